// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/remote/memberroutes.h"

#include <algorithm>
#include <array>
#include <deque>
#include <map>

namespace bucketwatch {

namespace {

using enum RelationshipStatus;
using enum MemberAction;

struct Way {
    MemberType type = MemberType::NotAMember; ///< of any
    RelationshipStatus from = None;
    MemberStep step;
    RelationshipStatus to = None;
};
/// Source: as in organization/memberactions.cpp, which decides; this is the map.
constexpr std::array Ways {
    Way {MemberType::ViaOrganizations, None, std::nullopt, Enabled},
    Way {MemberType::ViaOrganizations, Removed, std::nullopt, Enabled},
    Way {MemberType::ViaOrganizations, Resigned, std::nullopt, Enabled},
    Way {MemberType::ByInvitation, None, std::nullopt, Created},
    Way {MemberType::ByInvitation, Created, Invite, Invited},
    Way {MemberType::ByInvitation, Removed, Invite, Invited},
    Way {MemberType::ByInvitation, Resigned, Invite, Invited},
    Way {MemberType::NotAMember, Disabled, StartMonitoring, Enabled},
    Way {MemberType::NotAMember, Enabled, StopMonitoring, Disabled},
    Way {MemberType::NotAMember, Enabled, Disassociate, Removed},
    Way {MemberType::NotAMember, Disabled, Disassociate, Removed},
    Way {MemberType::NotAMember, Invited, Disassociate, Removed},
    Way {MemberType::NotAMember, Created, Delete, None},
    Way {MemberType::NotAMember, Invited, Delete, None},
    Way {MemberType::NotAMember, Removed, Delete, None},
    Way {MemberType::NotAMember, Resigned, Delete, None},
    Way {MemberType::NotAMember, EmailVerificationInProgress, Delete, None},
    Way {MemberType::NotAMember, EmailVerificationFailed, Delete, None},
};

} // namespace

std::optional<std::vector<MemberStep>> memberRoute(RelationshipStatus from, RelationshipStatus to, MemberType type)
{
    std::map<RelationshipStatus, std::vector<MemberStep>> routes {{from, {}}};
    std::deque<RelationshipStatus> next {from};
    while (!routes.contains(to) && !next.empty()) {
        const RelationshipStatus here = next.front();
        next.pop_front();
        for (const Way &way : Ways) {
            const bool isOpen = way.from == here && (way.type == MemberType::NotAMember || way.type == type);
            if (!isOpen || routes.contains(way.to))
                continue;
            std::vector<MemberStep> route = routes[here];
            route.push_back(way.step);
            routes.emplace(way.to, std::move(route));
            next.push_back(way.to);
        }
    }
    const auto found = routes.find(to);
    return found == routes.end() ? std::nullopt : std::optional(found->second);
}

} // namespace bucketwatch
