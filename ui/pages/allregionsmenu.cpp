// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the context menu of the All Regions page offers.

#include "items/regioncolumns.h"
#include "pages/allregionspage.h"
#include "pages/matrixtable.h"

#include <QMenu>

namespace bucketwatch {

using Order = RegionMatrixModel::Order;

void AllRegionsPage::openCellMenu(const QPoint &position)
{
    QModelIndex index = m_table->indexAt(position);
    if (!index.isValid())
        index = m_table->currentIndex(); // the Menu key
    if (!index.isValid())
        return;
    const int column = index.column();
    const bool isCell = column < m_model->totalColumn();
    if (isCell && !m_table->selectedCells().contains(index.row(), column))
        m_table->selectCells(QItemSelection(index, index));
    const QString lock = m_context.service.readOnlyReason();
    const bool canChange = lock.isEmpty() && m_table->selectedCells().counts(*m_model).canChange() > 0;
    const bool isSelected = !m_table->selectedCells().isEmpty();

    auto *menu = new QMenu(m_table);
    menu->setObjectName(QStringLiteral("cellMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &text, const char *name, bool enabled, auto &&action) {
        QAction *entry = menu->addAction(text);
        entry->setObjectName(QLatin1StringView(name));
        entry->setEnabled(enabled);
        connect(entry, &QAction::triggered, menu, std::forward<decltype(action)>(action));
    };
    add(tr("Enable"), "enableAction", canChange, [this] { askForChange(true); });
    add(tr("Disable"), "disableAction", canChange, [this] { askForChange(false); });
    menu->addSeparator();
    add(tr("Copy"), "copyAction", isSelected, [this] { m_table->copySelection(u'\t'); });
    add(tr("Copy as CSV"), "copyCsvAction", isSelected, [this] { m_table->copySelection(u','); });
    menu->addSeparator();
    add(tr("Filter by this account"), "filterAction", true,
        [this, id = m_model->account(index.row()).id] { setFilterText(id.toString()); });
    if (isCell)
        //: %1 is a Region
        add(tr("Select where not enabled in %1").arg(shortName(m_model->region(column))), "selectNotEnabledAction", true,
            [this, column] { selectWhereNotEnabled(column); });
    menu->addSeparator();
    add(tr("Sort by account name"), "sortByNameAction", true, [this] { m_table->sortBy(Order::Name); });
    add(tr("Sort by account ID"), "sortByIdAction", true, [this] { m_table->sortBy(Order::Id); });
    add(tr("Sort by Regions on"), "sortByTotalAction", true, [this] { m_table->sortBy(Order::Enabled); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void AllRegionsPage::selectWhereNotEnabled(int column)
{
    std::vector<int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->state(row, column) == CellState::NotEnabled)
            rows.push_back(row);
    }
    m_table->selectCells(rangesOf(*m_model, column, rows));
}

} // namespace bucketwatch
