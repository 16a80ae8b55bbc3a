// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finding/severitychart.h"

#include "finding/severitybadge.h"
#include "style/fonts.h"
#include "style/tokens.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace bucketwatch {

namespace {

constexpr int BarGap = 8;
constexpr int MostBar = 44;
constexpr std::array Upwards {Severity::Low, Severity::Medium, Severity::High, Severity::Critical};

int totalOf(const SeverityChart::Counts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

} // namespace

SeverityChart::SeverityChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Findings by day and severity"));
}

void SeverityChart::setDays(QDate first, std::vector<Counts> days)
{
    m_first = first;
    m_days = std::move(days);
    m_current.reset();
    m_hovered.reset();
    const QLocale locale;
    QStringList words;
    for (std::size_t day = 0; day < m_days.size(); ++day) {
        if (const int total = totalOf(m_days[day]); total > 0)
            //: Read aloud: %1 is a date
            words.append(tr("%1: %n finding(s)", nullptr, total).arg(locale.toString(m_first.addDays(qint64(day)), QLocale::LongFormat)));
    }
    setAccessibleDescription(words.isEmpty() ? tr("No findings") : words.join(u'\n'));
    update();
}

QSize SeverityChart::sizeHint() const
{
    return {360, 190 + fontMetrics().height()};
}

QSize SeverityChart::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

/// The highest number on the axis: four steps of a round number, not far above the highest bar.
int SeverityChart::highest() const
{
    int most = 4; // the axis has four parts
    for (const Counts &day : m_days)
        most = std::max(most, totalOf(day));
    for (int power = 1;; power *= 10) {
        for (const int tenths : {10, 15, 20, 25, 30, 40, 50, 60, 75, 80}) {
            if (tenths * power % 10 == 0 && 4 * tenths * power / 10 >= most)
                return 4 * tenths * power / 10;
        }
    }
}

QRect SeverityChart::plot() const
{
    const int letters = fontMetrics().horizontalAdvance(QLocale().toString(highest()));
    return rect().adjusted(letters + BarGap, fontMetrics().height() / 2, 0, -fontMetrics().height() - BarGap);
}

QRect SeverityChart::pieceRect(int day, Severity severity) const
{
    const Counts &counts = m_days[static_cast<std::size_t>(day)];
    const QRect area = plot();
    const double slot = double(area.width()) / double(m_days.size());
    const int width = std::clamp(int(slot * 0.6), 2, MostBar);
    const auto heightOf = [&](int count) { return int(double(area.height()) * count / highest()); };
    int below = 0;
    for (const Severity one : Upwards) {
        if (one == severity)
            break;
        below += counts[static_cast<std::size_t>(one)];
    }
    const int count = counts[static_cast<std::size_t>(severity)];
    if (count == 0)
        return {};
    const int bottom = area.bottom() + 1 - heightOf(below);
    const int top = std::min(area.bottom() + 1 - heightOf(below + count), bottom - 2);
    return QStyle::visualRect(layoutDirection(), rect(), QRect(area.left() + int(slot * day + (slot - width) / 2), top, width, bottom - top));
}

std::optional<SeverityChart::Piece> SeverityChart::pieceAt(const QPoint &position) const
{
    for (int day = 0; day < int(m_days.size()); ++day) {
        for (const Severity severity : Upwards) {
            if (pieceRect(day, severity).contains(position))
                return Piece {day, severity};
        }
    }
    return std::nullopt;
}

QString SeverityChart::textOf(const Piece &piece) const
{
    const int count = m_days[static_cast<std::size_t>(piece.day)][static_cast<std::size_t>(piece.severity)];
    //: %1 is a date, %2 a severity
    return tr("%1, %2: %n finding(s)", nullptr, count)
        .arg(QLocale().toString(m_first.addDays(piece.day), QLocale::LongFormat), displayName(piece.severity));
}

