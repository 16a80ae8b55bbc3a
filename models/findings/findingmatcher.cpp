// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/findingmatcher.h"

#include "findings/findingwriter.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

FindingValue number(qint64 value)
{
    return {QString::number(value), static_cast<double>(value), true};
}

FindingValue valueOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        const double number = value.toDouble();
        const bool isWhole = number == std::floor(number) && std::abs(number) < 1e15;
        return {isWhole ? QString::number(static_cast<qint64>(number)) : QString::number(number), number, true};
    }
    if (value.isBool())
        return {value.toBool() ? u"true"_s : u"false"_s, 0, false};
    return {value.toString(), 0, false};
}

/// What @p value holds at @p path, through lists and documents in texts.
void collect(const QJsonValue &value, QStringView path, std::vector<FindingValue> &values)
{
    if (value.isArray()) {
        for (const QJsonArray elements = value.toArray(); const QJsonValue &element : elements)
            collect(element, path, values);
        return;
    }
    if (path.isEmpty()) {
        if (!value.isObject() && !value.isUndefined() && !value.isNull())
            values.push_back(valueOf(value));
        return;
    }
    const QJsonObject object = value.toObject();
    const qsizetype dot = path.indexOf(u'.');
    const QStringView name = dot < 0 ? path : path.first(dot);
    const QStringView rest = dot < 0 ? QStringView() : path.sliced(dot + 1);
    if (const auto found = object.find(name); found != object.end())
        collect(*found, rest, values);
    // A key with dots of its own, as in affectedResources.
    else if (dot >= 0 && object.contains(path))
        collect(object[path], {}, values);
}

std::vector<FindingValue> contentValues(const FindingContent &content, const QString &name)
{
    std::vector<FindingValue> values;
    constexpr QLatin1StringView Info("service.additionalInfo.");
    collect(content.document, name, values);
    if (!values.empty() || !name.startsWith(Info))
        return values;
    const QString text = content.document["service"_L1]["additionalInfo"_L1]["value"_L1].toString();
    collect(QJsonDocument::fromJson(text.toUtf8()).object(), QStringView(name).sliced(Info.size()), values);
    return values;
}

std::optional<FindingValue> ownValue(const StoredFinding &finding, const QString &region, FindingAttribute attribute)
{
    switch (attribute) {
    case FindingAttribute::Account:
        return FindingValue {finding.account.toString(), static_cast<double>(finding.account.number()), true};
    case FindingAttribute::Region:
        return FindingValue {region, 0, false};
    case FindingAttribute::Partition:
        return FindingValue {partitionOf(region), 0, false};
    case FindingAttribute::Id:
        return FindingValue {finding.id.toString(), 0, false};
    case FindingAttribute::CreatedAt:
        return number(finding.createdAt.time_since_epoch().count());
    case FindingAttribute::UpdatedAt:
        return number(finding.state.updatedAt.time_since_epoch().count());
    case FindingAttribute::Archived:
        return FindingValue {finding.state.isArchived ? u"true"_s : u"false"_s, 0, false};
    case FindingAttribute::Count:
        return number(finding.state.count);
    case FindingAttribute::Feedback:
        if (finding.state.feedback == FindingFeedback::NotGiven)
            return std::nullopt;
        return FindingValue {wireName(finding.state.feedback), 0, false};
    case FindingAttribute::Content:
        break;
    }
    return std::nullopt;
}

bool isOneOf(const FindingValue &value, const QStringList &texts, bool byWholePart)
{
    const QString text = byWholePart ? QString::number(static_cast<int>(std::floor(value.number))) : value.text;
    return std::ranges::any_of(texts, [&](const QString &wanted) { return wanted == text || wanted == value.text; });
}

/// Whether @p text has the form of @p pattern, in which * stands for any number of characters and ? for one.
bool hasForm(QStringView text, QStringView pattern)
{
    qsizetype inText = 0;
    qsizetype inPattern = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (inText < text.size()) {
        if (inPattern < pattern.size() && pattern[inPattern] == u'*') {
            star = inPattern++;
            resume = inText;
        } else if (inPattern < pattern.size() && (pattern[inPattern] == u'?' || pattern[inPattern] == text[inText])) {
            ++inPattern;
            ++inText;
        } else if (star >= 0) {
            inPattern = star + 1;
            inText = ++resume;
        } else {
            return false;
        }
    }
    return std::ranges::all_of(pattern.sliced(inPattern), [](QChar c) { return c == u'*'; });
}

