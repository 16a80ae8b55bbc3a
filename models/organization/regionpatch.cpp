// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/regionpatch.h"

#include "organization/rules.h"

#include <algorithm>
#include <map>
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
    const auto bothSet = [&](auto value) {
        return value(one.before) != value(one.after) && value(other.before) != value(other.after);
    };
    using Configuration = OrganizationConfiguration;
    if (bothSet([](const Configuration &configuration) { return configuration.members; }))
        return true;
    for (std::size_t i = 0; i < FeatureCount; ++i) {
        if (bothSet([i](const Configuration &configuration) { return configuration.features[i]; }))
            return true;
    }
    for (std::size_t i = 0; i < AdditionalConfigurationCount; ++i) {
        if (bothSet([i](const Configuration &configuration) { return configuration.additional[i]; }))
            return true;
    }
    return false;
}

/// Carries the preferences over that @p change is about and leaves the others, which may have changed since.
void apply(const ConfigurationChange &change, OrganizationConfiguration &configuration, Timestamp when)
{
    const auto carry = [](auto &value, const auto &before, const auto &after) {
        if (before != after)
            value = after;
    };
    carry(configuration.members, change.before.members, change.after.members);
    carry(configuration.memberAccountLimitReached, change.before.memberAccountLimitReached, change.after.memberAccountLimitReached);
    for (std::size_t i = 0; i < FeatureCount; ++i)
        carry(configuration.features[i], change.before.features[i], change.after.features[i]);
    for (std::size_t i = 0; i < AdditionalConfigurationCount; ++i)
        carry(configuration.additional[i], change.before.additional[i], change.after.additional[i]);
    configuration.updatedAt = when;
}

void setDetectorStatus(Detector &detector, DetectorStatus status, AccountId account, Region region, Timestamp when)
{
    if (status == DetectorStatus::Absent) {
        detector.remove();
        return;
    }
    if (!detector.exists()) {
        // GuardDuty gives a second detector of an account another number.
        const bool isFirst = detector.createdAt == Timestamp() && detector.trialStartedAt(Feature::CloudTrail) == 0;
        detector.id = isFirst ? detectorIdFor(account, region) : laterDetectorIdFor(account, region, when);
        detector.createdAt = when;
        for (const Feature feature : allFeatures())
            detector.set(feature, !isSettable(feature), when);
        for (std::size_t i = 0; i < AdditionalConfigurationCount; ++i)
            detector.set(static_cast<AdditionalConfiguration>(i), false, when);
    }
    detector.setStatus(status, when);
}

/// Detectors are made before their plans are set and go after everything else, whatever the order in the patch. One that is
/// suspended meanwhile does not run the plans that are set, and one that resumes runs them as they are then.
enum Phase { MakesDetector, SetsValue, ResumesDetector, RemovesDetector };

Phase phaseOf(const FieldChange &change)
{
    if (change.field != Field::DetectorStatus)
        return SetsValue;
    const auto after = static_cast<DetectorStatus>(change.after);
    if (after == DetectorStatus::Absent)
        return RemovesDetector;
    const bool resumes
        = static_cast<DetectorStatus>(change.before) == DetectorStatus::Disabled && after == DetectorStatus::Enabled;
    return resumes ? ResumesDetector : MakesDetector;
}

void apply(const FieldChange &change, RegionView &region, std::size_t row, Timestamp when)
{
    switch (change.field) {
    case Field::DetectorStatus:
        setDetectorStatus(region.detectors.edit(row), static_cast<DetectorStatus>(change.after), change.account, region.region, when);
        return;
    case Field::RelationshipStatus: {
        Member &member = region.members.edit(row);
        member.status = static_cast<RelationshipStatus>(change.after);
        member.updatedAt = when;
        if (member.status == RelationshipStatus::Invited || change.before == static_cast<std::uint32_t>(RelationshipStatus::None))
            member.invitedAt = when;
        return;
    }
    case Field::MemberType:
        region.members.edit(row).type = static_cast<MemberType>(change.after);
        return;
    case Field::RegionOff:
        region.members.edit(row).isRegionOff = change.after != 0;
        return;
    case Field::Frequency:
        region.detectors.edit(row).setFrequency(static_cast<PublishingFrequency>(change.after), when);
        return;
    case Field::PendingEnrollment:
        region.pending.edit(row).enrollment = change.after;
        return;
    case Field::FirstFeature:
    case Field::FirstAdditional:
    case Field::FirstPending:
        break;
    }
    if (const auto feature = featureOf(change.field))
        region.detectors.edit(row).set(*feature, change.after != 0, when);
    else if (const auto additional = additionalOf(change.field))
        region.detectors.edit(row).set(*additional, change.after != 0, when);
    else if (const auto pending = pendingFeatureOf(change.field))
        region.pending.edit(row).features[static_cast<std::size_t>(*pending)] = change.after;
}

