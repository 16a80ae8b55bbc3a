// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/effect.h"

#include "organization/autoenableeffects.h"
#include "organization/destinationeffects.h"
#include "organization/detectoreffects.h"
#include "organization/findingeffects.h"
#include "organization/followups.h"
#include "organization/invitationeffects.h"
#include "organization/joiningeffects.h"
#include "organization/listeffects.h"
#include "organization/membereffects.h"
#include "organization/organizationeffects.h"
#include "organization/pendingeffects.h"
#include "organization/policyeffects.h"
#include "organization/refusals.h"

#include <QCoreApplication>

namespace bucketwatch {

namespace {

template<typename T> Result<ChangeEffect> effectIn(const ChangeContext &context, const T &change)
{
    if constexpr (requires { change.region; }) {
        const auto region = context.view.find(change.region);
        if (!region)
            return std::unexpected(
                badInput(QCoreApplication::translate("bucketwatch::Rules", "This organization does not use %1.")
                        .arg(change.region.name())));
        return effect(context, *region, change);
    } else {
        return effect(context, change);
    }
}

} // namespace

Result<ChangeEffect> effectOf(const OrganizationView &view, AccountId caller, const Change &change, Timestamp now)
{
    const ChangeContext context {view, caller, now};
    auto effect = std::visit([&context](const auto &one) { return effectIn(context, one); }, change);
    if (effect) {
        addFollowUps(context, regionOf(change), *effect);
        addLostFindings(view, effect->patch);
        addLostLists(view, effect->patch);
        addLostDestinations(view, effect->patch);
    }
    return effect;
}

} // namespace bucketwatch
