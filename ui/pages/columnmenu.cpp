// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/columnmenu.h"

#include "style/button.h"
#include "style/contextmenu.h"
#include "style/tableview.h"

#include <QHeaderView>
#include <QMenu>

namespace bucketwatch {

using namespace Qt::StringLiterals;

ColumnMenu::ColumnMenu(TableView *table, int fixedColumn)
    : QObject(table), m_table(table), m_fixedColumn(fixedColumn), m_original(table->horizontalHeader()->saveState())
{
    QHeaderView *header = table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ColumnMenu::openAt);
}

void ColumnMenu::openAt(const QPoint &position)
{
    auto *menu = new QMenu(m_table);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int column = m_table->horizontalHeader()->logicalIndexAt(position);
    if (column >= 0)
        addSorting(menu, column);
    addTo(menu);
    menu->popup(m_table->horizontalHeader()->viewport()->mapToGlobal(position));
}

Button *ColumnMenu::makeButton()
{
    auto *button = new Button(u"preferences-system"_s, tr("Table preferences"), Button::Kind::Icon);
    button->setObjectName(u"tablePreferencesButton"_s);
    button->command();
    connect(button, &QAbstractButton::clicked, this, [this, button] {
        auto *menu = new QMenu(button);
        menu->setObjectName(u"tableMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        addTo(menu);
        popUpBelow(*menu, *button);
    });
    return button;
}

void ColumnMenu::addSorting(QMenu *menu, int column)
{
    menu->addAction(tr("Sort ascending"), this, [this, column] { m_table->sortByColumn(column, Qt::AscendingOrder); });
    menu->addAction(tr("Sort descending"), this, [this, column] { m_table->sortByColumn(column, Qt::DescendingOrder); });
    QAction *hide = menu->addAction(tr("Hide column"), this, [this, column] { m_table->setColumnHidden(column, true); });
    hide->setEnabled(column != m_fixedColumn);
    menu->addSeparator();
}

void ColumnMenu::addTo(QMenu *menu)
{
    const QHeaderView *header = m_table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QAction *shown = menu->addAction(m_table->model()->headerData(column, Qt::Horizontal).toString());
        shown->setCheckable(true);
        shown->setChecked(!m_table->isColumnHidden(column));
        shown->setEnabled(column != m_fixedColumn);
        connect(shown, &QAction::toggled, this, [this, column](bool on) {
            m_table->setColumnHidden(column, !on);
            if (on && m_table->columnWidth(column) == 0)
                m_table->setColumnWidth(column, m_table->horizontalHeader()->defaultSectionSize());
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Fit columns to their contents"), this, &ColumnMenu::fitColumns);
    menu->addAction(tr("Reset columns"), this, [this] { m_table->horizontalHeader()->restoreState(m_original); });
    QAction *compact = menu->addAction(tr("Compact rows"));
    compact->setObjectName(u"compactAction"_s);
    compact->setCheckable(true);
    compact->setChecked(m_table->isDense());
    connect(compact, &QAction::toggled, m_table, &TableView::setDense);
}

void ColumnMenu::fitColumns()
{
    for (int column = 0; column < m_table->model()->columnCount(); ++column) {
        if (!m_table->isColumnHidden(column))
            m_table->resizeColumnToContents(column); // looks at the rows that are seen
    }
}

} // namespace bucketwatch
