// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/detectorjson.h"

#include "organization/effectivepolicy.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QJsonObject status(const Detector &detector, Feature feature)
{
    return {{u"status"_s, statusWord(detector.isEnabled(feature))}};
}

/// A plan or a switch inside one. updatedAt is a timestamp of rest-json here, seconds since 1970, although the dates of the
/// detector itself are texts.
template<typename Plan> QJsonObject planJson(const OrganizationView &view, const RegionView &region, int row, Plan plan)
{
    const Detector &detector = region.detectors[static_cast<std::size_t>(row)];
    QJsonObject json {{u"name"_s, wireName(plan)}, {u"status"_s, statusWord(detector.isEnabled(plan))},
        {u"updatedAt"_s, static_cast<qint64>(detector.updatedAt(plan))}};
    if (!view.settings.policyTypeEnabled)
        return json;
    if (const auto manager = managedBy(view, region, row, plan))
        json.insert(u"managedBy"_s, wireName(*manager));
    return json;
}

} // namespace

std::vector<Feature> listedPlans(const RegionView &region, ListedPlans which)
{
    std::vector<Feature> plans;
    std::ranges::copy_if(allFeatures(), std::back_inserter(plans), [&](Feature feature) {
        if (feature == Feature::S3DataEvents && !region.offersS3Protection)
            return false;
        return which == ListedPlans::OfDetector || isOrganizationFeature(feature);
    });
    return plans;
}

QJsonArray featuresJson(const OrganizationView &view, const RegionView &region, int row, ListedPlans which)
{
    QJsonArray features;
    for (const Feature feature : listedPlans(region, which)) {
        QJsonObject json = planJson(view, region, row, feature);
        QJsonArray additional;
        for (const AdditionalConfiguration one : additionalConfigurationOf(feature))
            additional.append(planJson(view, region, row, one));
        if (!additional.isEmpty())
            json.insert(u"additionalConfiguration"_s, additional);
        features.append(json);
    }
    return features;
}

QJsonObject dataSourcesJson(const OrganizationView &view, const RegionView &region, int row)
{
    const Detector &detector = region.detectors[static_cast<std::size_t>(row)];
    const AccountId account = view.accounts->rows[static_cast<std::size_t>(row)].id;
    QJsonObject json = dataSourcesShape(region.offersS3Protection ? status(detector, Feature::S3DataEvents) : QJsonObject(),
        status(detector, Feature::EksAuditLogs), {{u"ebsVolumes"_s, status(detector, Feature::EbsMalwareProtection)}});
    json.insert(u"cloudTrail"_s, status(detector, Feature::CloudTrail));
    json.insert(u"dnsLogs"_s, status(detector, Feature::DnsLogs));
    json.insert(u"flowLogs"_s, status(detector, Feature::FlowLogs));
    QJsonObject malware = json["malwareProtection"_L1].toObject();
    malware.insert(u"serviceRole"_s,
        u"arn:aws:iam::%1:role/aws-service-role/malware-protection.guardduty.amazonaws.com/"
        "AWSServiceRoleForAmazonGuardDutyMalwareProtection"_s.arg(account.toString()));
    json.insert(u"malwareProtection"_s, malware);
    return json;
}

QString statusWord(bool enabled)
{
    return enabled ? u"ENABLED"_s : u"DISABLED"_s;
}

QJsonObject dataSourcesShape(const QJsonObject &s3, const QJsonObject &audit, const QJsonObject &malware)
{
    QJsonObject json;
    if (!s3.isEmpty())
        json.insert(u"s3Logs"_s, s3);
    if (!audit.isEmpty())
        json.insert(u"kubernetes"_s, QJsonObject {{u"auditLogs"_s, audit}});
    if (!malware.isEmpty())
        json.insert(u"malwareProtection"_s, QJsonObject {{u"scanEc2InstanceWithFindings"_s, malware}});
    return json;
}

} // namespace bucketwatch
