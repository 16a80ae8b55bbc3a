// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/lifecycleexpiration.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// CloudTrail has XML as JSON: one element is no list, and numbers may be texts.
QJsonArray listIn(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : value.isObject() ? QJsonArray {value} : QJsonArray();
}

std::optional<int> daysIn(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const int days = isNumber ? value.toInt(-1) : value.toString().toInt(&isNumber);
    return isNumber && days >= 0 ? std::optional(days) : std::nullopt;
}

bool isSoon(const QJsonValue &days)
{
    return daysIn(days).value_or(DaysOfDestruction + 1) <= DaysOfDestruction;
}

bool isSoonAfter(const QJsonValue &date, Timestamp now)
{
    const QDateTime moment = QDateTime::fromString(date.toString(), Qt::ISODate);
    return moment.isValid()
        && moment.toMSecsSinceEpoch() <= (now + std::chrono::days(DaysOfDestruction)).time_since_epoch().count();
}

bool isDestruction(const QJsonObject &rule, Timestamp now)
{
    if (rule["Status"_L1].toString() == "Disabled"_L1)
        return false;
    const QJsonObject expiration = rule["Expiration"_L1].toObject();
    return isSoon(expiration["Days"_L1]) || isSoonAfter(expiration["Date"_L1], now)
        || isSoon(rule["NoncurrentVersionExpiration"_L1]["NoncurrentDays"_L1]);
}

} // namespace

bool expiresSoon(const QJsonObject &parameters, Timestamp now)
{
    const QJsonObject configuration = parameters["LifecycleConfiguration"_L1].toObject();
    for (const QLatin1StringView key : {"Rule"_L1, "Rules"_L1}) {
        const QJsonArray rules = listIn(configuration[key]);
        if (std::ranges::any_of(rules, [now](const QJsonValue &rule) { return isDestruction(rule.toObject(), now); }))
            return true;
    }
    return false;
}

} // namespace bucketwatch
