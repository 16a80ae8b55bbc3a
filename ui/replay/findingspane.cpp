// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/findingspane.h"

#include "items/replayfindingsmodel.h"
#include "replay/replaycelldelegate.h"
#include "replay/widestcolumn.h"
#include "style/emptystate.h"
#include "style/header.h"
#include "style/tableview.h"
#include "style/tokens.h"

#include <QHeaderView>
#include <QLocale>
#include <QScopedValueRollback>

namespace bucketwatch {

using namespace Qt::StringLiterals;

FindingsPane::FindingsPane(ReplayFindingsModel &model, QWidget *parent)
    : Container(tr("Findings so far"), parent), m_model(model), m_table(new TableView(this))
{
    setUpTable();
    add(m_table, 1);
    header()->setMinimumHeight(Tokens::ControlHeight); // as high as the one beside it, which has a button
    column()->setContentsMargins(0, column()->contentsMargins().top(), 0, 8);
    header()->setContentsMargins(20, 0, 20, 0);

    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &FindingsPane::refreshCounter);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &FindingsPane::refreshCounter);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FindingsPane::refreshCounter);
    const auto activate = [this](const QModelIndex &index) {
        if (index.isValid() && !m_selectingBySelf)
            Q_EMIT findingActivated(m_model.finding(index.row()));
    };
    connect(m_table, &QAbstractItemView::clicked, this, activate);
    connect(m_table, &QAbstractItemView::activated, this, activate);
    connect(m_table, &TableView::linkActivated, this, activate);
    refreshCounter();
}

void FindingsPane::setUpTable()
{
    m_table->setObjectName("findings"_L1);
    m_table->setAccessibleName(tr("Findings so far"));
    m_table->setModel(&m_model);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->cells()->setCodeColumn(ReplayFindingsModel::TimeColumn);
    m_table->cells()->setLinkColumn(ReplayFindingsModel::FindingTypeColumn);
    m_table->setItemDelegateForColumn(
        ReplayFindingsModel::SeverityColumn, new ReplayCellDelegate(ReplayFindingsModel::SeverityColumn, m_table));
    QHeaderView *header = m_table->horizontalHeader();
    const auto width = [this](int column, const QString &sample) { return WidestColumn::widthFor(*m_table, column, sample); };
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(2 * TableDelegate::CellPadding);
    const std::pair<int, QString> samples[]
        = {{ReplayFindingsModel::SeverityColumn, u"Medium"_s}, {ReplayFindingsModel::TimeColumn, u"00:00:00"_s},
            {ReplayFindingsModel::AccountColumn, u"analytics"_s}, {ReplayFindingsModel::CountColumn, u"000"_s}};
    for (const auto &[column, sample] : samples)
        header->resizeSection(column, width(column, sample));
    new WidestColumn(*m_table, ReplayFindingsModel::FindingTypeColumn,
        {width(ReplayFindingsModel::FindingTypeColumn, {}),
            width(ReplayFindingsModel::FindingTypeColumn, u"Discovery:S3/MaliciousIPCa"_s)},
        {ReplayFindingsModel::AccountColumn, ReplayFindingsModel::CountColumn, ReplayFindingsModel::TimeColumn});
}

bool FindingsPane::selectFinding(int finding)
{
    const int row = m_model.rowOfFinding(finding);
    if (row < 0)
        return false;
    const QScopedValueRollback guard(m_selectingBySelf, true);
    m_table->selectRow(row);
    m_table->scrollTo(m_model.index(row, 0));
    return true;
}

void FindingsPane::clearSelection()
{
    m_table->clearSelection();
}

void FindingsPane::setEmptyText(bool recordingHasFindings, const QStringList &notMonitored)
{
    if (recordingHasFindings) {
        m_table->emptyState()->setText(tr("No findings so far"), tr("The play head has not reached the first finding yet."));
        return;
    }
    if (!notMonitored.isEmpty())
        m_table->emptyState()->setText(tr("No findings"), notMonitored.join(u'\n'));
    else if (const Replay *replay = m_model.replay(); replay && !replay->statistics.knowsDataEvents())
        m_table->emptyState()->setText(tr("No findings of management events"),
            tr("The recording has no data events of S3: which findings they would raise is unknown."));
    else
        m_table->emptyState()->setText(tr("No findings"), tr("Nothing in this recording raises a finding."));
}

void FindingsPane::refreshCounter()
{
    header()->setCounter(QLocale().toString(m_model.rowCount()));
}

} // namespace bucketwatch
