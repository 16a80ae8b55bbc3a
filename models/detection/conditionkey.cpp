// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/conditionkey.h"

#include "detection/ipaddress.h"
#include "detection/policyjson.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// A variable of the bucket's own side, such as ${aws:ResourceOrgID}, is one fixed value.
bool isResourceVariable(const QString &value)
{
    return value.startsWith("${aws:Resource"_L1, Qt::CaseInsensitive) && value.endsWith(u'}');
}

/// An ARN with a fixed account, or without account but with a fixed resource (a bucket).
bool isFixedArn(const QString &value)
{
    const QStringList parts = value.split(u':');
    if (parts.size() < 6)
        return !value.isEmpty() && !hasWildcard(value);
    if (!parts[4].isEmpty())
        return !hasWildcard(parts[4]);
    return !hasWildcard(parts.mid(5).join(u':').section(u'/', 0, 0));
}

bool isPrivate(const IpRange &range)
{
    static const IpRange networks[] {*IpRange::parse("10.0.0.0/8"), *IpRange::parse("172.16.0.0/12"),
        *IpRange::parse("192.168.0.0/16"), *IpRange::parse("fc00::/7")};
    return std::ranges::any_of(networks, [&range](const IpRange &network) {
        return range.prefix >= network.prefix && range.address.masked(network.prefix) == network.address;
    });
}

bool isNarrowRange(const QString &value)
{
    constexpr int WidestV4 = 8; // S3 user guide: broader ranges are public
    constexpr int WidestV6 = 32;
    const auto range = IpRange::parse(value.toStdString());
    if (!range)
        return false;
    return isPrivate(*range) || range->writtenPrefix() >= (range->address.isV4() ? WidestV4 : WidestV6);
}

} // namespace

ConditionKey::ConditionKey(const QString &name) : m_meaning(meaningOf(name.toLower()))
{
}

ConditionKey::Meaning ConditionKey::meaningOf(const QString &name)
{
    static const QHash<QString, Meaning> meanings {
        {u"aws:sourceip"_s, Meaning::SourceIp},
        {u"aws:sourcevpc"_s, Meaning::Network},
        {u"aws:sourcevpcarn"_s, Meaning::Network},
        {u"aws:sourcevpce"_s, Meaning::Network},
        {u"aws:ec2instancesourcevpc"_s, Meaning::Network},
        {u"aws:vpceaccount"_s, Meaning::Network},
        {u"aws:vpceorgid"_s, Meaning::Network},
        {u"s3:dataaccesspointarn"_s, Meaning::AccessPoint},
        {u"s3:dataaccesspointaccount"_s, Meaning::AccessPoint},
        {u"s3:x-amz-server-side-encryption-aws-kms-key-id"_s, Meaning::EncryptionKey},
        {u"aws:principalarn"_s, Meaning::CallerArn},
        {u"aws:sourcearn"_s, Meaning::CallerArn},
        {u"aws:principalorgpaths"_s, Meaning::Organization},
        {u"aws:sourceorgpaths"_s, Meaning::Organization},
        {u"aws:principalaccount"_s, Meaning::CallerId},
        {u"aws:principalorgid"_s, Meaning::CallerId},
        {u"aws:sourceaccount"_s, Meaning::CallerId},
        {u"aws:sourceowner"_s, Meaning::CallerId},
        {u"aws:sourceorgid"_s, Meaning::CallerId},
        {u"aws:userid"_s, Meaning::CallerId},
        {u"aws:principaltype"_s, Meaning::PrincipalType},
        {u"aws:principalservicename"_s, Meaning::ServicePrincipal},
        {u"aws:principalservicenameslist"_s, Meaning::ServicePrincipal},
        {u"aws:principalisawsservice"_s, Meaning::IsService},
        {u"aws:viaawsservice"_s, Meaning::ViaService},
        {u"aws:calledvia"_s, Meaning::SignedOnly},
        {u"aws:calledviafirst"_s, Meaning::SignedOnly},
        {u"aws:calledvialast"_s, Meaning::SignedOnly},
        {u"aws:ec2instancesourceprivateipv4"_s, Meaning::SignedOnly},
        {u"aws:federatedprovider"_s, Meaning::SignedOnly},
        {u"aws:multifactorauthage"_s, Meaning::SignedOnly},
        {u"aws:multifactorauthpresent"_s, Meaning::SignedOnly},
        {u"aws:sourceidentity"_s, Meaning::SignedOnly},
        {u"aws:tokenissuetime"_s, Meaning::SignedOnly},
        {u"aws:username"_s, Meaning::SignedOnly},
        {u"s3:authtype"_s, Meaning::SignedOnly},
        {u"s3:signatureage"_s, Meaning::SignedOnly},
        {u"s3:signatureversion"_s, Meaning::SignedOnly},
    };
    return name.startsWith("aws:principaltag/"_L1) ? Meaning::SignedOnly : meanings.value(name, Meaning::None);
}

