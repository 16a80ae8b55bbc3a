// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reporthtml.h"

#include "report/reportwriter.h"
#include "report/timelinesvg.h"

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 1000;

/// For whoever opens the page: nothing is loaded, nothing runs.
constexpr auto PageHead = R"(<!DOCTYPE html>
<html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<style>
body { font: 14px/1.5 "Open Sans", sans-serif; color: #0f141a; background: #ffffff; max-width: 960px; margin: 32px auto; padding: 0 16px; }
h1 { font-size: 24px; } h2 { font-size: 20px; margin-top: 32px; } h3 { font-size: 16px; margin: 24px 0 4px; }
table { border-collapse: collapse; } th, td { text-align: left; vertical-align: top; padding: 4px 16px 4px 0; border-bottom: 1px solid #dedee3; }
th { font-weight: 600; color: #424650; } td, h1, h3 { overflow-wrap: anywhere; }
svg { max-width: 100%; height: auto; } .note { color: #424650; }
.warning { border-left: 4px solid #855900; padding: 4px 12px; background: #fffef0; }
h3, table { page-break-inside: avoid; }
</style>
)"_L1;

constexpr auto RichHead = "<html><head><style>h1 { font-size: 20pt; } h2 { font-size: 15pt; } h3 { font-size: 11pt; } "
                         "body, td, th { font-size: 9pt; } th { text-align: left; color: #424650; } .note { color: #424650; } "
                         ".warning { font-weight: 600; }</style>"_L1;

QString page(QLatin1StringView head, const ReplayReport &report, const QString &timeline)
{
    const ReportWriter writer(report);
    return head + u"<title>"_s + reportText(writer.heading()) + u"</title></head><body>\n"_s + writer.body(timeline) + u"</body></html>\n"_s;
}

/// Line ends and tabs stay; what turns the order of letters round would make a text say something else.
bool isUnprintable(QChar c)
{
    const char16_t code = c.unicode();
    return (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7f && code < 0xa0) || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069) || code >= 0xfffe;
}

} // namespace

QString reportText(const QString &value)
{
    QString text = value.left(LongestText);
    if (text.size() < value.size()) {
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += u'…';
    }
    for (QChar &c : text) {
        if (isUnprintable(c))
            c = QChar::ReplacementCharacter;
    }
    return text.toHtmlEscaped();
}

QString reportHtml(const ReplayReport &report)
{
    return page(PageHead, report, timelineSvg(report));
}

QString reportRichText(const ReplayReport &report, const QString &timeline, int timelineWidth)
{
    return page(RichHead, report, u"<img src=\"%1\" width=\"%2\">"_s.arg(timeline.toHtmlEscaped(), QString::number(timelineWidth)));
}

} // namespace bucketwatch
