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
    Alert *remark = plansRemark(summary, actAs);
    const auto *shown = findChild<Alert *>(Qt::FindDirectChildrenOnly);
    const bool isSame = remark && shown && remark->accessibleName() == shown->accessibleName()
        && remark->accessibleDescription() == shown->accessibleDescription();
    if (isSame) {
        delete remark; // the one that is there may have the focus
        return;
    }
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    setVisible(remark);
    if (remark) {
        layout()->addWidget(remark);
        remark->show(); // now, or the page would jump once the layout gets to it
    }
}

} // namespace bucketwatch
