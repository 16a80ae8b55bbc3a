// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/suggestionlist.h"

#include "style/stylemenus.h"
#include "style/tokens.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace bucketwatch {

namespace {

constexpr int PanelEdge = 3;
constexpr int BeforeGrouped = 30; ///< text of a group
constexpr int After = 6; ///< any text

class SuggestionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTyped(const QString &typed, bool isWord)
    {
        m_typed = typed;
        m_isWord = isWord;
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QFont bold = option.font; // of what matches, and of headings
        bold.setBold(true);
        const int width = BeforeGrouped + QFontMetrics(bold).horizontalAdvance(index.data().toString()) + After;
        return {width, std::max(int(Tokens::MenuItemHeight), option.fontMetrics.height() + 10)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        using enum Tokens::Colour;
        const Tokens &tokens = Tokens::of(option.palette);
        const bool isHeading = !index.flags().testFlag(Qt::ItemIsEnabled);
        const bool isGrouped = index.data(SuggestionList::GroupedRole).toBool();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isHeading) {
            painter->setPen(tokens(BorderDividerSubtle));
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
            if (index.row() > 0)
                painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        } else if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->setPen(QPen(option.state & QStyle::State_Selected ? tokens(BorderDropdownItemHover) : tokens(MenuBgHover), 2));
            painter->setBrush(tokens(MenuBgHover));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), Tokens::ItemRadius - 2, Tokens::ItemRadius - 2);
        }
        const int start = isHeading ? After : isGrouped ? BeforeGrouped : 2 * After;
        const QRect place = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(start, 0, -After, 0));
        const QString text = index.data().toString();
        const auto at = isGrouped ? text.indexOf(m_typed, 0, Qt::CaseInsensitive) : -1;
        if (isHeading || at < 0 || m_typed.isEmpty() || option.direction == Qt::RightToLeft) {
            QFont font = option.font;
            font.setBold(isHeading);
            painter->setFont(font);
            painter->setPen(tokens(isHeading ? TextBodySecondary : MenuText));
            painter->drawText(place, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        } else {
            paintMatch(*painter, place, option.font, text, at, tokens);
        }
        painter->restore();
    }

private:
    void paintMatch(QPainter &painter, const QRect &place, const QFont &font, const QString &text, qsizetype at, const Tokens &tokens) const
    {
        using enum Tokens::Colour;
        QFont bold = font;
        bold.setBold(true);
        int x = place.left();
        const std::pair<QString, bool> parts[] {
            {text.left(at), false}, {text.mid(at, m_typed.size()), true}, {text.mid(at + m_typed.size()), false}};
        for (const auto &[part, isMatch] : parts) {
            painter.setFont(isMatch ? bold : font);
            painter.setPen(tokens(isMatch && m_isWord ? Link : MenuText));
            const int room = std::max(0, place.right() - x);
            painter.drawText(QRect(x, place.top(), room, place.height()), Qt::AlignLeft | Qt::AlignVCenter,
                painter.fontMetrics().elidedText(part, Qt::ElideRight, room));
            x += painter.fontMetrics().horizontalAdvance(part);
        }
    }

    QString m_typed;
    bool m_isWord = true;
};

} // namespace

SuggestionList::SuggestionList(QWidget *parent) : QListView(parent), m_lines(new SuggestionDelegate(this))
{
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(PanelEdge, PanelEdge, PanelEdge, PanelEdge);
    setAttribute(Qt::WA_TranslucentBackground);
    viewport()->setAutoFillBackground(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
}

void SuggestionList::setTyped(const QString &typed, bool isWord)
{
    static_cast<SuggestionDelegate *>(m_lines)->setTyped(typed, isWord);
    viewport()->update();
}

int SuggestionList::wantedWidth() const
{
    return sizeHintForColumn(0) + 2 * PanelEdge + verticalScrollBar()->sizeHint().width();
}

void SuggestionList::useOwnDelegate()
{
    setItemDelegate(m_lines);
}

bool SuggestionList::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QListView::event(event);
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    StyleMenus::paintPanel(option, painter);
    return true;
}

} // namespace bucketwatch