void SeverityChart::paintAxis(QPainter &painter) const
{
    constexpr int Parts = 4;
    const Tokens &tokens = Tokens::of(this);
    const QRect area = plot();
    const QLocale locale;
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    for (int part = 0; part <= Parts; ++part) {
        const int y = area.bottom() + 1 - area.height() * part / Parts;
        painter.setPen(tokens(Tokens::Colour::BorderDividerSubtle));
        const QRect line = mirrored({area.left(), y, area.width(), 1});
        painter.drawLine(line.left(), y, line.right(), y);
        painter.setPen(tokens(Tokens::Colour::TextBodySecondary));
        const QRect label = mirrored({0, y - fontMetrics().height() / 2, area.left() - BarGap, fontMetrics().height()});
        painter.drawText(label, Qt::AlignTrailing | Qt::AlignVCenter, locale.toString(highest() * part / Parts));
    }
    // As many dates as have room, the last one among them.
    const QString format = locale.dateFormat(QLocale::ShortFormat).startsWith(u'd') ? tr("d MMM") : QStringLiteral("MMM d");
    const double slot = double(area.width()) / double(m_days.size());
    const int every = std::max(1, int((fontMetrics().horizontalAdvance(QStringLiteral("MMM 30")) + 2 * BarGap) / slot + 0.999));
    for (int day = int(m_days.size()) - 1; day >= 0; day -= every) {
        const int centre = area.left() + int(slot * (day + 0.5));
        const int half = std::min({int(slot * every / 2), centre, width() - centre});
        painter.drawText(mirrored({centre - half, height() - fontMetrics().height(), 2 * half, fontMetrics().height()}),
            Qt::AlignCenter, locale.toString(m_first.addDays(day), format));
    }
}

void SeverityChart::paintEvent(QPaintEvent *)
{
    if (m_days.empty())
        return;
    const Tokens &tokens = Tokens::of(this);
    QPainter painter(this);
    paintAxis(painter);
    for (int day = 0; day < int(m_days.size()); ++day) {
        for (const Severity severity : Upwards) {
            const QRect piece = pieceRect(day, severity);
            if (piece.isEmpty())
                continue;
            painter.fillRect(piece.adjusted(0, 1, 0, 0), severityColour(severity, tokens)); // a seam between two pieces
            const Piece own {day, severity};
            if ((hasFocus() && m_current == own) || m_hovered == own) {
                painter.setPen(QPen(tokens(Tokens::Colour::TextBody), 2));
                painter.drawRect(piece.adjusted(-1, 0, 1, 0));
            }
        }
    }
}

void SeverityChart::moveTo(int day, int direction)
{
    for (; day >= 0 && day < int(m_days.size()); day += direction) {
        for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium, Severity::Low}) {
            if (m_days[static_cast<std::size_t>(day)][static_cast<std::size_t>(severity)] == 0)
                continue;
            m_current = Piece {day, severity};
            return;
        }
    }
}

void SeverityChart::moveBy(int severities)
{
    for (int next = int(m_current->severity) + severities; next >= 0 && next < int(Upwards.size()); next += severities) {
        if (m_days[static_cast<std::size_t>(m_current->day)][static_cast<std::size_t>(next)] > 0) {
            m_current->severity = static_cast<Severity>(next);
            return;
        }
    }
}

void SeverityChart::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    const int last = int(m_days.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(m_current ? m_current->day - forward : last, m_current ? -forward : -1);
        break;
    case Qt::Key_Right:
        moveTo(m_current ? m_current->day + forward : 0, m_current ? forward : 1);
        break;
    case Qt::Key_Home:
        moveTo(0, 1);
        break;
    case Qt::Key_End:
        moveTo(last, -1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_current)
            moveBy(event->key() == Qt::Key_Up ? 1 : -1);
        else
            moveTo(last, -1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            Q_EMIT activated(m_first.addDays(m_current->day), m_current->severity);
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    update();
    if (m_current) {
        QAccessibleAnnouncementEvent announcement(this, textOf(*m_current));
        QAccessible::updateAccessibility(&announcement);
    }
}

void SeverityChart::mouseMoveEvent(QMouseEvent *event)
{
    const auto piece = pieceAt(event->position().toPoint());
    setCursor(piece ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (piece != m_hovered) {
        m_hovered = piece;
        update();
    }
}

void SeverityChart::leaveEvent(QEvent *)
{
    m_hovered.reset();
    update();
}

void SeverityChart::mouseReleaseEvent(QMouseEvent *event)
{
    const auto piece = pieceAt(event->position().toPoint());
    if (piece && event->button() == Qt::LeftButton)
        Q_EMIT activated(m_first.addDays(piece->day), piece->severity);
}

bool SeverityChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto piece = pieceAt(help->pos());
        QToolTip::showText(help->globalPos(), piece ? textOf(*piece) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace bucketwatch
