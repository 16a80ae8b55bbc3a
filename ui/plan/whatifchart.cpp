// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/whatifchart.h"

#include "items/usagewords.h"
#include "items/whatifwords.h"
#include "plan/whatifscale.h"
#include "style/fonts.h"
#include "style/tokens.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace bucketwatch {

namespace {

constexpr int AxisParts = 4;
constexpr double DotRadius = 7;
constexpr double RingRadius = 12;
constexpr int AxisGap = 8;

double dollars(Money money)
{
    return static_cast<double>(money.microdollars) / Money::PerDollar;
}

QPainterPath diamondAt(const QPointF &middle, double radius)
{
    QPainterPath path;
    path.addPolygon(QPolygonF {middle + QPointF(0, -radius), middle + QPointF(radius, 0), middle + QPointF(0, radius),
        middle + QPointF(-radius, 0)});
    path.closeSubpath();
    return path;
}

} // namespace

WhatIfChart::WhatIfChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Monthly cost against findings found"));
}

void WhatIfChart::setWhatIf(std::shared_ptr<const WhatIf> all)
{
    m_all = std::move(all);
    m_dots.clear();
    QStringList words;
    Money mostCost;
    qsizetype mostFindings = 0;
    for (std::size_t i = 0; m_all && i < m_all->alternatives.size(); ++i) {
        const Alternative &alternative = m_all->alternatives[i];
        words << WhatIfWords::spoken(*m_all, i);
        if (!alternative.cost || !alternative.found())
            continue;
        m_dots.push_back({int(i), alternative.cost->assumed, alternative.found()->after,
            //: The name of a dot: %1 is an alternative
            alternative.isCurrent && alternative.kind != AlternativeKind::Current ? tr("%1 (current)").arg(displayName(alternative.kind)) : displayName(alternative.kind)});
        mostCost = std::max(mostCost, m_dots.back().cost);
        mostFindings = std::max(mostFindings, m_dots.back().findings);
    }
    std::ranges::stable_sort(m_dots, {}, [](const Dot &dot) { return std::pair(dot.cost, dot.findings); });
    m_mostCost = axisEnd(dollars(mostCost), AxisParts);
    m_mostFindings = axisEnd(static_cast<double>(mostFindings), AxisParts);
    setAccessibleDescription(words.isEmpty() ? tr("Nothing to compare") : words.join(u'\n'));
    update();
}

void WhatIfChart::setSelected(int index)
{
    m_selected = index;
    update();
}

QSize WhatIfChart::sizeHint() const
{
    return {480, 280};
}

QSize WhatIfChart::minimumSizeHint() const
{
    return {260, 240};
}

QRectF WhatIfChart::plot() const
{
    const int line = fontMetrics().height();
    const int letters = fontMetrics().horizontalAdvance(QLocale().toString(m_mostFindings, 'f', 0));
    return QRectF(rect()).adjusted(line + letters + 2 * AxisGap, line, -3 * AxisGap, -2 * line - 2 * AxisGap);
}

QPointF WhatIfChart::place(const Dot &dot) const
{
    const QRectF area = plot();
    const double x = area.left() + area.width() * dollars(dot.cost) / m_mostCost;
    const double y = area.bottom() - area.height() * static_cast<double>(dot.findings) / m_mostFindings;
    return {layoutDirection() == Qt::RightToLeft ? width() - x : x, y};
}

std::optional<QPointF> WhatIfChart::dotOf(int index) const
{
    const auto found = std::ranges::find(m_dots, index, &Dot::index);
    return found == m_dots.end() ? std::nullopt : std::optional(place(*found));
}

