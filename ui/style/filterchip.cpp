// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/filterchip.h"

#include "style/icons.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;
using enum Tokens::Colour;

/// A part of a chip: words, a drawing, or both.
class ChipButton final : public QAbstractButton {
public:
    enum class Look { Plain, Underlined, Icon };

    ChipButton(const QString &words, const QString &icon, Look look, QWidget *parent)
        : QAbstractButton(parent), m_icon(icon), m_look(look)
    {
        setText(words);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        constexpr int Padding = 12;
        constexpr int Least = 30;
        const int words = m_look == Look::Icon ? 0 : fontMetrics().horizontalAdvance(text());
        const int icon = m_icon.isEmpty() ? 0 : Tokens::IconSize;
        const int gap = words > 0 && icon > 0 ? 6 : 0;
        return {words + gap + icon + (m_look == Look::Icon ? 14 : 2 * Padding), std::max(Least, fontMetrics().height() + 8)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = Tokens::of(this);
        QPainter painter(this);
        const QColor colour = tokens(underMouse() ? TextInteractiveHover : TextBody);
        painter.setPen(colour);
        const int icon = m_icon.isEmpty() ? 0 : Tokens::IconSize;
        const int words = m_look == Look::Icon ? 0 : fontMetrics().horizontalAdvance(text());
        const int content = words + icon + (words > 0 && icon > 0 ? 6 : 0);
        const QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {content, height()}, rect());
        if (words > 0) {
            painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeading, text());
            if (m_look == Look::Underlined) {
                painter.setPen(QPen(colour, 1, Qt::DashLine));
                const int y = (height() + fontMetrics().height()) / 2;
                painter.drawLine(place.left(), y, place.left() + words, y);
            }
        }
        const bool isLeft = layoutDirection() == Qt::LeftToRight;
        const QRect corner(isLeft ? place.right() - icon + 1 : place.left(), (height() - icon) / 2, icon, icon);
        if (icon > 0)
            Icons::paint(painter, corner, m_icon, m_look == Look::Icon ? colour : tokens(TextInteractive));
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    QString m_icon;
    Look m_look;
};

FilterChip::FilterChip(const QString &joint, const QString &words, QWidget *parent, Words kind)
    : QWidget(parent)
    , m_remove(new ChipButton(tr("Remove %1").arg(words), u"window-close"_s, ChipButton::Look::Icon, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 1, 2, 1);
    row->setSpacing(2);
    if (!joint.isEmpty()) {
        m_joint = new ChipButton(joint, u"caret-down"_s, ChipButton::Look::Plain, this);
        m_joint->setObjectName(u"chipJoint"_s);
        //: %1 is "and" or "or", %2 a condition
        m_joint->setAccessibleName(tr("Joined by %1: %2").arg(joint, words));
        m_joint->setToolTip(tr("Change between and and or"));
        row->addWidget(m_joint);
        connect(m_joint, &QAbstractButton::clicked, this, &FilterChip::jointClicked);
    }
    if (kind == Words::AreFixed) {
        auto *label = new TextLabel(words);
        label->setWordWrap(false);
        label->setContentsMargins(10, 0, 10, 0);
        m_words = label;
    } else {
        auto *button = new ChipButton(words, {}, ChipButton::Look::Underlined, this);
        button->setAccessibleName(tr("Edit %1").arg(words));
        connect(button, &QAbstractButton::clicked, this, &FilterChip::wordsClicked);
        m_words = button;
    }
    m_words->setObjectName(u"chipWords"_s);
    m_remove->setObjectName(u"chipRemove"_s);
    m_remove->setToolTip(m_remove->text());
    row->addWidget(m_words);
    row->addWidget(m_remove);
    connect(m_remove, &QAbstractButton::clicked, this, &FilterChip::removeClicked);
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens(TileBorderSelected), 2));
    painter.setBrush(tokens(TileBgSelected));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Tokens::ItemRadius, Tokens::ItemRadius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto line = [&](const QWidget *after) {
        const QWidget *next = after == m_joint ? m_words : m_remove;
        const int x = (std::max(after->geometry().left(), next->geometry().left())) - 1;
        painter.drawLine(x, 2, x, height() - 3);
    };
    if (m_joint)
        line(m_joint);
    line(m_words);
}

} // namespace bucketwatch
