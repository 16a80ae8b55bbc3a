// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/relativetime.h"

#include <QCoreApplication>

namespace bucketwatch {

namespace {

struct RelativeTime {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::RelativeTime)
};

} // namespace

QString relativeTime(Timestamp time, Timestamp now)
{
    using namespace std::chrono;
    const auto past = now - time;
    if (past < minutes(1))
        return RelativeTime::tr("just now");
    if (past < hours(1))
        return RelativeTime::tr("%n minute(s) ago", nullptr, static_cast<int>(floor<minutes>(past).count()));
    if (past < days(1))
        return RelativeTime::tr("%n hour(s) ago", nullptr, static_cast<int>(floor<hours>(past).count()));
    return RelativeTime::tr("%n day(s) ago", nullptr, static_cast<int>(floor<days>(past).count()));
}

} // namespace bucketwatch
