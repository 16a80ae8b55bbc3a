// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "guardduty/apihost.h"

#include <QJsonObject>

#include <string>
#include <vector>

namespace bucketwatch {

/// The Region that was named, or that the environment names as for the AWS CLI, or the first one of the workspace.
[[nodiscard]] Result<Region> regionOrDefault(const std::string &argument, const OrganizationView &view);

/// {"region", "accounts": [{"accountId", "name", "role", "accessKeyId", "secretAccessKey"}]} of @p accounts; when it is empty,
/// of the administrator, the management account, a standalone account and some members. Error::NotFound names an account that
/// the workspace does not have. The keys are simulated ones and no secrets.
[[nodiscard]] Result<QJsonObject> accountKeysJson(ApiHost &host, Region region, std::vector<AccountId> accounts);

} // namespace bucketwatch
