// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/planreview.h"
#include "planning/planfindings.h"
#include "style/container.h"

class QLineEdit;
class QTimer;

namespace bucketwatch {

class PlanDiffModel;
class PlanTree;
class SegmentedControl;

/// The section of what changes and what does not, with a filter, unfolded from changes, Regions or accounts.
class PlanChangesSection final : public Container {
    Q_OBJECT
public:
    explicit PlanChangesSection(QWidget *parent = nullptr);

    void setReview(std::shared_ptr<const PlanReview> review);
    void setFindings(std::shared_ptr<const PlanFindings> findings);
    [[nodiscard]] PlanTree *tree() const { return m_tree; }
    [[nodiscard]] QLineEdit *filterField() const { return m_filter; }

private:
    void filter();
    void showAll();

    PlanDiffModel *m_model;
    PlanTree *m_tree;
    QLineEdit *m_filter;
    QTimer *m_pause; ///< between the last key and filtering
    SegmentedControl *m_grouping;
    std::shared_ptr<const PlanReview> m_review;
    std::shared_ptr<const PlanFindings> m_findings;
};

} // namespace bucketwatch
