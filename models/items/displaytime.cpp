// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/displaytime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cstdlib>

namespace bucketwatch {

namespace {

struct DisplayTime {
    Q_DECLARE_TR_FUNCTIONS(DisplayTime)
};

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return QStringLiteral("UTC%1%2:%3")
        .arg(seconds < 0 ? QChar(u'-') : QChar(u'+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString displayTime(Timestamp time)
{
    if (time == Timestamp {})
        return {};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    //: The form of a date and time, see QLocale::toString
    const QString form = DisplayTime::tr("MMMM d, yyyy, HH:mm");
    //: %1 is a date and time, %2 the offset of the time zone, such as UTC+01:00
    return DisplayTime::tr("%1 (%2)").arg(QLocale().toString(local, form), offsetText(local.offsetFromUtc()));
}

} // namespace bucketwatch
