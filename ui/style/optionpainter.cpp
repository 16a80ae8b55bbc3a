// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/optionpainter.h"

#include "style/fonts.h"
#include "style/tokens.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace bucketwatch {

using enum Tokens::Colour;

namespace {

constexpr int TextOffset = Tokens::IndicatorSize + 8;
constexpr int TextFlags = Qt::TextWordWrap | Qt::TextShowMnemonic;

int textHeight(const QString &text, const QFont &font, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font).boundingRect(QRect(0, 0, std::max(1, width), 10000), TextFlags, text).height();
}

} // namespace

int OptionPainter::height(const QString &text, const QString &description, const QFont &font, int width)
{
    const int inner = width - TextOffset;
    return std::max(textHeight(text, font, inner), int(Tokens::IndicatorSize)) + textHeight(description, Fonts::at(TextLevel::Small, font), inner);
}

QSize OptionPainter::minimumSize(const QString &text, const QString &description, const QFont &font)
{
    int longest = 0;
    const QFontMetrics label(font);
    const QFontMetrics small(Fonts::at(TextLevel::Small, font));
    for (const auto words = text.split(u' '); const QString &word : words)
        longest = std::max(longest, label.horizontalAdvance(word));
    for (const auto words = description.split(u' '); const QString &word : words)
        longest = std::max(longest, small.horizontalAdvance(word));
    return {longest + TextOffset + 1, height(text, description, font, 10000)};
}

QSizePolicy OptionPainter::sizePolicy()
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    return policy;
}

void OptionPainter::paint(QPainter &painter, const QRect &rect, Mark mark, const QString &description) const
{
    const Tokens &tokens = Tokens::of(m_button);
    const bool mirrored = m_button->layoutDirection() == Qt::RightToLeft;
    const int line = std::max(m_button->fontMetrics().height(), int(Tokens::IndicatorSize));

    QStyleOptionButton indicator;
    indicator.initFrom(m_button);
    indicator.state |= m_button->isChecked() ? QStyle::State_On : QStyle::State_Off;
    indicator.rect = QRect(mirrored ? rect.right() - Tokens::IndicatorSize + 1 : rect.left(), rect.top() + (line - Tokens::IndicatorSize) / 2, Tokens::IndicatorSize, Tokens::IndicatorSize);
    m_button->style()->drawPrimitive(mark == Mark::Radio ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox, &indicator, &painter, m_button);

    const QRect text = rect.adjusted(mirrored ? 0 : TextOffset, 0, mirrored ? -TextOffset : 0, 0);
    const int labelHeight = std::max(textHeight(m_button->text(), m_button->font(), text.width()), int(Tokens::IndicatorSize));
    painter.setFont(m_button->font());
    painter.setPen(tokens(m_button->isEnabled() ? TextBody : TextDisabled));
    painter.drawText(QRect(text.left(), text.top(), text.width(), labelHeight), TextFlags | Qt::AlignLeading, m_button->text());
    painter.setFont(Fonts::at(TextLevel::Small, m_button->font()));
    painter.setPen(tokens(m_button->isEnabled() ? TextFormSecondary : TextDisabled));
    painter.drawText(text.adjusted(0, labelHeight, 0, 0), TextFlags | Qt::AlignLeading, description);
}

} // namespace bucketwatch
