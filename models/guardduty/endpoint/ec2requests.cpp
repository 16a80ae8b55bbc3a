// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/ec2requests.h"

#include "guardduty/endpoint/xmlbody.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct OfferedRegion {
    QString name;
    QString endpoint;
    QString optInStatus;

    [[nodiscard]] bool isEnabled() const { return optInStatus != "not-opted-in"_L1; }
};

std::vector<OfferedRegion> offeredRegions(const OrganizationView &view, AccountId account)
{
    std::vector<OfferedRegion> regions;
    const int row = view.accounts->row(account);
    for (const Region region : Region::all()) {
        const auto part = view.find(region);
        // A Region that the workspace does not have is one that nobody can use there.
        const bool isOff = !part || (row >= 0 && part->members[static_cast<std::size_t>(row)].isRegionOff);
        const QString status = isOff ? u"not-opted-in"_s : region.isOptIn() ? u"opted-in"_s : u"opt-in-not-required"_s;
        regions.push_back({region.id(), u"ec2.%1.amazonaws.com"_s.arg(region.id()), status});
    }
    return regions;
}

/// A filter of EC2: the attribute and the values that pass, which may hold * and ?.
struct RegionFilter {
    QString name;
    QStringList values;

    [[nodiscard]] bool accepts(const OfferedRegion &region) const
    {
        const QString &text = name == "region-name"_L1 ? region.name
            : name == "endpoint"_L1                    ? region.endpoint
                                                       : region.optInStatus;
        return std::ranges::any_of(values, [&text](const QString &value) {
            return QRegularExpression::fromWildcard(value, Qt::CaseSensitive).match(text).hasMatch();
        });
    }
};

std::expected<std::vector<RegionFilter>, ServiceError> readFilters(const FormParameters &parameters)
{
    static const QStringList names {u"region-name"_s, u"endpoint"_s, u"opt-in-status"_s};
    std::vector<RegionFilter> filters;
    for (int i = 1; parameters.contains(u"Filter.%1.Name"_s.arg(i)); ++i) {
        const QString name = parameters.value(u"Filter.%1.Name"_s.arg(i));
        if (!names.contains(name))
            return std::unexpected(ServiceError {400, u"InvalidParameterValue"_s, u"The filter '%1' is invalid"_s.arg(name)});
        filters.push_back({name, parameters.list(u"Filter.%1.Value"_s.arg(i))});
    }
    return filters;
}

/// Keeps those of @p regions that the request names; the error is the first name that there is no Region for.
std::optional<ServiceError> keepNamed(std::vector<OfferedRegion> &regions, const QStringList &names)
{
    for (const QString &name : names) {
        if (!std::ranges::contains(regions, name, &OfferedRegion::name))
            return ServiceError {400, u"InvalidParameterValue"_s, u"Invalid region provided: %1"_s.arg(name)};
    }
    std::erase_if(regions, [&names](const OfferedRegion &region) { return !names.isEmpty() && !names.contains(region.name); });
    return std::nullopt;
}

std::expected<std::vector<OfferedRegion>, ServiceError> describedRegions(
    const FormParameters &parameters, const OrganizationView &view, AccountId account)
{
    std::vector<OfferedRegion> regions = offeredRegions(view, account);
    const QStringList names = parameters.list(u"RegionName"_s);
    if (const auto error = keepNamed(regions, names))
        return std::unexpected(*error);
    const auto filters = readFilters(parameters);
    if (!filters)
        return std::unexpected(filters.error());
    const bool all = parameters.value(u"AllRegions"_s) == "true"_L1;
    std::erase_if(regions, [&](const OfferedRegion &region) {
        const auto accepts = [&region](const RegionFilter &filter) { return filter.accepts(region); };
        return (!all && !region.isEnabled()) || !std::ranges::all_of(*filters, accepts);
    });
    return regions;
}

} // namespace

ServiceReply Ec2Requests::reply(const FormParameters &parameters, const RequestIdentity &identity, const QString &requestId) const
{
    const QString action = parameters.value(u"Action"_s);
    if (action != "DescribeRegions"_L1) {
        const ServiceError error {400, u"InvalidAction"_s, u"The action %1 is not valid for this web service."_s.arg(action)};
        return {errorAnswer(AwsService::Ec2, error, requestId), action, error.message};
    }
    // Whether an account opted in stands in the rows of every Region.
    if (const auto loaded = m_host.load({}); !loaded) {
        const ServiceError error {500, u"InternalError"_s, loaded.error().message};
        return {errorAnswer(AwsService::Ec2, error, requestId), action, error.message};
    }
    const auto regions = describedRegions(parameters, *m_host.organization(), identity.account);
    if (!regions)
        return {errorAnswer(AwsService::Ec2, regions.error(), requestId), action, regions.error().message};
    if (parameters.value(u"DryRun"_s) == "true"_L1) {
        const ServiceError wouldWork {412, u"DryRunOperation"_s, u"Request would have succeeded, but DryRun flag is set."_s};
        return {errorAnswer(AwsService::Ec2, wouldWork, requestId), action, wouldWork.message};
    }
    XmlBody xml(u"DescribeRegionsResponse"_s, Ec2Namespace);
    xml.add(u"requestId"_s, requestId);
    xml.begin(u"regionInfo"_s);
    for (const OfferedRegion &region : *regions) {
        xml.begin(u"item"_s);
        xml.add(u"regionName"_s, region.name);
        xml.add(u"regionEndpoint"_s, region.endpoint);
        xml.add(u"optInStatus"_s, region.optInStatus);
        xml.end();
    }
    xml.end();
    return {xmlAnswer(200, xml.finished()), action, {}};
}

} // namespace bucketwatch
