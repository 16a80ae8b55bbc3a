// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/keyvaluegrid.h"

#include "style/copybutton.h"
#include "style/statuslabel.h"
#include "style/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>

namespace bucketwatch {

namespace {
constexpr int ColumnGap = 40; // the rule stands in its middle
constexpr int CopyButtonSize = 24;
}

KeyValueGrid::KeyValueGrid(int columns, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this)), m_columns(columns)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(ColumnGap);
    m_grid->setVerticalSpacing(Tokens::ContainerGap);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

TextLabel *KeyValueGrid::addText(const QString &label, const QString &value)
{
    auto *text = new TextLabel(value);
    text->setSelectable(true);
    addWidget(label, text);
    return text;
}

TextLabel *KeyValueGrid::addIdentifier(const QString &label, const QString &value)
{
    auto *row = new QWidget;
    auto *text = new TextLabel(value, TextLevel::Code);
    text->setSelectable(true);
    auto *copy = new CopyButton(tr("Copy %1").arg(label), [text] { return text->text(); });
    copy->setFixedSize(CopyButtonSize, CopyButtonSize);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(copy, 0, Qt::AlignTop);
    line->addWidget(text, 1, Qt::AlignVCenter);
    addWidget(label, row);
    return text;
}

StatusLabel *KeyValueGrid::addStatus(const QString &label, Status status, const QString &text)
{
    auto *value = new StatusLabel(status, text);
    addWidget(label, value);
    return value;
}

void KeyValueGrid::addWidget(const QString &label, QWidget *value)
{
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *key = new TextLabel(label, TextLevel::Strong);
    key->setBuddy(value);
    column->addWidget(key);
    column->addWidget(value);
    column->addStretch(1);
    m_grid->addWidget(cell, m_count / m_columns, m_count % m_columns);
    ++m_count;
}

void KeyValueGrid::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_count = 0;
}

bool KeyValueGrid::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        update(); // the rules follow the cells
    return QWidget::event(event);
}

void KeyValueGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Tokens::of(this)(Tokens::Colour::BorderDivider));
    for (int i = 0; i < m_count; ++i) {
        if (i % m_columns == 0)
            continue;
        const QRect cell = m_grid->cellRect(i / m_columns, i % m_columns);
        const int x = layoutDirection() == Qt::RightToLeft ? cell.right() + ColumnGap / 2 : cell.left() - ColumnGap / 2;
        painter.drawLine(x, cell.top(), x, cell.bottom());
    }
}

} // namespace bucketwatch
