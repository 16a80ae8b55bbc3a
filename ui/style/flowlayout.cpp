// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace bucketwatch {

FlowLayout::FlowLayout(QWidget *parent, int gap) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const auto &item : m_items)
        size = {size.width() + item->sizeHint().width() + m_gap, std::max(size.height(), item->sizeHint().height())};
    return size - QSize(m_items.empty() ? 0 : m_gap, 0);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int top = rect.top();
    std::size_t first = 0;
    while (first < m_items.size()) {
        int width = m_items[first]->sizeHint().width();
        int height = m_items[first]->sizeHint().height();
        std::size_t end = first + 1;
        for (; end < m_items.size() && width + m_gap + m_items[end]->sizeHint().width() <= rect.width(); ++end) {
            width += m_gap + m_items[end]->sizeHint().width();
            height = std::max(height, m_items[end]->sizeHint().height());
        }
        int left = rect.left();
        for (std::size_t i = first; move && i < end; ++i) {
            const QSize size = m_items[i]->sizeHint().boundedTo({rect.width(), height});
            if (i + 1 == m_items.size() && i > first)
                left = rect.right() + 1 - size.width();
            const QRect place({left, top + (height - size.height()) / 2}, size);
            m_items[i]->setGeometry(QStyle::visualRect(direction, rect, place));
            left += size.width() + m_gap;
        }
        top += height + m_gap;
        first = end;
    }
    return std::max(0, top - m_gap - rect.top());
}

} // namespace bucketwatch
