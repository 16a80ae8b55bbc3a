// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/region.h"
#include "organization/organizationview.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace bucketwatch {

/// One thing of one account in one Region that an edit can change: a plan (the numbers of Feature), whether the detector
/// runs, or the relationship. The numbers are stored in workspaces: never renumber.
enum class Field : std::uint8_t { FirstFeature = 0, DetectorStatus = 32, RelationshipStatus = 33, MemberType = 34 };

[[nodiscard]] constexpr Field fieldOf(Feature feature)
{
    return static_cast<Field>(static_cast<std::uint8_t>(feature));
}
/// Nothing when @p field is no plan.
[[nodiscard]] std::optional<Feature> featureOf(Field field);

/// A value before and after; booleans are 0 and 1, enumerations their number.
struct FieldChange {
    AccountId account;
    Field field = Field::FirstFeature;
    std::uint8_t before = 0;
    std::uint8_t after = 0;
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// The preferences before and after.
struct ConfigurationChange {
    OrganizationConfiguration before;
    OrganizationConfiguration after;
    friend bool operator==(const ConfigurationChange &, const ConfigurationChange &) = default;
};

/// What an edit changed in one Region, as values. No dates: a change that is taken back happens now.
struct RegionPatch {
    Region region;
    std::optional<ConfigurationChange> configuration;
    std::vector<FieldChange> fields;

    [[nodiscard]] bool isEmpty() const { return !configuration && fields.empty(); }
    friend bool operator==(const RegionPatch &, const RegionPatch &) = default;
};

[[nodiscard]] RegionPatch reversed(const RegionPatch &patch);
/// Whether both patches set one field of one account, or one preference.
[[nodiscard]] bool touchSameFields(const RegionPatch &one, const RegionPatch &other);

[[nodiscard]] std::uint8_t valueOf(const RegionView &region, int row, Field field);
/// @p region with @p patch carried out at @p when. Accounts that are not in @p accounts are left out.
[[nodiscard]] std::shared_ptr<const RegionView> patched(
    const RegionView &region, const AccountTable &accounts, const RegionPatch &patch, Timestamp when);
/// The rows that @p patch is about, ascending, each once.
[[nodiscard]] std::vector<int> rowsOf(const RegionPatch &patch, const AccountTable &accounts);

} // namespace bucketwatch
