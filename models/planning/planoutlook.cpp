// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/planoutlook.h"

#include <algorithm>
#include <iterator>

namespace bucketwatch {

namespace {

/// The Regions that @p request names, and those in which anything came of it.
std::vector<Region> regionsAbout(const ChangeRequest &request, const std::vector<ChangeEffect> &effects)
{
    std::vector<Region> regions;
    for (const Change &change : request.changes) {
        if (const auto named = regionOf(change))
            regions.push_back(*named);
    }
    for (const ChangeEffect &effect : effects) {
        for (const RegionPatch &patch : effect.patch.regions)
            regions.push_back(patch.region);
        for (const UnprocessedAccount &account : effect.unprocessed) {
            if (regions.empty() || regions.back() != account.region)
                regions.push_back(account.region);
        }
    }
    std::ranges::sort(regions);
    const auto same = std::ranges::unique(regions);
    regions.erase(same.begin(), same.end());
    return regions;
}

std::shared_ptr<const EditOutlook> outlookOfEdit(
    const std::shared_ptr<const OrganizationView> &before, const std::shared_ptr<const StagedEdit> &edit, Timestamp when)
{
    auto outlook = std::make_shared<EditOutlook>();
    outlook->edit = edit;
    outlook->before = before;
    outlook->after = before;
    auto preview = previewOf(*before, edit->request, when);
    if (!preview) {
        outlook->state = EditOutlook::State::Refused;
        outlook->refusal = preview.error();
        outlook->regions = regionsAbout(edit->request, {});
        return outlook;
    }
    const OrganizationPatch patch = preview->patch();
    outlook->effects = std::move(preview->effects);
    outlook->regions = regionsAbout(edit->request, outlook->effects);
    if (patch.isEmpty())
        return outlook;
    for (const RegionPatch &region : patch.regions)
        outlook->changedPlaces += std::ssize(rowsOf(region, *preview->result.accounts));
    outlook->state = EditOutlook::State::Applies;
    outlook->after = std::make_shared<const OrganizationView>(std::move(preview->result));
    return outlook;
}

/// Its Regions are those of @p view.
std::shared_ptr<const OrganizationView> withPropagation(OrganizationView view, Propagation propagation)
{
    view.settings.propagation = propagation;
    return std::make_shared<const OrganizationView>(std::move(view));
}

} // namespace

std::vector<UnprocessedAccount> EditOutlook::unprocessed() const
{
    std::vector<UnprocessedAccount> all;
    for (const ChangeEffect &effect : effects)
        all.insert(all.end(), effect.unprocessed.begin(), effect.unprocessed.end());
    return all;
}

bool PlanOutlook::changesAnything() const
{
    return std::ranges::any_of(edits, [](const auto &edit) { return edit->state == EditOutlook::State::Applies; })
        && !patch().isEmpty();
}

OrganizationPatch PlanOutlook::patch() const
{
    std::vector<OrganizationPatch> parts(1);
    for (const auto &edit : edits) {
        for (const ChangeEffect &effect : edit->effects)
            parts.push_back(effect.patch);
    }
    // Neighbors in pairs: one after the other, everything before would be gone through again for each.
    while (parts.size() > 1) {
        std::vector<OrganizationPatch> pairs;
        for (std::size_t i = 0; i < parts.size(); i += 2) {
            const bool isAlone = i + 1 == parts.size();
            pairs.push_back(isAlone ? std::move(parts[i]) : merged(std::move(parts[i]), std::move(parts[i + 1])));
        }
        parts = std::move(pairs);
    }
    return std::move(parts.front());
}

std::vector<RegionOutlook> regionOutlooks(const PlanOutlook &outlook)
{
    std::vector<RegionOutlook> regions;
    for (const auto &current : outlook.current->regions) {
        RegionOutlook &region = regions.emplace_back(current, outlook.result->find(current->region));
        Q_ASSERT(region.result); // no change takes a Region away
        std::ranges::copy_if(outlook.edits, std::back_inserter(region.edits),
            [&current](const auto &edit) { return std::ranges::binary_search(edit->regions, current->region); });
    }
    return regions;
}

PlanOutlook outlookOf(
    const std::shared_ptr<const OrganizationView> &current, const StagedEdits &edits, Timestamp when, const PlanOutlook &earlier)
{
    PlanOutlook outlook {current, current, when, {}, current->settings.propagation == Propagation::Delayed};
    const auto start = outlook.isDelayed ? withPropagation(*current, Propagation::AtOnce) : current;
    auto last = start;
    bool isSame = earlier.current == current && earlier.when == when;
    for (std::size_t index = 0; index < edits.size(); ++index) {
        isSame = isSame && index < earlier.edits.size() && earlier.edits[index]->edit == edits[index];
        outlook.edits.push_back(isSame ? earlier.edits[index] : outlookOfEdit(last, edits[index], when));
        last = outlook.edits.back()->after;
    }
    const bool changes
        = std::ranges::any_of(outlook.edits, [](const auto &edit) { return edit->state == EditOutlook::State::Applies; });
    if (changes)
        outlook.result = outlook.isDelayed ? withPropagation(*last, Propagation::Delayed) : last;
    return outlook;
}

PlanOutlook outlookRightAfter(const std::shared_ptr<const OrganizationView> &current, const StagedEdits &edits, Timestamp when)
{
    PlanOutlook outlook {current, current, when, {}};
    for (const auto &edit : edits) {
        outlook.edits.push_back(outlookOfEdit(outlook.result, edit, when));
        outlook.result = outlook.edits.back()->after;
    }
    return outlook;
}

} // namespace bucketwatch
