// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/regionprices.h"

namespace bucketwatch {

RegionPrices::RegionPrices(const PriceTable &prices, const UsageAssumptions &volumes, Region region)
    : m_volumes(volumes), m_region(region)
{
    for (const DataSource source : allDataSources()) {
        const auto at = static_cast<std::size_t>(source);
        m_found[at] = prices.find(region, source);
        if (m_found[at].tiers)
            m_general[at] = costOf(*m_found[at].tiers, volumes.general(source));
    }
}

RegionPrices::Share RegionPrices::shareOf(AccountId account, DataSource source) const
{
    const auto at = static_cast<std::size_t>(source);
    if (isGeneral(account))
        return {{m_volumes.general(source), VolumeOrigin::Assumed}, m_general[at]};
    const auto found = m_volumes.find(account, m_region, source);
    const PriceTiers *tiers = m_found[at].tiers;
    return {found, tiers ? costOf(*tiers, found.volume) : Money()};
}

} // namespace bucketwatch
