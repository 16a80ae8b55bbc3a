// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/history.h"
#include "planning/changeplan.h"
#include "planning/planoutlook.h"

#include <span>

namespace bucketwatch {

/// Carries a plan out, batch by batch. Whoever drives it stores plan() before the first batch, sends next(), hands the answer to
/// take(), and stores remainderOf() the run at the end; pausing is not to ask for the next one. Every batch is an edit of the
/// history whose title begins with the name of the plan and the number of the batch, so a run that was interrupted at any point
/// knows from the history, which is stored together with the edit, what was carried out, and does nothing twice.
class PlanRun {
public:
    /// What GuardDuty takes in one request.
    static constexpr std::size_t MostAccounts = 50;

    struct Batch {
        ChangeRequest request;
        std::optional<Region> region; ///< nothing: of the whole organization
        std::size_t edit = 0; ///< of the plan
    };
    /// Something that was not done.
    struct Left {
        QString title; ///< of the edit
        std::optional<Region> region;
        AccountId account; ///< not valid: all that the batch names
        QString reason;
    };

    /// Begins, or goes on where plan.run() says. The Regions of regionsOf() must be loaded in @p view.
    PlanRun(ChangePlan plan, const std::shared_ptr<const OrganizationView> &view, const History &history, Timestamp when);

    /// The plan with its record, as it is to be stored now.
    [[nodiscard]] const ChangePlan &plan() const { return m_plan; }
    /// Whether it began earlier.
    [[nodiscard]] bool isResumed() const { return m_isResumed; }
    [[nodiscard]] std::size_t batchCount() const { return m_batches.size(); }
    [[nodiscard]] const std::vector<Batch> &batches() const { return m_batches; }
    /// Of the batch that is next, beginning with 0.
    [[nodiscard]] std::size_t position() const { return m_next; }

    /// Null when nothing is left to send.
    [[nodiscard]] const Batch *next() const;
    /// Whether the next batch was carried out although nobody got the answer.
    [[nodiscard]] bool isCarriedOut(const History &history) const;
    /// The service answered, or refused the batch for good. @return whether plan() is different and has to be stored
    [[nodiscard]] bool take(const Result<Outcome> &outcome);
    /// The next batch was carried out, but what became of its accounts is not known: @p view tells. @return as take()
    [[nodiscard]] bool takeUnanswered(const OrganizationView &view, Timestamp when);

    [[nodiscard]] std::vector<Left> left() const;
    /// For each edit of the plan, what of it was carried out; without changes where nothing was.
    [[nodiscard]] std::vector<StagedEdit> carriedOut() const { return partsOfEdits(false); }
    /// For each edit of the plan, what of it was left undone, with the reasons; without changes where nothing was.
    [[nodiscard]] std::vector<StagedEdit> leftUndone() const { return partsOfEdits(true); }
    /// Whether @p history tells that everything since the run began is its own, or what GuardDuty carried out by itself.
    [[nodiscard]] bool isAlone(const History &history) const;
    /// The edits that were carried out, worked out once more on @p view: what their diff finds did not last. Reading back.
    [[nodiscard]] PlanOutlook readBack(const std::shared_ptr<const OrganizationView> &view, Timestamp when) const;

private:
    void makeBatches();
    void begin(const std::shared_ptr<const OrganizationView> &view, const History &history, Timestamp when);
    void goOn(const OrganizationView &view, const History &history, Timestamp when);
    [[nodiscard]] bool isRefused(std::size_t edit) const;
    [[nodiscard]] std::span<const RunRecord::Left> leftOf(std::size_t batch) const;
    /// Of the batch; nothing for accounts about which there is nothing to say.
    [[nodiscard]] std::optional<QString> reasonOf(std::size_t batch, AccountId account) const;
    /// The changes of the batch that were left undone, or those that were carried out.
    [[nodiscard]] std::vector<Change> partOf(std::size_t batch, bool isLeft) const;
    [[nodiscard]] std::vector<StagedEdit> partsOfEdits(bool isLeft) const;
    bool keep(const std::vector<RunRecord::Left> &left);
    void skipRefused();
    [[nodiscard]] QString markOf(std::size_t batch) const;
    /// The batch that @p edit of the history carried out; nothing when it is none of this run.
    [[nodiscard]] std::optional<std::size_t> batchOf(const EditSummary &edit) const;

    ChangePlan m_plan;
    std::vector<Batch> m_batches;
    std::size_t m_next = 0;
    bool m_isResumed = false;
    bool m_keepsPosition = false;
};

/// Whether it may help to send a request that failed with @p kind once more.
[[nodiscard]] bool canBeRetried(Error::Kind kind);
/// Whether a request that failed with @p kind says nothing about its changes, so that a run has to end and go on later.
[[nodiscard]] bool endsRun(Error::Kind kind);

} // namespace bucketwatch
