// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/changecontext.h"

#include "organization/enrollment.h"
#include "organization/refusals.h"
#include "organization/ruletexts.h"

#include <QCoreApplication>

namespace bucketwatch {

namespace {

/// Why a position has no right to an action, in words that tell who has it.
QString refusalText(const ChangeContext &context, const RegionView &region, Action action)
{
    const QString account = context.caller.toString();
    if (context.callerRow() < 0)
        return ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules", "Account %1 is not part of this workspace.")).arg(account);
    if (action == Action::SetAutoEnable)
        return ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules",
                        "Account %1 is not the delegated GuardDuty administrator account in %2, and only that account sets the "
                        "auto-enable preferences."))
            .arg(account, region.region.name());
    if (const auto administrator = administratorOf(context.view, region, context.caller))
        return ruleText(QT_TRANSLATE_NOOP(
                        "bucketwatch::Rules", "Account %1 is a member. The GuardDuty administrator account %2 does this for it."))
            .arg(account, administrator->toString());
    return ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules", "Account %1 is %2 in %3 and has no right to do this."))
        .arg(account, displayName(positionOf(context.view, region, context.caller)), region.region.name());
}

} // namespace

Result<void> checkMay(const ChangeContext &context, const RegionView &region, Action action, Scope needed)
{
    if (scopeFor(context.view, region, context.caller, action) >= needed)
        return {};
    return std::unexpected(denied(refusalText(context, region, action)));
}

Result<void> checkManagement(const ChangeContext &context)
{
    if (context.caller.isValid() && context.caller == context.view.managementAccount)
        return {};
    return std::unexpected(notTheOrganizationsMaster());
}

Result<void> checkSettable(const RegionView &region, Feature feature)
{
    if (!isSettable(feature))
        return std::unexpected(
            badInput(ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules", "%1 is part of GuardDuty itself and cannot be set."))
                    .arg(wireName(feature))));
    if (feature == Feature::S3DataEvents && !region.offersS3Protection)
        return std::unexpected(invalidValue());
    return {};
}

Result<void> checkMayEnd(const ChangeContext &context, const RegionView &region, const Relation &relation)
{
    if (relation.administrator != region.administrator || !isAllInForce(context.view, region))
        return {};
    return std::unexpected(conflict(ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules",
                                             "Account %1 cannot leave while GuardDuty is enabled automatically for all accounts "
                                             "in %2 (autoEnableOrganizationMembers is ALL)."))
            .arg(context.caller.toString(), region.region.name())));
}

Result<void> checkHasDetector(const ChangeContext &context, const RegionView &region)
{
    const int row = context.callerRow();
    if (row >= 0 && region.detectors[static_cast<std::size_t>(row)].exists())
        return {};
    return std::unexpected(detectorNotOwned());
}

Result<void> checkRuns(const ChangeContext &context, const RegionView &region)
{
    const int row = context.callerRow();
    if (row >= 0 && region.detectors[static_cast<std::size_t>(row)].status == DetectorStatus::Enabled)
        return {};
    return std::unexpected(denied(ruleText(QT_TRANSLATE_NOOP("bucketwatch::Rules", "GuardDuty is not enabled in account %1 in %2."))
            .arg(context.caller.toString(), region.region.name())));
}

} // namespace bucketwatch
