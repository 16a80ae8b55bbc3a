// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/remarkplace.h"

#include "pages/plansremark.h"
#include "style/alert.h"

#include <QVBoxLayout>

namespace bucketwatch {

RemarkPlace::RemarkPlace(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void RemarkPlace::showFor(const PlanSummary &summary, const std::function<void(AccountId)> &actAs)
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    Alert *remark = plansRemark(summary, actAs);
    setVisible(remark);
    if (remark) {
        layout()->addWidget(remark);
        remark->show(); // now, or the page would jump once the layout gets to it
    }
}

} // namespace bucketwatch
