// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "items/planreview.h"
#include "style/page.h"

#include <QPointer>

#include <memory>

namespace bucketwatch {

class Alert;
class ApplyDialog;
class Badge;
class Button;
class DropdownButton;
class EmptyState;
class ExportReviewButton;
class PasteCommandsDialog;
class PlanChangesSection;
class PlanCodeSection;
class PlanCostSection;
class PlanDesk;
class PlanEditsSection;
class PlanFiguresSection;
class PlanFindingsWatch;
class RecordedVolumes;
class UsageVolumes;

/// The Plan page: the edits that wait in the plan that is worked on, what they would change and what not, what that covers and
/// costs, the same in code, and Apply. Nothing is sent before that.
class PlanPage final : public Page {
    Q_OBJECT
public:
    explicit PlanPage(const PageContext &context, QWidget *parent = nullptr);
    ~PlanPage() override;

    [[nodiscard]] static PageDescription description();

    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] std::vector<Scene> scenes() override;
    /// What is shown; null before the first one is worked out.
    [[nodiscard]] std::shared_ptr<const PlanReview> review() const { return m_review; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addHead();
    void addEmpty();
    void addSections();
    void fillPlansMenu();
    void takeVolumes();
    void refresh();
    [[nodiscard]] bool loadMissing();
    void take(std::shared_ptr<const PlanReview> review);
    void showState();
    void showFindings();
    void showRemark();
    void showPriceRemark();
    void offerReview();
    void askForName(const QString &title, const QString &action, const QString &suggestion, void (*use)(PlanDesk &, const QString &));
    void askToDelete();
    PasteCommandsDialog *pasteCommands();
    ApplyDialog *apply();
    [[nodiscard]] QString applyLock() const;
    // for scenes
    void stageSample(AutoEnable preference, bool withMembers);
    void loadDemoRecording();
    void makeConflict();

    PageContext m_context;
    PlanDesk &m_plans;
    std::shared_ptr<const PlanReview> m_review;
    bool m_isStale = true; ///< while nobody looks, or what is worked out is of what was before
    bool m_isWorking = false;
    bool m_isLoading = false;
    QString m_loadFailure;
    QString m_priceFailure; ///< why the prices and volumes of the user are not used
    Badge *m_badge;
    DropdownButton *m_plansButton;
    Button *m_undo;
    Button *m_redo;
    ExportReviewButton *m_export;
    Button *m_apply;
    Alert *m_remark;
    Alert *m_priceRemark;
    QWidget *m_empty;
    EmptyState *m_emptyState;
    QWidget *m_content;
    QPointer<ApplyDialog> m_applyDialog;
    PlanFindingsWatch *m_findings;
    PlanFiguresSection *m_figures;
    PlanEditsSection *m_edits;
    PlanChangesSection *m_changes;
    UsageVolumes &m_volumes;
    std::shared_ptr<const RecordedVolumes> m_measured; ///< that the cost of the latest review is of; null: it is assumed
    PlanCostSection *m_cost;
    PlanCodeSection *m_code;
};

} // namespace bucketwatch
