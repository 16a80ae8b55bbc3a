// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/timelinelegend.h"

#include "style/fonts.h"

#include <QPainter>

namespace bucketwatch {

using enum Tokens::Colour;

namespace {
constexpr int Mark = 12;
constexpr int MarkGap = 6;
constexpr int EntryGap = 16;
} // namespace

TimelineLegend::TimelineLegend(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    //: Before the list of what a chart's colours mean, which is %1
    setAccessibleName(tr("Legend: %1").arg(words().join(QStringLiteral(", "))));
}

QStringList TimelineLegend::words()
{
    return {tr("Data events"), tr("Management events"), tr("Finding")};
}

QFont TimelineLegend::labelFont() const
{
    return Fonts::at(TextLevel::Small, font());
}

QSize TimelineLegend::sizeHint() const
{
    const QFontMetrics metrics(labelFont());
    int width = -EntryGap;
    for (const QStringList all = words(); const QString &word : all)
        width += Mark + MarkGap + metrics.horizontalAdvance(word) + EntryGap;
    return {width, metrics.height() + 4};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(labelFont());
    const QFontMetrics metrics(labelFont());
    const Tokens::Colour colours[] = {ReplayDataEvents, ReplayManagementEvents, TextHeading};
    int left = 0;
    const QStringList entries = words();
    for (int i = 0; i < entries.size(); ++i) {
        const QRectF mark(left, (height() - Mark) / 2.0, Mark, Mark);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens(colours[i]));
        if (i < 2)
            painter.drawRoundedRect(mark, 2, 2);
        else
            painter.drawPolygon(QPolygonF {QPointF(mark.center().x(), mark.top()), QPointF(mark.right(), mark.center().y()),
                QPointF(mark.center().x(), mark.bottom()), QPointF(mark.left(), mark.center().y())});
        left += Mark + MarkGap;
        painter.setPen(tokens(TextFormSecondary));
        painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignLeft | Qt::AlignVCenter, entries[i]);
        left += metrics.horizontalAdvance(entries[i]) + EntryGap;
    }
}

} // namespace bucketwatch
