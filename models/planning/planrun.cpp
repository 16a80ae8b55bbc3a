// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/planrun.h"

#include "guardduty/preview.h"
#include "planning/accountsofchange.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct RunTexts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::PlanRun)
};

/// Whether everything is as @p request wants it.
bool isSo(const OrganizationView &view, const ChangeRequest &request)
{
    const auto wanted = wantedValues(request.caller.account, request.changes.front());
    return !wanted.empty()
        && std::ranges::all_of(wanted, [&view](const NamedValue &value) { return valueIn(view, value) == value.value; });
}

void addReason(QStringList &reasons, const QString &reason)
{
    if (!reason.isEmpty() && !reasons.contains(reason))
        reasons << reason;
}

} // namespace

PlanRun::PlanRun(ChangePlan plan, const std::shared_ptr<const OrganizationView> &view, const History &history, Timestamp when)
    : m_plan(std::move(plan)), m_isResumed(m_plan.run().has_value()), m_keepsPosition(history.isOfSession)
{
    makeBatches();
    if (m_isResumed)
        goOn(*view, history, when);
    else
        begin(view, history, when);
    skipRefused();
}

void PlanRun::makeBatches()
{
    for (std::size_t edit = 0; edit < m_plan.edits().size(); ++edit) {
        const ChangeRequest &request = m_plan.edits()[edit]->request;
        for (const Change &change : request.changes) {
            for (Change &part : inBatches(change, MostAccounts))
                m_batches.push_back({{request.caller, request.title, {std::move(part)}}, regionOf(change), edit});
        }
    }
    for (std::size_t batch = 0; batch < m_batches.size(); ++batch)
        m_batches[batch].request.title.prepend(markOf(batch));
}

QString PlanRun::markOf(std::size_t batch) const
{
    return u"%1 %2/%3: "_s.arg(m_plan.name()).arg(batch + 1).arg(m_batches.size());
}

void PlanRun::begin(const std::shared_ptr<const OrganizationView> &view, const History &history, Timestamp when)
{
    RunRecord record;
    record.after = history.edits.empty() ? 0 : history.edits.back().number;
    const PlanOutlook outlook = outlookRightAfter(view, m_plan.edits(), when);
    for (std::size_t edit = 0; edit < outlook.edits.size(); ++edit) {
        if (const auto &refusal = outlook.edits[edit]->refusal)
            record.refused.push_back({edit, refusal->message});
    }
    m_plan.setRun(std::move(record));
}

void PlanRun::goOn(const OrganizationView &view, const History &history, Timestamp when)
{
    m_next = std::min(static_cast<std::size_t>(m_plan.run()->answered), m_batches.size());
    if (m_keepsPosition) {
        RunRecord record = *m_plan.run();
        record.after = history.edits.empty() ? 0 : history.edits.back().number; // numbers are those of another session
        m_plan.setRun(std::move(record));
        while (m_next < m_batches.size() && isSo(view, m_batches[m_next].request)) // answered after the position was kept
            (void)takeUnanswered(view, when);
        return;
    }
    // Batches are sent one after the other: those before the last one in the history were answered, and had no effect when they
    // are not there.
    for (std::size_t row = history.edits.size(); row-- > 0;) {
        const EditSummary &edit = history.edits[row];
        if (edit.number <= m_plan.run()->after)
            return;
        const auto batch = batchOf(edit);
        if (!batch)
            continue;
        m_next = *batch;
        (void)takeUnanswered(view, when);
        return;
    }
}

std::optional<std::size_t> PlanRun::batchOf(const EditSummary &edit) const
{
    const QString name = m_plan.name() + u' ';
    if (edit.reverts != 0 || !edit.title.startsWith(name))
        return std::nullopt;
    const QStringView rest = QStringView(edit.title).sliced(name.size());
    const auto number = rest.first(std::max<qsizetype>(rest.indexOf(u'/'), 0)).toULongLong();
    if (number == 0 || number > m_batches.size() || !edit.title.startsWith(markOf(number - 1)))
        return std::nullopt;
    return number - 1;
}

