// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/changeplan.h"

#include "organization/autoenablesubject.h"
#include "planning/accountsofchange.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace bucketwatch {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::ChangePlan)
};

std::unexpected<Error> conflict(const QString &message)
{
    return std::unexpected(Error {Error::Kind::Conflict, message, {}});
}

std::vector<NamedValue> united(std::vector<NamedValue> values, const std::vector<NamedValue> &later)
{
    QSet<ThingKey> known;
    for (const NamedValue &value : values)
        known.insert(keyOf(value));
    for (const NamedValue &value : later) {
        if (!known.contains(keyOf(value))) {
            known.insert(keyOf(value));
            values.push_back(value);
        }
    }
    return values;
}

/// @p edit with other changes, and of what it replaced only that which they name.
std::shared_ptr<const StagedEdit> withChanges(const StagedEdit &edit, std::vector<Change> changes)
{
    StagedEdit part = edit;
    QSet<ThingKey> named;
    for (const Change &change : changes) {
        for (const NamedValue &value : wantedValues(edit.request.caller.account, change))
            named.insert(keyOf(value));
    }
    std::erase_if(part.replaced, [&](const NamedValue &value) { return !named.contains(keyOf(value)); });
    part.request.changes = std::move(changes);
    return std::make_shared<const StagedEdit>(std::move(part));
}

std::vector<Change> partsOf(const std::vector<Change> &changes)
{
    if (changes.size() != 1)
        return changes;
    std::vector<Change> parts;
    if (const auto *members = std::get_if<SetMemberFeature>(&changes.front())) {
        for (const PlanSetting &plan : members->plans)
            parts.emplace_back(SetMemberFeature {members->region, members->accounts, {plan}});
        return parts;
    }
    const auto *preferences = std::get_if<SetAutoEnable>(&changes.front());
    if (!preferences)
        return changes;
    for (const AutoEnableSetting &setting : settingsOf(*preferences))
        parts.emplace_back(changeOf(preferences->region, {setting}));
    return parts;
}

} // namespace

ChangePlan::ChangePlan(QString name, StagedEdits edits) : m_name(std::move(name)), m_states {std::move(edits)}
{
}

Result<void> ChangePlan::checkIndex(std::size_t index) const
{
    if (index < edits().size())
        return {};
    return std::unexpected(
        Error {Error::Kind::BadInput, Texts::tr("The plan has no edit %1.").arg(index + 1), {}});
}

void ChangePlan::replaceEdits(StagedEdits edits)
{
    if (edits == this->edits())
        return;
    m_states.resize(m_at + 1);
    m_states.push_back(std::move(edits));
    if (m_states.size() > MostUndo + 1)
        m_states.erase(m_states.begin());
    m_at = m_states.size() - 1;
}

void ChangePlan::stage(StagedEdit edit)
{
    StagedEdits next = edits();
    next.push_back(std::make_shared<const StagedEdit>(std::move(edit)));
    replaceEdits(std::move(next));
}

Result<void> ChangePlan::merge(std::size_t index)
{
    if (const auto known = checkIndex(index + 1); !known)
        return known;
    StagedEdits next = edits();
    const StagedEdit &second = *next[index + 1];
    StagedEdit one = *next[index];
    if (one.request.caller != second.request.caller)
        return conflict(Texts::tr("These edits were asked for by different accounts, so they cannot become one."));
    one.request.changes.insert(one.request.changes.end(), second.request.changes.begin(), second.request.changes.end());
    one.replaced = united(std::move(one.replaced), second.replaced);
    next[index] = std::make_shared<const StagedEdit>(std::move(one));
    next.erase(next.begin() + static_cast<std::ptrdiff_t>(index) + 1);
    replaceEdits(std::move(next));
    return {};
}

