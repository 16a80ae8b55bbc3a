// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/planrebase.h"

#include "planning/accountsofchange.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <ranges>

namespace bucketwatch {

namespace {

using ValueOfThing = QHash<ThingKey, quint64>;
using View = std::shared_ptr<const OrganizationView>;

void setPreference(OrganizationConfiguration &configuration, Field field, AutoEnable value)
{
    if (field == Field::DetectorStatus)
        configuration.members = value;
    else if (const auto which = additionalOf(field))
        configuration.additional[static_cast<std::size_t>(*which)] = value;
    else if (const auto feature = featureOf(field))
        configuration.features[static_cast<std::size_t>(*feature)] = value;
}

/// @p view with the values that stood there when @p edits were staged.
View asStaged(const View &view, const StagedEdits &edits, Timestamp when)
{
    ValueOfThing known;
    std::map<Region, RegionPatch> patches;
    // The latest edit tells best what stood there when the run began.
    for (const StagedEdits::value_type &edit : edits | std::views::reverse) {
        for (const NamedValue &staged : edit->replaced) {
            const auto now = valueIn(*view, staged);
            if (!now || known.contains(keyOf(staged)))
                continue;
            known.insert(keyOf(staged), staged.value);
            if (*now == staged.value)
                continue;
            RegionPatch &patch = patches[staged.region];
            patch.region = staged.region;
            if (staged.account.isValid()) {
                patch.fields.push_back(
                    {staged.account, staged.field, static_cast<std::uint32_t>(*now), static_cast<std::uint32_t>(staged.value)});
            } else if (staged.field == Field::MemberType) {
                const auto idOf = [](std::uint64_t number) { return number ? std::optional(AccountId(number)) : std::nullopt; };
                patch.administrator = {idOf(*now), idOf(staged.value)};
            } else {
                const OrganizationConfiguration &before = view->find(staged.region)->configuration;
                if (!patch.configuration)
                    patch.configuration = {before, before};
                setPreference(patch.configuration->after, staged.field, static_cast<AutoEnable>(staged.value));
            }
        }
    }
    OrganizationPatch patch;
    for (auto &[region, own] : patches)
        patch.regions.push_back(std::move(own));
    return std::make_shared<const OrganizationView>(patched(*view, patch, when));
}

/// What a run has made of the organization that it began with.
class Expectation {
public:
    Expectation(const PlanRun &run, const std::vector<StagedEdit> &done, const View &view, const History &history, Timestamp when)
        : m_view(*view)
    {
        if (run.isAlone(history))
            return;
        StagedEdits edits;
        for (std::size_t index = 0; index < done.size(); ++index) {
            if (done[index].request.changes.empty())
                continue;
            edits.push_back(std::make_shared<const StagedEdit>(done[index]));
            for (const Change &change : done[index].request.changes) {
                for (const NamedValue &value : wantedValues(done[index].request.caller.account, change)) {
                    m_made.insert(keyOf(value), value.value);
                    m_lastEdit.insert(keyOf(value), index);
                }
            }
        }
        const View before = asStaged(view, run.plan().edits(), when);
        m_rightAfter = outlookRightAfter(before, edits, when).result;
        m_final = outlookOf(before, edits, when).result;
    }

