// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "planning/planapplier.h"
#include "style/modal.h"

namespace bucketwatch {

class ApplyBatchesModel;
class ApplyLeftModel;
class PlanDesk;
class ProgressBar;
class TableView;
class TextLabel;

/// Carries the plan that is worked on out: says what will happen, shows every batch and what AWS answers to it, pauses and cancels
/// between two batches, and lists what was left undone, which stays in the plan. Closing it while it runs cancels.
class ApplyDialog final : public Modal {
    Q_OBJECT
public:
    ApplyDialog(const PageContext &context, QWidget *parent);
    ~ApplyDialog() override;

    [[nodiscard]] PlanApplier &applier() const { return *m_applier; }
    [[nodiscard]] bool isSettled() const;
    /// Applies when nothing was sent yet, and closes after the end.
    void accept() override;
    /// Cancels what runs; closes otherwise.
    void reject() override;

private:
    void addTables();
    void showProgress();
    void pauseOrResume();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString progressText() const;

    PageContext m_context;
    PlanDesk &m_plans;
    PlanApplier *m_applier;
    ApplyBatchesModel *m_batches;
    ApplyLeftModel *m_left;
    TextLabel *m_summary;
    ProgressBar *m_bar;
    TextLabel *m_progress;
    TableView *m_batchTable;
    QWidget *m_leftPart;
    TableView *m_leftTable;
    Button *m_pause;
    bool m_isPausing = false;
};

} // namespace bucketwatch
