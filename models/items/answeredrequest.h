// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/region.h"
#include "base/timestamp.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace bucketwatch {

/// One request that the local endpoint answered, as its log shows it.
struct AnsweredRequest {
    /// How much a user should look at it: the note is drawn so, and says why in words.
    enum class Grade { Fine, PartlyDone, Refused };

    Timestamp time {}; ///< by the machine's clock
    QString method {}; ///< "POST"
    QString target {}; ///< path and query as they came in
    QString operation {}; ///< "UpdateMemberDetectors"; empty when the path is that of none
    std::optional<AccountId> account {}; ///< nothing when the request was not signed by an account
    std::optional<Region> region {}; ///< that of the credential scope
    int status = 0; ///< of HTTP
    QString note {}; ///< "2 unprocessed", "51 IDs, 50 allowed"; may be empty
    std::chrono::microseconds duration {};
    QByteArray requestMessage {}; ///< header lines, an empty one, the body; cut where it was too long to keep
    QByteArray responseMessage {};

    [[nodiscard]] Grade grade() const;
    /// Bytes that keeping it costs, roughly.
    [[nodiscard]] qsizetype weight() const { return requestMessage.size() + responseMessage.size(); }

    friend bool operator==(const AnsweredRequest &, const AnsweredRequest &) = default;
};

} // namespace bucketwatch

Q_DECLARE_METATYPE(bucketwatch::AnsweredRequest)
