// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/stagededit.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace bucketwatch {

namespace {

template<typename T, typename... Kinds> constexpr bool IsOneOf = (std::is_same_v<T, Kinds> || ...);

} // namespace

bool operator==(const StagedEdit &one, const StagedEdit &other)
{
    return one.request.caller == other.request.caller && one.request.title == other.request.title
        && one.request.changes == other.request.changes && one.stagedAt == other.stagedAt && one.replaced == other.replaced
        && one.leftBecause == other.leftBecause;
}

bool canBePlanned(const Change &change)
{
    return std::visit(
        []<typename T>(const T &) {
            return IsOneOf<T, SetOwnFeature, SetMemberFeature, SetAutoEnable, SetOwnDetector, CreateDetector, DeleteDetector,
                SetTags, CreateMembers, ActOnMembers, AcceptInvitation, RefuseInvitations, LeaveAdministrator, SetAdministrator,
                RegisterAdministrator, SetRegionOptIn, SetPolicyType, PutPolicy, RemovePolicy, CreateDestination,
                UpdateDestination, DeleteDestination>;
        },
        change);
}

Result<StagedEdit> stagedEdit(const OrganizationView &view, const ChangeRequest &request, Timestamp when)
{
    if (request.changes.empty() || !std::ranges::all_of(request.changes, canBePlanned)) {
        return std::unexpected(Error {Error::Kind::BadInput,
            QCoreApplication::translate("bucketwatch::ChangePlan",
                "\"%1\" cannot be planned: findings, suppression rules, lists, accounts that join or leave and the clock change "
                "at "
                "once. Switch to Edit directly for it.")
                .arg(request.title),
            {}});
    }
    return StagedEdit {request, when, replacedValues(view, request.caller.account, request.changes)};
}

std::vector<Region> regionsOf(const StagedEdits &edits, const OrganizationView &view)
{
    std::set<Region> named;
    bool isWhole = false;
    for (const auto &edit : edits) {
        for (const Change &change : edit->request.changes) {
            const auto region = regionOf(change);
            isWhole = isWhole || !region;
            if (region)
                named.insert(*region);
        }
    }
    std::vector<Region> regions;
    for (const auto &region : view.regions) {
        if (isWhole || named.contains(region->region))
            regions.push_back(region->region);
    }
    return regions;
}

} // namespace bucketwatch