bool PlanRun::isAlone(const History &history) const
{
    if (history.isOfSession)
        return false; // others leave no trace in it
    for (std::size_t row = history.edits.size(); row-- > 0;) {
        const EditSummary &edit = history.edits[row];
        if (edit.number <= m_plan.run()->after)
            return true;
        if (edit.caller.door != Door::Service && !batchOf(edit))
            return false;
    }
    return true;
}

const PlanRun::Batch *PlanRun::next() const
{
    return m_next < m_batches.size() ? &m_batches[m_next] : nullptr;
}

bool PlanRun::isCarriedOut(const History &history) const
{
    if (m_next >= m_batches.size())
        return false;
    const QString mark = markOf(m_next);
    for (std::size_t row = history.edits.size(); row-- > 0;) {
        const EditSummary &edit = history.edits[row];
        if (edit.number <= m_plan.run()->after)
            return false;
        if (edit.reverts == 0 && edit.title.startsWith(mark))
            return true;
    }
    return false;
}

bool PlanRun::isRefused(std::size_t edit) const
{
    return std::ranges::binary_search(
        m_plan.run()->refused, edit, {}, &RunRecord::Refused::edit); // begin() goes through in order
}

void PlanRun::skipRefused()
{
    while (m_next < m_batches.size() && isRefused(m_batches[m_next].edit))
        ++m_next;
}

bool PlanRun::keep(const std::vector<RunRecord::Left> &left)
{
    // In place: a run may have left out an account in every one of 20,000 batches.
    const auto &known = m_plan.run()->left;
    const auto stale = std::ranges::lower_bound(known, m_next, {}, &RunRecord::Left::batch);
    const bool isNews = !std::ranges::equal(std::ranges::subrange(stale, known.end()), left);
    if (isNews)
        m_plan.setLeft(std::size_t(stale - known.begin()), left);
    ++m_next;
    skipRefused();
    if (m_keepsPosition)
        m_plan.setAnswered(m_next);
    // A large plan is megabytes; what was answered since then is told by the values.
    const std::size_t step = std::max<std::size_t>(1, m_batches.size() / 100);
    return isNews || (m_keepsPosition && m_next % step == 0);
}

bool PlanRun::take(const Result<Outcome> &outcome)
{
    std::vector<RunRecord::Left> left;
    if (!outcome)
        left.push_back({m_next, {}, outcome.error().message});
    else {
        for (const UnprocessedAccount &account : outcome->unprocessed)
            left.push_back({m_next, account.account, account.reason});
    }
    return keep(left);
}

bool PlanRun::takeUnanswered(const OrganizationView &view, Timestamp when)
{
    const ChangeRequest &request = m_batches[m_next].request;
    std::vector<RunRecord::Left> left;
    const auto preview = previewOf(view, request, when);
    const std::vector<UnprocessedAccount> refused = preview ? preview->unprocessed() : std::vector<UnprocessedAccount>();
    for (const NamedValue &wanted : wantedValues(request.caller.account, request.changes.front())) {
        const auto value = valueIn(view, wanted);
        if (!wanted.account.isValid() || value == wanted.value
            || std::ranges::contains(left, wanted.account, &RunRecord::Left::account))
            continue;
        const auto known = reasonOf(m_next, wanted.account);
        const auto why = std::ranges::find(refused, wanted.account, &UnprocessedAccount::account);
        if (known || why != refused.end())
            left.push_back({m_next, wanted.account, known ? *known : why->reason});
        else if (!preview || valueIn(preview->result, wanted) != value)
            left.push_back({m_next, wanted.account, RunTexts::tr("It was left out when the plan was interrupted.")});
    }
    return keep(left);
}