void apply(
    const std::vector<FieldChange> &changes, Phase phase, RegionView &region, const AccountTable &accounts, Timestamp when)
{
    RowFinder rows(accounts);
    for (const FieldChange &change : changes) {
        const int row = phaseOf(change) == phase ? rows.row(change.account) : -1;
        if (row >= 0)
            apply(change, region, static_cast<std::size_t>(row), when);
    }
}

void apply(const InvitationChange &change, RegionView &region, Timestamp when)
{
    if (change.after == RelationshipStatus::None) {
        region.invitations.erase(change.invitation);
        return;
    }
    Member &member = region.invitations[change.invitation];
    member.type = MemberType::ByInvitation;
    if (change.after == RelationshipStatus::Invited || member.status == RelationshipStatus::None)
        member.invitedAt = when;
    member.status = change.after;
    member.updatedAt = when;
}

void apply(const TagsChange &change, RegionView &region)
{
    if (change.after.empty())
        region.tags.erase(change.account);
    else
        region.tags[change.account] = change.after;
}

void apply(const FilterChange &change, RegionView &region)
{
    FindingFilters &filters = region.filters[change.account];
    if (const int index = filterIndex(filters, change.name); index >= 0)
        filters.erase(filters.begin() + index);
    if (change.after) {
        const auto rank = std::clamp<std::ptrdiff_t>(change.after->rank, 1, std::ssize(filters) + 1);
        filters.insert(filters.begin() + rank - 1, change.after->filter);
    }
    if (filters.empty())
        region.filters.erase(change.account);
}

void apply(const ListChange &change, RegionView &region)
{
    DetectionLists &lists = region.lists[change.account];
    if (const int index = listIndex(lists, change.id); index >= 0)
        lists.erase(lists.begin() + index);
    if (change.after) {
        const auto order = [](const DetectionList &list) { return std::pair(list.createdAt, list.id); };
        lists.insert(std::ranges::upper_bound(lists, order(*change.after), {}, order), *change.after);
    }
    if (lists.empty())
        region.lists.erase(change.account);
}

void apply(const DestinationChange &change, RegionView &region)
{
    if (change.after)
        region.destinations.insert_or_assign(change.account, *change.after);
    else
        region.destinations.erase(change.account);
}

/// Of long lists.
bool meet(const std::vector<FindingChange> &one, const std::vector<FindingChange> &other)
{
    std::map<FindingId, const FindingChange *> byId;
    for (const FindingChange &change : one)
        byId.emplace(change.id, &change);
    return std::ranges::any_of(other, [&byId](const FindingChange &change) {
        const auto found = byId.find(change.id);
        return found != byId.end() && touchSameState(*found->second, change);
    });
}

/// Whether an element of @p one and one of @p other are about the same thing, as @p about tells.
template<typename T, typename About> bool meet(const std::vector<T> &one, const std::vector<T> &other, About about)
{
    return std::ranges::any_of(one, [&](const T &change) { return std::ranges::contains(other, about(change), about); });
}

/// @p field as a number above @p first, when it is one of @p count fields from there on.
template<typename T> std::optional<T> numbered(Field field, Field first, std::size_t count)
{
    const int number = static_cast<int>(field) - static_cast<int>(first);
    return number >= 0 && number < static_cast<int>(count) ? std::optional(static_cast<T>(number)) : std::nullopt;
}

} // namespace

std::optional<Feature> featureOf(Field field)
{
    return numbered<Feature>(field, Field::FirstFeature, FeatureCount);
}

std::optional<AdditionalConfiguration> additionalOf(Field field)
{
    return numbered<AdditionalConfiguration>(field, Field::FirstAdditional, AdditionalConfigurationCount);
}

std::optional<Feature> pendingFeatureOf(Field field)
{
    return numbered<Feature>(field, Field::FirstPending, FeatureCount);
}

RegionPatch reversed(const RegionPatch &patch)
{
    RegionPatch back = patch;
    const auto turn = [](auto &change) { std::swap(change.before, change.after); };
    if (back.configuration)
        turn(*back.configuration);
    if (back.administrator)
        turn(*back.administrator);
    std::ranges::for_each(back.fields, turn);
    std::ranges::for_each(back.invitations, turn);
    std::ranges::for_each(back.tags, turn);
    std::ranges::for_each(back.findings, turn);
    std::ranges::for_each(back.filters, turn);
    std::ranges::for_each(back.lists, turn);
    std::ranges::for_each(back.destinations, turn);
    return back;
}

