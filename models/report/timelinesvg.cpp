// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/timelinesvg.h"

#include "items/timelinetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace bucketwatch {

using namespace Qt::StringLiterals;

const char *ReportColours::ground(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return "#870303";
    case Severity::High:
        return "#ce3311";
    case Severity::Medium:
        return "#f89256";
    case Severity::Low:
        break;
    }
    return "#f2cd54";
}

const char *ReportColours::text(Severity severity)
{
    return severity >= Severity::High ? "#f9f9fa" : "#0f141a";
}

namespace {

constexpr double Width = 960;
constexpr double Height = 260;
constexpr double Left = 56;
constexpr double PlotTop = 56;
constexpr double PlotBottom = Height - 28;
constexpr double BarPixels = 4;
constexpr double Diamond = 9;

/// Draws one timeline.
class SvgTimeline {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::SvgTimeline)
public:
    explicit SvgTimeline(const ReplayReport &report)
        : m_report(report), m_axis {report.span, Left, Width - Left - 8}, m_bars(report.density.bars(m_axis, BarPixels))
    {
        qint64 highest = 0;
        for (const TimelineBar &bar : m_bars)
            highest = std::max(highest, bar.counts.total());
        m_scale = valueScale(highest, 4);
    }

    [[nodiscard]] QString draw()
    {
        m_svg = u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"960\" height=\"260\" viewBox=\"0 0 960 260\" role=\"img\" "
                "font-family=\"Open Sans, sans-serif\" font-size=\"12\">"_s;
        m_svg += u"<title>"_s + tr("Timeline").toHtmlEscaped() + u"</title>"_s;
        drawLegend();
        drawScale();
        for (const TimelineBar &bar : m_bars)
            drawBar(bar);
        drawTicks();
        drawMarks();
        m_svg += u"</svg>"_s;
        return m_svg;
    }

private:
    static QString number(double value) { return QString::number(value, 'f', 1); }
    [[nodiscard]] double yOf(qint64 value) const
    {
        return PlotBottom - (PlotBottom - PlotTop) * static_cast<double>(value) / static_cast<double>(m_scale.top);
    }
    void drawText(double x, double y, QLatin1StringView anchor, const QString &text, const char *colour = "#424650")
    {
        m_svg += u"<text x=\"%1\" y=\"%2\" text-anchor=\"%3\" fill=\"%4\">"_s.arg(
                     number(x), number(y), anchor, QLatin1StringView(colour))
            + text.toHtmlEscaped() + u"</text>"_s;
    }
    void drawRect(double x, double y, double width, double height, const char *colour)
    {
        m_svg += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\"/>"_s.arg(
            number(x), number(y), number(width), number(height), QLatin1StringView(colour));
    }
    void drawDiamond(double x, double y, double radius, const char *colour)
    {
        m_svg += u"<path d=\"M%1 %2l%3 %3l-%3 %3l-%3 -%3z\" fill=\"%4\"/>"_s.arg(
            number(x), number(y - radius), number(radius), QLatin1StringView(colour));
    }

    void drawLegend()
    {
        // Widths of texts are not known here, so entries stand in columns.
        drawRect(Left, 6, 12, 12, ReportColours::DataEvents);
        drawText(Left + 18, 16, "start"_L1, tr("Data events"));
        drawRect(Left + 160, 6, 12, 12, ReportColours::ManagementEvents);
        drawText(Left + 178, 16, "start"_L1, tr("Management events"));
        drawRect(Left + 360, 6, 12, 12, ReportColours::OtherEvents);
        drawText(Left + 378, 16, "start"_L1, tr("Other events"));
        drawDiamond(Left + 526, 12, 6, "#0f141a");
        drawText(Left + 538, 16, "start"_L1, tr("Finding"));
    }

    void drawScale()
    {
        for (qint64 value = 0; value <= m_scale.top; value += m_scale.step) {
            drawRect(Left, yOf(value), m_axis.width, 1, "#dedee3");
            drawText(Left - 8, yOf(value) + 4, "end"_L1, shortNumber(value));
        }
    }

    void drawBar(const TimelineBar &bar)
    {
        const double left = std::max(Left, timeToX(m_axis, bar.begin));
        const double right = std::min(Left + m_axis.width, timeToX(m_axis, bar.begin + bar.duration));
        double bottom = PlotBottom;
        const std::array parts {std::pair(bar.counts.management, ReportColours::ManagementEvents),
            std::pair(bar.counts.data, ReportColours::DataEvents), std::pair(bar.counts.other, ReportColours::OtherEvents)};
        for (const auto &[count, colour] : parts) {
            if (count == 0)
                continue;
            const double height = std::max(1.0, PlotBottom - yOf(count));
            drawRect(left, bottom - height, std::max(0.5, right - left - 0.5), height, colour);
            bottom -= height;
        }
    }

    void drawTicks()
    {
        const std::vector<Timestamp> ticks = axisTicks(m_axis, 12);
        for (const Timestamp tick : ticks)
            drawText(std::clamp(timeToX(m_axis, tick), Left + 16, Width - 20), Height - 10, "middle"_L1, tickText(m_axis.span, ticks, tick));
    }

    /// Marks that would lie over each other are one of the worst severity, as in the window.
    void drawMarks()
    {
        struct Cluster {
            double x = 0;
            Severity severity = Severity::Low;
        };
        std::vector<Cluster> clusters;
        for (const ReplayReport::Mark &mark : m_report.marks) {
            const double x = timeToX(m_axis, mark.time);
            if (clusters.empty() || x - clusters.back().x > 2 * Diamond)
                clusters.push_back({x, mark.severity});
            else
                clusters.back().severity = std::max(clusters.back().severity, mark.severity);
        }
        for (const Cluster &cluster : clusters) {
            const char *colour = ReportColours::ground(cluster.severity);
            const double y = PlotTop - Diamond - 6;
            drawRect(cluster.x - 1, y, 2, PlotBottom - y, colour);
            drawDiamond(cluster.x, y, Diamond, colour);
            drawText(cluster.x, y + 4, "middle"_L1, displayName(cluster.severity).left(1), ReportColours::text(cluster.severity));
        }
    }

    const ReplayReport &m_report;
    const TimelineAxis m_axis;
    const std::vector<TimelineBar> m_bars;
    ValueScale m_scale;
    QString m_svg;
};

} // namespace

QString timelineSvg(const ReplayReport &report)
{
    if (report.span.length().count() <= 0)
        return {};
    return SvgTimeline(report).draw();
}

} // namespace bucketwatch
