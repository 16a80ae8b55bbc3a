// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/regionmatrixmodel.h"
#include "pages/cellicons.h"

#include <QStyledItemDelegate>

namespace bucketwatch {

class MatrixTable;

/// Paints the cells of a MatrixTable: an icon for the state, the outline round all selected cells that touch, rows without
/// GuardDuty shaded, and in the last column in how many Regions the plan is on.
class MatrixDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit MatrixDelegate(MatrixTable *table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QRect &cell, const QModelIndex &index, const Tokens &tokens) const;
    void paintTotal(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    MatrixTable *m_table;
    mutable CellIcons m_icons;
};

} // namespace bucketwatch
