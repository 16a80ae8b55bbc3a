// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/timelinepicture.h"

#include "items/replaytext.h"
#include "items/timelinetext.h"
#include "replay/timelinelegend.h"
#include "replay/timelinepainter.h"
#include "style/fonts.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace bucketwatch {

using enum Tokens::Colour;

namespace {
constexpr int PictureMargin = 20;
constexpr int PictureGap = 8;

/// Neither SVG nor a line has a place for control characters, which names of files may have.
QString printable(QString text)
{
    for (QChar &c : text) {
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar::ReplacementCharacter;
    }
    return text;
}
} // namespace

int TimelinePicture::headHeight() const
{
    const QFont small = Fonts::at(TextLevel::Small, font);
    return QFontMetrics(Fonts::at(TextLevel::Heading3, font)).height() + QFontMetrics(small).height()
        + TimelineLegend::sizeFor(small).height() + 3 * PictureGap;
}

QSize TimelinePicture::size() const
{
    const int width = std::max(timeline.width(), TimelineLegend::sizeFor(Fonts::at(TextLevel::Small, font)).width());
    return {width + 2 * PictureMargin, headHeight() + timeline.height() + 2 * PictureMargin};
}

void TimelinePicture::paint(QPainter &painter) const
{
    const QSize whole = size();
    painter.fillRect(QRect({0, 0}, whole), (*tokens)(BgContainer));
    const QFont heading = Fonts::at(TextLevel::Heading3, font);
    const QFont small = Fonts::at(TextLevel::Small, font);
    const int width = whole.width() - 2 * PictureMargin;
    int top = PictureMargin;
    const auto line = [&](const QFont &lineFont, Tokens::Colour colour, const QString &text) {
        const QFontMetrics metrics(lineFont);
        painter.setFont(lineFont);
        painter.setPen((*tokens)(colour));
        painter.drawText(QRect(PictureMargin, top, width, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(text, Qt::ElideMiddle, width));
        top += metrics.height() + PictureGap;
    };
    line(heading, TextHeading, printable(title));
    line(small, TextFormSecondary, spanText(span.begin, span.end));
    TimelineLegend::paint(painter, {PictureMargin, top}, *tokens, small);

    painter.save();
    painter.translate(PictureMargin, PictureMargin + headHeight());
    const TimelineLayout layout(density, marks, span, timeline, QFontMetricsF(small));
    TimelinePainter timelinePainter(painter, layout, *tokens, small);
    if (position) {
        const double x = timeToX(layout.axis(), *position);
        timelinePainter.paintAround(x);
        if (*position >= span.begin && *position <= span.end)
            timelinePainter.paintHead(x, headText(span, *position));
    } else {
        timelinePainter.paintStatic(TimelinePainter::When::Past);
    }
    painter.restore();
}

QImage TimelinePicture::image(double ratio) const
{
    const QSizeF pixels = QSizeF(size()) * ratio;
    QImage image(static_cast<int>(std::ceil(pixels.width())), static_cast<int>(std::ceil(pixels.height())), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill((*tokens)(BgContainer));
    QPainter painter(&image);
    paint(painter);
    return image;
}

QByteArray TimelinePicture::png(double ratio) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly) || !image(ratio).save(&buffer, "PNG"))
        return {};
    return bytes;
}

QByteArray TimelinePicture::svg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size());
    generator.setViewBox(QRect({0, 0}, size()));
    generator.setResolution(96); // points of fonts as on the screen
    QPainter painter;
    if (!painter.begin(&generator))
        return {};
    paint(painter);
    painter.end();
    return bytes;
}

} // namespace bucketwatch
