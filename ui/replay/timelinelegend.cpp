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
    setMissedWithPlan(false);
}

void TimelineLegend::setMissedWithPlan(bool withPlan)
{
    m_withPlan = withPlan;
    //: Before the list of what a chart's colours mean, which is %1
    setAccessibleName(tr("Legend: %1").arg(words(withPlan).join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QStringList TimelineLegend::words(bool withPlan)
{
    return {tr("Data events"), tr("Management events"), tr("Finding"),
        withPlan ? tr("Only with the plan") : tr("Only with S3 Protection")};
}

QFont TimelineLegend::labelFont() const
{
    return Fonts::at(TextLevel::Small, font());
}

QSize TimelineLegend::sizeHint() const
{
    return sizeFor(labelFont(), m_withPlan);
}

QSize TimelineLegend::sizeFor(const QFont &font, bool withPlan)
{
    const QFontMetrics metrics(font);
    int width = -EntryGap;
    for (const QStringList all = words(withPlan); const QString &word : all)
        width += Mark + MarkGap + metrics.horizontalAdvance(word) + EntryGap;
    return {width, metrics.height() + 4};
}

void TimelineLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, {0, (height() - sizeHint().height()) / 2}, Tokens::of(this), labelFont(), m_withPlan);
}

void TimelineLegend::paint(QPainter &painter, QPoint place, const Tokens &tokens, const QFont &font, bool withPlan)
{
    painter.save();
    painter.translate(place);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const QSize size = sizeFor(font, withPlan);
    const Tokens::Colour colours[] = {ReplayDataEvents, ReplayManagementEvents, TextHeading, BgContainer};
    int left = 0;
    const QStringList entries = words(withPlan);
    for (int i = 0; i < entries.size(); ++i) {
        const QRectF mark(left, (size.height() - Mark) / 2.0, Mark, Mark);
        painter.setPen(i == 3 ? QPen(tokens(TextHeading), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(tokens(colours[i]));
        if (i < 2)
            painter.drawRoundedRect(mark, 2, 2);
        else
            painter.drawPolygon(QPolygonF {QPointF(mark.center().x(), mark.top()), QPointF(mark.right(), mark.center().y()),
                QPointF(mark.center().x(), mark.bottom()), QPointF(mark.left(), mark.center().y())});
        left += Mark + MarkGap;
        painter.setPen(tokens(TextFormSecondary));
        painter.drawText(
            QRect(left, 0, size.width() - left, size.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, entries[i]);
        left += metrics.horizontalAdvance(entries[i]) + EntryGap;
    }
    painter.restore();
}

} // namespace bucketwatch
