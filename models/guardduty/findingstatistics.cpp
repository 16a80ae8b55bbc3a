// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/findingstatistics.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct Group {
    double order = 0; ///< of dates and severities
    QJsonObject json;
    qint64 count = 0;
    Timestamp last {};
};

using Groups = std::map<QString, Group>;
using Naming = Group (*)(const StoredFinding &, QString &key);

QString severityText(double severity)
{
    return QString::number(severity, 'f', 1);
}

Group byAccount(const StoredFinding &finding, QString &key)
{
    key = finding.account.toString();
    return {0, {{u"accountId"_s, key}}};
}

/// One group for each severity of a day, in UTC.
Group byDate(const StoredFinding &finding, QString &key)
{
    const auto day = std::chrono::floor<std::chrono::days>(finding.state.updatedAt);
    const qint64 seconds = toEpochSeconds(Timestamp(day));
    key = QString::number(seconds) + u'/' + severityText(finding.content->severity);
    return {static_cast<double>(seconds), {{u"date"_s, seconds}, {u"severity"_s, finding.content->severity}}};
}

Group byType(const StoredFinding &finding, QString &key)
{
    key = finding.content->type;
    return {0, {{u"findingType"_s, key}}};
}

Group byResource(const StoredFinding &finding, QString &key)
{
    const QJsonObject resource = finding.content->document["resource"_L1].toObject();
    key = finding.account.toString() + u'/' + finding.content->resource;
    return {0,
        {{u"accountId"_s, finding.account.toString()}, {u"resourceId"_s, finding.content->resource},
            {u"resourceType"_s, resource["resourceType"_L1]}}};
}

Group bySeverity(const StoredFinding &finding, QString &key)
{
    key = severityText(finding.content->severity);
    return {finding.content->severity, {{u"severity"_s, finding.content->severity}}};
}

struct Way {
    QString member;
    Naming naming = nullptr;
};

Way wayOf(const QString &by)
{
    static const std::map<QString, Way> ways {
        {u"ACCOUNT"_s, {u"groupedByAccount"_s, byAccount}},
        {u"DATE"_s, {u"groupedByDate"_s, byDate}},
        {u"FINDING_TYPE"_s, {u"groupedByFindingType"_s, byType}},
        {u"RESOURCE"_s, {u"groupedByResource"_s, byResource}},
        {u"SEVERITY"_s, {u"groupedBySeverity"_s, bySeverity}},
    };
    return ways.at(by); // the operation table allows no other
}

} // namespace

QJsonObject countBySeverity(const std::vector<const StoredFinding *> &findings)
{
    std::map<double, qint64> counts;
    for (const StoredFinding *finding : findings)
        ++counts[finding->content->severity];
    QJsonObject json;
    for (const auto &[severity, count] : counts)
        json.insert(severityText(severity), count);
    return json;
}

QJsonObject groupedFindings(const std::vector<const StoredFinding *> &findings, const FindingGrouping &grouping)
{
    const Way way = wayOf(grouping.by);
    Groups groups;
    for (const StoredFinding *finding : findings) {
        QString key;
        Group named = way.naming(*finding, key);
        Group &group = groups.try_emplace(key, std::move(named)).first->second;
        ++group.count;
        group.last = std::max(group.last, finding->state.updatedAt);
    }
    std::vector<Group> sorted;
    for (auto &[key, group] : groups)
        sorted.push_back(std::move(group));
    std::ranges::stable_sort(sorted, [&grouping](const Group &one, const Group &other) {
        const auto left = std::pair(one.order, one.order == 0 ? one.count : 0);
        const auto right = std::pair(other.order, other.order == 0 ? other.count : 0);
        return grouping.ascending ? left < right : right < left;
    });
    QJsonArray list;
    for (Group &group : sorted) {
        if (static_cast<std::size_t>(list.size()) == grouping.maxGroups)
            break;
        group.json.insert(u"totalFindings"_s, group.count);
        group.json.insert(u"lastGeneratedAt"_s, toEpochSeconds(group.last));
        list.append(group.json);
    }
    return {{way.member, list}};
}

} // namespace bucketwatch
