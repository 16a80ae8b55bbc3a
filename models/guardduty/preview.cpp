// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/preview.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace bucketwatch {

namespace {

/// Adds a later change of the same Region: values before stay the earliest, values after become the latest.
void merge(RegionPatch &patch, const RegionPatch &later)
{
    if (later.configuration && patch.configuration)
        patch.configuration->after = later.configuration->after;
    else if (later.configuration)
        patch.configuration = later.configuration;
    std::map<std::pair<Field, AccountId>, std::size_t> positions;
    for (std::size_t i = 0; i < patch.fields.size(); ++i)
        positions[{patch.fields[i].field, patch.fields[i].account}] = i;
    for (const FieldChange &change : later.fields) {
        const auto earlier = positions.find({change.field, change.account});
        if (earlier == positions.end())
            patch.fields.push_back(change);
        else
            patch.fields[earlier->second].after = change.after;
    }
    std::erase_if(patch.fields, [](const FieldChange &change) { return change.before == change.after; });
    if (patch.configuration && patch.configuration->before == patch.configuration->after)
        patch.configuration.reset();
}

} // namespace

qsizetype ChangePreview::changedAccounts() const
{
    qsizetype count = 0;
    for (const RegionPatch &patch : patches())
        count += std::ssize(rowsOf(patch, *result.accounts));
    return count;
}

qsizetype ChangePreview::alreadySo() const
{
    qsizetype count = 0;
    for (const ChangeEffect &effect : effects)
        count += std::ssize(effect.alreadySo);
    return count;
}

std::vector<UnprocessedAccount> ChangePreview::unprocessed() const
{
    std::vector<UnprocessedAccount> all;
    for (const ChangeEffect &effect : effects)
        all.insert(all.end(), effect.unprocessed.begin(), effect.unprocessed.end());
    return all;
}

std::vector<RegionPatch> ChangePreview::patches() const
{
    std::map<Region, RegionPatch> byRegion;
    for (const ChangeEffect &effect : effects) {
        const auto [place, isFirst] = byRegion.try_emplace(effect.patch.region, effect.patch);
        if (!isFirst)
            merge(place->second, effect.patch);
    }
    std::vector<RegionPatch> all;
    for (auto &[region, patch] : byRegion) {
        if (!patch.isEmpty())
            all.push_back(std::move(patch));
    }
    return all;
}

Result<ChangePreview> previewOf(const OrganizationView &view, const ChangeRequest &request, Timestamp when)
{
    if (request.changes.empty())
        return std::unexpected(Error {Error::Kind::BadInput,
            QCoreApplication::translate("bucketwatch::Preview", "The request does not name anything to change."), {}});
    ChangePreview preview {{}, view};
    for (const Change &change : request.changes) {
        auto effect = effectOf(preview.result, request.caller.account, change);
        if (!effect)
            return std::unexpected(effect.error());
        preview.result = patched(preview.result, effect->patch, when);
        preview.effects.push_back(std::move(*effect));
    }
    return preview;
}

} // namespace bucketwatch
