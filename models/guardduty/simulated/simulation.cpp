// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/simulated/simulation.h"

#include "guardduty/changetitle.h"
#include "guardduty/preview.h"
#include "organization/effect.h"
#include "organization/restoration.h"
#include "organization/standing.h"

#include <QCoreApplication>

#include <algorithm>

namespace bucketwatch {

namespace {

EditNumber nextNumber(const History &history)
{
    return history.edits.empty() ? 1 : history.edits.back().number + 1;
}

OrganizationDelta deltaOf(const OrganizationPatch &patch, const AccountTable &accounts)
{
    OrganizationDelta delta;
    // Other accounts, other roles, or plans that became managed: whoever looks must look again.
    delta.everything = patch.settings.has_value() || !patch.accounts.empty()
        || std::ranges::any_of(patch.regions, [](const RegionPatch &region) { return region.administrator.has_value(); });
    for (const RegionPatch &region : patch.regions)
        delta.parts.push_back({region.region, region.configuration.has_value(), rowsOf(region, accounts),
            !region.findings.empty() || !region.filters.empty() || !region.lists.empty()});
    return delta;
}

/// Completes @p step, whose edit has its summary and patches.
Step finished(Step step, OrganizationView view, const History &history)
{
    step.delta = deltaOf(step.edit.patch, *view.accounts);
    for (const auto &part : step.delta.parts)
        step.outcome.changedAccounts += std::ssize(part.rows);
    step.view = std::make_shared<const OrganizationView>(std::move(view));
    History next = history;
    step.outcome.edit = step.edit.summary.number;
    if (step.outcome.edit != 0)
        next.append(step.edit.summary);
    step.history = std::make_shared<const History>(std::move(next));
    return step;
}

QString revertTitle(const History &history, EditNumber number, EditNumber target)
{
    const auto origin = history.find(history.originOf(number));
    const QString title = origin ? origin->title : QString();
    const auto edit = history.find(target);
    return edit && edit->reverts != 0 ? QCoreApplication::translate("bucketwatch::SimulatedGuardDuty", "Redo: %1").arg(title)
                                      : QCoreApplication::translate("bucketwatch::SimulatedGuardDuty", "Undo: %1").arg(title);
}

bool setsClock(const OrganizationPatch &patch)
{
    return patch.settings && patch.settings->before.time != patch.settings->after.time;
}

/// What was due before @p now does not become pending again when the edit behind it is taken back: it would happen at once. When
/// the clock is set back in the same edit, it does.
void dropPastMoments(OrganizationPatch &patch, Timestamp now)
{
    if (setsClock(patch))
        return;
    for (RegionPatch &region : patch.regions) {
        std::erase_if(region.fields, [now](const FieldChange &change) {
            const bool isPending = change.field == Field::PendingEnrollment || pendingFeatureOf(change.field).has_value();
            return isPending && change.after != 0 && toTimestamp(change.after) <= now;
        });
    }
    std::erase_if(patch.regions, [](const RegionPatch &region) { return region.isEmpty(); });
}

/// What GuardDuty carried out by itself may be taken back by whoever may undo anything at all.
bool isByNobody(const History &history, EditNumber number)
{
    const auto origin = history.find(history.originOf(number));
    return origin && origin->caller.door == Door::Service;
}

Result<void> checkMay(const OrganizationView &view, const Reverter &by, const OrganizationPatch &patch)
{
    return by.rights == RevertRights::OfWorkspace ? Result<void>() : checkMayChange(view, by.caller.account, patch);
}

} // namespace

std::shared_ptr<const OrganizationView> emptyOrganization()
{
    OrganizationView view;
    view.accounts = std::make_shared<const AccountTable>();
    return std::make_shared<const OrganizationView>(std::move(view));
}

Result<Step> stepFor(const OrganizationView &view, const History &history, const ChangeRequest &request, Timestamp now)
{
    auto preview = previewOf(view, request, now);
    if (!preview)
        return std::unexpected(preview.error());
    Step step;
    step.outcome.unprocessed = preview->unprocessed();
    step.edit.patch = std::move(*preview).patch();
    step.edit.summary = {step.edit.patch.isEmpty() ? 0 : nextNumber(history), now, request.caller, historyTitle(request), 0, 0};
    return finished(std::move(step), std::move(preview->result), history);
}

Result<Step> stepBack(const OrganizationView &view, const History &history, EditNumber number, const Reverter &by,
    Timestamp now, const PatchSource &patchesOf)
{
    auto plan = planRevert(view, history, number, patchesOf);
    if (!plan)
        return std::unexpected(plan.error());
    dropPastMoments(plan->patch, now);
    const bool isFree = isByNobody(history, number);
    if (const auto allowed = isFree ? Result<void>() : checkMay(view, by, plan->patch); !allowed)
        return std::unexpected(allowed.error());
    // What became due happened by itself, so nothing of it happens again by itself.
    const MadeBy madeBy = isFree || setsClock(plan->patch) ? MadeBy::Nobody : MadeBy::Account;
    OrganizationView result = restored(view, plan->patch, now);
    if (madeBy == MadeBy::Account)
        addFollowUps({view, by.caller.account, now}, plan->patch, result);
    if (const auto stands = checkStands(view, result, plan->patch, madeBy); !stands)
        return std::unexpected(stands.error());
    Step step;
    const EditNumber target = revertTarget(history, number);
    step.edit.summary = {nextNumber(history), now, by.caller, revertTitle(history, number, target), target, 0};
    step.edit.patch = std::move(plan->patch);
    step.outcome.unprocessed = std::move(plan->gone);
    return finished(std::move(step), std::move(result), history);
}

Result<Step> stepBackTo(const OrganizationView &view, const History &history, EditNumber number, const Reverter &by,
    Timestamp now, const PatchSource &patchOf)
{
    auto plan = planRevertTo(view, history, number, patchOf);
    if (!plan)
        return std::unexpected(plan.error());
    dropPastMoments(plan->patch, now);
    if (const auto allowed = checkMay(view, by, plan->patch); !allowed)
        return std::unexpected(allowed.error());
    Step step;
    step.outcome.unprocessed = std::move(plan->gone);
    if (plan->patch.isEmpty())
        return finished(std::move(step), view, history);
    const QString title = number == 0
        ? QCoreApplication::translate("bucketwatch::SimulatedGuardDuty", "Revert to how the workspace began")
        : QCoreApplication::translate("bucketwatch::SimulatedGuardDuty", "Revert to edit %1").arg(number);
    step.edit.summary = {nextNumber(history), now, by.caller, title, 0, 0};
    OrganizationView result = restored(view, plan->patch, now); // what stood once may stand again
    step.edit.patch = std::move(plan->patch);
    return finished(std::move(step), std::move(result), history);
}

} // namespace bucketwatch
