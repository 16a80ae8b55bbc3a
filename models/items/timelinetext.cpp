// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/timelinetext.h"

#include "items/replaytext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace bucketwatch {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct TimelineText {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::TimelineText)
};

bool isMidnight(Timestamp time)
{
    return time == std::chrono::floor<std::chrono::days>(time);
}

bool hasSeveralDays(const TimeSpan &span)
{
    return std::chrono::floor<std::chrono::days>(span.begin) != std::chrono::floor<std::chrono::days>(span.end - 1ms);
}

QString shortDay(Timestamp time)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::UTC);
    //: A format of dates as Qt has them: month, day
    return QLocale().toString(moment.date(), TimelineText::tr("MMM d"));
}

QString shortClock(Timestamp time)
{
    return clockText(time).first(5);
}

} // namespace

QString shortNumber(qint64 value)
{
    const QLocale locale;
    const auto scaled = [&locale](double number, QLatin1StringView unit) -> QString {
        return locale.toString(number, 'f', number == static_cast<double>(static_cast<qint64>(number)) ? 0 : 1) + unit;
    };
    if (value >= 1'000'000)
        return scaled(static_cast<double>(value) / 1'000'000, "M"_L1);
    if (value >= 1'000)
        return scaled(static_cast<double>(value) / 1'000, "k"_L1);
    return locale.toString(value);
}

QString tickText(const TimeSpan &span, const std::vector<Timestamp> &ticks, Timestamp tick)
{
    const auto step = ticks.size() > 1 ? ticks[1] - ticks[0] : span.length();
    const bool severalDays = hasSeveralDays(span);
    if (isMidnight(tick) && severalDays)
        return shortDay(tick);
    if (isMidnight(tick) && tick == span.end)
        return u"24:00"_s;
    return step < 1min ? clockText(tick) : shortClock(tick);
}

QString headText(const TimeSpan &span, Timestamp position)
{
    if (!hasSeveralDays(span))
        return isMidnight(position) && position == span.end ? u"24:00:00"_s : clockText(position);
    //: %1 is a day such as "Nov 24", %2 a time of day
    return TimelineText::tr("%1, %2").arg(shortDay(position), clockText(position));
}

QString barText(const TimelineBar &bar)
{
    const Timestamp end = bar.begin + bar.duration;
    const bool days = bar.duration >= 24h;
    const auto name = [&bar, days](Timestamp time) {
        return days ? shortDay(time) : bar.duration < 1min ? clockText(time) : shortClock(time);
    };
    const QString data = TimelineText::tr("%Ln data event(s)", nullptr, static_cast<int>(bar.counts.data));
    const QString management = TimelineText::tr("%Ln management event(s)", nullptr, static_cast<int>(bar.counts.management));
    if (bar.counts.other == 0) //: %1 and %2 are times, %3 "12 data events", %4 "3 management events"
        return TimelineText::tr("%1 to %2: %3, %4").arg(name(bar.begin), name(end), data, management);
    const QString others = TimelineText::tr("%Ln other(s)", nullptr, static_cast<int>(bar.counts.other));
    //: %1 and %2 are times, %3 "12 data events", %4 "3 management events", %5 "4 others"
    return TimelineText::tr("%1 to %2: %3, %4, %5").arg(name(bar.begin), name(end), data, management, others);
}

QString clusterText(Severity worst, int count, int missed, const QString &time, const QString &plan)
{
    if (missed > 0 && !plan.isEmpty()) {
        const QString all = clusterText(worst, count, 0, time);
        if (missed == count) //: %1 is "3 findings up to High from 14:05:10", %2 the name of a plan
            return TimelineText::tr("%1, only with the plan \u201c%2\u201d").arg(all, plan);
        //: %1 is "3 findings up to High from 14:05:10", %2 the name of a plan
        return TimelineText::tr("%1, %Ln of them only with the plan \u201c%2\u201d", nullptr, missed).arg(all, plan);
    }
    if (count == 1 && missed == 1) //: %1 is a severity, %2 a time
        return TimelineText::tr("%1 finding at %2, only with S3 Protection in its account").arg(displayName(worst), time);
    if (count == 1) //: %1 is a severity, %2 a time
        return TimelineText::tr("%1 finding at %2").arg(displayName(worst), time);
    //: %1 is the worst severity of the findings, %2 a time
    QString all = TimelineText::tr("%Ln finding(s) up to %1 from %2", nullptr, count).arg(displayName(worst), time);
    if (missed == 0)
        return all;
    if (missed == count) //: %1 is "3 findings up to High from 14:05:10"
        return TimelineText::tr("%1, only with S3 Protection in their accounts").arg(all);
    //: %1 is "3 findings up to High from 14:05:10"
    return TimelineText::tr("%1, %Ln of them only with S3 Protection", nullptr, missed).arg(all);
}

QString barTime(const TimeSpan &span, const TimelineBar &bar)
{
    return hasSeveralDays(span) ? TimelineText::tr("%1, %2").arg(shortDay(bar.begin), shortClock(bar.begin))
                                : shortClock(bar.begin);
}

} // namespace bucketwatch
