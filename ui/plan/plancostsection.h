// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/plancostmodel.h"
#include "style/container.h"

namespace bucketwatch {

class SegmentedControl;
class TableView;
class UsageVolumes;

/// The section of what a month costs now and with the plan, by Region or by account. While a recording is open, @c volumes can be
/// those of it.
class PlanCostSection final : public Container {
    Q_OBJECT
public:
    explicit PlanCostSection(UsageVolumes &volumes, QWidget *parent = nullptr);

    void setReview(std::shared_ptr<const PlanReview> review);

private:
    void showBy(PlanCostModel::By by);

    PlanCostModel *m_model;
    TableView *m_table;
    SegmentedControl *m_by;
};

} // namespace bucketwatch
