// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/bucketpolicy.h"

#include "detection/policyjson.h"
#include "detection/policystatement.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr std::array ReadVerbs {"get"_L1, "list"_L1, "head"_L1, "describe"_L1, "select"_L1};
constexpr std::array WriteVerbs {"put"_L1, "delete"_L1, "create"_L1, "abort"_L1, "restore"_L1, "replicate"_L1, "update"_L1,
    "bypass"_L1, "object"_L1, "initiate"_L1, "tag"_L1, "untag"_L1, "pause"_L1, "submit"_L1};

struct Uses {
    bool read = false;
    bool write = false;
};

/// Whether an action pattern such as "s3:Get*" can read, can change, or both.
Uses usesOf(const QString &action)
{
    const QString service = action.section(u':', 0, 0).toLower();
    const QString name = (action.contains(u':') ? action.section(u':', 1) : u"*"_s).toLower();
    if (!service.startsWith("s3"_L1) && !hasWildcard(service))
        return {};
    const auto wildcard = std::ranges::find_if(name, [](QChar c) { return c == u'*' || c == u'?'; });
    const QStringView stem = QStringView(name).first(wildcard - name.begin());
    const auto matches = [&](QLatin1StringView verb) {
        return stem.startsWith(verb) || (wildcard != name.end() && QString(verb).startsWith(stem));
    };
    return {std::ranges::any_of(ReadVerbs, matches), std::ranges::any_of(WriteVerbs, matches)};
}

/// Whether an action can have an effect on a resource: object actions need an object ARN, bucket actions a bucket's.
bool belongTogether(const QString &action, const QString &resource)
{
    if (hasWildcard(action) || resource == "*"_L1)
        return true;
    const bool namesObjects = resource.contains(u'/') || resource.endsWith(u'*');
    const bool isBucketAction = action.contains("Bucket"_L1, Qt::CaseInsensitive);
    const bool isObjectAction = !isBucketAction && action.contains("Object"_L1, Qt::CaseInsensitive);
    return isObjectAction == namesObjects || (isBucketAction && !resource.contains(u'/'));
}

using Statements = std::vector<PolicyStatement>;

Exposure leftByDenies(const Statements &statements, const QString &action, const QString &resource)
{
    Exposure left = Exposure::Anonymous;
    for (const PolicyStatement &statement : statements)
        left = std::min(left, statement.leaves(action, resource));
    return left;
}

/// What Deny statements leave of @p action over the resources of @p statement that it can be used on.
Exposure leftOver(const Statements &statements, const PolicyStatement &statement, const QString &action)
{
    QStringList resources;
    std::ranges::copy_if(statement.resources(), std::back_inserter(resources),
        [&action](const QString &resource) { return belongTogether(action, resource); });
    Exposure left = Exposure::NotPublic;
    for (const QString &resource : resources.isEmpty() ? statement.resources() : resources)
        left = std::max(left, leftByDenies(statements, action, resource));
    return left;
}

Openness opennessOf(const Statements &statements, const PolicyStatement &statement)
{
    Openness openness;
    const Exposure allowed = statement.allows();
    if (allowed == Exposure::NotPublic)
        return openness;
    for (const QString &action : statement.actions()) {
        const Uses uses = usesOf(action);
        const Exposure exposure = std::min(allowed, leftOver(statements, statement, action));
        if (uses.read)
            openness.read = std::max(openness.read, exposure);
        if (uses.write)
            openness.write = std::max(openness.write, exposure);
    }
    return openness;
}

} // namespace

std::optional<PolicyVerdict> judgeBucketPolicy(const QJsonValue &policy)
{
    const auto object = objectIn(policy);
    if (!object || member(*object, "Statement"_L1).isUndefined())
        return std::nullopt;
    Statements statements;
    for (const QJsonArray all = items(member(*object, "Statement"_L1)); const QJsonValue &item : all)
        statements.emplace_back(item.toObject(), int(statements.size()) + 1);

    PolicyVerdict verdict;
    for (const PolicyStatement &statement : statements) {
        const Openness openness = opennessOf(statements, statement);
        if (openness.widest() > verdict.openness.widest())
            verdict.statement = statement.name();
        verdict.openness.widen(openness);
    }
    return verdict;
}

} // namespace bucketwatch
