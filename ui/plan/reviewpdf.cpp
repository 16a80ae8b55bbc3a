// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/reviewpdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct ReviewPdf {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::ReviewPdf)
};

constexpr QMarginsF Margins(18, 16, 18, 14); // millimetres
constexpr int DotsPerInch = 600;
constexpr qreal FooterLines = 2.5; ///< the last of them is printed
constexpr qreal TextPoints = 9;
constexpr qreal FooterPoints = 8;

void drawFooter(QPainter &painter, const QRectF &footer, const QString &title, int page, int pages)
{
    const QLocale locale;
    const QString number
        //: At the foot of a page: %1 is its number, %2 how many there are
        = ReviewPdf::tr("Page %1 of %2").arg(locale.toString(page), locale.toString(pages));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const qreal space = footer.width() - 2 * metrics.horizontalAdvance(number);
    const QString name = metrics.elidedText(title.simplified(), Qt::ElideRight, space);
    painter.setPen(Qt::black);
    painter.drawText(footer, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, name);
    painter.drawText(footer, Qt::AlignRight | Qt::AlignBottom | Qt::TextSingleLine, number);
}

} // namespace

QByteArray pdfOf(const ReviewDocument &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(DotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, Margins, QPageLayout::Millimeter));
    writer.setTitle(document.title.simplified());
    writer.setCreator(u"Bucketwatch"_s);
    const QRectF area(QPointF(), QSizeF(writer.pageLayout().paintRectPixels(DotsPerInch).size()));

    QPainter painter(&writer);
    QFont small = painter.font();
    small.setPointSizeF(FooterPoints);
    painter.setFont(small);
    const qreal footerHeight = FooterLines * QFontMetricsF(small, &writer).height();
    const QSizeF body(area.width(), area.height() - footerHeight);

    QTextDocument text;
    text.documentLayout()->setPaintDevice(&writer);
    text.setDocumentMargin(0);
    QFont font = text.defaultFont();
    font.setPointSizeF(TextPoints);
    text.setDefaultFont(font);
    text.setHtml(htmlOf(document));
    text.setPageSize(body);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black); // whatever the desktop's colours are
    const int pages = text.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        const QRectF part(QPointF(0, page * body.height()), body);
        painter.save();
        painter.translate(0, -part.top());
        painter.setClipRect(part);
        context.clip = part;
        text.documentLayout()->draw(&painter, context);
        painter.restore();
        drawFooter(painter, QRectF(0, body.height(), body.width(), footerHeight), document.title, page + 1, pages);
    }
    painter.end();
    return bytes;
}

} // namespace bucketwatch
