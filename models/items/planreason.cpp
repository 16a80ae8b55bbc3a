// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/planreason.h"

#include "items/displaytime.h"
#include "organization/effectivepolicy.h"
#include "organization/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace bucketwatch {

namespace {

struct PlanReason {
    Q_DECLARE_TR_FUNCTIONS(PlanReason)
};

QString editReason(const EditSummary &edit)
{
    const QString who
        = edit.caller.session.isEmpty() ? edit.caller.account.toString() : edit.caller.account.toString() + u' ' + roleSession(edit.caller);
    const QString when = displayTime(edit.time);
    switch (edit.caller.door) {
    case Door::Window:
        //: Why a plan is as it is. %1 is the number of an edit, %2 its title, %3 a date, %4 an account
        return PlanReason::tr("Edit %1, \"%2\", set this on %3. Account %4 made it in the window.")
            .arg(edit.number)
            .arg(edit.title, when, who);
    case Door::CommandLine:
        return PlanReason::tr("Edit %1, \"%2\", set this on %3. Account %4 made it on the command line.")
            .arg(edit.number)
            .arg(edit.title, when, who);
    case Door::Http:
        return PlanReason::tr("Edit %1, \"%2\", set this on %3. Account %4 made it over HTTP.")
            .arg(edit.number)
            .arg(edit.title, when, who);
    case Door::Service:
        return PlanReason::tr("Edit %1, \"%2\", set this on %3. GuardDuty carried out what was asked for earlier.")
            .arg(edit.number)
            .arg(edit.title, when);
    }
    return {};
}

/// What GuardDuty's API calls the preference, and what that means.
QString preferenceReason(const FieldOrigin &origin)
{
    const QString when = displayTime(origin.edit.time);
    QString reason;
    if (origin.isJoining && origin.preference == AutoEnable::New)
        //: Why a plan is enabled. %1 is a date
        reason
            = PlanReason::tr("The auto-enable preference was NEW when the account joined on %1, so it came enabled.").arg(when);
    else if (origin.isJoining)
        reason
            = PlanReason::tr("The auto-enable preference was ALL when the account joined on %1, so it came enabled.").arg(when);
    else
        reason = PlanReason::tr("The auto-enable preference ALL enabled it on %1.").arg(when);
    //: After the reason why a plan is enabled: %1 is the number of an edit, %2 its title
    return reason + u' ' + PlanReason::tr("It is part of edit %1, \"%2\".").arg(origin.edit.number).arg(origin.edit.title);
}

QString policyReason(const OrganizationView &view, const Account &account, bool enabled)
{
    QStringList names;
    for (const GuardDutyPolicy &policy : view.settings.policies) {
        if (policy.attachedToRoot || std::ranges::contains(policy.accounts, account.id))
            names << policy.name;
    }
    if (names.isEmpty()) // a connection is not told which
        return enabled ? PlanReason::tr("Organization policies keep this enabled.")
                       : PlanReason::tr("Organization policies keep this disabled.");
    const QString all = names.join(PlanReason::tr(", "));
    return enabled ? PlanReason::tr("Organization policies keep this enabled: %1.").arg(all)
                   : PlanReason::tr("Organization policies keep this disabled: %1.").arg(all);
}

/// The plan never changed by an edit of this workspace.
QString originalReason(const Detector &detector, Feature plan)
{
    const Timestamp updated = toTimestamp(detector.updatedAt(plan));
    const Timestamp created = detector.createdAt;
    if (updated > created)
        return PlanReason::tr("It was set on %1, before the history of this workspace begins.").arg(displayTime(updated));
    if (!detector.isEnabled(plan))
        return PlanReason::tr("It was never enabled since the account got GuardDuty on %1.").arg(displayTime(created));
    return PlanReason::tr("It came with GuardDuty, which the account got on %1.").arg(displayTime(created));
}

} // namespace

QString planReason(
    const OrganizationView &view, const RegionView &region, std::size_t row, Feature plan, const FieldOrigin &origin)
{
    const Account &account = view.accounts->rows[row];
    const Detector &detector = region.detectors[row];
    if (plan == Feature::S3DataEvents && !region.offersS3Protection)
        return PlanReason::tr("S3 Protection is not offered in this Region.");
    if (region.members[row].isRegionOff)
        return PlanReason::tr("The Region is not turned on for this account.");
    if (!detector.exists())
        return PlanReason::tr("GuardDuty is not enabled in this account.");
    if (const auto managed = effectivePolicy(view, account.id, region.region).of(plan))
        return policyReason(view, account, *managed);
    if (const Seconds32 due = region.pending[row].of(plan); due != 0 && !detector.isEnabled(plan))
        return PlanReason::tr("The auto-enable preference takes effect on %1.").arg(displayTime(toTimestamp(due)));
    const bool isPreferred = origin.preference != AutoEnable::None && detector.isEnabled(plan);
    QString reason = origin.edit.number == 0 ? originalReason(detector, plan)
        : isPreferred                        ? preferenceReason(origin)
                                             : editReason(origin.edit);
    if (detector.status == DetectorStatus::Disabled)
        reason += u' ' + PlanReason::tr("GuardDuty is suspended, so it counts once GuardDuty runs again.");
    return reason;
}

} // namespace bucketwatch
