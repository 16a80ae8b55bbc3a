// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "guardduty/endpoint/awsservice.h"
#include "guardduty/endpoint/formparameters.h"

#include <chrono>
#include <expected>

namespace bucketwatch {

/// What AssumeRole asks for.
struct RoleRequest {
    AccountId account;
    QString role; ///< its name, without its path
    QString session;
    std::chrono::seconds duration {};
};

/// @p isChained: the caller has temporary credentials itself and gets an hour at most.
/// The limits of AssumeRole in the STS API reference; the error is STS's ValidationError.
[[nodiscard]] std::expected<RoleRequest, ServiceError> readRoleRequest(const FormParameters &parameters, bool isChained);

} // namespace bucketwatch
