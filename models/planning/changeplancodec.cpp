// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/changeplan.h"

#include "journal/packedvalues.h"
#include "planning/changecodec.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace bucketwatch {

namespace {

constexpr std::uint8_t Version = 1;
constexpr std::uint64_t MostEdits = 1'000'000;

void writeValues(PackedWriter &out, const std::vector<NamedValue> &values)
{
    out.number(values.size());
    for (const NamedValue &value : values) {
        out.text(value.region.id());
        out.number(value.account.number());
        out.byte(static_cast<std::uint8_t>(value.field));
        out.number(value.value);
    }
}

std::vector<NamedValue> readValues(PackedReader &in)
{
    std::vector<NamedValue> values;
    const auto count = in.numberUpTo(static_cast<std::uint64_t>(in.remaining()));
    for (std::uint64_t index = 0; index < count && in.isGood(); ++index) {
        const auto region = Region::parse(in.text());
        if (!region)
            in.fail();
        const AccountId account = readAccount(in);
        const auto field = static_cast<Field>(in.byte());
        values.push_back({region.value_or(Region()), account, field, in.number()});
    }
    return values;
}

void writeEdit(PackedWriter &out, const StagedEdit &edit)
{
    out.number(edit.request.caller.account.number());
    out.byte(static_cast<std::uint8_t>(edit.request.caller.door));
    out.text(edit.request.title);
    out.number(edit.request.changes.size());
    for (const Change &change : edit.request.changes)
        writeChange(out, change);
    writeTime(out, edit.stagedAt);
    writeValues(out, edit.replaced);
    out.text(edit.leftBecause);
}

StagedEdit readEdit(PackedReader &in)
{
    StagedEdit edit;
    edit.request.caller.account = readAccount(in);
    edit.request.caller.door = readEnum(in, Door::Service);
    edit.request.title = in.text();
    const auto changes = in.numberUpTo(static_cast<std::uint64_t>(in.remaining()));
    for (std::uint64_t index = 0; index < changes && in.isGood(); ++index)
        edit.request.changes.push_back(readChange(in));
    edit.stagedAt = readTime(in);
    edit.replaced = readValues(in);
    edit.leftBecause = in.text();
    return edit;
}

/// Every edit of any state once, in the order in which they appear.
StagedEdits differentEdits(const std::vector<StagedEdits> &states, QHash<const StagedEdit *, std::uint64_t> &numbers)
{
    StagedEdits all;
    for (const StagedEdits &state : states) {
        for (const auto &edit : state) {
            if (numbers.contains(edit.get()))
                continue;
            numbers.insert(edit.get(), all.size());
            all.push_back(edit);
        }
    }
    return all;
}

StagedEdits readState(PackedReader &in, const StagedEdits &all)
{
    StagedEdits state;
    const auto count = in.numberUpTo(MostEdits);
    for (std::uint64_t index = 0; index < count && in.isGood(); ++index) {
        const auto number = static_cast<std::size_t>(in.number());
        if (number < all.size())
            state.push_back(all[number]);
        else
            in.fail();
    }
    return state;
}

void writeRun(PackedWriter &out, const std::optional<RunRecord> &run)
{
    const bool hasPosition = run && run->answered != 0;
    out.byte(!run ? 0 : hasPosition ? 2 : 1);
    if (!run)
        return;
    if (hasPosition)
        out.number(run->answered);
    out.number(static_cast<std::uint64_t>(run->after));
    out.number(run->refused.size());
    for (const RunRecord::Refused &refused : run->refused) {
        out.number(refused.edit);
        out.text(refused.reason);
    }
    out.number(run->left.size());
    for (const RunRecord::Left &left : run->left) {
        out.number(left.batch);
        out.number(left.account.number());
        out.text(left.reason);
    }
}

std::optional<RunRecord> readRun(PackedReader &in)
{
    const auto flag = in.byte();
    if (flag > 2)
        in.fail();
    if (flag == 0 || flag > 2)
        return std::nullopt;
    RunRecord run;
    run.answered = flag == 2 ? in.number() : 0;
    run.after = static_cast<EditNumber>(in.number());
    const auto refused = in.numberUpTo(static_cast<std::uint64_t>(in.remaining()));
    for (std::uint64_t index = 0; index < refused && in.isGood(); ++index) {
        const auto edit = in.number();
        run.refused.push_back({edit, in.text()});
    }
    const auto left = in.numberUpTo(static_cast<std::uint64_t>(in.remaining()));
    for (std::uint64_t index = 0; index < left && in.isGood(); ++index) {
        const auto batch = in.number();
        const AccountId account = readAccount(in);
        run.left.push_back({batch, account, in.text()});
    }
    return run;
}

} // namespace

QByteArray ChangePlan::toBytes() const
{
    PackedWriter out;
    out.byte(Version);
    QHash<const StagedEdit *, std::uint64_t> numbers;
    const StagedEdits all = differentEdits(m_states, numbers);
    out.number(all.size());
    for (const auto &edit : all)
        writeEdit(out, *edit);
    out.number(m_states.size());
    for (const StagedEdits &state : m_states) {
        out.number(state.size());
        for (const auto &edit : state)
            out.number(numbers.value(edit.get()));
    }
    out.number(m_at);
    writeRun(out, m_run);
    return out.bytes();
}

Result<ChangePlan> ChangePlan::fromBytes(const QString &name, const QByteArray &bytes)
{
    PackedReader in(bytes);
    if (in.byte() != Version)
        in.fail();
    StagedEdits all;
    const auto count = in.numberUpTo(MostEdits);
    for (std::uint64_t index = 0; index < count && in.isGood(); ++index)
        all.push_back(std::make_shared<const StagedEdit>(readEdit(in)));
    ChangePlan plan(name);
    plan.m_states.clear();
    const auto states = in.numberUpTo(MostUndo + 1);
    for (std::uint64_t index = 0; index < states && in.isGood(); ++index)
        plan.m_states.push_back(readState(in, all));
    plan.m_at = static_cast<std::size_t>(in.number());
    plan.m_run = readRun(in);
    const auto isKnown = [&plan](const RunRecord::Refused &refused) { return refused.edit < plan.edits().size(); };
    if (in.isDone() && plan.m_at < plan.m_states.size() && (!plan.m_run || std::ranges::all_of(plan.m_run->refused, isKnown)))
        return plan;
    return std::unexpected(Error {Error::Kind::Damaged,
        QCoreApplication::translate("bucketwatch::ChangePlan", "The plan \"%1\" is damaged and cannot be read.").arg(name), {}});
}

} // namespace bucketwatch
