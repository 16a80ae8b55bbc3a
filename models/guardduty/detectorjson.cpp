// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/detectorjson.h"

#include "organization/effectivepolicy.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Wire names are made once and not for each of thousands of members.
const QByteArray &nameOf(Feature feature)
{
    static const auto names = [] {
        std::array<QByteArray, FeatureCount> list;
        for (const Feature one : allFeatures())
            list[static_cast<std::size_t>(one)] = wireName(one).toLatin1();
        return list;
    }();
    return names[static_cast<std::size_t>(feature)];
}

const QByteArray &nameOf(AdditionalConfiguration additional)
{
    static const auto names = [] {
        std::array<QByteArray, AdditionalConfigurationCount> list;
        for (std::size_t i = 0; i < list.size(); ++i)
            list[i] = wireName(static_cast<AdditionalConfiguration>(i)).toLatin1();
        return list;
    }();
    return names[static_cast<std::size_t>(additional)];
}

/// Writes the plans of one detector.
class PlanWriter {
public:
    PlanWriter(QByteArray &json, const OrganizationView &view, const RegionView &region, int row)
        : m_json(json), m_view(view), m_region(region), m_row(row), m_detector(region.detectors[static_cast<std::size_t>(row)])
    {
    }

    void writeFeature(Feature feature)
    {
        beginPlan(feature);
        // In the order of the API, not as submitted: a detector keeps its switches as bits, which have no order of their own.
        const auto switches = additionalConfigurationOf(feature);
        if (!switches.empty()) {
            m_json += ",\"additionalConfiguration\":[";
            for (const AdditionalConfiguration one : switches) {
                beginPlan(one);
                m_json += "},";
            }
            m_json.back() = ']';
        }
        m_json += '}';
    }

    /// "s3Logs":{"status":"ENABLED"}
    void writeSource(QByteArrayView name, Feature feature)
    {
        m_json += '"';
        m_json += name;
        m_json += "\":{\"status\":\"";
        m_json += statusWord(m_detector.isEnabled(feature));
        m_json += "\"}";
    }

private:
    /// A plan or a switch inside one, without the closing brace. updatedAt is a timestamp of rest-json here, seconds since 1970,
    /// although the dates of the detector itself are texts.
    template<typename Plan> void beginPlan(Plan plan)
    {
        m_json += "{\"name\":\"";
        m_json += nameOf(plan);
        m_json += "\",\"status\":\"";
        m_json += statusWord(m_detector.isEnabled(plan));
        m_json += "\",\"updatedAt\":";
        const qint64 updated = m_detector.updatedAt(plan); // 0 where it is as the detector was made
        m_json += QByteArray::number(updated > 0 ? updated : toEpochSeconds(m_detector.createdAt));
        if (!m_view.settings.policyTypeEnabled)
            return;
        if (const auto manager = managedBy(m_view, m_region, m_row, plan)) {
            m_json += ",\"managedBy\":\"";
            m_json += wireName(*manager).toLatin1();
            m_json += '"';
        }
    }

    QByteArray &m_json;
    const OrganizationView &m_view;
    const RegionView &m_region;
    int m_row;
    const Detector &m_detector;
};

} // namespace

std::vector<Feature> listedPlans(const RegionView &region, ListedPlans which)
{
    std::vector<Feature> plans;
    plans.reserve(FeatureCount);
    std::ranges::copy_if(allFeatures(), std::back_inserter(plans), [&](Feature feature) {
        if (feature == Feature::S3DataEvents && !region.offersS3Protection)
            return false;
        return which == ListedPlans::OfDetector || isOrganizationFeature(feature);
    });
    return plans;
}

void appendPlans(QByteArray &json, const OrganizationView &view, const RegionView &region, int row, ListedPlans which)
{
    PlanWriter writer(json, view, region, row);
    json += "\"dataSources\":{";
    writer.writeSource("cloudTrail", Feature::CloudTrail);
    json += ',';
    writer.writeSource("dnsLogs", Feature::DnsLogs);
    json += ',';
    writer.writeSource("flowLogs", Feature::FlowLogs);
    if (region.offersS3Protection) {
        json += ',';
        writer.writeSource("s3Logs", Feature::S3DataEvents);
    }
    json += ",\"kubernetes\":{";
    writer.writeSource("auditLogs", Feature::EksAuditLogs);
    json += "},\"malwareProtection\":{\"scanEc2InstanceWithFindings\":{";
    writer.writeSource("ebsVolumes", Feature::EbsMalwareProtection);
    json += "},\"serviceRole\":\"arn:aws:iam::";
    json += view.accounts->rows[static_cast<std::size_t>(row)].id.toString().toLatin1();
    json += ":role/aws-service-role/malware-protection.guardduty.amazonaws.com/"
            "AWSServiceRoleForAmazonGuardDutyMalwareProtection\"}},\"features\":[";
    for (const Feature feature : listedPlans(region, which)) {
        writer.writeFeature(feature);
        json += ',';
    }
    json.back() = ']';
}

QByteArrayView statusWord(bool enabled)
{
    return enabled ? QByteArrayView("ENABLED") : QByteArrayView("DISABLED");
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
