// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/plansummary.h"

#include <QWidget>

#include <functional>

namespace bucketwatch {

/// Where a page shows its remark: the place is gone while there is none.
class RemarkPlace final : public QWidget {
    Q_OBJECT
public:
    explicit RemarkPlace(QWidget *parent = nullptr);

    /// Shows plansRemark() of @p summary.
    void showFor(const PlanSummary &summary, const std::function<void(AccountId)> &actAs);
};

} // namespace bucketwatch