bool ConditionKey::isFixed(const QString &value) const
{
    if (isResourceVariable(value))
        return true;
    switch (m_meaning) {
    case Meaning::SourceIp:
        return isNarrowRange(value);
    case Meaning::CallerArn:
    case Meaning::AccessPoint:
        return isFixedArn(value);
    case Meaning::Organization: // "o-a1b2c3d4e5/*": all of one organization
        return !hasWildcard(value.section(u'/', 0, 0));
    case Meaning::CallerId: // "AROAEXAMPLE:*": all sessions of one role
        return !value.isEmpty() && !hasWildcard(value.section(u':', 0, 0));
    default:
        return !value.isEmpty() && !hasWildcard(value);
    }
}

Exposure ConditionKey::callersWith(const QStringList &values) const
{
    const bool allFixed = std::ranges::all_of(values, [this](const QString &value) { return isFixed(value); });
    switch (m_meaning) {
    case Meaning::None:
        return Exposure::Anonymous;
    case Meaning::SourceIp:
    case Meaning::Network:
    case Meaning::AccessPoint:
    case Meaning::EncryptionKey:
        return allFixed ? Exposure::NotPublic : Exposure::Anonymous;
    case Meaning::CallerArn:
    case Meaning::Organization:
    case Meaning::CallerId:
        return allFixed ? Exposure::NotPublic : Exposure::AnyAwsCaller;
    case Meaning::PrincipalType: {
        const bool admitsAnonymous
            = std::ranges::any_of(values, [](const QString &value) { return matchesPattern(u"Anonymous", value); });
        return admitsAnonymous ? Exposure::Anonymous : Exposure::AnyAwsCaller;
    }
    case Meaning::ServicePrincipal:
        return Exposure::NotPublic;
    case Meaning::IsService:
        return values.contains("true"_L1, Qt::CaseInsensitive) ? Exposure::NotPublic : Exposure::AnyAwsCaller;
    case Meaning::ViaService: // false for unsigned requests as for all others that come directly
        return values.contains("false"_L1, Qt::CaseInsensitive) ? Exposure::Anonymous : Exposure::AnyAwsCaller;
    case Meaning::SignedOnly:
        return Exposure::AnyAwsCaller;
    }
    Q_UNREACHABLE_RETURN(Exposure::Anonymous);
}

Exposure ConditionKey::callersThatHaveIt() const
{
    switch (m_meaning) {
    case Meaning::CallerArn:
    case Meaning::Organization:
    case Meaning::CallerId:
    case Meaning::SignedOnly:
    case Meaning::IsService:
        return Exposure::AnyAwsCaller;
    case Meaning::ServicePrincipal:
        return Exposure::NotPublic;
    default:
        return Exposure::Anonymous;
    }
}

bool ConditionKey::isAlwaysPresent() const
{
    return m_meaning == Meaning::SourceIp || m_meaning == Meaning::PrincipalType || m_meaning == Meaning::ViaService;
}

} // namespace bucketwatch
