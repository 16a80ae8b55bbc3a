// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/replaytext.h"

#include "organization/organizationview.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace bucketwatch {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr QChar Dash = u'\u2013';

struct ReplayText {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::ReplayText)
};

QDateTime utc(Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), QTimeZone::UTC);
}

/// Midnight at the end of a day is 24:00 of that day, not 00:00 of the next.
bool isDayEnd(Timestamp begin, Timestamp end)
{
    return end > begin && (end - std::chrono::floor<std::chrono::days>(end)) == 0ms;
}

} // namespace

QString clockText(Timestamp time)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time - std::chrono::floor<std::chrono::days>(time)).count();
    const auto two = [](auto value) { return QString::number(value).rightJustified(2, u'0'); };
    return two(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
}

QString dayText(Timestamp time)
{
    //: A format of dates as Qt has them: month, day, year
    return QLocale().toString(utc(time).date(), ReplayText::tr("MMM d, yyyy"));
}

QString momentText(Timestamp time)
{
    //: %1 is a day, %2 a time of day
    return ReplayText::tr("%1, %2 (UTC)").arg(dayText(time), clockText(time));
}

QString spanText(Timestamp begin, Timestamp end)
{
    const QLocale locale;
    const bool untilMidnight = isDayEnd(begin, end);
    const QDate first = utc(begin).date();
    const QDate last = utc(untilMidnight ? end - 1ms : end).date();
    const auto isWholeMinute = [](Timestamp time) { return time == std::chrono::floor<std::chrono::minutes>(time); };
    const bool hasSeconds = end - begin < 1h && !(isWholeMinute(begin) && isWholeMinute(end));
    const QString format = hasSeconds ? u"HH:mm:ss"_s : u"HH:mm"_s;
    const QString from = utc(begin).time().toString(format);
    const QString to = untilMidnight ? u"24:00"_s : utc(end).time().toString(format);
    //: A format of dates as Qt has them: month, day, year
    const QString day = ReplayText::tr("MMMM d, yyyy");
    if (first == last) //: %1 is a day, %2 and %3 are times of that day
        return ReplayText::tr("%1, %2 to %3 (UTC)").arg(locale.toString(first, day), from, to);
    //: %1 and %3 are days, %2 and %4 times of day
    return ReplayText::tr("%1, %2 to %3, %4 (UTC)").arg(locale.toString(first, day), from, locale.toString(last, day), to);
}

QString accountText(const AccountTable *accounts, AccountId id)
{
    if (!id.isValid())
        return QString(Dash);
    const int row = accounts ? accounts->row(id) : -1;
    if (row < 0 || accounts->rows[static_cast<std::size_t>(row)].name.isEmpty())
        return id.toString();
    return accounts->rows[static_cast<std::size_t>(row)].name;
}

QString columnText(std::string_view value)
{
    if (value.empty())
        return QString(Dash);
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

} // namespace bucketwatch
