// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/apicaller.h"
#include "guardduty/endpoint/awsservice.h"
#include "guardduty/sessiontoken.h"

#include <optional>

namespace bucketwatch {

/// Who sent a request, as its signature shows.
struct RequestIdentity {
    AccountId account;
    std::optional<RoleSession> session; ///< of temporary keys
    AwsService service = AwsService::GuardDuty;
    QString region; ///< of the signature; STS and Organizations are signed for one that says little

    /// "arn:aws:iam::111122223333:user/bucketwatch", or that of the assumed role
    [[nodiscard]] QString arn() const { return arnOf(caller()); }
    [[nodiscard]] Caller caller() const;
};

/// "arn:aws:sts::111122223333:assumed-role/Audit/me"
[[nodiscard]] QString assumedRoleArn(AccountId account, const QString &role, const QString &session);

} // namespace bucketwatch
