// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/matrixlegend.h"

#include "style/fonts.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <iterator>

namespace bucketwatch {

namespace {

constexpr int Gap = 16; // between entries
constexpr int Beside = 4; // between an icon and what follows

} // namespace

MatrixLegend::MatrixLegend(QWidget *parent) : QWidget(parent), m_entries(entries())
{
    setFont(Fonts::at(TextLevel::Small, QApplication::font()));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // Fixed would be one line for ever
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QStringList words;
    std::ranges::transform(m_entries, std::back_inserter(words), &Entry::words);
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

std::vector<MatrixLegend::Entry> MatrixLegend::entries()
{
    std::vector<Entry> entries;
    for (const CellState state : {CellState::Enabled, CellState::NotEnabled, CellState::Pending})
        entries.push_back({{state}, displayName(state)});
    entries.push_back({{CellState::PolicyOn, CellState::PolicyOff}, tr("Policy managed, on or off")});
    for (const CellState state : {CellState::RegionOff, CellState::NotOffered, CellState::Unknown})
        entries.push_back({{state}, displayName(state)});
    return entries;
}

int MatrixLegend::lineHeight() const
{
    return std::max<int>(Tokens::IconSize, fontMetrics().height()) + 4;
}

int MatrixLegend::widthOf(const Entry &entry) const
{
    return int(entry.states.size()) * (Tokens::IconSize + Beside) + fontMetrics().horizontalAdvance(entry.words) + 2;
}

std::vector<QRect> MatrixLegend::places(int width) const
{
    std::vector<QRect> places;
    QPoint at;
    for (const Entry &entry : m_entries) {
        const int wanted = widthOf(entry);
        if (at.x() > 0 && at.x() + wanted > width)
            at = {0, at.y() + lineHeight()};
        places.emplace_back(at, QSize(wanted, lineHeight()));
        at.rx() += wanted + Gap;
    }
    return places;
}

int MatrixLegend::heightForWidth(int width) const
{
    return places(width).back().bottom() + 1;
}

QSize MatrixLegend::sizeHint() const
{
    int width = 0;
    for (const Entry &entry : m_entries)
        width += widthOf(entry) + Gap;
    return {width, lineHeight()};
}

void MatrixLegend::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setPen(tokens(Tokens::Colour::TextBodySecondary));
    const std::vector<QRect> all = places(width());
    for (std::size_t i = 0; i < all.size(); ++i) {
        QRect left = all[i];
        for (const CellState state : m_entries[i].states) {
            const QRect icon(left.left(), left.center().y() - Tokens::IconSize / 2, Tokens::IconSize, Tokens::IconSize);
            painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), icon).topLeft(),
                m_icons.pixmap(state, tokens, devicePixelRatioF()));
            left.setLeft(icon.right() + 1 + Beside);
        }
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), left),
            int(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine, m_entries[i].words);
    }
}

} // namespace bucketwatch
