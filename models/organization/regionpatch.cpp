// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/regionpatch.h"

#include "organization/rules.h"

#include <algorithm>
#include <unordered_set>

namespace bucketwatch {

namespace {

/// Account and field in one number: account numbers need 40 bits.
std::uint64_t keyOf(const FieldChange &change)
{
    return (change.account.number() << 8) | static_cast<std::uint64_t>(change.field);
}

bool touchSamePreferences(const ConfigurationChange &one, const ConfigurationChange &other)
{
    if (one.before.members != one.after.members && other.before.members != other.after.members)
        return true;
    return std::ranges::any_of(allFeatures(), [&](Feature feature) {
        return one.before.of(feature) != one.after.of(feature) && other.before.of(feature) != other.after.of(feature);
    });
}

/// Carries the preferences over that @p change is about and leaves the others, which may have changed since.
void apply(const ConfigurationChange &change, OrganizationConfiguration &configuration, Timestamp when)
{
    if (change.before.members != change.after.members)
        configuration.members = change.after.members;
    for (std::size_t i = 0; i < FeatureCount; ++i) {
        if (change.before.features[i] != change.after.features[i])
            configuration.features[i] = change.after.features[i];
    }
    configuration.updatedAt = when;
}

void setDetectorStatus(Detector &detector, DetectorStatus status, AccountId account, Region region, Timestamp when)
{
    if (status == DetectorStatus::Absent) {
        detector = {};
        return;
    }
    if (!detector.exists()) {
        detector.id = detectorIdFor(account, region);
        detector.createdAt = when;
        for (const Feature feature : allFeatures())
            detector.set(feature, !isSettable(feature), when);
    }
    detector.status = status;
    detector.updatedAtAny = when;
}

/// Detectors are made before their plans are set and go after everything else, whatever the order in the patch.
enum Phase { MakesDetector, SetsValue, RemovesDetector };

Phase phaseOf(const FieldChange &change)
{
    if (change.field != Field::DetectorStatus)
        return SetsValue;
    return static_cast<DetectorStatus>(change.after) == DetectorStatus::Absent ? RemovesDetector : MakesDetector;
}

void apply(const FieldChange &change, RegionView &region, std::size_t row, Timestamp when)
{
    Member &member = region.members[row];
    switch (change.field) {
    case Field::DetectorStatus:
        setDetectorStatus(region.detectors[row], static_cast<DetectorStatus>(change.after), change.account, region.region, when);
        return;
    case Field::RelationshipStatus:
        member.status = static_cast<RelationshipStatus>(change.after);
        member.updatedAt = when;
        return;
    case Field::MemberType:
        member.type = static_cast<MemberType>(change.after);
        member.updatedAt = when;
        return;
    case Field::FirstFeature:
        break;
    }
    if (const auto feature = featureOf(change.field))
        region.detectors[row].set(*feature, change.after != 0, when);
}

} // namespace

std::optional<Feature> featureOf(Field field)
{
    const auto number = static_cast<std::uint8_t>(field);
    return number < FeatureCount ? std::optional(static_cast<Feature>(number)) : std::nullopt;
}

RegionPatch reversed(const RegionPatch &patch)
{
    RegionPatch back = patch;
    if (back.configuration)
        std::swap(back.configuration->before, back.configuration->after);
    for (FieldChange &change : back.fields)
        std::swap(change.before, change.after);
    return back;
}

bool touchSameFields(const RegionPatch &one, const RegionPatch &other)
{
    if (one.region != other.region)
        return false;
    if (one.configuration && other.configuration && touchSamePreferences(*one.configuration, *other.configuration))
        return true;
    const RegionPatch &small = one.fields.size() < other.fields.size() ? one : other;
    const RegionPatch &large = &small == &one ? other : one;
    std::unordered_set<std::uint64_t> keys;
    for (const FieldChange &change : small.fields)
        keys.insert(keyOf(change));
    return std::ranges::any_of(large.fields, [&keys](const FieldChange &change) { return keys.contains(keyOf(change)); });
}

std::uint8_t valueOf(const RegionView &region, int row, Field field)
{
    const auto index = static_cast<std::size_t>(row);
    switch (field) {
    case Field::DetectorStatus:
        return static_cast<std::uint8_t>(region.detectors[index].status);
    case Field::RelationshipStatus:
        return static_cast<std::uint8_t>(region.members[index].status);
    case Field::MemberType:
        return static_cast<std::uint8_t>(region.members[index].type);
    case Field::FirstFeature:
        break;
    }
    const auto feature = featureOf(field);
    return feature && region.detectors[index].isEnabled(*feature) ? 1 : 0;
}

std::shared_ptr<const RegionView> patched(
    const RegionView &region, const AccountTable &accounts, const RegionPatch &patch, Timestamp when)
{
    auto result = std::make_shared<RegionView>(region);
    if (patch.configuration)
        apply(*patch.configuration, result->configuration, when);
    for (const int phase : {MakesDetector, SetsValue, RemovesDetector}) {
        for (const FieldChange &change : patch.fields) {
            const int row = phaseOf(change) == phase ? accounts.row(change.account) : -1;
            if (row >= 0)
                apply(change, *result, static_cast<std::size_t>(row), when);
        }
    }
    return result;
}

std::vector<int> rowsOf(const RegionPatch &patch, const AccountTable &accounts)
{
    std::vector<int> rows;
    rows.reserve(patch.fields.size());
    for (const FieldChange &change : patch.fields) {
        if (const int row = accounts.row(change.account); row >= 0)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    const auto [first, last] = std::ranges::unique(rows);
    rows.erase(first, last);
    return rows;
}

} // namespace bucketwatch
