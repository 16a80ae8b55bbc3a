// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uifigures.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace bucketwatch::bench {

bool check(const Measure &measure, double value)
{
    const bool isWithin = value >= 0 && value <= measure.limit;
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM") == "xcb" ? "window" : "offscreen";
    std::printf("ui.%s.%-22s %8.1f %s (limit %.0f", platform.constData(), measure.name, value, measure.unit, measure.limit);
    if (measure.web > 0)
        std::printf("; the web console's stack %.0f, %.1f times as much", measure.web, measure.web / value);
    std::printf(isWithin ? ")\n" : ") TOO MUCH\n");
    std::fflush(stdout);
    return isWithin;
}

double milliseconds(const QElapsedTimer &timer)
{
    constexpr double NanosecondsInMillisecond = 1e6;
    return static_cast<double>(timer.nsecsElapsed()) / NanosecondsInMillisecond;
}

double residentMebibytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return -1;
}

} // namespace bucketwatch::bench
