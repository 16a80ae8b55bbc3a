// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/preview.h"

#include "organization/pendingeffects.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <utility>

namespace bucketwatch {

namespace {

/// The parts of an organization that change one by one.
class PartsChanged {
public:
    /// False when a part of @p patch was there before.
    bool add(const OrganizationPatch &patch)
    {
        bool isNew = true;
        for (const RegionPatch &region : patch.regions)
            isNew = m_regions.insert(region.region).second && isNew;
        if (patch.settings || !patch.accounts.empty())
            isNew = !std::exchange(m_whole, true) && isNew;
        return isNew;
    }

private:
    std::set<Region> m_regions;
    bool m_whole = false;
};

} // namespace

qsizetype ChangePreview::changedAccounts() const
{
    qsizetype count = 0;
    const auto add = [&](const OrganizationPatch &patch) {
        for (const RegionPatch &region : patch.regions)
            count += std::ssize(rowsOf(region, *result.accounts));
    };
    if (changesEachPartOnce())
        std::ranges::for_each(effects, add, &ChangeEffect::patch);
    else
        add(patch());
    return count;
}

bool ChangePreview::changesNothing() const
{
    return changesEachPartOnce() ? std::ranges::all_of(effects, &OrganizationPatch::isEmpty, &ChangeEffect::patch)
                                 : patch().isEmpty();
}

bool ChangePreview::changesEachPartOnce() const
{
    PartsChanged parts;
    return std::ranges::all_of(effects, [&parts](const ChangeEffect &effect) { return parts.add(effect.patch); });
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

OrganizationPatch ChangePreview::patch() const &
{
    return ChangePreview(*this).patch();
}

OrganizationPatch ChangePreview::patch() &&
{
    OrganizationPatch all;
    for (ChangeEffect &effect : effects)
        all = merged(std::move(all), std::move(effect.patch));
    return all;
}

Result<ChangePreview> previewOf(const OrganizationView &view, const ChangeRequest &request, Timestamp when)
{
    if (request.changes.empty())
        return std::unexpected(Error {Error::Kind::BadInput,
            QCoreApplication::translate("bucketwatch::Preview", "The request does not name anything to change."), {}});
    ChangePreview preview {{}, view};
    PartsChanged parts;
    bool isEachOnce = true;
    Timestamp date = when;
    for (const Change &change : request.changes) {
        auto effect = effectOf(preview.result, request.caller.account, change, when);
        if (!effect)
            return std::unexpected(effect.error());
        date = dateOf(preview.result, change, when);
        preview.result = patched(preview.result, effect->patch, date);
        isEachOnce = parts.add(effect->patch) && isEachOnce;
        preview.effects.push_back(std::move(*effect));
    }
    // Changes that cancel each other out must leave no dates behind.
    if (!isEachOnce)
        preview.result = patched(view, preview.patch(), date);
    return preview;
}

} // namespace bucketwatch
