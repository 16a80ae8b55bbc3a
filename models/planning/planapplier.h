// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "guardduty/guarddutyservice.h"
#include "planning/planrun.h"

#include <chrono>
#include <functional>
#include <map>

namespace bucketwatch {

/// Drives a PlanRun over any service, one batch after the other, without blocking: what can be retried is, everything is stored
/// before it is sent, and between two batches it can be paused and cancelled.
class PlanApplier final : public QObject {
    Q_OBJECT
public:
    enum class State {
        Ready, ///< nothing was sent
        Running,
        Paused, ///< after the batch that was on its way
        Applied, ///< every batch was answered; what was left undone is in the plan
        Cancelled, ///< between two batches; the others are in the plan
        Stopped, ///< by an error; the same plan goes on where it stopped
    };
    Q_ENUM(State)

    /// What became of a batch.
    struct Answer {
        std::optional<Error> refusal;
        qsizetype changed = 0; ///< accounts
        std::vector<UnprocessedAccount> left;
    };

    struct Parts {
        GuardDutyService &service;
        const Clock &clock;
        /// Keeps the plan where it is read from after a crash.
        std::function<QFuture<Result<void>>(const ChangePlan &)> store;
        std::chrono::milliseconds firstPause {200}; ///< before a request is sent again; doubled with every try
    };

    /// The Regions of regionsOf() must be loaded. What @p parts refers to outlives this.
    PlanApplier(ChangePlan plan, Parts parts, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool hasEnded() const;
    [[nodiscard]] const PlanRun &run() const { return m_run; }
    /// Of the batches that this object sent and that were answered, by their number.
    [[nodiscard]] const std::map<std::size_t, Answer> &answers() const { return m_answers; }
    /// Why it stopped.
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Whether it waits before it sends a batch once more.
    [[nodiscard]] bool isWaiting() const { return m_tries > 1; }
    /// What reading back finds different from the plan, in words; empty before everything was answered.
    [[nodiscard]] QStringList differences() const { return m_differences; }

    void start();
    void pause();
    void resume();
    void cancel();

Q_SIGNALS:
    /// Any of the above.
    void changed();

private:
    [[nodiscard]] Timestamp now() const;
    void setState(State state);
    void next();
    void answered(const Result<Outcome> &outcome);
    void retry(const Error &error);
    void again();
    void keepThen(const ChangePlan &plan, const std::function<void()> &then);
    void stop(const Error &error);
    void finish(State state);

    ChangePlan m_plan;
    Parts m_parts;
    PlanRun m_run;
    State m_state = State::Ready;
    std::map<std::size_t, Answer> m_answers;
    QString m_problem;
    QStringList m_differences;
    int m_tries = 1;
    std::chrono::milliseconds m_pause;
    bool m_isPausing = false;
    bool m_isCancelling = false;
};

} // namespace bucketwatch
