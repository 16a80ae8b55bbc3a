// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/planstate.h"

#include "organization/rules.h"

#include <QCoreApplication>

namespace bucketwatch {

PlanState planStateOf(const RegionView &region, std::size_t row, Feature plan)
{
    if (!isAssociated(region.members[row]))
        return PlanState::NotAvailable;
    if (region.detectors[row].isEnabled(plan))
        return PlanState::Enabled;
    return region.pending[row].of(plan) != 0 ? PlanState::Pending : PlanState::NotEnabled;
}

PlanState planStateOf(
    const RegionView &region, std::size_t row, Feature plan, const EffectivePolicies *policies, const Account &account)
{
    const PlanState state = planStateOf(region, row, plan);
    if (state == PlanState::NotAvailable || !policies || !policies->any() || !policies->of(account).of(plan))
        return state;
    return state == PlanState::Enabled ? PlanState::PolicyOn : PlanState::PolicyOff;
}

PlanState unmanaged(PlanState state)
{
    if (state == PlanState::PolicyOff)
        return PlanState::NotEnabled;
    return state == PlanState::PolicyOn ? PlanState::Enabled : state;
}

QString displayName(PlanState state)
{
    switch (state) {
    case PlanState::PolicyOff:
        return QCoreApplication::translate("bucketwatch::PlanState", "Policy managed, off");
    case PlanState::PolicyOn:
        return QCoreApplication::translate("bucketwatch::PlanState", "Policy managed, on");
    case PlanState::NotAvailable:
        return QCoreApplication::translate("bucketwatch::PlanState", "Not available");
    case PlanState::NotEnabled:
        return QCoreApplication::translate("bucketwatch::PlanState", "Not enabled");
    case PlanState::Pending:
        return QCoreApplication::translate("bucketwatch::PlanState", "Pending");
    case PlanState::Enabled:
        return QCoreApplication::translate("bucketwatch::PlanState", "Enabled");
    }
    return {};
}

std::optional<ItemState> itemStateOf(PlanState state)
{
    switch (state) {
    case PlanState::NotAvailable:
        return std::nullopt;
    case PlanState::NotEnabled:
    case PlanState::PolicyOff:
        return ItemState::NotEnabled;
    case PlanState::Pending:
        return ItemState::Pending;
    case PlanState::Enabled:
    case PlanState::PolicyOn:
        return ItemState::Enabled;
    }
    return std::nullopt;
}

ItemState itemStateOf(RelationshipStatus status)
{
    switch (status) {
    case RelationshipStatus::Enabled:
        return ItemState::Enabled;
    case RelationshipStatus::Created:
    case RelationshipStatus::Invited:
    case RelationshipStatus::EmailVerificationInProgress:
    case RelationshipStatus::WrongEmailInVerification:
        return ItemState::Pending;
    case RelationshipStatus::Disabled:
    case RelationshipStatus::EmailVerificationFailed:
        return ItemState::Warning;
    case RelationshipStatus::None:
    case RelationshipStatus::Removed:
    case RelationshipStatus::Resigned:
        return ItemState::NotEnabled;
    }
    return ItemState::NotEnabled;
}

} // namespace bucketwatch
