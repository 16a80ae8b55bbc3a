// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/change.h"
#include "support/organizationbuilder.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

namespace bucketwatch::test {

/// A change of an organization of OrganizationBuilder as people make them, also such as the rules refuse.
inline Change randomChange(QRandomGenerator &random)
{
    const auto feature = [&] { return random.bounded(2) == 0 ? Feature::S3DataEvents : Feature::RdsLoginEvents; };
    const auto value = [&] { return static_cast<AutoEnable>(random.bounded(3)); };
    const Region region = *Region::parse(random.bounded(2) == 0 ? u"eu-west-1" : u"us-east-1");
    constexpr std::array Accounts {Management, Active, ActiveToo, Suspended, Removed, Standalone, Invited, Bare, Admin};
    std::vector<AccountId> some;
    std::ranges::copy_if(Accounts, std::back_inserter(some), [&](AccountId) { return random.bounded(3) == 0; });
    if (some.empty())
        some.push_back(Active);
    switch (random.bounded(6)) {
    case 0:
        return SetAutoEnable {region, value(), {}};
    case 1:
        return SetAutoEnable {region, {}, {{feature(), value()}}};
    case 2:
        return SetOwnFeature {region, feature(), random.bounded(2) == 0};
    case 3:
        return ActOnMembers {region, static_cast<MemberAction>(random.bounded(5)), some};
    case 4:
        return SetOwnDetector {region, random.bounded(2) == 0, std::nullopt};
    default:
        return SetMemberFeature {region, some, feature(), random.bounded(2) == 0};
    }
}

} // namespace bucketwatch::test
