// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/wrappingrow.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <vector>

namespace bucketwatch {

QSize WrappingRow::minimumSize() const
{
    QSize size;
    for (int i = 0; i < count(); ++i) {
        if (!itemAt(i)->isEmpty())
            size = size.expandedTo(itemAt(i)->minimumSize());
    }
    return size;
}

void WrappingRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect); // NOLINT(bugprone-parent-virtual-call): that of QBoxLayout would place everything in one line
    arrange(rect, true);
}

int WrappingRow::arrange(const QRect &rect, bool move) const
{
    std::vector<QLayoutItem *> line;
    int top = rect.top();
    int width = 0;
    const auto endLine = [&] {
        int height = 0;
        for (const QLayoutItem *item : line)
            height = std::max(height, item->sizeHint().height());
        int left = rect.left();
        for (QLayoutItem *item : line) {
            const QSize size(std::min(item->sizeHint().width(), rect.width()), item->sizeHint().height());
            const QRect place({left, top + (height - size.height()) / 2}, size);
            if (move)
                item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, place));
            left += size.width() + spacing();
        }
        top += height + spacing();
        line.clear();
        width = 0;
    };
    for (int i = 0; i < count(); ++i) {
        QLayoutItem *item = itemAt(i);
        if (item->isEmpty())
            continue;
        const int needed = item->sizeHint().width();
        if (!line.empty() && width + spacing() + needed > rect.width())
            endLine();
        width += (line.empty() ? 0 : spacing()) + needed;
        line.push_back(item);
    }
    if (!line.empty())
        endLine();
    return std::max(0, top - spacing() - rect.top());
}

} // namespace bucketwatch