    /// Whether the edit was the last one of the run to set the value.
    [[nodiscard]] bool isLastEdit(std::size_t edit, const NamedValue &thing) const
    {
        const auto found = m_lastEdit.constFind(keyOf(thing));
        return found != m_lastEdit.cend() && *found == edit;
    }
    /// Nothing when the value is as the run left it, or nobody else can have changed it.
    [[nodiscard]] std::optional<std::uint64_t> missed(const NamedValue &thing) const
    {
        if (!m_final)
            return std::nullopt;
        const auto now = valueIn(m_view, thing);
        const auto expected = valueIn(*m_final, thing);
        const auto made = m_made.constFind(keyOf(thing));
        if (now == expected || now == valueIn(*m_rightAfter, thing) || (now && made != m_made.cend() && *made == *now))
            return std::nullopt;
        return expected ? expected : thing.value;
    }

private:
    const OrganizationView &m_view;
    ValueOfThing m_made; ///< what the run wanted last
    QHash<ThingKey, std::size_t> m_lastEdit;
    View m_rightAfter; ///< null when nobody else changed anything
    View m_final; ///< once what was pending has happened
};

/// What @p done did that others changed since, unless an edit behind it says anew what becomes of it.
std::vector<Change> lostOf(
    const StagedEdit &done, std::size_t index, const Expectation &expectation, const QSet<ThingKey> &namedByRest)
{
    std::vector<Change> lost;
    const AccountId caller = done.request.caller.account;
    for (const Change &change : done.request.changes) {
        const auto isLost = [&](const NamedValue &value) {
            return expectation.isLastEdit(index, value) && !namedByRest.contains(keyOf(value)) && expectation.missed(value);
        };
        std::ranges::move(partAbout(caller, change, isLost), std::back_inserter(lost));
    }
    return lost;
}

} // namespace

PlanRest restOf(const PlanRun &run, const View &view, const History &history, Timestamp when, bool lost)
{
    const std::vector<StagedEdit> done = run.carriedOut();
    std::vector<StagedEdit> left = run.leftUndone();
    const Expectation expectation(run, done, view, history, when);
    QSet<ThingKey> namedByRest;
    for (const StagedEdit &edit : left) {
        for (const Change &change : edit.request.changes) {
            for (const NamedValue &value : wantedValues(edit.request.caller.account, change))
                namedByRest.insert(keyOf(value));
        }
    }
    PlanRest rest;
    for (std::size_t index = 0; index < left.size(); ++index) {
        StagedEdit &edit = left[index];
        if (lost) {
            std::vector<Change> again = lostOf(done[index], index, expectation, namedByRest);
            edit.request.changes.insert(edit.request.changes.begin(), again.begin(), again.end());
        }
        if (edit.request.changes.empty())
            continue;
        QHash<ThingKey, quint64> before;
        for (const NamedValue &value : edit.replaced)
            before.insert(keyOf(value), value.value);
        edit.replaced = replacedValues(*view, edit.request.caller.account, edit.request.changes);
        for (NamedValue &value : edit.replaced) {
            NamedValue staged = value;
            staged.value = before.value(keyOf(value), value.value);
            value.value = expectation.missed(staged).value_or(value.value);
        }
        rest.edits.push_back(std::make_shared<const StagedEdit>(std::move(edit)));
        rest.origins.push_back(index);
    }
    return rest;
}

ChangePlan remainderOf(const PlanRun &run, const View &view, const History &history, Timestamp when)
{
    return ChangePlan(run.plan().name(), restOf(run, view, history, when, false).edits);
}

std::vector<PlanConflict> conflictsOf(const ChangePlan &plan, const View &view, const History &history, Timestamp when)
{
    if (!plan.run())
        return conflictsOf(*view, plan.edits());
    const PlanRun run(plan, view, history, when);
    if (run.isAlone(history))
        return {};
    const PlanRest rest = restOf(run, view, history, when, true);
    std::vector<PlanConflict> conflicts = conflictsOf(*view, rest.edits);
    for (PlanConflict &conflict : conflicts)
        conflict.edit = rest.origins[conflict.edit];
    return conflicts;
}

ChangePlan resolved(const ChangePlan &plan, const View &view, const History &history, Timestamp when, KeptSide kept,
    std::optional<std::size_t> edit)
{
    PlanRest rest;
    if (plan.run()) {
        rest = restOf(PlanRun(plan, view, history, when), view, history, when, true);
    } else {
        rest.edits = plan.edits();
        for (std::size_t index = 0; index < rest.edits.size(); ++index)
            rest.origins.push_back(index);
    }
    QSet<std::size_t> decided;
    for (const PlanConflict &conflict : conflictsOf(*view, rest.edits)) {
        if (!edit || rest.origins[conflict.edit] == *edit)
            decided.insert(conflict.edit);
    }
    StagedEdits edits = rest.edits;
    // From behind: an edit of which nothing is left goes.
    for (std::size_t index = edits.size(); index-- > 0;) {
        if (decided.contains(index))
            edits = kept == KeptSide::Mine ? keepingMine(*view, edits, index) : takingTheirs(*view, edits, index);
    }
    if (plan.run())
        return ChangePlan(plan.name(), std::move(edits));
    ChangePlan next = plan;
    next.replaceEdits(std::move(edits));
    return next;
}

} // namespace bucketwatch
