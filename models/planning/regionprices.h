// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/usageassumptions.h"

namespace bucketwatch {

/// What the volumes of accounts cost a month in one Region. The price table and the volumes must outlive it.
class RegionPrices {
public:
    RegionPrices(const PriceTable &prices, const UsageAssumptions &volumes, Region region);

    struct Share {
        UsageAssumptions::Found found;
        Money cost; ///< zero without a price
    };
    [[nodiscard]] Share shareOf(AccountId account, DataSource source) const;
    /// Whether the shares of @p account are those of every other general account.
    [[nodiscard]] bool isGeneral(AccountId account) const { return !m_volumes.measured() && !m_volumes.hasOwn(account); }
    [[nodiscard]] bool hasPrice(DataSource source) const { return of(source).tiers != nullptr; }
    /// Whether the price is that of PriceTable::fallbackRegion().
    [[nodiscard]] bool isFallback(DataSource source) const { return of(source).isFallback; }

private:
    [[nodiscard]] const PriceTable::Found &of(DataSource source) const { return m_found[static_cast<std::size_t>(source)]; }

    const UsageAssumptions &m_volumes;
    Region m_region;
    std::array<PriceTable::Found, DataSourceCount> m_found;
    std::array<Money, DataSourceCount> m_general; ///< of the volume that most accounts have
};

} // namespace bucketwatch
