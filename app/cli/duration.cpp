// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/duration.h"

#include <QCoreApplication>

namespace bucketwatch {

Result<std::chrono::seconds> parseDuration(QStringView text)
{
    using namespace std::chrono_literals;
    constexpr std::chrono::seconds Longest = std::chrono::years(10);
    std::chrono::seconds unit {};
    switch (text.isEmpty() ? 0 : text.back().unicode()) {
    case u's':
        unit = 1s;
        break;
    case u'm':
        unit = 1min;
        break;
    case u'h':
        unit = 1h;
        break;
    case u'd':
        unit = std::chrono::days(1);
        break;
    default:
        break;
    }
    bool isNumber = false;
    const qint64 count = text.chopped(text.isEmpty() ? 0 : 1).toLongLong(&isNumber);
    if (unit != 0s && isNumber && count >= 0 && count <= Longest / unit)
        return unit * count;
    return std::unexpected(Error {Error::Kind::BadInput,
        QCoreApplication::translate("bucketwatch::TimeVerb",
            "\u201c%1\u201d is no length of time. Say it as 90s, 30m, 24h or 7d, ten years at most.")
            .arg(text),
        {}});
}

} // namespace bucketwatch
