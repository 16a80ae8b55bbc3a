// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/badge.h"
#include "style/statusstyle.h"

#include <QHash>
#include <QStyledItemDelegate>

#include <functional>

namespace bucketwatch {

/// Paints the cells of a TableView: text, status (icon and words), link, badge or fixed-pitch text by column, the check column, and the
/// joined outline of selected rows. The words are always the model's DisplayRole; only the look is told here.
class TableDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using StatusOf = std::function<Status(const QModelIndex &)>;
    using ShareOf = std::function<double(const QModelIndex &)>;
    using BadgeOf = std::function<BadgeKind(const QModelIndex &)>;

    explicit TableDelegate(QObject *parent = nullptr);

    /// @p column counts model columns of the model that the view shows.
    void setStatusColumn(int column, StatusOf statusOf);
    void setBadgeColumn(int column, BadgeOf badgeOf);
    /// @p isLink false: plain text again.
    void setLinkColumn(int column, bool isLink = true);
    /// Addresses and paths are known by both ends: @p elide takes the middle out of those.
    void setCodeColumn(int column, Qt::TextElideMode elide = Qt::ElideRight);
    /// Words in the colour of a status, without its icon: for texts that say it themselves, such as the status of an HTTP request.
    void setColouredColumn(int column, StatusOf statusOf, bool bold = false);
    /// A bar and no words: the number that it shows has a column of its own.
    void setBarColumn(int column, ShareOf shareOf, Tokens::Colour fill = Tokens::Colour::ProgressFill);
    /// The model's text, and below it a bar of the share that it tells.
    void setTextBarColumn(int column, ShareOf shareOf);
    /// The model's text, and after it a badge with the text of @p badgeRole where there is one.
    void setTextBadgeColumn(int column, int badgeRole);
    /// The drawing before the words of @p column, in their colour, where @p iconOf names one; empty: none.
    void setLeadingIcon(int column, std::function<QString(const QModelIndex &)> iconOf);
    [[nodiscard]] bool isLinkColumn(int column) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Left and right of the text in a cell.
    static constexpr int CellPadding = 20;
    static constexpr int DensePadding = 8;
    /// That of @p table, or of the table that @p table is the header of.
    [[nodiscard]] static int paddingIn(const QWidget *table);

    /// Which sides of a selected cell are sides of the outline round all the selected rows that touch.
    struct Outline {
        bool left;
        bool top;
        bool right;
        bool bottom;
    };
    /// Fills @p cell and draws its part of that outline, round where two sides meet.
    static void paintSelection(QPainter &painter, const QRect &cell, Outline outline, const Tokens &tokens);

private:
    enum class Kind { Text, Status, Badge, Link, Code, Coloured, BoldColoured, Bar, TextBadge, TextBar };

    void paintBackground(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintBar(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &area) const;
    /// The rest of @p area, before the badge.
    [[nodiscard]] QRect paintTrailingBadge(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &area) const;
    /// The rest of @p area, after the drawing.
    [[nodiscard]] QRect paintLeadingIcon(QPainter &painter, const QStyleOptionViewItem &option, const QString &icon, const QColor &colour, const QRect &area) const;
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] Kind kindOf(int column) const { return m_kinds.value(column, Kind::Text); }

    QHash<int, Kind> m_kinds;
    QHash<int, StatusOf> m_statusOf;
    QHash<int, BadgeOf> m_badgeOf;
    QHash<int, ShareOf> m_shareOf;
    QHash<int, Tokens::Colour> m_fills;
    QHash<int, int> m_badgeRoles;
    QHash<int, std::function<QString(const QModelIndex &)>> m_iconOf;
    QHash<int, Qt::TextElideMode> m_elides;
};

} // namespace bucketwatch
