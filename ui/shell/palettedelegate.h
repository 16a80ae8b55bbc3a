// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace bucketwatch {

/// Paints the rows of the command palette: headings with their counts, and results with what was typed in bold.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role {
        CountRole = Qt::UserRole + 1, ///< "2 of 6" of a heading
        KeyRole, ///< of the item; empty for headings
        MatchAtRole,
        MatchLengthRole,
        MatchInDetailRole,
        IconRole,
        StatusRole, ///< Status as int, or invalid
        DetailRole,
        BadgeRole, ///< BadgeKind as int, or invalid
        EndRole, ///< text of the badge, or a shortcut
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace bucketwatch
