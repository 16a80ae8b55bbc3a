// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style/statuslabel.h"

#include "style/icons.h"

#include <QPainter>

#include <algorithm>

namespace bucketwatch {

namespace {
constexpr int LabelOffset = Tokens::IconSize + 4;
}

StatusLabel::StatusLabel(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

StatusLabel::StatusLabel(Status status, const QString &text, QWidget *parent) : StatusLabel(parent)
{
    setStatus(status, text);
}

void StatusLabel::setStatus(Status status, const QString &text)
{
    if (m_status == status && m_text == text)
        return;
    m_status = status;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StatusLabel::sizeHint() const
{
    return {LabelOffset + fontMetrics().horizontalAdvance(m_text) + 1, std::max(fontMetrics().height(), int(Tokens::IconSize))};
}

QSize StatusLabel::minimumSizeHint() const
{
    int longestWord = 0;
    for (const auto words = m_text.split(u' '); const QString &word : words)
        longestWord = std::max(longestWord, fontMetrics().horizontalAdvance(word));
    return {LabelOffset + longestWord + 1, sizeHint().height()};
}

int StatusLabel::heightForWidth(int width) const
{
    const QRect text = fontMetrics().boundingRect(QRect(0, 0, std::max(1, width - LabelOffset), 10000), Qt::TextWordWrap, m_text);
    return std::max(text.height(), sizeHint().height());
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    const StatusStyle &style = StatusStyle::of(m_status);
    const QColor colour = Tokens::of(this)(style.text);
    QPainter painter(this);
    const int line = std::max(fontMetrics().height(), int(Tokens::IconSize));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    Icons::paint(painter, QRect(mirrored ? width() - Tokens::IconSize : 0, (line - Tokens::IconSize) / 2, Tokens::IconSize, Tokens::IconSize), style.icon, colour);
    painter.setPen(colour);
    painter.drawText(rect().adjusted(mirrored ? 0 : LabelOffset, 0, mirrored ? -LabelOffset : 0, 0),
        Qt::TextWordWrap | Qt::AlignLeading, m_text);
}

} // namespace bucketwatch
