// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/twocolumns.h"

#include "style/tokens.h"

#include <QBoxLayout>

namespace bucketwatch {

namespace {

constexpr int LeastLettersOfBoth = 136; // below, tables in two columns would be cut

QBoxLayout *column()
{
    auto *layout = new QBoxLayout(QBoxLayout::TopToBottom);
    layout->setSpacing(Tokens::ContainerGap);
    return layout;
}

} // namespace

TwoColumns::TwoColumns(QWidget *parent)
    : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_left(column()), m_right(column())
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Tokens::ContainerGap);
    m_row->addLayout(m_left, 3);
    m_row->addLayout(m_right, 2);
    m_left->addStretch(1);
    m_right->addStretch(1);
}

void TwoColumns::setEven()
{
    m_row->setStretch(0, 1);
    m_row->setStretch(1, 1);
}

void TwoColumns::addLeft(QWidget *section)
{
    m_left->insertWidget(m_left->count() - 1, section);
}

void TwoColumns::addRight(QWidget *section)
{
    m_right->insertWidget(m_right->count() - 1, section);
}

void TwoColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= LeastLettersOfBoth * fontMetrics().averageCharWidth();
    const auto direction = isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction != m_row->direction())
        m_row->setDirection(direction);
}

} // namespace bucketwatch
