// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/tablesection.h"

#include "style/header.h"
#include "style/tableview.h"
#include "style/tokens.h"

#include <QHeaderView>

#include <algorithm>

namespace bucketwatch {

namespace {
constexpr int EmptyRows = 4; ///< the height in which a table says why it is empty
} // namespace

TableSection::TableSection(
    const QString &title, const char *tableName, QAbstractItemModel *model, int mostRows, QWidget *parent)
    : Container(title, parent), m_table(new TableView), m_mostRows(mostRows)
{
    m_table->setObjectName(QLatin1String(tableName));
    m_table->setAccessibleName(title);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(model);
    column()->setContentsMargins(1, 12, 1, Tokens::FieldPadding); // the rows reach from side to side
    header()->setContentsMargins(Tokens::ContainerPadding - 1, 0, Tokens::ContainerPadding - 1, 0);
    add(m_table);
    connect(model, &QAbstractItemModel::modelReset, this, &TableSection::fit);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableSection::fit);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableSection::fit);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TableSection::fit);
    fit();
}

void TableSection::setWidths(std::initializer_list<int> letters)
{
    m_table->horizontalHeader()->setStretchLastSection(false); // a column that is hidden while it is stretched keeps its width
    int column = 0;
    for (const int width : letters) {
        m_table->setColumnHidden(column, width < 0);
        if (width >= 0)
            m_table->setColumnLetters(column, width);
        ++column;
    }
    m_table->setFillColumn(0, *letters.begin());
}

void TableSection::fit()
{
    const int rows = m_table->model()->rowCount();
    m_table->setShownRows(rows == 0 ? EmptyRows : std::min(rows, m_mostRows));
}

} // namespace bucketwatch
