// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/planconflict.h"

#include "planning/accountsofchange.h"

#include <QCoreApplication>

#include <algorithm>

namespace bucketwatch {

namespace {

/// What @p edit wants of each thing; of several the last.
QHash<ThingKey, quint64> wantedBy(const StagedEdit &edit)
{
    QHash<ThingKey, quint64> wanted;
    for (const Change &change : edit.request.changes) {
        for (const NamedValue &value : wantedValues(edit.request.caller.account, change))
            wanted.insert(keyOf(value), value.value);
    }
    return wanted;
}

std::vector<PlanConflict> conflictsOfEdit(const OrganizationView &view, const StagedEdit &edit, std::size_t index)
{
    std::vector<PlanConflict> conflicts;
    std::optional<QHash<ThingKey, quint64>> wanted; // most edits have no conflict, and may name a million values
    for (const NamedValue &staged : edit.replaced) {
        const auto now = valueIn(view, staged);
        if (now == staged.value)
            continue;
        if (!wanted)
            wanted = wantedBy(edit);
        const auto named = wanted->constFind(keyOf(staged));
        if (named != wanted->cend() && now != *named)
            conflicts.push_back({index, staged, now, *named});
    }
    return conflicts;
}

StagedEdits withEdit(StagedEdits edits, std::size_t index, StagedEdit edit)
{
    if (edit.request.changes.empty())
        edits.erase(edits.begin() + static_cast<std::ptrdiff_t>(index));
    else
        edits[index] = std::make_shared<const StagedEdit>(std::move(edit));
    return edits;
}

} // namespace

QString PlanConflict::text() const
{
    const QString thing = thingText(staged);
    if (!now)
        return QCoreApplication::translate("bucketwatch::PlanConflict", "%1 is not there any more.").arg(thing);
    NamedValue current = staged;
    current.value = *now;
    //: %1 is a value such as "S3 Protection of 111122223333 in eu-west-1", %2 and %3 what it was and is
    return QCoreApplication::translate("bucketwatch::PlanConflict", "%1 was %2 when this was staged and is %3 now.")
        .arg(thing, valueText(staged), valueText(current));
}

std::vector<PlanConflict> conflictsOf(const OrganizationView &view, const StagedEdits &edits)
{
    std::vector<PlanConflict> all;
    for (std::size_t index = 0; index < edits.size(); ++index) {
        const auto own = conflictsOfEdit(view, *edits[index], index);
        all.insert(all.end(), own.begin(), own.end());
    }
    return all;
}

StagedEdits keepingMine(const OrganizationView &view, const StagedEdits &edits, std::size_t edit)
{
    if (edit >= edits.size())
        return edits;
    StagedEdit kept = *edits[edit];
    kept.replaced = replacedValues(view, kept.request.caller.account, kept.request.changes);
    return withEdit(edits, edit, std::move(kept));
}

StagedEdits takingTheirs(const OrganizationView &view, const StagedEdits &edits, std::size_t edit)
{
    if (edit >= edits.size())
        return edits;
    QHash<ThingKey, bool> theirs;
    for (const PlanConflict &conflict : conflictsOfEdit(view, *edits[edit], edit))
        theirs.insert(keyOf(conflict.staged), true);
    StagedEdit reduced = *edits[edit];
    reduced.request.changes.clear();
    for (const Change &change : edits[edit]->request.changes) {
        const auto isTheirs = [&theirs](const NamedValue &value) { return theirs.contains(keyOf(value)); };
        std::ranges::move(withoutValues(reduced.request.caller.account, change, isTheirs), std::back_inserter(reduced.request.changes));
    }
    reduced.replaced = replacedValues(view, reduced.request.caller.account, reduced.request.changes);
    return withEdit(edits, edit, std::move(reduced));
}

} // namespace bucketwatch