Result<void> ChangePlan::split(std::size_t index)
{
    if (const auto known = checkIndex(index); !known)
        return known;
    const StagedEdit &edit = *edits()[index];
    const std::vector<Change> parts = partsOf(edit.request.changes);
    if (parts.size() < 2)
        return conflict(Texts::tr("This edit changes one thing only, so it cannot be split."));
    StagedEdits pieces;
    for (const Change &part : parts)
        pieces.push_back(withChanges(edit, {part}));
    StagedEdits next = edits();
    const auto at = next.erase(next.begin() + static_cast<std::ptrdiff_t>(index));
    next.insert(at, pieces.begin(), pieces.end());
    replaceEdits(std::move(next));
    return {};
}

Result<void> ChangePlan::splitOff(std::size_t index, const std::vector<AccountId> &accounts)
{
    if (const auto known = checkIndex(index); !known)
        return known;
    const QSet<AccountId> meant(accounts.begin(), accounts.end());
    const auto isMeant = [&meant](AccountId account) { return meant.contains(account); };
    const StagedEdit &edit = *edits()[index];
    std::vector<Change> stay;
    std::vector<Change> go;
    for (const Change &change : edit.request.changes) {
        if (auto rest = withAccounts(change, [&](AccountId account) { return !isMeant(account); }))
            stay.push_back(*std::move(rest));
        if (auto part = withAccounts(change, isMeant); part && !accountsOf(*part).empty())
            go.push_back(*std::move(part));
    }
    if (stay.empty() || go.empty())
        return conflict(Texts::tr("The edit names none of these accounts, or no others."));
    StagedEdits next = edits();
    next[index] = withChanges(edit, std::move(stay));
    next.insert(next.begin() + static_cast<std::ptrdiff_t>(index) + 1, withChanges(edit, std::move(go)));
    replaceEdits(std::move(next));
    return {};
}

Result<void> ChangePlan::drop(std::size_t index)
{
    if (const auto known = checkIndex(index); !known)
        return known;
    StagedEdits next = edits();
    next.erase(next.begin() + static_cast<std::ptrdiff_t>(index));
    replaceEdits(std::move(next));
    return {};
}

Result<void> ChangePlan::dropPart(std::size_t index, std::size_t part)
{
    if (const auto known = checkIndex(index); !known)
        return known;
    std::vector<Change> changes = edits()[index]->request.changes;
    if (part >= changes.size())
        return std::unexpected(
            Error {Error::Kind::BadInput, Texts::tr("The edit has no change %1.").arg(part + 1), {}});
    if (changes.size() == 1)
        return drop(index);
    changes.erase(changes.begin() + static_cast<std::ptrdiff_t>(part));
    StagedEdits next = edits();
    next[index] = withChanges(*next[index], std::move(changes));
    replaceEdits(std::move(next));
    return {};
}

Result<void> ChangePlan::move(std::size_t from, std::size_t to)
{
    if (const auto known = checkIndex(std::max(from, to)); !known)
        return known;
    StagedEdits next = edits();
    const auto edit = next[from];
    next.erase(next.begin() + static_cast<std::ptrdiff_t>(from));
    next.insert(next.begin() + static_cast<std::ptrdiff_t>(to), edit);
    replaceEdits(std::move(next));
    return {};
}

void ChangePlan::undo()
{
    if (canUndo())
        --m_at;
}

void ChangePlan::redo()
{
    if (canRedo())
        ++m_at;
}

void ChangePlan::setLeft(std::size_t kept, const std::vector<RunRecord::Left> &left)
{
    if (!m_run)
        return;
    auto &all = m_run->left;
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(std::min(kept, all.size())), all.end());
    all.insert(all.end(), left.begin(), left.end());
}

void ChangePlan::setAnswered(std::uint64_t batches)
{
    if (m_run)
        m_run->answered = batches;
}

bool operator==(const ChangePlan &one, const ChangePlan &other)
{
    const auto same = [](const StagedEdits &mine, const StagedEdits &theirs) {
        return std::ranges::equal(mine, theirs, [](const auto &a, const auto &b) { return *a == *b; });
    };
    return one.m_name == other.m_name && one.m_at == other.m_at && one.m_run == other.m_run
        && std::ranges::equal(one.m_states, other.m_states, same);
}

} // namespace bucketwatch
