// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "cloudtrail/event.h"

#include <QByteArray>

#include <optional>
#include <string_view>

namespace bucketwatch {

/// Where a record was read.
struct RecordPosition {
    QString path;
    qint64 offset = 0; ///< in the unpacked bytes
};

/// The events of a recording in their total order: eventTime, then eventID, then a hash of the record's bytes. Events
/// whose eventTime cannot be read come first, at the time of the first that can. Immutable once built, shared across
/// threads; rows are cheap look-ups into columns, strings live as long as the log.
class EventLog {
public:
    virtual ~EventLog();

    [[nodiscard]] virtual qsizetype size() const = 0;
    /// All of a row at once; what a pass over the log uses.
    [[nodiscard]] virtual Event event(qsizetype row) const = 0;
    [[nodiscard]] virtual Timestamp time(qsizetype row) const = 0;

    [[nodiscard]] virtual std::string_view text(TextId id) const = 0;
    [[nodiscard]] virtual qsizetype textCount() const = 0;
    [[nodiscard]] virtual const Identity &identity(IdentityId id) const = 0;
    [[nodiscard]] virtual qsizetype identityCount() const = 0;

    /// The record as JSON, unwrapped; mostly read again from its file. Error::NotFound when the file changed or is gone.
    [[nodiscard]] virtual Result<QByteArray> raw(qsizetype row) const = 0;
    /// Nothing when the log does not come from files.
    [[nodiscard]] virtual std::optional<RecordPosition> position(qsizetype row) const;
    /// First row at or after @p time; size() when there is none.
    [[nodiscard]] virtual qsizetype firstRowAt(Timestamp time) const = 0;

    /// Told by who goes over the whole log that @p count rows from @p first are behind: what a large log does not keep in
    /// memory does not stay there on their account. They can be looked at again.
    virtual void release(qsizetype first, qsizetype count) const;

    [[nodiscard]] EventKind kind(qsizetype row) const;
    [[nodiscard]] std::string_view name(qsizetype row) const; ///< eventName
    [[nodiscard]] std::string_view source(qsizetype row) const; ///< eventSource
    [[nodiscard]] AccountId account(qsizetype row) const; ///< recipientAccountId, else userIdentity.accountId
    [[nodiscard]] std::string_view region(qsizetype row) const; ///< awsRegion
    [[nodiscard]] std::string_view bucket(qsizetype row) const; ///< empty when the call names none
    [[nodiscard]] std::string_view caller(qsizetype row) const; ///< ARN, else principal or service name
    [[nodiscard]] std::string_view sourceIp(qsizetype row) const;
    [[nodiscard]] std::string_view userAgent(qsizetype row) const;
    [[nodiscard]] std::string_view errorCode(qsizetype row) const; ///< empty when the call succeeded
    [[nodiscard]] bool isAnonymous(qsizetype row) const;

protected:
    EventLog() = default;
    Q_DISABLE_COPY_MOVE(EventLog)
};

} // namespace bucketwatch