int WhatIfChart::dotAt(const QPointF &position) const
{
    int nearest = -1;
    double least = RingRadius * RingRadius;
    for (int i = 0; i < std::ssize(m_dots); ++i) {
        const QPointF away = place(m_dots[static_cast<std::size_t>(i)]) - position;
        const double distance = QPointF::dotProduct(away, away);
        // Of dots at one place each click takes the next one.
        if (distance < least || (distance == least && nearest == selectedDot())) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

int WhatIfChart::selectedDot() const
{
    const auto found = std::ranges::find(m_dots, m_selected, &Dot::index);
    return found == m_dots.end() ? -1 : static_cast<int>(found - m_dots.begin());
}

void WhatIfChart::select(int dot)
{
    if (dot < 0 || dot >= std::ssize(m_dots))
        return;
    setSelected(m_dots[static_cast<std::size_t>(dot)].index);
    QAccessibleAnnouncementEvent announcement(this, WhatIfWords::spoken(*m_all, static_cast<std::size_t>(m_selected)));
    QAccessible::updateAccessibility(&announcement);
    Q_EMIT selectedHere(m_selected);
}

void WhatIfChart::paintAxes(QPainter &painter) const
{
    const Tokens &tokens = Tokens::of(this);
    const QRectF area = plot();
    const QLocale locale;
    const int line = fontMetrics().height();
    const auto mirrored = [this](const QRectF &place) { return QStyle::visualRect(layoutDirection(), rect(), place.toAlignedRect()); };
    for (int part = 0; part <= AxisParts; ++part) {
        const double y = area.bottom() - area.height() * part / AxisParts;
        const double x = area.left() + area.width() * part / AxisParts;
        painter.setPen(tokens(Tokens::Colour::ChartGrid));
        const QRect grid = mirrored({area.left(), y, area.width(), 1});
        painter.drawLine(grid.left(), grid.top(), grid.right(), grid.top());
        painter.setPen(tokens(Tokens::Colour::TextBodySecondary));
        const double left = line + AxisGap / 2.0;
        painter.drawText(mirrored({left, y - line / 2.0, area.left() - left - AxisGap, double(line)}),
            Qt::AlignTrailing | Qt::AlignVCenter, locale.toString(m_mostFindings * part / AxisParts, 'f', 0));
        const double half = area.width() / AxisParts / 2;
        const qint64 cost = static_cast<qint64>(m_mostCost * part / AxisParts);
        //: An amount on an axis, in whole US dollars
        painter.drawText(mirrored({x - half, area.bottom() + AxisGap, 2 * half, double(line)}), Qt::AlignCenter,
            tr("$%1").arg(locale.toString(cost)));
    }
    painter.drawText(mirrored({area.left(), height() - double(line), area.width(), double(line)}), Qt::AlignCenter,
        tr("Estimated monthly cost"));
    painter.save();
    painter.translate(layoutDirection() == Qt::RightToLeft ? width() - line : 0, area.bottom());
    painter.rotate(-90);
    painter.drawText(QRectF(0, 0, area.height(), line), Qt::AlignCenter, tr("Findings found"));
    painter.restore();
}

void WhatIfChart::paintDot(QPainter &painter, const Dot &dot) const
{
    using enum Tokens::Colour;
    const Tokens &tokens = Tokens::of(this);
    const QPointF middle = place(dot);
    const bool isBest = m_all->bestValue == static_cast<std::size_t>(dot.index);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens(isBest ? ChartCategory3 : ChartCategory1));
    if (isBest)
        painter.drawPath(diamondAt(middle, DotRadius + 2));
    else
        painter.drawEllipse(middle, DotRadius, DotRadius);
    painter.setBrush(Qt::NoBrush);
    if (m_all->alternatives[static_cast<std::size_t>(dot.index)].isCurrent) {
        painter.setPen(QPen(tokens(BorderRowSelected), 2));
        painter.drawEllipse(middle, RingRadius, RingRadius);
    }
    if (dot.index == m_selected) {
        painter.setPen(QPen(tokens(hasFocus() ? FocusRingLine : TextBody), 2, hasFocus() ? Qt::SolidLine : Qt::DotLine));
        painter.drawRoundedRect(QRectF(middle - QPointF(RingRadius + 3, RingRadius + 3), 2 * QSizeF(RingRadius + 3, RingRadius + 3)),
            Tokens::BadgeRadius, Tokens::BadgeRadius);
    }
}

void WhatIfChart::paintNames(QPainter &painter) const
{
    std::vector<QPointF> places;
    std::vector<QSizeF> sizes;
    for (const Dot &dot : m_dots) {
        QFont own = Fonts::at(dot.index == m_selected ? TextLevel::Strong : TextLevel::Small, font());
        places.push_back(place(dot));
        sizes.push_back(QSizeF(QFontMetrics(own).horizontalAdvance(dot.name) + 2, QFontMetrics(own).height()));
    }
    const auto labels = placedLabels(places, sizes, plot().adjusted(0, -fontMetrics().height(), 2 * AxisGap, 0), RingRadius);
    for (std::size_t i = 0; i < m_dots.size(); ++i) {
        painter.fillRect(labels[i], Tokens::of(this)(Tokens::Colour::BgContainer)); // not through the line between dots
        painter.setFont(Fonts::at(m_dots[i].index == m_selected ? TextLevel::Strong : TextLevel::Small, font()));
        painter.setPen(Tokens::of(this)(Tokens::Colour::TextBody));
        painter.drawText(labels[i], int(Qt::AlignCenter) | int(Qt::TextSingleLine), m_dots[i].name);
    }
}

void WhatIfChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    painter.setFont(font());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Tokens::of(this)(Tokens::Colour::TextBodySecondary), 1, Qt::DashLine));
    for (std::size_t i = 1; i < m_dots.size(); ++i)
        painter.drawLine(place(m_dots[i - 1]), place(m_dots[i]));
    for (const Dot &dot : m_dots)
        paintDot(painter, dot);
    paintNames(painter);
}

void WhatIfChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        select(dotAt(event->position()));
}

void WhatIfChart::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(dotAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void WhatIfChart::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    const int last = static_cast<int>(m_dots.size()) - 1;
    const int at = selectedDot();
    switch (event->key()) {
    case Qt::Key_Left:
        select(at < 0 ? 0 : at - forward);
        break;
    case Qt::Key_Right:
        select(at < 0 ? 0 : at + forward);
        break;
    case Qt::Key_Up:
        select(at + 1);
        break;
    case Qt::Key_Down:
        select(at < 0 ? 0 : at - 1);
        break;
    case Qt::Key_Home:
        select(0);
        break;
    case Qt::Key_End:
        select(last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool WhatIfChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int dot = dotAt(help->pos());
        QToolTip::showText(help->globalPos(),
            dot < 0 ? QString() : WhatIfWords::spoken(*m_all, static_cast<std::size_t>(m_dots[static_cast<std::size_t>(dot)].index)),
            this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace bucketwatch
