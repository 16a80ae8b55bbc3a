// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/cellstate.h"

#include "organization/rules.h"

#include <QCoreApplication>

namespace bucketwatch {

namespace {

struct Cells {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::Cells)
};

/// Of an account that is no active member; nothing when it is one.
std::optional<CellState> absence(const Member &member)
{
    switch (member.status) {
    case RelationshipStatus::Enabled:
        return std::nullopt;
    case RelationshipStatus::Disabled:
        return CellState::Suspended;
    case RelationshipStatus::Created:
    case RelationshipStatus::Invited:
    case RelationshipStatus::EmailVerificationInProgress:
    case RelationshipStatus::EmailVerificationFailed:
    case RelationshipStatus::WrongEmailInVerification:
        return CellState::Invited;
    case RelationshipStatus::None:
    case RelationshipStatus::Removed:
    case RelationshipStatus::Resigned:
        break;
    }
    return CellState::NotAMember;
}

} // namespace

QString displayName(CellState state)
{
    switch (state) {
    case CellState::Unknown:
        return Cells::tr("Unknown");
    case CellState::Enabled:
        return Cells::tr("Enabled");
    case CellState::NotEnabled:
        return Cells::tr("Not enabled");
    case CellState::Pending:
        return Cells::tr("Pending");
    case CellState::PolicyOn:
        return Cells::tr("Policy managed, on");
    case CellState::PolicyOff:
        return Cells::tr("Policy managed, off");
    case CellState::Suspended:
        return Cells::tr("Suspended");
    case CellState::Invited:
        return Cells::tr("Invited");
    case CellState::NotAMember:
        return Cells::tr("Not a member");
    case CellState::NoGuardDuty:
        return Cells::tr("No GuardDuty");
    case CellState::RegionOff:
        return Cells::tr("Region off");
    case CellState::NotOffered:
        return Cells::tr("Not offered");
    }
    Q_UNREACHABLE_RETURN({});
}

QString lockReason(CellState state)
{
    switch (state) {
    case CellState::Enabled:
    case CellState::NotEnabled:
    case CellState::Pending:
        return {};
    case CellState::Unknown:
        return Cells::tr("This Region is not loaded.");
    case CellState::PolicyOn:
    case CellState::PolicyOff:
        return Cells::tr("An organization policy manages this plan.");
    case CellState::Suspended:
        return Cells::tr("GuardDuty is suspended in this account and Region.");
    case CellState::Invited:
        return Cells::tr("This account has not joined as a member account yet.");
    case CellState::NotAMember:
        return Cells::tr("This account is not a member account in this Region.");
    case CellState::NoGuardDuty:
        return Cells::tr("GuardDuty is not enabled in this account and Region.");
    case CellState::RegionOff:
        return Cells::tr("The account has not opted in to this Region.");
    case CellState::NotOffered:
        return Cells::tr("This plan is not offered in this Region.");
    }
    Q_UNREACHABLE_RETURN({});
}

CellStates::CellStates(const OrganizationView &view, const RegionView &region, Feature feature)
    : m_view(view)
    , m_region(region)
    , m_feature(feature)
    , m_isOffered(feature != Feature::S3DataEvents || region.offersS3Protection)
    , m_policies(view, region.region)
{
}

CellState CellStates::of(std::size_t row) const
{
    const Member &member = m_region.members[row];
    if (member.isRegionOff)
        return CellState::RegionOff;
    if (const auto absent = absence(member))
        return *absent;
    const Detector &detector = m_region.detectors[row];
    if (detector.status != DetectorStatus::Enabled)
        return detector.exists() ? CellState::Suspended : CellState::NoGuardDuty;
    if (!m_isOffered)
        return CellState::NotOffered;
    const bool enabled = detector.isEnabled(m_feature);
    if (m_policies.any() && m_policies.of(m_view.accounts->rows[row]).of(m_feature))
        return enabled ? CellState::PolicyOn : CellState::PolicyOff;
    if (enabled)
        return CellState::Enabled;
    return m_region.pending[row].of(m_feature) != 0 ? CellState::Pending : CellState::NotEnabled;
}

} // namespace bucketwatch
