// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/region.h"
#include "organization/organizationview.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace bucketwatch {

/// One thing of one account in one Region that an edit can change: a plan (the numbers of Feature), whether the detector runs,
/// the relationship to the delegated administrator, a switch inside a plan, what is pending. The numbers are stored in
/// workspaces: never renumber.
enum class Field : std::uint8_t {
    FirstFeature = 0,
    DetectorStatus = 32,
    RelationshipStatus = 33,
    MemberType = 34,
    RegionOff = 35,
    Frequency = 36,
    FirstAdditional = 40,
    FirstPending = 64, ///< when a plan will be enabled, in seconds since 1970; 0 is never
    PendingEnrollment = 127, ///< when the account will be enrolled
};

[[nodiscard]] constexpr Field fieldOf(Feature feature)
{
    return static_cast<Field>(static_cast<std::uint8_t>(feature));
}
[[nodiscard]] constexpr Field fieldOf(AdditionalConfiguration additional)
{
    return static_cast<Field>(static_cast<std::uint8_t>(Field::FirstAdditional) + static_cast<std::uint8_t>(additional));
}
[[nodiscard]] constexpr Field pendingFieldOf(Feature feature)
{
    return static_cast<Field>(static_cast<std::uint8_t>(Field::FirstPending) + static_cast<std::uint8_t>(feature));
}
/// Nothing when @p field is no plan.
[[nodiscard]] std::optional<Feature> featureOf(Field field);
[[nodiscard]] std::optional<AdditionalConfiguration> additionalOf(Field field);
[[nodiscard]] std::optional<Feature> pendingFeatureOf(Field field);

/// A value before and after; booleans are 0 and 1, enumerations their number, moments seconds since 1970.
struct FieldChange {
    AccountId account;
    Field field = Field::FirstFeature;
    std::uint32_t before = 0;
    std::uint32_t after = 0;
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// The preferences before and after.
struct ConfigurationChange {
    OrganizationConfiguration before;
    OrganizationConfiguration after;
    friend bool operator==(const ConfigurationChange &, const ConfigurationChange &) = default;
};

/// The delegated administrator before and after.
struct AdministratorChange {
    std::optional<AccountId> before;
    std::optional<AccountId> after;
    friend bool operator==(const AdministratorChange &, const AdministratorChange &) = default;
};

/// The relationship of an account to an administrator by invitation; None: there is none.
struct InvitationChange {
    Invitation invitation;
    RelationshipStatus before = RelationshipStatus::None;
    RelationshipStatus after = RelationshipStatus::None;
    friend bool operator==(const InvitationChange &, const InvitationChange &) = default;
};

struct TagsChange {
    AccountId account;
    Tags before;
    Tags after;
    friend bool operator==(const TagsChange &, const TagsChange &) = default;
};

/// A filter and its place among those of its account.
struct RankedFilter {
    std::uint32_t rank = 1;
    FindingFilter filter;
    friend bool operator==(const RankedFilter &, const RankedFilter &) = default;
};

struct FilterChange {
    AccountId account;
    QString name;
    std::optional<RankedFilter> before; ///< nothing: there is no such filter
    std::optional<RankedFilter> after;
    friend bool operator==(const FilterChange &, const FilterChange &) = default;
};

struct ListChange {
    AccountId account;
    QString id;
    std::optional<DetectionList> before; ///< nothing: there is no such list
    std::optional<DetectionList> after;
    friend bool operator==(const ListChange &, const ListChange &) = default;
};

struct DestinationChange {
    AccountId account;
    std::optional<PublishingDestination> before; ///< nothing: findings are not exported
    std::optional<PublishingDestination> after;
    friend bool operator==(const DestinationChange &, const DestinationChange &) = default;
};

/// What an edit changed in one Region, as values. No dates of changes: what is taken back happens now.
struct RegionPatch {
    Region region;
    std::optional<ConfigurationChange> configuration;
    std::vector<FieldChange> fields;
    std::optional<AdministratorChange> administrator {};
    std::vector<InvitationChange> invitations {};
    std::vector<TagsChange> tags {};
    std::vector<FindingChange> findings {};
    std::vector<FilterChange> filters {};
    std::vector<ListChange> lists {};
    std::vector<DestinationChange> destinations {};

    [[nodiscard]] bool isEmpty() const
    {
        return !configuration && fields.empty() && !administrator && invitations.empty() && tags.empty() && findings.empty()
            && filters.empty() && lists.empty() && destinations.empty();
    }
    friend bool operator==(const RegionPatch &, const RegionPatch &) = default;
};

[[nodiscard]] RegionPatch reversed(const RegionPatch &patch);
/// Whether both patches set one field of one account, or one preference.
[[nodiscard]] bool touchSameFields(const RegionPatch &one, const RegionPatch &other);

/// Nothing when @p account has no filter of that name.
[[nodiscard]] std::optional<RankedFilter> filterOf(const RegionView &region, AccountId account, QStringView name);
/// Nothing when @p account has no list of that ID.
[[nodiscard]] std::optional<DetectionList> listOf(const RegionView &region, AccountId account, QStringView id);
/// Nothing when the detector of @p account does not export.
[[nodiscard]] std::optional<PublishingDestination> destinationOf(const RegionView &region, AccountId account);
[[nodiscard]] std::uint32_t valueOf(const RegionView &region, int row, Field field);
/// @p region with @p patch carried out at @p when. Accounts that are not in @p accounts are left out.
[[nodiscard]] std::shared_ptr<const RegionView> patched(
    const RegionView &region, const AccountTable &accounts, const RegionPatch &patch, Timestamp when);
/// The rows that @p patch is about, ascending, each once.
[[nodiscard]] std::vector<int> rowsOf(const RegionPatch &patch, const AccountTable &accounts);

} // namespace bucketwatch
