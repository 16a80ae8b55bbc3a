// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replayreportpdf.h"

#include "report/reporthtml.h"
#include "report/reportwriter.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>
#include <QUrl>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {
constexpr double PrintedRatio = 3; ///< 288 dots an inch
constexpr int PrintedWidth = 600; ///< what fits between the margins of A4, at 96 pixels an inch
} // namespace

QByteArray reportPdf(const ReplayReport &report, const TimelinePicture &timeline)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return {};
    {
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(ReportWriter(report).heading());
        writer.setCreator(u"Bucketwatch"_s);
        QTextDocument document;
        document.setDefaultFont(timeline.font);
        QImage picture = timeline.image(PrintedRatio);
        picture.setDevicePixelRatio(1); // its width is said below
        const QString name = u"timeline"_s;
        document.addResource(QTextDocument::ImageResource, QUrl(name), picture);
        document.setHtml(reportRichText(report, name, PrintedWidth));
        document.print(&writer);
    }
    return bytes;
}

} // namespace bucketwatch
