// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/raisedfindings.h"

#include "findings/finding.h"
#include "organization/findingscope.h"

#include <map>

namespace bucketwatch {

namespace {

bool hasDetector(const OrganizationView &view, const RegionView &region, AccountId account)
{
    const int row = view.accounts->row(account);
    return row >= 0 && region.detectors[static_cast<std::size_t>(row)].exists();
}

} // namespace

RaisedFindings raisedFindings(std::span<const Finding> findings, const OrganizationView &view, AccountId caller)
{
    std::map<Region, FindingScope> scopes;
    RaisedFindings raised;
    std::map<Region, std::vector<StoredFinding>> byRegion;
    for (const Finding &finding : findings) {
        const auto region = Region::parse(finding.region);
        const auto part = region ? view.find(*region) : nullptr;
        const auto id = FindingId::parse(finding.id);
        const auto isSeen = [&] {
            return scopes.try_emplace(*region, view, *part, caller, Action::ViewFindings).first->second.covers(finding.account);
        };
        if (!part || !id || !hasDetector(view, *part, finding.account) || !isSeen()) {
            ++raised.elsewhere;
            continue;
        }
        const FindingState state {static_cast<std::uint32_t>(finding.count), false, FindingFeedback::NotGiven, finding.lastSeen};
        byRegion[*region].push_back({*id, finding.account, std::make_shared<const FindingContent>(contentOf(finding.document)),
            finding.firstSeen, state});
    }
    for (auto &[region, own] : byRegion)
        raised.changes.emplace_back(RaiseFindings {region, std::move(own)});
    return raised;
}

} // namespace bucketwatch
