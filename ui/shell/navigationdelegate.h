// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace bucketwatch {

/// Paints a line of the navigation: sections bold with a triangle, pages indented, the open page in blue.
class NavigationDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { PageIdRole = Qt::UserRole, OpenRole, GapRole /* bool: space above */ };

    explicit NavigationDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace bucketwatch
