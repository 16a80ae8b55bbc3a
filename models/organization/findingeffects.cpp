// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/findingeffects.h"

#include "findings/findingmatcher.h"
#include "findings/samplefindings.h"
#include "organization/effectbuilder.h"
#include "organization/findingscope.h"
#include "organization/refusals.h"
#include "organization/suppressionrules.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

namespace bucketwatch {

namespace {

ChangeEffect effectWith(RegionPatch patch)
{
    ChangeEffect effect;
    for (const FindingChange &change : patch.findings)
        effect.changed.push_back(change.account);
    for (const FilterChange &change : patch.filters)
        effect.changed.push_back(change.account);
    effect.changed = eachOnce(std::move(effect.changed));
    if (!patch.isEmpty())
        effect.patch.regions.push_back(std::move(patch));
    return effect;
}

Result<void> check(const ChangeContext &context, const RegionView &region, Action action)
{
    return checkMay(context, region, action, Scope::Self).and_then([&] { return checkHasDetector(context, region); });
}

/// Sets of the findings that the caller may do @p action about what @p change makes of their state.
template<typename Change>
Result<ChangeEffect> changeStates(
    const ChangeContext &context, const RegionView &region, Action action, const std::vector<FindingId> &ids, Change change)
{
    if (const auto allowed = check(context, region, action); !allowed)
        return std::unexpected(allowed.error());
    const FindingScope scope(context.view, region, context.caller, action);
    RegionPatch patch {region.region, {}, {}};
    std::unordered_set<int> seen;
    for (const FindingId &id : ids) {
        const int row = region.findings.row(id);
        if (row < 0 || !seen.insert(row).second)
            continue;
        const StoredFinding &finding = region.findings.rows()[static_cast<std::size_t>(row)];
        FindingState after = finding.state;
        change(after);
        if (after != finding.state && scope.covers(finding.account))
            patch.findings.push_back({id, finding.account, finding.state, after});
    }
    return effectWith(std::move(patch));
}

/// @p finding as an edit of @p region.
FindingChange changeTo(const RegionView &region, const StoredFinding &finding)
{
    FindingChange change {finding.id, finding.account, region.findings.stateOf(finding.id), finding.state};
    if (change.comesOrGoes()) {
        change.content = finding.content;
        change.createdAt = finding.createdAt;
    }
    return change;
}

/// What is new about @p raised; nothing when it is known as it is.
std::optional<StoredFinding> seenAgain(const RegionView &region, const StoredFinding &raised)
{
    const StoredFinding *known = region.findings.find(raised.id);
    if (!known)
        return raised.state.exists() && raised.content ? std::optional(raised) : std::nullopt;
    if (raised.state.count <= known->state.count && raised.state.updatedAt <= known->state.updatedAt)
        return std::nullopt;
    StoredFinding finding = *known;
    finding.state.count = std::max(known->state.count, raised.state.count);
    finding.state.updatedAt = std::max(known->state.updatedAt, raised.state.updatedAt);
    return finding;
}

Result<std::vector<const FindingType *>> typesOf(const CreateSampleFindings &change)
{
    std::vector<const FindingType *> types;
    for (const QString &name : change.types) {
        const FindingType *type = findFindingType(name);
        if (!type)
            return std::unexpected(invalidValue());
        if (!std::ranges::contains(types, type))
            types.push_back(type);
    }
    if (change.types.empty())
        std::ranges::transform(findingTypes(), std::back_inserter(types), [](const FindingType &type) { return &type; });
    return types;
}

/// The finding as it is seen now, for the first time or once more.
StoredFinding seenNow(const ChangeContext &context, const RegionView &region, const FindingType &type)
{
    const QString id = region.region.id();
    StoredFinding finding {sampleId(type, context.caller, id), context.caller, sampleContent(type, id), context.now, {}};
    if (const StoredFinding *known = region.findings.find(finding.id))
        finding = *known;
    ++finding.state.count;
    finding.state.isArchived = false;
    finding.state.updatedAt = context.now;
    return finding;
}

Result<void> checkFilter(const ChangeContext &context, const RegionView &region, const FindingFilter &filter)
{
    if (const auto allowed = check(context, region, Action::SaveFilters); !allowed)
        return allowed;
    if (filter.action == FilterAction::Archive) {
        if (const auto allowed = checkMay(context, region, Action::SuppressFindings, Scope::Self); !allowed)
            return allowed;
    }
    if (!isFilterName(filter.name) || filter.criteria.isEmpty())
        return std::unexpected(invalidValue());
    return filter.criteria.check();
}

Result<RankedFilter> findFilter(const ChangeContext &context, const RegionView &region, const QString &name)
{
    const auto found = filterOf(region, context.caller, name);
    return found ? Result<RankedFilter>(*found) : std::unexpected(noSuchResource());
}

ChangeEffect effectOfFilter(
    const ChangeContext &context, const RegionView &region, std::optional<RankedFilter> before, std::optional<RankedFilter> after)
{
    RegionPatch patch {region.region, {}, {}};
    const QString name = (before ? *before : *after).filter.name;
    patch.filters.push_back({context.caller, name, std::move(before), std::move(after)});
    return effectWith(std::move(patch));
}

void addLost(const RegionView &region, RegionPatch &patch)
{
    std::unordered_set<AccountId> gone;
    for (const FieldChange &change : patch.fields) {
        if (change.field == Field::DetectorStatus && static_cast<DetectorStatus>(change.after) == DetectorStatus::Absent)
            gone.insert(change.account);
    }
    if (gone.empty())
        return;
    std::erase_if(patch.findings, [&gone](const FindingChange &change) { return gone.contains(change.account); });
    std::erase_if(patch.filters, [&gone](const FilterChange &change) { return gone.contains(change.account); });
    for (const StoredFinding &finding : region.findings.rows()) {
        if (gone.contains(finding.account))
            patch.findings.push_back({finding.id, finding.account, finding.state, {}, finding.content, finding.createdAt});
    }
    for (const auto &[account, filters] : region.filters) {
        if (!gone.contains(account))
            continue;
        for (const FindingFilter &filter : filters)
            patch.filters.push_back({account, filter.name, filterOf(region, account, filter.name), std::nullopt});
    }
}

} // namespace

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const ArchiveFindings &change)
{
    return changeStates(context, region, Action::ArchiveFindings, change.findings,
        [&change](FindingState &state) { state.isArchived = change.archive; });
}

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const RateFindings &change)
{
    return changeStates(context, region, Action::ViewFindings, change.findings,
        [&change](FindingState &state) { state.feedback = change.feedback; });
}

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const CreateSampleFindings &change)
{
    if (const auto allowed = check(context, region, Action::CreateSampleFindings); !allowed)
        return std::unexpected(allowed.error());
    if (const auto runs = checkRuns(context, region); !runs)
        return std::unexpected(runs.error());
    const auto types = typesOf(change);
    if (!types)
        return std::unexpected(types.error());
    SuppressionRules rules(context.view, region, context.caller);
    RegionPatch patch {region.region, {}, {}};
    for (const FindingType *type : *types) {
        StoredFinding finding = seenNow(context, region, *type);
        finding.state.isArchived = rules.suppress(finding);
        patch.findings.push_back(changeTo(region, finding));
    }
    return effectWith(std::move(patch));
}

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const RaiseFindings &change)
{
    const FindingScope scope(context.view, region, context.caller, Action::ViewFindings);
    std::map<AccountId, SuppressionRules> rules;
    std::set<FindingId> seen;
    std::vector<AccountId> without;
    RegionPatch patch {region.region, {}, {}};
    for (const StoredFinding &raised : change.findings) {
        const int row = context.view.accounts->row(raised.account);
        if (row < 0 || !scope.covers(raised.account) || !region.detectors[static_cast<std::size_t>(row)].exists()) {
            without.push_back(raised.account);
            continue;
        }
        auto finding = seenAgain(region, raised);
        if (!finding || !seen.insert(raised.id).second)
            continue;
        const auto own = rules.try_emplace(raised.account, context.view, region, raised.account).first;
        finding->state.isArchived = own->second.suppress(*finding);
        patch.findings.push_back(changeTo(region, *finding));
    }
    ChangeEffect effect = effectWith(std::move(patch));
    for (const AccountId account : eachOnce(std::move(without)))
        effect.unprocessed.push_back({account, region.region, detectorNotOwned().message});
    return effect;
}

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const CreateFilter &change)
{
    if (const auto allowed = checkFilter(context, region, change.filter); !allowed)
        return std::unexpected(allowed.error());
    const auto own = region.filters.find(context.caller);
    const std::size_t count = own == region.filters.end() ? 0 : own->second.size();
    if (filterOf(region, context.caller, change.filter.name))
        return std::unexpected(filterExists());
    if (count >= FindingFilter::MaxCount)
        return std::unexpected(tooManyFilters());
    const auto last = static_cast<std::uint32_t>(count) + 1;
    RankedFilter created {std::clamp(change.rank.value_or(last), 1U, last), change.filter};
    created.filter.createdAt = context.now;
    created.filter.updatedAt = context.now;
    created.filter.version = 1;
    return effectOfFilter(context, region, std::nullopt, std::move(created));
}

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const UpdateFilter &change)
{
    const auto before = findFilter(context, region, change.name);
    if (!before)
        return std::unexpected(before.error());
    RankedFilter after = *before;
    const auto count = static_cast<std::uint32_t>(region.filters.at(context.caller).size());
    after.rank = std::clamp(change.rank.value_or(after.rank), 1U, count);
    after.filter.description = change.description.value_or(after.filter.description);
    after.filter.action = change.action.value_or(after.filter.action);
    after.filter.criteria = change.criteria.value_or(after.filter.criteria);
    if (const auto allowed = checkFilter(context, region, after.filter); !allowed)
        return std::unexpected(allowed.error());
    if (after == *before)
        return ChangeEffect();
    after.filter.updatedAt = context.now;
    ++after.filter.version;
    return effectOfFilter(context, region, *before, std::move(after));
}

Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const DeleteFilter &change)
{
    if (const auto allowed = check(context, region, Action::SaveFilters); !allowed)
        return std::unexpected(allowed.error());
    return findFilter(context, region, change.name).transform([&](const RankedFilter &before) {
        return effectOfFilter(context, region, before, std::nullopt);
    });
}

void addLostFindings(const OrganizationView &view, OrganizationPatch &patch)
{
    for (RegionPatch &own : patch.regions) {
        if (const auto region = view.find(own.region))
            addLost(*region, own);
    }
}

} // namespace bucketwatch
