// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prices in tiers as text.

#include "planning/pricetable.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace bucketwatch {

Result<PriceTiers> parseTiers(QStringView text)
{
    PriceTiers tiers;
    for (const auto parts = text.split(u';'); const QStringView part : parts) {
        const qsizetype colon = part.indexOf(u':');
        const auto price = parseMoney((colon < 0 ? part : part.sliced(colon + 1)).trimmed(), MostPerUnit);
        if (!price)
            return std::unexpected(price.error());
        PriceTier tier {{}, *price};
        bool isNumber = true;
        if (colon >= 0)
            tier.upTo = part.first(colon).trimmed().toLongLong(&isNumber);
        if (!isNumber)
            tier.upTo = 0; // no valid end
        tiers.push_back(tier);
    }
    if (validTiers(tiers))
        return tiers;
    return std::unexpected(Error {Error::Kind::BadInput,
        QCoreApplication::translate("bucketwatch::Prices",
            "Type steps whose ends grow and a last price without an end, such as 500: 0.80; 5000: 0.40; 0.20."),
        text.toString()});
}

QString plainText(const PriceTiers &tiers)
{
    QStringList parts;
    for (const PriceTier &tier : tiers) {
        const QString price = plainText(tier.perUnit);
        parts << (tier.upTo ? QString::number(*tier.upTo) + u": "_s + price : price);
    }
    return parts.join(u"; "_s);
}

} // namespace bucketwatch
