// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/preview.h"

#include <QCoreApplication>

namespace bucketwatch {

qsizetype ChangePreview::changedAccounts() const
{
    qsizetype count = 0;
    for (const RegionPatch &patch : this->patch().regions)
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

OrganizationPatch ChangePreview::patch() const
{
    OrganizationPatch all;
    for (const ChangeEffect &effect : effects)
        all = merged(std::move(all), effect.patch);
    return all;
}

Result<ChangePreview> previewOf(const OrganizationView &view, const ChangeRequest &request, Timestamp when)
{
    if (request.changes.empty())
        return std::unexpected(Error {Error::Kind::BadInput,
            QCoreApplication::translate("bucketwatch::Preview", "The request does not name anything to change."), {}});
    ChangePreview preview {{}, view};
    for (const Change &change : request.changes) {
        auto effect = effectOf(preview.result, request.caller.account, change, when);
        if (!effect)
            return std::unexpected(effect.error());
        preview.result = patched(preview.result, effect->patch, when);
        preview.effects.push_back(std::move(*effect));
    }
    return preview;
}

} // namespace bucketwatch
