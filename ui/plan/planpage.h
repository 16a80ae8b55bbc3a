// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "items/planreview.h"
#include "style/page.h"

#include <QPointer>

#include <array>
#include <memory>

namespace bucketwatch {

class Alert;
class ApplyDialog;
class Badge;
class Button;
class Container;
class DropdownButton;
class EmptyState;
class Figure;
class PasteCommandsDialog;
class PlanCodeSection;
class PlanDesk;
class PlanDiffModel;
class PlanEditsSection;
class PlanTree;

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
    void addFigures();
    void addSections();
    void fillPlansMenu();
    void refresh();
    [[nodiscard]] bool loadMissing();
    void take(std::shared_ptr<const PlanReview> review);
    void showState();
    void showFigures();
    void showRemark();
    void askForName(const QString &title, const QString &action, const QString &suggestion, void (*use)(PlanDesk &, const QString &));
    void askToDelete();
    PasteCommandsDialog *pasteCommands();
    ApplyDialog *apply();
    [[nodiscard]] QString applyLock() const;
    // for scenes
    void stageSample(AutoEnable preference, bool withMembers);
    void makeConflict();

    PageContext m_context;
    PlanDesk &m_plans;
    std::shared_ptr<const PlanReview> m_review;
    bool m_isStale = true; ///< while nobody looks, or what is worked out is of what was before
    bool m_isWorking = false;
    bool m_isLoading = false;
    QString m_loadFailure;
    Badge *m_badge;
    DropdownButton *m_plansButton;
    Button *m_undo;
    Button *m_redo;
    Button *m_apply;
    Alert *m_remark;
    QWidget *m_empty;
    EmptyState *m_emptyState;
    QWidget *m_content;
    std::array<Figure *, 4> m_figures {};
    QPointer<ApplyDialog> m_applyDialog;
    PlanEditsSection *m_edits;
    PlanDiffModel *m_diff;
    PlanTree *m_tree;
    Container *m_changes = nullptr;
    PlanCodeSection *m_code;
};

} // namespace bucketwatch
