// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/widestcolumn.h"

#include "style/fonts.h"
#include "style/tabledelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace bucketwatch {

namespace {
constexpr int CellOverlap = 4; ///< the room after a text is half of that before it
}

WidestColumn::WidestColumn(QTableView &table, int column, int least)
    : QObject(&table)
    , m_table(table)
    , m_column(column)
    , m_least(least)
{
    m_table.viewport()->installEventFilter(this);
    connect(m_table.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section) {
        if (section != m_column)
            fit();
    });
    fit();
}

int WidestColumn::widthFor(const QTableView &table, const QString &sample)
{
    QFont bold = table.font();
    bold.setBold(true);
    const int inCode = QFontMetrics(Fonts::at(TextLevel::Code, table.font())).horizontalAdvance(sample);
    return std::max(inCode, QFontMetrics(bold).horizontalAdvance(sample)) + 2 * TableDelegate::CellPadding - CellOverlap;
}

bool WidestColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void WidestColumn::fit()
{
    QHeaderView *header = m_table.horizontalHeader();
    const int others = header->length() - header->sectionSize(m_column);
    header->resizeSection(m_column, std::max(m_least, m_table.viewport()->width() - others));
}

} // namespace bucketwatch
