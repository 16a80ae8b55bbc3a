// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "finding/typesring.h"

#include "style/fonts.h"
#include "style/linkbutton.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <numeric>

namespace bucketwatch {

namespace {

constexpr int RingSize = 152;
constexpr double RingWidth = 26;
constexpr int SwatchSize = 12;

QColor partColour(const TypesRing::Part &part, std::size_t place, const Tokens &tokens)
{
    using enum Tokens::Colour;
    static constexpr std::array Categories {
        ChartCategory1, ChartCategory2, ChartCategory3, ChartCategory4, ChartCategory5, ChartCategory6};
    return tokens(part.isRest || place >= Categories.size() ? ChartNeutral : Categories[place]);
}

class Swatch final : public QWidget {
public:
    Swatch(TypesRing::Part part, std::size_t place, QWidget *parent) : QWidget(parent), m_part(std::move(part)), m_place(place)
    {
        setFixedSize(SwatchSize, SwatchSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(partColour(m_part, m_place, Tokens::of(this)));
        painter.drawRoundedRect(rect(), 2, 2);
    }

private:
    TypesRing::Part m_part;
    std::size_t m_place;
};

/// A link that gives way where there is little room.
class TypeLink final : public LinkButton {
public:
    TypeLink(const QString &text, QWidget *parent) : LinkButton(text, parent), m_whole(text)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setToolTip(text);
    }

    [[nodiscard]] QSize minimumSizeHint() const override { return {LeastWidth, LinkButton::minimumSizeHint().height()}; }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(m_whole) + 2, LinkButton::sizeHint().height()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        LinkButton::resizeEvent(event);
        setText(fontMetrics().elidedText(m_whole, Qt::ElideMiddle, width()));
    }

private:
    static constexpr int LeastWidth = 100;
    QString m_whole;
};

} // namespace

/// The ring itself.
class RingPicture final : public QWidget {
public:
    explicit RingPicture(TypesRing *ring) : QWidget(ring), m_ring(ring)
    {
        setFixedSize(RingSize, RingSize);
        setMouseTracking(true);
        setObjectName(QStringLiteral("ringPicture"));
    }

    [[nodiscard]] int total() const
    {
        const auto &parts = m_ring->parts();
        return std::accumulate(parts.begin(), parts.end(), 0, [](int sum, const TypesRing::Part &part) { return sum + part.count; });
    }

    /// Clockwise from the top, in degrees.
    [[nodiscard]] double startOf(std::size_t part) const
    {
        int before = 0;
        for (std::size_t i = 0; i < part; ++i)
            before += m_ring->parts()[i].count;
        return 360.0 * before / std::max(1, total());
    }

