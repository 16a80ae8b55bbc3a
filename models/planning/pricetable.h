// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/region.h"
#include "planning/datasource.h"
#include "planning/money.h"

#include <QByteArray>
#include <QDate>

#include <map>
#include <vector>

namespace bucketwatch {

/// A volume of a month in thousandths of the unit that its price is for: thousands of events, megabytes.
struct Volume {
    qint64 thousandths = 0;

    static constexpr qint64 PerUnit = 1000;
    /// A larger volume is no assumption but a slip of the hand; it also keeps every product within 64 bits.
    static constexpr qint64 Most = 10'000'000 * PerUnit;

    friend constexpr auto operator<=>(Volume, Volume) = default;
};

/// One step of a price: what each unit costs up to @c upTo of them, counted from the first one of the month.
struct PriceTier {
    std::optional<qint64> upTo; ///< whole units; nothing in the last tier
    Money perUnit;
    friend bool operator==(const PriceTier &, const PriceTier &) = default;
};
using PriceTiers = std::vector<PriceTier>;

/// The most that one unit may cost.
inline constexpr Money MostPerUnit {10'000 * Money::PerDollar};

/// What @p volume costs, rounded to the nearest millionth of a dollar in each tier. @p tiers are as validTiers() wants them.
[[nodiscard]] Money costOf(const PriceTiers &tiers, Volume volume);
/// At least one tier, bounds that grow, and only the last without one; prices of 0 to MostPerUnit.
[[nodiscard]] bool validTiers(const PriceTiers &tiers);

/// Tiers as people type them, each its end and its price, the last one without an end: "500: 0.80; 5000: 0.40; 0.20".
/// Error::BadInput when they are not as validTiers() wants them.
[[nodiscard]] Result<PriceTiers> parseTiers(QStringView text);
/// What parseTiers() reads; empty for no tiers.
[[nodiscard]] QString plainText(const PriceTiers &tiers);

/// What GuardDuty costs, as somebody wrote it down on a day: for each Region and data source, in tiers. A value that people
/// edit. Prices are per account and Region: tiers of several accounts are not added up.
class PriceTable {
public:
    /// Where prices come from for a Region that has none of its own.
    [[nodiscard]] static Region fallbackRegion();
    /// The one that comes with the program.
    [[nodiscard]] static const PriceTable &builtIn();

    /// What find() found. Null tiers: nobody knows the price.
    struct Found {
        const PriceTiers *tiers = nullptr;
        bool isFallback = false; ///< of the fallback Region, not of the one asked for
    };
    [[nodiscard]] Found find(Region region, DataSource source) const;
    /// The price of exactly this Region; null without one.
    [[nodiscard]] const PriceTiers *own(Region region, DataSource source) const;
    /// Empty @p tiers take the price away.
    void set(Region region, DataSource source, PriceTiers tiers);

    [[nodiscard]] QDate date() const { return m_date; }
    void setDate(QDate date) { m_date = date; }

    /// Error::BadInput naming the first thing that is wrong.
    [[nodiscard]] static Result<PriceTable> fromJson(const QByteArray &json);
    [[nodiscard]] QByteArray toJson() const;

    friend bool operator==(const PriceTable &, const PriceTable &) = default;

private:
    QDate m_date; ///< when the prices were read
    std::map<Region, std::map<DataSource, PriceTiers>> m_prices;
};

} // namespace bucketwatch
