// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"

#include <QJsonObject>
#include <QString>

#include <cstdint>

namespace bucketwatch {

class DemoRandom;

/// Who calls in the demo recording.
struct DemoCaller {
    enum class Kind : std::uint8_t { User, Role, Service, Anonymous };
    Kind kind = Kind::User;
    QString name; ///< of the user, the role or the service's host
    QString session; ///< of a role
    QString address;
    QString agent;
};

/// One event of the demo recording, before it is a record.
struct DemoCall {
    int second = 0; ///< of the day
    AccountId account;
    QString region;
    DemoCaller caller;
    QString api;
    QString bucket; ///< empty when the call names none
    QJsonObject parameters; ///< besides bucketName and Host
    QString error; ///< empty when it succeeds
    QString source; ///< eventSource; empty: S3
};

/// The CloudTrail record of @p call on the day of the demo. Principal and key ids are made from the names, request and
/// event ids by @p random.
[[nodiscard]] QJsonObject demoRecord(const DemoCall &call, DemoRandom &random);
/// "2026-11-23T14:28:05Z" for a second of the demo's day.
[[nodiscard]] QString demoTime(int second);

} // namespace bucketwatch
