// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/planapplier.h"

#include "base/whendone.h"
#include "planning/plandiff.h"
#include "planning/planrebase.h"

#include <QTimer>

namespace bucketwatch {

namespace {

constexpr int MostApplyTries = 5;

} // namespace

PlanApplier::PlanApplier(ChangePlan plan, Parts parts, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_parts(std::move(parts))
    , m_run(m_plan, m_parts.service.organization(), *m_parts.service.history(), now())
    , m_pause(m_parts.firstPause)
{
}

Timestamp PlanApplier::now() const
{
    return m_parts.service.organization()->settings.time.at(m_parts.clock.now());
}

bool PlanApplier::hasEnded() const
{
    return m_state == State::Applied || m_state == State::Cancelled || m_state == State::Stopped;
}

void PlanApplier::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void PlanApplier::start()
{
    if (m_state != State::Ready)
        return;
    const auto view = m_parts.service.organization();
    // Somebody may have changed something while the question was open.
    const auto conflicts = conflictsOf(m_plan, view, *m_parts.service.history(), now());
    if (!conflicts.empty()) {
        stop({Error::Kind::Conflict, conflicts.front().text(), {}});
        return;
    }
    m_run = PlanRun(m_plan, view, *m_parts.service.history(), now());
    setState(State::Running);
    keepThen(m_run.plan(), [this] { next(); });
}

void PlanApplier::pause()
{
    m_isPausing = m_state == State::Running;
}

void PlanApplier::resume()
{
    m_isPausing = false;
    if (m_state != State::Paused)
        return;
    setState(State::Running);
    next();
}

void PlanApplier::cancel()
{
    if (m_state == State::Paused)
        finish(State::Cancelled);
    else
        m_isCancelling = m_state == State::Running;
}

void PlanApplier::next()
{
    const PlanRun::Batch *batch = m_run.next();
    if (!batch) {
        finish(State::Applied);
        return;
    }
    if (m_isCancelling) {
        finish(State::Cancelled);
        return;
    }
    if (m_isPausing) {
        setState(State::Paused);
        return;
    }
    Q_EMIT changed();
    whenDone(m_parts.service.change(batch->request), this, [this](const Result<Outcome> &outcome) { answered(outcome); });
}

void PlanApplier::answered(const Result<Outcome> &outcome)
{
    if (!outcome && endsRun(outcome.error().kind)) {
        retry(outcome.error());
        return;
    }
    m_tries = 1;
    m_pause = m_parts.firstPause;
    Answer answer;
    if (outcome) {
        answer.changed = outcome->changedAccounts;
        answer.left = outcome->unprocessed;
    } else {
        answer.refusal = outcome.error();
    }
    m_answers.insert_or_assign(m_run.position(), std::move(answer));
    if (m_run.take(outcome))
        keepThen(m_run.plan(), [this] { next(); });
    else
        next();
}

void PlanApplier::retry(const Error &error)
{
    if (!canBeRetried(error.kind) || m_tries == MostApplyTries) {
        stop(error);
        return;
    }
    ++m_tries;
    QTimer::singleShot(m_pause, this, &PlanApplier::again);
    m_pause *= 2;
    Q_EMIT changed();
}

void PlanApplier::again()
{
    if (!m_run.isCarriedOut(*m_parts.service.history())) {
        next();
        return;
    }
    m_tries = 1;
    m_pause = m_parts.firstPause;
    m_answers.insert_or_assign(m_run.position(), Answer());
    if (m_run.takeUnanswered(*m_parts.service.organization(), now()))
        keepThen(m_run.plan(), [this] { next(); });
    else
        next();
}

void PlanApplier::keepThen(const ChangePlan &plan, const std::function<void()> &then)
{
    whenDone(m_parts.store(plan), this, [this, then](const Result<void> &stored) {
        if (stored)
            then();
        else
            stop(stored.error());
    });
}

void PlanApplier::stop(const Error &error)
{
    m_problem = error.message;
    setState(State::Stopped);
}

void PlanApplier::finish(State state)
{
    const ChangePlan rest = remainderOf(m_run, m_parts.service.organization(), *m_parts.service.history(), now());
    keepThen(rest, [this, state] {
        const PlanDiff diff = diffOf(m_run.readBack(m_parts.service.organization(), now()));
        for (const DiffLine &line : diff.lines)
            m_differences << line.text;
        m_differences << diff.others;
        setState(state);
    });
}

} // namespace bucketwatch
