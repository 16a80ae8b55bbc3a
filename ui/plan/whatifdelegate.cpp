// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/whatifdelegate.h"

#include "finding/severitybadge.h"
#include "items/whatifmodel.h"
#include "style/fonts.h"
#include "style/sharebar.h"
#include "style/tabledelegate.h"
#include "style/tableview.h"

#include <QPainter>

#include <algorithm>

namespace bucketwatch {

namespace {

constexpr int LineGap = 2;
constexpr int SeverityBarHeight = 8;

int heightOf(TextLevel level, const QFont &font)
{
    return QFontMetrics(Fonts::at(level, font)).height();
}

} // namespace

WhatIfDelegate::WhatIfDelegate(TableView *table) : QStyledItemDelegate(table), m_table(table) { }

int WhatIfDelegate::rowHeight(const QFont &font)
{
    return heightOf(TextLevel::Body, font) + heightOf(TextLevel::Small, font) + LineGap + 12;
}

void WhatIfDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    painter.setPen(tokens(Tokens::Colour::BorderDividerSubtle));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (!(option.state & QStyle::State_Selected))
        return;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    TableDelegate::paintSelection(painter, option.rect,
        {m_table->isEdgeColumn(index.column(), isMirrored), !m_table->isRowSelected(index.row() - 1),
            m_table->isEdgeColumn(index.column(), !isMirrored), !m_table->isRowSelected(index.row() + 1)},
        tokens);
}

void WhatIfDelegate::paintBadges(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &area, int words) const
{
    int at = words + 6;
    const auto paint = [&](BadgeKind kind, const QString &text) {
        const QSize size = Badge::sizeOf(text, option.font);
        if (at + size.width() > area.width())
            return;
        const QRect place = QStyle::visualRect(
            option.direction, area, {area.left() + at, area.center().y() - size.height() / 2, size.width(), size.height()});
        Badge::paint(painter, place, kind, text, Tokens::of(option.palette), option.font);
        at += size.width() + 4;
    };
    if (index.data(WhatIfModel::CurrentRole).toBool())
        paint(BadgeKind::Blue, tr("Current"));
    if (index.data(WhatIfModel::BestRole).toBool())
        paint(BadgeKind::Green, tr("Best value"));
}

void WhatIfDelegate::paintSeverities(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &area) const
{
    const auto counts = index.data(WhatIfModel::CountsRole).value<QList<int>>();
    const int most = std::max(1, index.data(WhatIfModel::MostRole).toInt());
    const Tokens &tokens = Tokens::of(option.palette);
    int before = 0;
    for (qsizetype i = counts.size(); i-- > 0;) {
        const int from = area.width() * before / most;
        before += counts[i];
        const int to = area.width() * before / most;
        const QRect piece(area.left() + from, area.top(), std::max(to - from - 1, counts[i] > 0 ? 2 : 0), area.height());
        painter.fillRect(QStyle::visualRect(option.direction, area, piece), severityColour(static_cast<Severity>(i), tokens));
    }
}

void WhatIfDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    painter->save();
    paintGround(*painter, option, index);
    const int padding = TableDelegate::paddingIn(option.widget);
    const QRect whole = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(padding, 0, -padding / 2, 0));
    const QString words = index.data(Qt::DisplayRole).toString();
    const bool hasBar = index.column() == WhatIfModel::SeveritiesColumn && index.data(WhatIfModel::CountsRole).isValid();
    const QString below = hasBar ? words : index.data(WhatIfModel::DetailRole).toString();
    const QFont upper = Fonts::at(index.column() == WhatIfModel::NameColumn ? TextLevel::Strong : TextLevel::Body, option.font);
    const QFont lower = Fonts::at(TextLevel::Small, option.font);
    const int upperHeight = hasBar ? SeverityBarHeight + LineGap : QFontMetrics(upper).height();
    const bool hasShare = index.column() == WhatIfModel::CoverageColumn;
    const int lowerHeight = hasShare ? 3 * LineGap + ShareBarHeight : below.isEmpty() ? 0 : LineGap + QFontMetrics(lower).height();
    QRect line(whole.left(), whole.center().y() - (upperHeight + lowerHeight) / 2, whole.width(), upperHeight);
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const auto flags = QStyle::visualAlignment(option.direction,
        (alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::AlignLeft) | Qt::AlignVCenter);
    const auto draw = [&](const QFont &font, Tokens::Colour colour, const QString &text) {
        painter->setFont(font);
        painter->setPen(tokens(colour));
        painter->drawText(
            line, int(flags) | Qt::TextSingleLine, QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
    };
    if (hasBar)
        paintSeverities(*painter, option, index, {line.left(), line.top(), line.width(), SeverityBarHeight});
    else
        draw(upper, Tokens::Colour::TextBody, words);
    if (index.column() == WhatIfModel::NameColumn)
        paintBadges(*painter, option, index, line, QFontMetrics(upper).horizontalAdvance(words));
    if (hasShare) {
        const QRect bar(line.left(), line.top() + upperHeight + 2 * LineGap, line.width(), ShareBarHeight);
        paintShareBar(*painter, bar, index.data(WhatIfModel::ShareRole).toDouble(), Tokens::Colour::ProgressFill, tokens, option.direction);
    } else if (!below.isEmpty()) {
        line = QRect(line.left(), line.top() + upperHeight + LineGap, line.width(), lowerHeight - LineGap);
        draw(lower, Tokens::Colour::TextBodySecondary, below);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(tokens(Tokens::Colour::FocusRingLine), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(option.rect.adjusted(3, 4, -3, -5), Tokens::BadgeRadius, Tokens::BadgeRadius);
    }
    painter->restore();
}

} // namespace bucketwatch
