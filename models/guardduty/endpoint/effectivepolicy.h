// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

#include <QJsonObject>

#include <optional>

namespace bucketwatch {

/// What all policies that reach @p account say together, as DescribeEffectivePolicy prints it: values without their operators,
/// and what is attached closer to the account wins. Nothing when no policy reaches it.
[[nodiscard]] std::optional<QJsonObject> effectivePolicyContent(const OrganizationView &view, AccountId account);

} // namespace bucketwatch