bool hasAnyForm(const FindingValue &value, const QStringList &patterns)
{
    return std::ranges::any_of(patterns, [&value](const QString &pattern) { return hasForm(value.text, pattern); });
}

bool isWithin(const FindingValue &value, const FindingCondition &condition)
{
    const auto below = [&](const std::optional<qint64> &limit, auto holds) {
        return !limit || (value.isNumber && holds(value.number, static_cast<double>(*limit)));
    };
    return below(condition.greaterThan, std::greater<>()) && below(condition.greaterThanOrEqual, std::greater_equal<>())
        && below(condition.lessThan, std::less<>()) && below(condition.lessThanOrEqual, std::less_equal<>());
}

bool holds(const FindingCondition &condition, std::span<const FindingValue> values, bool byWholePart)
{
    const auto any = [values](auto test) { return std::ranges::any_of(values, test); };
    const auto equal = [&](const QStringList &texts) {
        return any([&](const FindingValue &value) { return isOneOf(value, texts, byWholePart); });
    };
    const auto form = [&](const QStringList &patterns) {
        return any([&](const FindingValue &value) { return hasAnyForm(value, patterns); });
    };
    const bool hasRange
        = condition.greaterThan || condition.greaterThanOrEqual || condition.lessThan || condition.lessThanOrEqual;
    return (condition.equals.isEmpty() || equal(condition.equals)) && !equal(condition.notEquals)
        && (!hasRange || any([&](const FindingValue &value) { return isWithin(value, condition); }))
        && (condition.matches.isEmpty() || form(condition.matches)) && !form(condition.notMatches);
}

} // namespace

FindingAttribute attributeOf(QStringView name)
{
    static constexpr std::array<std::pair<QLatin1StringView, FindingAttribute>, 11> Own {{
        {"accountId"_L1, FindingAttribute::Account},
        {"region"_L1, FindingAttribute::Region},
        {"partition"_L1, FindingAttribute::Partition},
        {"id"_L1, FindingAttribute::Id},
        {"createdAt"_L1, FindingAttribute::CreatedAt},
        {"updatedAt"_L1, FindingAttribute::UpdatedAt},
        {"service.eventFirstSeen"_L1, FindingAttribute::CreatedAt},
        {"service.eventLastSeen"_L1, FindingAttribute::UpdatedAt},
        {"service.archived"_L1, FindingAttribute::Archived},
        {"service.count"_L1, FindingAttribute::Count},
        {"service.userFeedback"_L1, FindingAttribute::Feedback},
    }};
    const auto found = std::ranges::find_if(Own, [name](const auto &entry) { return name == entry.first; });
    return found == Own.end() ? FindingAttribute::Content : found->second;
}

std::vector<FindingValue> valuesOf(const StoredFinding &finding, const QString &region, const QString &name)
{
    const FindingAttribute attribute = attributeOf(name);
    if (attribute == FindingAttribute::Content)
        return finding.content ? contentValues(*finding.content, name) : std::vector<FindingValue>();
    const auto value = ownValue(finding, region, attribute);
    return value ? std::vector {*value} : std::vector<FindingValue>();
}

FindingMatcher::FindingMatcher(const FindingCriteria &criteria, const QString &region) : m_region(region)
{
    for (const auto &[name, condition] : criteria.criterion) {
        const FindingAttribute attribute = attributeOf(name);
        (attribute == FindingAttribute::Content ? m_shared : m_own).push_back({name, condition, attribute});
    }
}

bool FindingMatcher::matches(const StoredFinding &finding)
{
    const bool own = std::ranges::all_of(m_own, [&](const Part &part) {
        const auto value = ownValue(finding, m_region, part.attribute);
        return holds(part.condition, value ? std::span(&*value, 1) : std::span<const FindingValue>(), false);
    });
    return own && (m_shared.empty() || matchesContent(finding));
}

bool FindingMatcher::matchesContent(const StoredFinding &finding)
{
    if (const auto known = m_known.constFind(finding.content.get()); known != m_known.cend())
        return *known;
    const bool result = finding.content && std::ranges::all_of(m_shared, [&](const Part &part) {
        return holds(part.condition, contentValues(*finding.content, part.name), part.name == "severity"_L1);
    });
    m_known.insert(finding.content.get(), result);
    return result;
}

} // namespace bucketwatch
