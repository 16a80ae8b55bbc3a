// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/timestamp.h"

#include <QJsonObject>
#include <QString>

#include <cstdint>

namespace bucketwatch {

inline constexpr qint64 HourSeconds = 3'600;
inline constexpr qint64 DaySeconds = 24 * HourSeconds;

class Chance;

/// Who calls, from where and with what.
struct RecordedCaller {
    enum class Kind : std::uint8_t { User, Role, Root, Service, Anonymous };

    Kind kind = Kind::User;
    QString name = {}; ///< of the user, the role or the service's host
    QString session = {}; ///< of a role
    QString address = {};
    QString agent = {};
    int keyNumber = 0; ///< of a user's access keys, which are changed from time to time
};

/// One call before it is a record.
struct RecordedCall {
    qint64 second = 0; ///< since midnight, UTC, of the recording's first day
    AccountId account = {};
    QString region = {}; ///< where it is recorded: us-east-1 for IAM
    RecordedCaller caller = {};
    QString api = {};
    QString bucket = {}; ///< empty when the call names none
    QString key = {}; ///< of an object
    QJsonObject parameters = {}; ///< besides the three above
    QString source = {}; ///< "iam"; empty: S3
    QString error = {}; ///< errorCode; empty when it succeeds
    qint64 bytesOut = 0;
    qint64 bytesIn = 0;
};

/// Monday, 7 September 2026.
[[nodiscard]] Timestamp recordingStart();
/// CloudTrail's record of @p call. Ids of principals and keys are made from their names, those of the request by @p chance.
[[nodiscard]] QJsonObject recordOf(const RecordedCall &call, Chance &chance);

} // namespace bucketwatch
