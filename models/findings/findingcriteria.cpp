// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/findingcriteria.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QStringList textsOf(const QJsonObject &json, QLatin1StringView name, QLatin1StringView oldName = {})
{
    QStringList texts;
    for (const QJsonArray values = (json.contains(name) || oldName.isEmpty() ? json[name] : json[oldName]).toArray();
        const QJsonValue &value : values)
        texts.append(value.toString());
    return texts;
}

std::optional<qint64> numberOf(const QJsonObject &json, QLatin1StringView name, QLatin1StringView oldName)
{
    const QJsonValue value = json.contains(name) ? json[name] : json[oldName];
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

void put(QJsonObject &json, const QStringList &texts, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (!texts.isEmpty())
            json.insert(name, QJsonArray::fromStringList(texts));
    }
}

void put(QJsonObject &json, const std::optional<qint64> &number, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (number)
            json.insert(name, *number);
    }
}

bool isKnownAttribute(const QString &name)
{
    static const QStringList top {u"accountId"_s, u"region"_s, u"confidence"_s, u"id"_s, u"arn"_s, u"type"_s, u"severity"_s,
        u"title"_s, u"description"_s, u"createdAt"_s, u"updatedAt"_s, u"partition"_s, u"schemaVersion"_s};
    return top.contains(name) || name.startsWith("resource."_L1) || name.startsWith("service."_L1);
}

Error refused(const char *text, const QString &name)
{
    return {Error::Kind::BadInput, QCoreApplication::translate("bucketwatch::FindingCriteria", text).arg(name), {}};
}

} // namespace

bool FindingCriteria::hasPatterns() const
{
    return std::ranges::any_of(criterion, [](const auto &entry) { return entry.second.hasPatterns(); });
}

Result<void> FindingCriteria::check() const
{
    if (criterion.size() > MaxAttributes)
        return std::unexpected(refused(QT_TRANSLATE_NOOP("bucketwatch::FindingCriteria", "Criteria can name %1 attributes."),
            QString::number(MaxAttributes)));
    for (const auto &[name, condition] : criterion) {
        if (!isKnownAttribute(name))
            return std::unexpected(
                refused(QT_TRANSLATE_NOOP("bucketwatch::FindingCriteria", "Findings have no attribute \u201c%1\u201d."), name));
        if (condition.equals.size() > MaxValues || condition.notEquals.size() > MaxValues)
            return std::unexpected(
                refused(QT_TRANSLATE_NOOP("bucketwatch::FindingCriteria", "There are too many values of \u201c%1\u201d."), name));
    }
    return {};
}

QJsonObject toJson(const FindingCriteria &criteria)
{
    QJsonObject criterion;
    for (const auto &[name, condition] : criteria.criterion) {
        QJsonObject json;
        put(json, condition.equals, {"eq"_L1, "equals"_L1});
        put(json, condition.notEquals, {"neq"_L1, "notEquals"_L1});
        put(json, condition.greaterThan, {"gt"_L1, "greaterThan"_L1});
        put(json, condition.greaterThanOrEqual, {"gte"_L1, "greaterThanOrEqual"_L1});
        put(json, condition.lessThan, {"lt"_L1, "lessThan"_L1});
        put(json, condition.lessThanOrEqual, {"lte"_L1, "lessThanOrEqual"_L1});
        put(json, condition.matches, {"matches"_L1});
        put(json, condition.notMatches, {"notMatches"_L1});
        criterion.insert(name, json);
    }
    return {{"criterion"_L1, criterion}};
}

FindingCriteria criteriaFromJson(const QJsonObject &json)
{
    FindingCriteria criteria;
    const QJsonObject criterion = json["criterion"_L1].toObject();
    for (auto entry = criterion.begin(); entry != criterion.end(); ++entry) {
        const QJsonObject condition = entry.value().toObject();
        criteria.criterion.insert_or_assign(entry.key(),
            FindingCondition {textsOf(condition, "equals"_L1, "eq"_L1), textsOf(condition, "notEquals"_L1, "neq"_L1),
                numberOf(condition, "greaterThan"_L1, "gt"_L1), numberOf(condition, "greaterThanOrEqual"_L1, "gte"_L1),
                numberOf(condition, "lessThan"_L1, "lt"_L1), numberOf(condition, "lessThanOrEqual"_L1, "lte"_L1),
                textsOf(condition, "matches"_L1), textsOf(condition, "notMatches"_L1)});
    }
    return criteria;
}

} // namespace bucketwatch