    [[nodiscard]] std::optional<std::size_t> partAt(const QPoint &position) const
    {
        for (std::size_t i = 0; i < m_ring->parts().size(); ++i) {
            if (pieceOf(i).contains(position))
                return i;
        }
        return std::nullopt;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = Tokens::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto &parts = m_ring->parts();
        if (parts.empty()) {
            painter.setPen(QPen(tokens(Tokens::Colour::ProgressTrack), RingWidth));
            painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1).adjusted(RingWidth / 2, RingWidth / 2, -RingWidth / 2, -RingWidth / 2));
        }
        painter.setPen(parts.size() > 1 ? QPen(tokens(Tokens::Colour::BgContainer), 2) : QPen(Qt::NoPen)); // a seam between two pieces
        for (std::size_t i = 0; i < parts.size(); ++i) {
            painter.setBrush(partColour(parts[i], i, tokens));
            painter.drawPath(pieceOf(i));
        }
        const int count = total();
        painter.setPen(tokens(Tokens::Colour::TextHeading));
        painter.setFont(Fonts::at(TextLevel::Heading1, font()));
        const int line = painter.fontMetrics().height();
        painter.drawText(QRect(0, height() / 2 - line + 4, width(), line), Qt::AlignCenter, QLocale().toString(count));
        painter.setPen(tokens(Tokens::Colour::TextBodySecondary));
        painter.setFont(Fonts::at(TextLevel::Small, font()));
        painter.drawText(QRect(0, height() / 2 + 4, width(), painter.fontMetrics().height()), Qt::AlignCenter,
            //: Below a number that is drawn by itself
            TypesRing::tr("finding(s)", nullptr, count));
    }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        setCursor(partAt(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const auto part = partAt(event->position().toPoint());
        if (part && event->button() == Qt::LeftButton)
            Q_EMIT m_ring->activated(m_ring->parts()[*part].filter);
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QWidget::event(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto part = partAt(help->pos());
        QToolTip::showText(help->globalPos(), part ? m_ring->parts()[*part].name : QString(), this);
        return true;
    }

private:
    [[nodiscard]] QPainterPath pieceOf(std::size_t part) const
    {
        const QRectF outer = QRectF(rect()).adjusted(1, 1, -1, -1);
        const QRectF inner = outer.adjusted(RingWidth, RingWidth, -RingWidth, -RingWidth);
        const double start = 90 - startOf(part);
        const double span = -360.0 * m_ring->parts()[part].count / std::max(1, total());
        QPainterPath path;
        path.arcMoveTo(outer, start);
        path.arcTo(outer, start, span);
        path.arcTo(inner, start + span, -span);
        path.closeSubpath();
        return path;
    }

    TypesRing *m_ring;
};

TypesRing::TypesRing(QWidget *parent)
    : QWidget(parent), m_picture(new RingPicture(this)), m_legend(new QWidget(this)), m_rows(new QGridLayout(m_legend))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, Tokens::FieldPadding, 0, 0);
    line->setSpacing(Tokens::ContainerPadding);
    line->addWidget(m_picture, 0, Qt::AlignVCenter);
    line->addWidget(m_legend, 1, Qt::AlignVCenter);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(8);
    m_rows->setVerticalSpacing(6);
    m_rows->setColumnStretch(1, 1);
    m_picture->setAccessibleName(tr("Findings by type"));
    makeLegend();
}

void TypesRing::setParts(std::vector<Part> parts)
{
    if (parts == m_parts)
        return;
    m_parts = std::move(parts);
    QStringList words;
    for (const Part &part : m_parts)
        //: Read aloud: %1 is a finding type
        words.append(tr("%1: %n finding(s)", nullptr, part.count).arg(part.name));
    m_picture->setAccessibleDescription(words.join(u'\n'));
    makeLegend();
    m_picture->update();
}

void TypesRing::makeLegend()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the link that was just clicked
        }
        delete item;
    }
    if (m_parts.empty())
        m_rows->addWidget(new TextLabel(tr("GuardDuty has not raised any in this time."), TextLevel::Body, TextLabel::Tone::Secondary, m_legend), 0, 1);
    const QLocale locale;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        const int row = int(i);
        auto *link = new TypeLink(part.name, m_legend);
        link->setAccessibleName(tr("%1: %n finding(s)", nullptr, part.count).arg(part.name));
        connect(link, &QAbstractButton::clicked, this, [this, filter = part.filter] { Q_EMIT activated(filter); });
        auto *count = new TextLabel(locale.toString(part.count), TextLevel::Strong, TextLabel::Tone::Body, m_legend);
        count->setWordWrap(false);
        m_rows->addWidget(new Swatch(part, i, m_legend), row, 0, Qt::AlignVCenter);
        m_rows->addWidget(link, row, 1, Qt::AlignLeft | Qt::AlignVCenter);
        m_rows->addWidget(count, row, 2, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int i = 0; i < m_rows->count(); ++i)
        m_rows->itemAt(i)->widget()->show(); // what comes later to a widget that is shown is hidden until the next event
}

std::optional<std::size_t> TypesRing::partAt(const QPoint &position) const
{
    return m_picture->partAt(m_picture->mapFrom(this, position));
}

} // namespace bucketwatch
