// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/policycondition.h"

#include "detection/conditionkey.h"
#include "detection/policyjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// "ForAllValues:StringNotEqualsIfExists" taken apart.
struct Operator {
    QString name; ///< lower case, without qualifier and IfExists, positive: "stringequals"
    bool isNegated = false;
    /// Also met by requests that lack the key.
    bool passesWithoutKey = false;
};

Operator parseOperator(const QString &text)
{
    Operator parsed {.name = text.toLower()};
    if (parsed.name.startsWith("forallvalues:"_L1)) {
        parsed.passesWithoutKey = true;
        parsed.name.remove(0, 13);
    } else if (parsed.name.startsWith("foranyvalue:"_L1)) {
        parsed.name.remove(0, 12);
    }
    if (parsed.name.endsWith("ifexists"_L1)) {
        parsed.passesWithoutKey = true;
        parsed.name.chop(8);
    }
    if (const auto found = parsed.name.indexOf("not"_L1); found >= 0) {
        parsed.isNegated = true;
        parsed.passesWithoutKey = true; // "differs from" holds where there is nothing
        parsed.name.remove(found, 3);
    }
    return parsed;
}

bool saysTrue(const QStringList &values)
{
    return values.size() == 1 && values.front().compare("true"_L1, Qt::CaseInsensitive) == 0;
}

bool saysAnonymous(const QStringList &values)
{
    return values.contains("Anonymous"_L1, Qt::CaseInsensitive);
}

Exposure within(const QString &operatorText, const QString &keyName, const QStringList &values)
{
    const Operator test = parseOperator(operatorText);
    const ConditionKey key(keyName);
    if (test.name == "null"_L1)
        return saysTrue(values) ? Exposure::Anonymous : key.callersThatHaveIt();
    if (test.isNegated) {
        const bool onlySigned = key.isPrincipalType() && saysAnonymous(values);
        return onlySigned ? Exposure::AnyAwsCaller : Exposure::Anonymous;
    }
    if (test.passesWithoutKey && !key.isAlwaysPresent())
        return Exposure::Anonymous;
    return key.callersWith(values);
}

Exposure outside(const QString &operatorText, const QString &keyName, const QStringList &values)
{
    const Operator test = parseOperator(operatorText);
    const ConditionKey key(keyName);
    if (test.name == "null"_L1)
        return saysTrue(values) ? key.callersThatHaveIt() : Exposure::Anonymous;
    if (test.isNegated)
        return key.callersWith(values);
    if (key.isPrincipalType() && saysAnonymous(values))
        return Exposure::AnyAwsCaller;
    // "is no service", "does not come through a service": what is left are AWS's own services.
    if (key.marksServices() && !saysTrue(values) && (test.passesWithoutKey || key.isAlwaysPresent()))
        return Exposure::NotPublic;
    return Exposure::Anonymous;
}

using Test = Exposure (*)(const QString &, const QString &, const QStringList &);

std::vector<Exposure> evaluate(const QJsonObject &condition, Test test)
{
    std::vector<Exposure> results;
    for (auto block = condition.begin(); block != condition.end(); ++block) {
        const QJsonObject keys = block->toObject();
        for (auto key = keys.begin(); key != keys.end(); ++key)
            results.push_back(test(block.key(), key.key(), texts(*key)));
    }
    return results;
}

} // namespace

Exposure exposureWithin(const QJsonObject &condition)
{
    const auto results = evaluate(condition, within);
    return results.empty() ? Exposure::Anonymous : std::ranges::min(results);
}

Exposure exposureOutside(const QJsonObject &condition)
{
    const auto results = evaluate(condition, outside);
    return results.empty() ? Exposure::NotPublic : std::ranges::max(results);
}

} // namespace bucketwatch
