// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/remote/regionreading.h"

namespace bucketwatch {

namespace {

bool saySame(const RegionView &one, const RegionView &other)
{
    return one.isLoaded == other.isLoaded && one.administrator == other.administrator && one.configuration == other.configuration
        && one.members == other.members && one.detectors == other.detectors && one.managed == other.managed
        && one.tags == other.tags && one.invitations == other.invitations && one.knowsLists == other.knowsLists
        && one.lists == other.lists && one.knowsFindings == other.knowsFindings && one.findings == other.findings
        && one.filters == other.filters && one.knowsDestinations == other.knowsDestinations
        && one.destinations == other.destinations;
}

/// The API does not tell how an account came under the administrator, but only those of the organization need no invitation.
MemberType typeOf(const Account &account, const Member &member)
{
    if (member.status == RelationshipStatus::None)
        return MemberType::NotAMember;
    return account.inOrganization ? MemberType::ViaOrganizations : MemberType::ByInvitation;
}

} // namespace

std::shared_ptr<const AccountTable> withAccountsOf(const RegionReading &reading, const AccountTable &accounts)
{
    std::vector<Account> rows = accounts.rows;
    for (const auto &[account, row] : reading.rows) {
        if (accounts.row(account) < 0)
            rows.push_back({account, {}, row.email, false});
    }
    return rows.size() == accounts.rows.size() ? nullptr
                                               : std::make_shared<const AccountTable>(makeAccountTable(std::move(rows)));
}

std::shared_ptr<const RegionView> regionViewOf(
    const RegionReading &reading, const AccountTable &accounts, const std::shared_ptr<const RegionView> &before)
{
    auto view = std::make_shared<RegionView>();
    view->region = reading.region;
    view->isLoaded = reading.hasRows;
    view->knowsFindings = reading.knowsFindings;
    view->findings.append(reading.findings);
    view->filters = reading.filters;
    view->administrator = reading.administrator;
    view->configuration = reading.configuration;
    view->resize(accounts.rows.size());
    for (const auto &[account, row] : reading.rows) {
        const int at = accounts.row(account);
        if (at < 0)
            continue;
        const auto index = static_cast<std::size_t>(at);
        if (row.member) {
            view->members.edit(index) = *row.member;
            view->members.edit(index).type = typeOf(accounts.rows[index], *row.member);
        }
        if (row.detector.exists())
            view->detectors.edit(index) = row.detector;
        if (row.managed != PolicyBlock())
            view->managed.emplace(account, row.managed);
        if (!row.tags.empty())
            view->tags.emplace(account, row.tags);
    }
    view->invitations = reading.invitations;
    view->knowsLists = reading.knowsLists;
    view->lists = reading.lists;
    view->knowsDestinations = reading.knowsDestinations;
    view->destinations = reading.destinations;
    if (before && saySame(*before, *view))
        return before;
    return view;
}

} // namespace bucketwatch
