// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/findingattributes.h"

#include "base/translation.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <map>
#include <mutex>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct Attributes {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::FindingAttributes)
public:
    static std::vector<NamedAttribute> make();
};

std::vector<NamedAttribute> Attributes::make()
{
    const QString key = u"resource.accessKeyDetails."_s;
    const QString bucket = u"resource.s3BucketDetails."_s;
    const QString call = u"service.action.awsApiCallAction."_s;
    const QString remote = call + u"remoteIpDetails."_s;
    return {
        {u"accountId"_s, tr("Account ID")},
        {u"id"_s, tr("Finding ID")},
        {u"region"_s, tr("Region")},
        {u"title"_s, tr("Title")},
        {u"updatedAt"_s, tr("Last seen")},
        {u"severity"_s, tr("Severity")},
        {u"type"_s, tr("Finding type")},
        {u"service.count"_s, tr("Count")},
        {u"service.userFeedback"_s, tr("Feedback")},
        {u"resource.resourceType"_s, tr("Resource type")},
        {key + u"accessKeyId"_s, tr("Access key ID")},
        {key + u"principalId"_s, tr("Principal ID")},
        {key + u"userName"_s, tr("User name")},
        {key + u"userType"_s, tr("User type")},
        {bucket + u"name"_s, tr("Bucket name")},
        {bucket + u"type"_s, tr("Bucket type")},
        {bucket + u"publicAccess.effectivePermission"_s, tr("Bucket permissions")},
        {bucket + u"tags.key"_s, tr("Bucket tag key")},
        {bucket + u"tags.value"_s, tr("Bucket tag value")},
        {u"service.action.actionType"_s, tr("Action type")},
        {call + u"api"_s, tr("API called")},
        {call + u"callerType"_s, tr("API caller type")},
        {call + u"errorCode"_s, tr("API error code")},
        {call + u"serviceName"_s, tr("API caller service name")},
        {remote + u"ipAddressV4"_s, tr("API caller IPv4 address")},
        {remote + u"ipAddressV6"_s, tr("API caller IPv6 address")},
        {remote + u"country.countryName"_s, tr("API caller country")},
        {remote + u"city.cityName"_s, tr("API caller city")},
        {remote + u"organization.asn"_s, tr("API caller ASN ID")},
        {remote + u"organization.asnOrg"_s, tr("API caller ASN name")},
        {call + u"remoteAccountDetails.accountId"_s, tr("API caller account ID")},
        {call + u"remoteAccountDetails.affiliated"_s, tr("Remote account affiliated")},
        {u"service.additionalInfo.threatListName"_s, tr("Threat list name")},
        {u"service.additionalInfo.sample"_s, tr("Sample")},
        {u"service.resourceRole"_s, tr("Resource role")},
    };
}

} // namespace

const std::vector<NamedAttribute> &namedAttributes()
{
    // Those of every language that was ever asked for stay, since others hold on to them while the language changes.
    static std::mutex mutex;
    static std::map<QString, std::vector<NamedAttribute>> byLanguage;
    const std::scoped_lock lock(mutex);
    std::vector<NamedAttribute> &attributes = byLanguage[textLocale().name()];
    if (attributes.empty())
        attributes = Attributes::make();
    return attributes;
}

namespace {

QString labelOf(const QString &wireName)
{
    const auto found = std::ranges::find(namedAttributes(), wireName, &NamedAttribute::wireName);
    return found == namedAttributes().end() ? wireName : found->label;
}

/// A number, or a date where the API has milliseconds.
QString boundText(const QString &wireName, qint64 value)
{
    const bool isDate = wireName.endsWith("At"_L1) || wireName.endsWith("Seen"_L1);
    return isDate ? QDateTime::fromMSecsSinceEpoch(value, QTimeZone::UTC).toString(Qt::ISODate) : QString::number(value);
}

} // namespace

QString termFor(const QString &wireName, const QString &value, bool equal)
{
    return labelOf(wireName) + (equal ? " = "_L1 : " != "_L1) + value;
}

QString wordsFor(const QString &wireName, const FindingCondition &condition)
{
    QStringList parts;
    const auto addValues = [&](QLatin1StringView sign, const QStringList &values) {
        if (!values.isEmpty())
            parts.append(sign + values.join(", "_L1));
    };
    const auto addBound = [&](QLatin1StringView sign, const std::optional<qint64> &bound) {
        if (bound)
            parts.append(sign + boundText(wireName, *bound));
    };
    addValues("= "_L1, condition.equals);
    addValues("!= "_L1, condition.notEquals);
    addBound("> "_L1, condition.greaterThan);
    addBound(">= "_L1, condition.greaterThanOrEqual);
    addBound("< "_L1, condition.lessThan);
    addBound("<= "_L1, condition.lessThanOrEqual);
    addValues("~ "_L1, condition.matches);
    addValues("!~ "_L1, condition.notMatches);
    return labelOf(wireName) + u' ' + parts.join(" and "_L1);
}

QString textOf(const FindingCriteria &criteria)
{
    QStringList terms;
    for (const auto &[name, condition] : criteria.criterion) {
        for (const QString &value : condition.equals)
            terms.append(termFor(name, value));
        for (const QString &value : condition.notEquals)
            terms.append(termFor(name, value, false));
    }
    return terms.join(" and "_L1);
}

} // namespace bucketwatch
