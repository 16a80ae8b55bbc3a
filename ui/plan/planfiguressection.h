// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/planreview.h"
#include "style/container.h"

#include <array>

namespace bucketwatch {

class PlanFigure;
class PlanFindingsWatch;

/// The section of figures: accounts covered, cost, findings in the loaded recording, accounts that change.
class PlanFiguresSection final : public Container {
    Q_OBJECT
public:
    explicit PlanFiguresSection(QWidget *parent = nullptr);

    void setReview(const PlanReview &review);
    void setFindings(const PlanFindingsWatch &watch);

Q_SIGNALS:
    /// The user wants to open a recording.
    void replayRequested();

private:
    enum Place { CoveragePlace, CostPlace, FindingsPlace, ChangePlace, PlaceCount };

    std::array<PlanFigure *, PlaceCount> m_figures {};
};

} // namespace bucketwatch
