// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace bucketwatch {

class TableView;

/// Paints the cells of a WhatIfModel that have two lines: the name with its badge above what is set, the coverage above its bar, the
/// cost above its range, and a bar of severities above their numbers.
class WhatIfDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit WhatIfDelegate(TableView *table);

    /// What two lines take.
    [[nodiscard]] static int rowHeight(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintBadges(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &area, int words) const;
    void paintSeverities(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &area) const;

    TableView *m_table;
};

} // namespace bucketwatch
