// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the panel of the Findings page leads to.

#include "finding/findingpanel.h"
#include "items/accountsmodel.h"
#include "items/signalfinding.h"
#include "pages/findingsfilterbar.h"
#include "pages/findingspage.h"
#include "style/tableview.h"

namespace bucketwatch {

using namespace Qt::StringLiterals;

void FindingsPage::filterBy(const QString &attribute, QueryOperator op, const QString &value)
{
    m_filterBar->addTerm(attribute, op, value);
    if (m_panel->isHidden()) // with the finding, which has the value that is left out
        m_table->setFocus(Qt::OtherFocusReason);
}

void FindingsPage::openAccount(const QString &id)
{
    m_context.navigator.openPage(QLatin1StringView(PageIds::Accounts),
        textOf({AccountsModel::IdColumn, QueryOperator::Equals, id}, AccountsModel::titles()));
}

/// Takes filters back that hide the finding.
void FindingsPage::openSignal(const QJsonObject &sequence, const QJsonObject &signal)
{
    const QString notice = u"signal-finding"_s;
    const int row = rowOfSignal(*m_model->columns(), sequence, signal);
    if (row < 0) {
        m_context.notices.show({.status = Status::Info,
            .title = {},
            //: %1 is a finding type
            .text = tr("None of the findings that are shown here is that of the signal %1. GuardDuty keeps findings for 90 days.")
                .arg(signal["name"_L1].toString()),
            .id = notice});
        return;
    }
    m_context.notices.dismiss(notice);
    const FindingId id = m_model->finding(row).id;
    if (m_rows->positionOfFinding(id) < 0) {
        m_filterBar->clear();
        m_filterBar->setStatus(FindingsStatus::All);
    }
    selectFindings({id});
    m_table->selectionModel()->setCurrentIndex(
        m_rows->index(m_rows->positionOfFinding(id), FindingsModel::TitleColumn), QItemSelectionModel::NoUpdate);
    m_table->setFocus(Qt::OtherFocusReason);
    wantPanel(true);
}

} // namespace bucketwatch
