// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/error.h"
#include "base/timestamp.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <string_view>

namespace bucketwatch {

/// What an event is to S3 Protection. Data and Management are S3 records; Other is any other readable record
/// (a management event of another service counts as Management, see EventLog::statistics).
enum class EventKind : std::uint8_t { Data, Management, Other };

/// The events of a recording in their total order: eventTime, then eventID, then the bytes of the record.
/// Immutable once built, shared across threads; rows are cheap look-ups into columns, strings live as long as the log.
class EventLog {
public:
    virtual ~EventLog();

    [[nodiscard]] virtual qsizetype size() const = 0;
    [[nodiscard]] virtual Timestamp time(qsizetype row) const = 0;
    [[nodiscard]] virtual EventKind kind(qsizetype row) const = 0;
    [[nodiscard]] virtual std::string_view name(qsizetype row) const = 0; ///< eventName
    [[nodiscard]] virtual std::string_view source(qsizetype row) const = 0; ///< eventSource
    [[nodiscard]] virtual AccountId account(qsizetype row) const = 0; ///< recipientAccountId, else userIdentity.accountId
    [[nodiscard]] virtual std::string_view region(qsizetype row) const = 0; ///< awsRegion
    [[nodiscard]] virtual std::string_view bucket(qsizetype row) const = 0; ///< empty when the call names none
    [[nodiscard]] virtual std::string_view caller(qsizetype row) const = 0; ///< ARN, else principal or service name
    [[nodiscard]] virtual std::string_view sourceIp(qsizetype row) const = 0;
    [[nodiscard]] virtual std::string_view userAgent(qsizetype row) const = 0;
    [[nodiscard]] virtual std::string_view errorCode(qsizetype row) const = 0; ///< empty when the call succeeded
    [[nodiscard]] virtual bool isAnonymous(qsizetype row) const = 0;
    /// The record as it stands in its file; read again from there. Error::NotFound when the file changed or is gone.
    [[nodiscard]] virtual Result<QByteArray> raw(qsizetype row) const = 0;
    /// First row at or after @p time; size() when there is none.
    [[nodiscard]] virtual qsizetype firstRowAt(Timestamp time) const = 0;
};

} // namespace bucketwatch
