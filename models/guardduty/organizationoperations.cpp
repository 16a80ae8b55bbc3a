// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/organizationoperations.h"

#include "guardduty/detectorjson.h"
#include "guardduty/organizationcounts.h"
#include "guardduty/pagination.h"
#include "organization/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// @p handler for the delegated administrator, a refusal for everybody else.
template<OperationHandler Handler> ApiReply forAdministrator(const OperationContext &context)
{
    if (!mayConfigureMembers(context.region, context.caller.account))
        return std::unexpected(notTheAdministrator());
    return Handler(context);
}

template<typename Plan> QJsonObject preference(const OrganizationConfiguration &configuration, Plan plan)
{
    return {{u"name"_s, wireName(plan)}, {u"autoEnable"_s, wireName(configuration.of(plan))}};
}

/// The older form knows new accounts or none.
QJsonObject automatic(AutoEnable preference)
{
    return {{u"autoEnable"_s, preference != AutoEnable::None}};
}

QJsonObject preferenceWithSwitches(const OrganizationConfiguration &configuration, Feature feature)
{
    QJsonObject entry = preference(configuration, feature);
    QJsonArray additional; // in the order of the API: the one that was submitted is not kept, see detectorjson.cpp
    for (const AdditionalConfiguration one : additionalConfigurationOf(feature))
        additional.append(preference(configuration, one));
    if (!additional.isEmpty())
        entry.insert(u"additionalConfiguration"_s, additional);
    return entry;
}

/// The pages are those of the plans; everything else is in each of them.
ApiReply describeConfiguration(const OperationContext &context)
{
    const auto page = pageRequestOf(context);
    if (!page)
        return std::unexpected(page.error());
    const OrganizationConfiguration &configuration = context.region.configuration;
    const std::vector<Feature> plans = listedPlans(context.region, ListedPlans::OfOrganization);
    const std::size_t end = std::min(plans.size(), page->first + static_cast<std::size_t>(page->size));
    QJsonArray features;
    for (std::size_t i = page->first; i < end; ++i)
        features.append(preferenceWithSwitches(configuration, plans[i]));
    const QJsonObject s3 = context.region.offersS3Protection ? automatic(configuration.of(Feature::S3DataEvents)) : QJsonObject();
    const QJsonObject dataSources = dataSourcesShape(s3, automatic(configuration.of(Feature::EksAuditLogs)),
        {{u"ebsVolumes"_s, automatic(configuration.of(Feature::EbsMalwareProtection))}});
    QJsonObject reply {{u"autoEnable"_s, configuration.members != AutoEnable::None},
        {u"autoEnableOrganizationMembers"_s, wireName(configuration.members)},
        {u"memberAccountLimitReached"_s, configuration.memberAccountLimitReached}, {u"dataSources"_s, dataSources},
        {u"features"_s, features}};
    if (end < plans.size())
        reply.insert(u"nextToken"_s, pageToken(context, end));
    return reply;
}

ApiReply getStatistics(const OperationContext &context)
{
    const OrganizationCounts counts = countOrganization(context.view, context.region);
    QJsonArray features;
    for (const Feature feature : listedPlans(context.region, ListedPlans::OfOrganization)) {
        QJsonObject entry {{u"name"_s, wireName(feature)}, {u"enabledAccountsCount"_s, counts.of(feature)}};
        QJsonArray additional;
        for (const AdditionalConfiguration one : additionalConfigurationOf(feature))
            additional.append(QJsonObject {{u"name"_s, wireName(one)}, {u"enabledAccountsCount"_s, counts.of(one)}});
        if (!additional.isEmpty())
            entry.insert(u"additionalConfiguration"_s, additional);
        features.append(entry);
    }
    const QJsonObject statistics {{u"totalAccountsCount"_s, counts.accounts}, {u"memberAccountsCount"_s, counts.members},
        {u"activeAccountsCount"_s, counts.active}, {u"enabledAccountsCount"_s, counts.enabled}, {u"countByFeature"_s, features}};
    return QJsonObject {{u"organizationDetails"_s,
        QJsonObject {{u"updatedAt"_s, toEpochSeconds(context.now)}, {u"organizationStatistics"_s, statistics}}}};
}

} // namespace

std::vector<NamedOperation> organizationOperations()
{
    return {
        {u"DescribeOrganizationConfiguration"_s, forAdministrator<describeConfiguration>},
        {u"UpdateOrganizationConfiguration"_s, forAdministrator<changing>},
        {u"GetOrganizationStatistics"_s, forAdministrator<getStatistics>},
    };
}

} // namespace bucketwatch
