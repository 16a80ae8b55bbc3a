// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as the patch of an edit in the journal: what can be read is written and read again as the same, and can be
// carried out and taken back on an organization.

#include "journal/patchcodec.h"
#include "support/organizationbuilder.h"

#include <cstdlib>

using namespace bucketwatch;

namespace {

void carryOut(const OrganizationView &view, const RegionPatch &patch)
{
    const auto region = view.regions.front();
    const auto after = patched(*region, *view.accounts, patch, test::When);
    const auto before = patched(*after, *view.accounts, reversed(patch), test::When);
    if (before->members.size() != region->members.size() || before->detectors.size() != region->detectors.size())
        std::abort();
    for (const int row : rowsOf(patch, *view.accounts)) {
        const Member &member = after->members[static_cast<std::size_t>(row)];
        static_cast<void>(displayName(member.status));
        static_cast<void>(displayName(member.type));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const OrganizationView view = test::anOrganization().build();
    const Region region = view.regions.front()->region;
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const AccountTable &accounts = *view.accounts;
    auto patch = decodePatch(region, bytes, accounts);
    if (!patch)
        return 0;
    // Version 1 names accounts by their numbers, so it may name any.
    std::erase_if(patch->fields, [&accounts](const FieldChange &change) { return accounts.row(change.account) < 0; });
    const auto again = decodePatch(region, encodePatch(*patch, accounts), accounts);
    if (!again || (!patch->fields.empty() && !touchSameFields(*patch, *again)))
        std::abort();
    const auto third = decodePatch(region, encodePatch(*again, accounts), accounts);
    if (!third || *third != *again)
        std::abort();
    carryOut(view, *patch);
    return 0;
}
