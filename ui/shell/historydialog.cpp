// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/historydialog.h"

#include "base/whendone.h"
#include "items/historymodel.h"
#include "style/alert.h"
#include "style/emptystate.h"
#include "style/tabledelegate.h"
#include "style/tableview.h"

#include <QHeaderView>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;

HistoryDialog::HistoryDialog(GuardDutyService &service, const Caller &caller, QWidget *parent)
    : Modal(tr("History"), tr("Revert"), parent, Width::Large), m_service(service), m_caller(caller), m_model(new HistoryModel(service, this)),
      m_table(new TableView), m_refusal(new Alert(Status::Error, QString()))
{
    setObjectName(u"historyDialog"_s);
    cancel()->setText(tr("Close"));
    addText(tr("Every change of this workspace, the newest first. Reverting one is a change of its own, so nothing is ever lost from this list."));
    add(m_refusal);
    m_refusal->hide();

    m_table->setObjectName(u"historyTable"_s);
    m_table->setAccessibleName(tr("Changes"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false); // the order is that of the changes
    m_table->setModel(m_model);
    m_table->setMinimumHeight(240);
    m_table->emptyState()->setText(tr("No changes yet"), tr("What you save, and what the AWS CLI changes, is listed here."));
    QHeaderView *header = m_table->horizontalHeader();
    header->resizeSections(QHeaderView::ResizeToContents);
    // What was changed is what one chooses by, so it stands where it is seen first.
    header->moveSection(header->visualIndex(HistoryModel::TitleColumn), 1);
    header->moveSection(header->visualIndex(HistoryModel::StateColumn), 2);
    header->resizeSection(HistoryModel::TitleColumn, std::max(header->sectionSize(HistoryModel::TitleColumn), fontMetrics().averageCharWidth() * 48));
    add(m_table, 1);

    connect(m_table, &TableView::selectedRowCountChanged, this, &HistoryDialog::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryDialog::refresh);
    setDefault(Default::Cancel);
    refresh();
}

void HistoryDialog::refresh()
{
    const QModelIndex current = m_table->selectedRowCount() == 1 ? m_table->selectionModel()->selectedRows().constFirst() : QModelIndex();
    if (!current.isValid())
        primary()->setDisabledReason(tr("Choose a change first."));
    else if (!m_service.readOnlyReason().isEmpty())
        primary()->setDisabledReason(m_service.readOnlyReason());
    else
        primary()->setDisabledReason(m_model->lockReason(current.row()));
}

void HistoryDialog::accept()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty() || !primary()->isEnabled())
        return;
    whenDone(m_service.revert(m_model->edit(rows.constFirst().row()).number, m_caller), this, [this](const Result<Outcome> &result) {
        tell(result ? QString() : result.error().message);
        refresh();
    });
}

void HistoryDialog::tell(const QString &reason)
{
    m_refusal->setText({}, reason);
    m_refusal->setVisible(!reason.isEmpty());
}

} // namespace bucketwatch
