// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "items/planreview.h"
#include "style/container.h"

#include <memory>

namespace bucketwatch {

class Button;
class DropdownButton;
class PlanDesk;
class PlanEditsModel;
class PlanTree;

/// The edits of a plan with their parts: taken out, moved and taken apart by buttons, keys and the context menu; where the
/// organization has moved on, one chooses which of the two holds.
class PlanEditsSection final : public Container {
    Q_OBJECT
public:
    explicit PlanEditsSection(const PageContext &context, QWidget *parent = nullptr);

    void setReview(std::shared_ptr<const PlanReview> review);
    void selectEdit(int edit);

private:
    void addActions();
    QAction *addCommand(const QString &text, const char *name, const QKeySequence &keys, const std::function<void()> &run);
    void edit(const std::function<Result<void>(ChangePlan &)> &change);
    void tell(const Result<void> &done);
    void drop();
    void moveBy(int steps);
    void resolve(bool keepMine);
    void refreshActions();
    [[nodiscard]] int selectedEdit() const;
    [[nodiscard]] int selectedPart() const;

    PageContext m_context;
    PlanDesk &m_plans;
    std::shared_ptr<const PlanReview> m_review;
    PlanEditsModel *m_model;
    PlanTree *m_tree;
    Button *m_drop;
    DropdownButton *m_more;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_split = nullptr;
    QAction *m_merge = nullptr;
    QAction *m_mine = nullptr;
    QAction *m_theirs = nullptr;
};

} // namespace bucketwatch