bool touchSameFields(const RegionPatch &one, const RegionPatch &other)
{
    if (one.region != other.region)
        return false;
    if (one.configuration && other.configuration && touchSamePreferences(*one.configuration, *other.configuration))
        return true;
    if ((one.administrator && other.administrator) || meet(one.tags, other.tags, [](const TagsChange &change) { return change.account; })
        || meet(one.invitations, other.invitations, [](const InvitationChange &change) { return change.invitation; })
        || meet(one.filters, other.filters, [](const FilterChange &change) { return std::pair(change.account, change.name); })
        || meet(one.lists, other.lists, [](const ListChange &change) { return std::pair(change.account, change.id); })
        || meet(one.destinations, other.destinations, [](const DestinationChange &change) { return change.account; })
        || meet(one.findings, other.findings))
        return true;
    const RegionPatch &small = one.fields.size() < other.fields.size() ? one : other;
    const RegionPatch &large = &small == &one ? other : one;
    std::unordered_set<std::uint64_t> keys;
    for (const FieldChange &change : small.fields)
        keys.insert(keyOf(change));
    return std::ranges::any_of(large.fields, [&keys](const FieldChange &change) { return keys.contains(keyOf(change)); });
}

std::optional<RankedFilter> filterOf(const RegionView &region, AccountId account, QStringView name)
{
    const auto own = region.filters.find(account);
    const int index = own == region.filters.end() ? -1 : filterIndex(own->second, name);
    if (index < 0)
        return std::nullopt;
    return RankedFilter {static_cast<std::uint32_t>(index) + 1, own->second[static_cast<std::size_t>(index)]};
}

std::optional<DetectionList> listOf(const RegionView &region, AccountId account, QStringView id)
{
    const auto own = region.lists.find(account);
    const int index = own == region.lists.end() ? -1 : listIndex(own->second, id);
    return index < 0 ? std::nullopt : std::optional(own->second[static_cast<std::size_t>(index)]);
}

std::optional<PublishingDestination> destinationOf(const RegionView &region, AccountId account)
{
    const auto own = region.destinations.find(account);
    return own == region.destinations.end() ? std::nullopt : std::optional(own->second);
}

std::uint32_t valueOf(const RegionView &region, int row, Field field)
{
    const auto index = static_cast<std::size_t>(row);
    switch (field) {
    case Field::DetectorStatus:
        return static_cast<std::uint32_t>(region.detectors[index].status);
    case Field::RelationshipStatus:
        return static_cast<std::uint32_t>(region.members[index].status);
    case Field::MemberType:
        return static_cast<std::uint32_t>(region.members[index].type);
    case Field::RegionOff:
        return region.members[index].isRegionOff ? 1 : 0;
    case Field::Frequency:
        return static_cast<std::uint32_t>(region.detectors[index].frequency);
    case Field::PendingEnrollment:
        return region.pending[index].enrollment;
    case Field::FirstFeature:
    case Field::FirstAdditional:
    case Field::FirstPending:
        break;
    }
    if (const auto feature = featureOf(field))
        return region.detectors[index].isEnabled(*feature) ? 1 : 0;
    if (const auto additional = additionalOf(field))
        return region.detectors[index].isEnabled(*additional) ? 1 : 0;
    const auto pending = pendingFeatureOf(field);
    return pending ? region.pending[index].of(*pending) : 0;
}

std::shared_ptr<const RegionView> patched(
    const RegionView &region, const AccountTable &accounts, const RegionPatch &patch, Timestamp when)
{
    auto result = std::make_shared<RegionView>(region);
    result->resize(accounts.rows.size());
    if (patch.administrator)
        result->administrator = patch.administrator->after;
    if (patch.configuration)
        apply(*patch.configuration, result->configuration, when);
    const bool onlySetsValues = !std::ranges::contains(patch.fields, Field::DetectorStatus, &FieldChange::field);
    for (const Phase phase : {MakesDetector, SetsValue, ResumesDetector, RemovesDetector}) {
        if (phase == SetsValue || !onlySetsValues)
            apply(patch.fields, phase, *result, accounts, when);
    }
    for (const InvitationChange &change : patch.invitations)
        apply(change, *result, when);
    for (const TagsChange &change : patch.tags)
        apply(change, *result);
    result->findings.apply(patch.findings);
    for (const FilterChange &change : patch.filters)
        apply(change, *result);
    for (const ListChange &change : patch.lists)
        apply(change, *result);
    for (const DestinationChange &change : patch.destinations)
        apply(change, *result);
    return result;
}

std::vector<int> rowsOf(const RegionPatch &patch, const AccountTable &accounts)
{
    std::vector<int> rows;
    rows.reserve(patch.fields.size());
    RowFinder finder(accounts);
    for (const FieldChange &change : patch.fields) {
        const int row = finder.row(change.account);
        if (row >= 0 && (rows.empty() || rows.back() != row))
            rows.push_back(row);
    }
    if (!std::ranges::is_sorted(rows))
        std::ranges::sort(rows);
    const auto [first, last] = std::ranges::unique(rows);
    rows.erase(first, last);
    return rows;
}

} // namespace bucketwatch
