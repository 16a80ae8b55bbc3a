// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The price table as a file.

#include "planning/pricetable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct PriceTexts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::Prices)
};

std::unexpected<Error> refused(const QString &message)
{
    return std::unexpected(Error {Error::Kind::BadInput, message, {}});
}

Result<PriceTiers> tiersFrom(const QJsonArray &rows, const QString &where)
{
    PriceTiers tiers;
    for (const QJsonValue &row : rows) {
        const auto price = parseMoney(row["price"_L1].toString(), MostPerUnit);
        if (!price)
            return std::unexpected(price.error());
        PriceTier tier {{}, *price};
        if (const QJsonValue upTo = row["upTo"_L1]; !upTo.isUndefined())
            tier.upTo = upTo.toInteger(-1);
        tiers.push_back(tier);
    }
    if (!validTiers(tiers))
        //: %1 names a Region and a data source
        return refused(PriceTexts::tr("The price steps of %1 do not grow, or the last one has an end.").arg(where));
    return tiers;
}

QJsonArray toArray(const PriceTiers &tiers)
{
    QJsonArray rows;
    for (const PriceTier &tier : tiers) {
        QJsonObject row {{u"price"_s, plainText(tier.perUnit)}};
        if (tier.upTo)
            row.insert(u"upTo"_s, *tier.upTo);
        rows.append(row);
    }
    return rows;
}

} // namespace

Result<PriceTable> PriceTable::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || document["currency"_L1].toString() != "USD"_L1)
        return refused(PriceTexts::tr("This is no price table in US dollars."));
    PriceTable table;
    table.m_date = QDate::fromString(document["date"_L1].toString(), Qt::ISODate);
    if (!table.m_date.isValid())
        return refused(PriceTexts::tr("The price table has no date."));
    const QJsonObject regions = document["regions"_L1].toObject();
    for (auto region = regions.begin(); region != regions.end(); ++region) {
        const Result<Region> id = Region::parse(region.key());
        if (!id)
            return std::unexpected(id.error());
        const QJsonObject sources = region.value().toObject();
        for (auto source = sources.begin(); source != sources.end(); ++source) {
            const auto known = parseDataSource(source.key());
            if (!known)
                return refused(PriceTexts::tr("%1 is nothing that GuardDuty charges by.").arg(source.key()));
            auto tiers = tiersFrom(source.value().toArray(), region.key() + u' ' + source.key());
            if (!tiers)
                return std::unexpected(tiers.error());
            table.set(*id, *known, std::move(*tiers));
        }
    }
    return table;
}

QByteArray PriceTable::toJson() const
{
    QJsonObject regions;
    for (const auto &[region, prices] : m_prices) {
        QJsonObject sources;
        for (const auto &[source, tiers] : prices)
            sources.insert(wireName(source), toArray(tiers));
        regions.insert(region.id(), sources);
    }
    const QJsonObject table {{u"date"_s, m_date.toString(Qt::ISODate)}, {u"currency"_s, u"USD"_s}, {u"regions"_s, regions}};
    return QJsonDocument(table).toJson();
}

} // namespace bucketwatch
