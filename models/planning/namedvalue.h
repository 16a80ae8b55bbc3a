// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/changerequest.h"

#include <optional>
#include <utility>

namespace bucketwatch {

/// A value that a change names: of an account in a Region, or a preference of the Region.
struct NamedValue {
    Region region;
    AccountId account; ///< not valid: of the Region itself
    /// Of a Region: a plan or a switch stands for its preference, DetectorStatus for autoEnableOrganizationMembers and MemberType
    /// for the delegated administrator, whose number the value is.
    Field field = Field::FirstFeature;
    std::uint64_t value = 0;

    [[nodiscard]] bool isSameThing(const NamedValue &other) const
    {
        return region == other.region && account == other.account && field == other.field;
    }
    friend bool operator==(const NamedValue &, const NamedValue &) = default;
};

/// The same for values of the same thing, see NamedValue::isSameThing().
using ThingKey = std::pair<quint64, int>;
[[nodiscard]] inline ThingKey keyOf(const NamedValue &value)
{
    return {quint64(value.account.number()), value.region.index() * 256 + static_cast<int>(value.field)};
}

/// What @p change wants to become of each value that it names, in its order. Changes that name no single value give none.
[[nodiscard]] std::vector<NamedValue> wantedValues(AccountId caller, const Change &change);
[[nodiscard]] std::vector<NamedValue> wantedValues(Region region, AccountId account, const PlanSetting &plan);
/// The value of the same thing in @p view; nothing when @p view has no such Region or account.
[[nodiscard]] std::optional<std::uint64_t> valueIn(const OrganizationView &view, const NamedValue &thing);
/// What @p changes would replace in @p view: what an edit remembers when it is staged. Each thing once, in the order of the changes.
[[nodiscard]] std::vector<NamedValue> replacedValues(
    const OrganizationView &view, AccountId caller, const std::vector<Change> &changes);

/// "S3 Protection", "GuardDuty", "Relationship"; translated.
[[nodiscard]] QString fieldName(Field field);
/// The same of a thing: what stands for the delegated administrator of a Region is called that.
[[nodiscard]] QString fieldName(const NamedValue &thing);
/// "Enabled", "Suspended", "12:30 on …"; translated.
[[nodiscard]] QString valueText(Field field, std::uint64_t value);
/// The same of a thing: preferences are "ALL", "NEW" and "NONE".
[[nodiscard]] QString valueText(const NamedValue &thing);
/// "S3 Protection of 111122223333 in eu-west-1"; translated.
[[nodiscard]] QString thingText(const NamedValue &thing);

} // namespace bucketwatch
