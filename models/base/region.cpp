// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/region.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct Entry {
    QLatin1StringView id;
    QLatin1StringView name;
    bool optIn = false;
};

constexpr std::array Table {
    Entry {"us-east-1"_L1, "US East (N. Virginia)"_L1, false},
    Entry {"us-east-2"_L1, "US East (Ohio)"_L1, false},
    Entry {"us-west-1"_L1, "US West (N. California)"_L1, false},
    Entry {"us-west-2"_L1, "US West (Oregon)"_L1, false},
    Entry {"af-south-1"_L1, "Africa (Cape Town)"_L1, true},
    Entry {"ap-east-1"_L1, "Asia Pacific (Hong Kong)"_L1, true},
    Entry {"ap-east-2"_L1, "Asia Pacific (Taipei)"_L1, true},
    Entry {"ap-northeast-1"_L1, "Asia Pacific (Tokyo)"_L1, false},
    Entry {"ap-northeast-2"_L1, "Asia Pacific (Seoul)"_L1, false},
    Entry {"ap-northeast-3"_L1, "Asia Pacific (Osaka)"_L1, false},
    Entry {"ap-south-1"_L1, "Asia Pacific (Mumbai)"_L1, false},
    Entry {"ap-south-2"_L1, "Asia Pacific (Hyderabad)"_L1, true},
    Entry {"ap-southeast-1"_L1, "Asia Pacific (Singapore)"_L1, false},
    Entry {"ap-southeast-2"_L1, "Asia Pacific (Sydney)"_L1, false},
    Entry {"ap-southeast-3"_L1, "Asia Pacific (Jakarta)"_L1, true},
    Entry {"ap-southeast-4"_L1, "Asia Pacific (Melbourne)"_L1, true},
    Entry {"ap-southeast-5"_L1, "Asia Pacific (Malaysia)"_L1, true},
    Entry {"ap-southeast-6"_L1, "Asia Pacific (New Zealand)"_L1, true},
    Entry {"ap-southeast-7"_L1, "Asia Pacific (Thailand)"_L1, true},
    Entry {"ca-central-1"_L1, "Canada (Central)"_L1, false},
    Entry {"ca-west-1"_L1, "Canada West (Calgary)"_L1, true},
    Entry {"eu-central-1"_L1, "Europe (Frankfurt)"_L1, false},
    Entry {"eu-central-2"_L1, "Europe (Zurich)"_L1, true},
    Entry {"eu-north-1"_L1, "Europe (Stockholm)"_L1, false},
    Entry {"eu-south-1"_L1, "Europe (Milan)"_L1, true},
    Entry {"eu-south-2"_L1, "Europe (Spain)"_L1, true},
    Entry {"eu-west-1"_L1, "Europe (Ireland)"_L1, false},
    Entry {"eu-west-2"_L1, "Europe (London)"_L1, false},
    Entry {"eu-west-3"_L1, "Europe (Paris)"_L1, false},
    Entry {"il-central-1"_L1, "Israel (Tel Aviv)"_L1, true},
    Entry {"me-central-1"_L1, "Middle East (UAE)"_L1, true},
    Entry {"me-south-1"_L1, "Middle East (Bahrain)"_L1, true},
    Entry {"mx-central-1"_L1, "Mexico (Central)"_L1, true},
    Entry {"sa-east-1"_L1, "South America (Sao Paulo)"_L1, false},
};

} // namespace

Result<Region> Region::parse(QStringView id)
{
    const auto entry = std::ranges::find_if(Table, [id](const Entry &known) { return known.id == id; });
    if (entry == Table.end())
        return std::unexpected(Error {Error::Kind::BadInput,
            QCoreApplication::translate("bucketwatch::Region", "\u201c%1\u201d is not a Region that GuardDuty is offered in.")
                .arg(id),
            {}});
    return Region(static_cast<std::uint8_t>(entry - Table.begin()));
}

std::span<const Region> Region::all()
{
    static const auto regions = [] {
        std::array<Region, Table.size()> list;
        for (std::size_t i = 0; i < list.size(); ++i)
            list[i] = Region(static_cast<std::uint8_t>(i));
        return list;
    }();
    return regions;
}

QString Region::id() const
{
    return Table[m_index].id;
}

QString Region::name() const
{
    return Table[m_index].name;
}

bool Region::isOptIn() const
{
    return Table[m_index].optIn;
}

} // namespace bucketwatch
