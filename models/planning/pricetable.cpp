// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/pricetable.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// At most MostPerUnit times Volume::Most, which is 10^17.
Money costInTier(Money perUnit, qint64 thousandths)
{
    const qint64 whole = thousandths / Volume::PerUnit * perUnit.microdollars;
    const qint64 rest = thousandths % Volume::PerUnit * perUnit.microdollars;
    return {whole + (rest + Volume::PerUnit / 2) / Volume::PerUnit};
}

} // namespace

Money costOf(const PriceTiers &tiers, Volume volume)
{
    Money cost;
    qint64 begin = 0;
    const qint64 total = std::clamp(volume.thousandths, qint64(0), Volume::Most);
    for (const PriceTier &tier : tiers) {
        const qint64 end = tier.upTo ? std::min(*tier.upTo * Volume::PerUnit, total) : total;
        if (end > begin)
            cost += costInTier(tier.perUnit, end - begin);
        begin = std::max(begin, end);
    }
    return cost;
}

bool validTiers(const PriceTiers &tiers)
{
    if (tiers.empty() || tiers.back().upTo)
        return false;
    qint64 before = 0;
    for (const PriceTier &tier : tiers) {
        const bool isLast = &tier == &tiers.back();
        const bool isBoundRight = isLast || (tier.upTo && *tier.upTo > before && *tier.upTo <= Volume::Most / Volume::PerUnit);
        if (!isBoundRight || tier.perUnit < Money() || tier.perUnit > MostPerUnit)
            return false;
        before = tier.upTo.value_or(0);
    }
    return true;
}

Region PriceTable::fallbackRegion()
{
    static const Region region = *Region::parse(u"us-east-1");
    return region;
}

const PriceTable &PriceTable::builtIn()
{
    static const PriceTable table = [] {
        QFile file(u":/bucketwatch/prices/guardduty.json"_s);
        const bool isThere = file.open(QIODevice::ReadOnly);
        auto read = fromJson(isThere ? file.readAll() : QByteArray());
        Q_ASSERT_X(read, "PriceTable::builtIn", "the resource is linked into this library");
        return read.value_or(PriceTable());
    }();
    return table;
}

const PriceTiers *PriceTable::own(Region region, DataSource source) const
{
    const auto prices = m_prices.find(region);
    if (prices == m_prices.end())
        return nullptr;
    const auto tiers = prices->second.find(source);
    return tiers == prices->second.end() ? nullptr : &tiers->second;
}

PriceTable::Found PriceTable::find(Region region, DataSource source) const
{
    if (const PriceTiers *tiers = own(region, source))
        return {tiers, false};
    const PriceTiers *tiers = own(fallbackRegion(), source);
    return {tiers, tiers != nullptr};
}

void PriceTable::set(Region region, DataSource source, PriceTiers tiers)
{
    if (!tiers.empty()) {
        m_prices[region][source] = std::move(tiers);
        return;
    }
    m_prices[region].erase(source);
    if (m_prices[region].empty())
        m_prices.erase(region);
}

} // namespace bucketwatch
