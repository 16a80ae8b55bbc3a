// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/regioncolumns.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct RegionColumns {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::RegionColumns)
};

} // namespace

RegionGroup groupOf(Region region)
{
    const QString id = region.id();
    if (id.startsWith("eu-"_L1))
        return RegionGroup::Europe;
    if (id.startsWith("ap-"_L1))
        return RegionGroup::AsiaPacific;
    if (id.startsWith("af-"_L1) || id.startsWith("il-"_L1) || id.startsWith("me-"_L1))
        return RegionGroup::MiddleEastAndAfrica;
    return RegionGroup::Americas;
}

QString displayName(RegionGroup group)
{
    switch (group) {
    case RegionGroup::Europe:
        return RegionColumns::tr("Europe");
    case RegionGroup::Americas:
        return RegionColumns::tr("Americas");
    case RegionGroup::AsiaPacific:
        return RegionColumns::tr("Asia Pacific");
    case RegionGroup::MiddleEastAndAfrica:
        return RegionColumns::tr("Middle East and Africa");
    }
    Q_UNREACHABLE_RETURN({});
}

QString shortName(Region region)
{
    const QString name = region.name();
    const auto open = name.indexOf(u'(');
    const QString place = name.sliced(open + 1).chopped(1);
    return place == "Central"_L1 ? name.first(open).trimmed() : place;
}

QString shortCode(Region region)
{
    const QStringList parts = region.id().split(u'-');
    // "northeast" is two directions, every other word is one
    const QString &direction = parts[1];
    QString code = parts[0] + direction.first(1);
    for (const auto second : {"east"_L1, "west"_L1}) {
        if (direction != second && direction.endsWith(second))
            code += second.first(1);
    }
    return code + parts[2];
}

std::vector<Region> groupedRegions(std::vector<Region> regions)
{
    std::ranges::sort(regions, {}, [](Region region) { return std::tuple(groupOf(region), region); });
    return regions;
}

} // namespace bucketwatch
