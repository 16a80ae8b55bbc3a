// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/region.h"
#include "organization/account.h"
#include "organization/autoenable.h"
#include "organization/detector.h"

#include <QHash>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace bucketwatch {

/// The auto-enable preferences that the delegated administrator set in one Region.
struct OrganizationConfiguration {
    AutoEnable members = AutoEnable::None; ///< autoEnableOrganizationMembers
    std::array<AutoEnable, FeatureCount> features {};
    bool memberAccountLimitReached = false;
    Timestamp updatedAt {};

    [[nodiscard]] AutoEnable of(Feature feature) const { return features[static_cast<std::size_t>(feature)]; }
    friend bool operator==(const OrganizationConfiguration &, const OrganizationConfiguration &) = default;
};

/// The accounts of the organization (the administrator and the management account among them), same rows in every Region.
struct AccountTable {
    std::vector<Account> rows;
    QHash<AccountId, int> rowById;

    /// -1 when the organization has no such account.
    [[nodiscard]] int row(AccountId id) const { return rowById.value(id, -1); }
};

/// @p rows with their index; of accounts that are named twice the last one is found.
[[nodiscard]] AccountTable makeAccountTable(std::vector<Account> rows);

/// One Region of the organization. @c members and @c detectors are parallel to AccountTable::rows.
struct RegionView {
    Region region;
    /// False where S3 Protection is not offered; true everywhere in the simulation unless the workspace says otherwise.
    bool offersS3Protection = true;
    std::optional<AccountId> administrator;
    OrganizationConfiguration configuration;
    std::vector<Member> members;
    std::vector<Detector> detectors;
};

/// The organization as it stood at one moment. Immutable once shared: parts that did not change are the same objects
/// as in the view before, so comparing pointers tells what changed.
struct OrganizationView {
    QString name;
    AccountId managementAccount;
    std::shared_ptr<const AccountTable> accounts;
    std::vector<std::shared_ptr<const RegionView>> regions; ///< the Regions in use, in the order of the Region table

    /// Null when the organization does not use @p region.
    [[nodiscard]] std::shared_ptr<const RegionView> find(Region region) const;
};

} // namespace bucketwatch
