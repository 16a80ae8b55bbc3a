// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/effectivepolicy.h"
#include "organization/organizationview.h"

#include <QString>

#include <memory>
#include <optional>

namespace bucketwatch {

/// What the Accounts table shows: snapshots, which any thread may look at.
struct AccountsSnapshot {
    std::shared_ptr<const OrganizationView> view;
    std::shared_ptr<const RegionView> part;
    std::shared_ptr<const EffectivePolicies> policies; ///< null: there are none
};

// What it says of @p row of the account table; columns are those of AccountsModel.

/// The place in AccountsModel::choices(); 0 for columns of other texts.
[[nodiscard]] int accountChoice(const AccountsSnapshot &all, std::size_t row, int column);
/// Days that are left of the free trial of S3 Protection; nothing for an account that is no member.
[[nodiscard]] std::optional<int> accountTrialDays(const RegionView &part, std::size_t row, Timestamp now);
/// The last change of the member or of its detector.
[[nodiscard]] Timestamp accountLastChanged(const RegionView &part, std::size_t row);
[[nodiscard]] QString accountText(const AccountsSnapshot &all, std::size_t row, int column, Timestamp now);

} // namespace bucketwatch
