// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/apicall.h"
#include "guardduty/apierror.h"
#include "guardduty/changerequest.h"

namespace bucketwatch {

using Changes = std::expected<std::vector<Change>, ApiError>;

/// What a checked call asks for; empty when it names nothing to change. Refused in the API's words what the operation table
/// cannot see: accounts that are no numbers, plans that are named twice or in two forms. unknownOperation() for those that
/// only read.
[[nodiscard]] Changes requestedChanges(const ApiCall &call);

/// The accounts in list @p member of a checked call.
[[nodiscard]] std::expected<std::vector<AccountId>, ApiError> accountsIn(const QJsonObject &input, QLatin1StringView member);

} // namespace bucketwatch
