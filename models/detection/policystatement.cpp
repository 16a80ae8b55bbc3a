// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/policystatement.h"

#include "detection/policycondition.h"
#include "detection/policyjson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// "*", {"AWS": "*"}, {"AWS": ["...", "*"]}, {"*": "*"}: S3 takes them all for everyone, signed or not.
bool namesEveryone(const QJsonValue &principal)
{
    if (!principal.isObject())
        return texts(principal).contains("*"_L1);
    const QJsonObject kinds = principal.toObject();
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        const bool isAws = kind.key().compare("AWS"_L1, Qt::CaseInsensitive) == 0 || kind.key() == "*"_L1;
        if (isAws && texts(*kind).contains("*"_L1))
            return true;
    }
    return false;
}

} // namespace

PolicyStatement::PolicyStatement(const QJsonObject &json, int number)
    : m_name(member(json, "Sid"_L1).toString())
    , m_condition(member(json, "Condition"_L1).toObject())
    , m_actionPatterns(patterns(json, "Action"_L1, "NotAction"_L1))
    , m_resourcePatterns(patterns(json, "Resource"_L1, "NotResource"_L1))
{
    if (m_name.isEmpty())
        m_name = QString::number(number);
    const QString effect = member(json, "Effect"_L1).toString();
    m_isAllow = effect.compare("Allow"_L1, Qt::CaseInsensitive) == 0;
    m_isDeny = effect.compare("Deny"_L1, Qt::CaseInsensitive) == 0;
    const QJsonValue principal = member(json, "Principal"_L1);
    const QJsonValue notPrincipal = member(json, "NotPrincipal"_L1);
    const bool isInverted = !notPrincipal.isUndefined() && !notPrincipal.isNull();
    m_namesEveryone = namesEveryone(principal) || (isInverted && m_isAllow && !namesEveryone(notPrincipal));
    m_sparesNamed = isInverted && m_isDeny && !namesEveryone(notPrincipal);
    m_actions = m_actionPatterns.isInverted ? QStringList {u"s3:*"_s} : m_actionPatterns.list;
    m_resources
        = m_resourcePatterns.isInverted || m_resourcePatterns.list.isEmpty() ? QStringList {u"*"_s} : m_resourcePatterns.list;
}

PolicyStatement::Patterns PolicyStatement::patterns(const QJsonObject &json, QLatin1StringView name, QLatin1StringView inverse)
{
    const QStringList excluded = texts(member(json, inverse));
    return excluded.isEmpty() ? Patterns {texts(member(json, name)), false} : Patterns {excluded, true};
}

bool PolicyStatement::Patterns::covers(const QString &pattern) const
{
    const auto includes = [&pattern](const QString &item) { return matchesPattern(pattern, item); };
    if (!isInverted)
        return std::ranges::any_of(list, includes);
    return std::ranges::none_of(list, [&](const QString &item) { return includes(item) || matchesPattern(item, pattern); });
}

Exposure PolicyStatement::allows() const
{
    return m_isAllow && m_namesEveryone ? exposureWithin(m_condition) : Exposure::NotPublic;
}

Exposure PolicyStatement::leaves(const QString &action, const QString &resource) const
{
    const bool meetsStrangers = m_isDeny && (m_namesEveryone || m_sparesNamed);
    if (!meetsStrangers || !m_actionPatterns.covers(action) || !m_resourcePatterns.covers(resource))
        return Exposure::Anonymous;
    return exposureOutside(m_condition);
}

} // namespace bucketwatch
