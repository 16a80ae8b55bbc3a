// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/autoenable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr std::array Names {"NONE"_L1, "NEW"_L1, "ALL"_L1};

} // namespace

QString wireName(AutoEnable preference)
{
    return Names[static_cast<std::size_t>(preference)];
}

Result<AutoEnable> parseAutoEnable(QStringView wireName)
{
    const auto found = std::ranges::find_if(Names, [wireName](QLatin1StringView name) { return name == wireName; });
    if (found == Names.end())
        return std::unexpected(Error {Error::Kind::BadInput,
            QCoreApplication::translate("bucketwatch::AutoEnable", "\u201c%1\u201d is not one of ALL, NEW and NONE.")
                .arg(wireName),
            {}});
    return static_cast<AutoEnable>(found - Names.begin());
}

} // namespace bucketwatch