std::optional<QString> PlanRun::reasonOf(std::size_t batch, AccountId account) const
{
    for (const RunRecord::Left &left : leftOf(batch)) {
        if (left.account == account || !left.account.isValid())
            return left.reason;
    }
    return std::nullopt;
}

std::span<const RunRecord::Left> PlanRun::leftOf(std::size_t batch) const
{
    return std::ranges::equal_range(m_plan.run()->left, batch, {}, &RunRecord::Left::batch);
}

std::vector<PlanRun::Left> PlanRun::left() const
{
    std::vector<Left> all;
    for (const RunRecord::Refused &refused : m_plan.run()->refused) {
        const ChangeRequest &request = m_plan.edits()[refused.edit]->request;
        all.push_back(
            {request.title, request.changes.empty() ? std::nullopt : regionOf(request.changes.front()), {}, refused.reason});
    }
    for (const RunRecord::Left &left : m_plan.run()->left) {
        if (left.batch >= m_batches.size())
            continue;
        const Batch &batch = m_batches[left.batch];
        all.push_back({m_plan.edits()[batch.edit]->request.title, batch.region, left.account, left.reason});
    }
    return all;
}

std::vector<Change> PlanRun::partOf(std::size_t batch, bool isLeft) const
{
    const Change &change = m_batches[batch].request.changes.front();
    if (isRefused(m_batches[batch].edit) || batch >= m_next || reasonOf(batch, {}))
        return isLeft ? std::vector {change} : std::vector<Change>();
    if (accountsOf(change).empty()) {
        // Accounts that nobody named, which a preference could not reach: it is set all the same.
        return isLeft ? std::vector<Change>() : std::vector {change};
    }
    const auto part = withAccounts(change, [&](AccountId account) { return reasonOf(batch, account).has_value() == isLeft; });
    return part ? std::vector {*part} : std::vector<Change>();
}

std::vector<StagedEdit> PlanRun::partsOfEdits(bool isLeft) const
{
    std::vector<StagedEdit> parts;
    std::vector<QStringList> reasons(m_plan.edits().size());
    for (const auto &edit : m_plan.edits()) {
        parts.push_back(*edit);
        parts.back().request.changes.clear();
        parts.back().leftBecause.clear();
    }
    for (const RunRecord::Refused &refused : m_plan.run()->refused)
        addReason(reasons[refused.edit], refused.reason);
    for (std::size_t batch = 0; batch < m_batches.size(); ++batch) {
        const std::size_t edit = m_batches[batch].edit;
        const std::vector<Change> changes = partOf(batch, isLeft);
        auto &all = parts[edit].request.changes;
        all.insert(all.end(), changes.begin(), changes.end());
        if (changes.empty())
            continue;
        for (const RunRecord::Left &left : leftOf(batch))
            addReason(reasons[edit], left.reason);
    }
    for (std::size_t edit = 0; isLeft && edit < parts.size(); ++edit)
        parts[edit].leftBecause = reasons[edit].join(u' ');
    return parts;
}

PlanOutlook PlanRun::readBack(const std::shared_ptr<const OrganizationView> &view, Timestamp when) const
{
    StagedEdits edits;
    for (StagedEdit &part : carriedOut()) {
        if (!part.request.changes.empty())
            edits.push_back(std::make_shared<const StagedEdit>(std::move(part)));
    }
    return outlookRightAfter(view, edits, when);
}

bool canBeRetried(Error::Kind kind)
{
    return kind == Error::Kind::Throttled || kind == Error::Kind::Timeout || kind == Error::Kind::Offline;
}

bool endsRun(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Throttled:
    case Error::Kind::BadReply:
    case Error::Kind::Cancelled:
    case Error::Kind::Storage:
    case Error::Kind::Damaged:
        return true;
    case Error::Kind::Denied:
    case Error::Kind::BadInput:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
        return false;
    }
    Q_UNREACHABLE_RETURN(true);
}

} // namespace bucketwatch
