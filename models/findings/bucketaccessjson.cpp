// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/bucketaccessjson.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QJsonObject toJson(const Openness &openness)
{
    return {{"allowsPublicReadAccess"_L1, openness.read != Exposure::NotPublic},
        {"allowsPublicWriteAccess"_L1, openness.write != Exposure::NotPublic}};
}

QJsonObject toJson(const PublicAccessBlock &block)
{
    return {{"blockPublicAcls"_L1, block.blockPublicAcls}, {"ignorePublicAcls"_L1, block.ignorePublicAcls},
        {"blockPublicPolicy"_L1, block.blockPublicPolicy}, {"restrictPublicBuckets"_L1, block.restrictPublicBuckets}};
}

bool isSet(const std::optional<PublicAccessBlock> &block, bool PublicAccessBlock::*setting)
{
    return block && (*block).*setting;
}

QString effectivePermission(const BucketAccess &access)
{
    const auto inForce = [&access](bool PublicAccessBlock::*setting, bool PublicAccessBlock::*other) {
        return isSet(access.bucketBlock, setting) || isSet(access.accountBlock, setting) || isSet(access.bucketBlock, other)
            || isSet(access.accountBlock, other);
    };
    const bool policyIsPublic = access.policy && access.policy->isPublic();
    const bool aclIsPublic = access.acl && access.acl->isPublic();
    if (policyIsPublic || aclIsPublic) {
        // A grant and a setting against it leave open which came last. Settings of before the recording began may override
        // the grant as well: say PUBLIC only when both levels are known.
        const bool isOpen
            = (policyIsPublic && !inForce(&PublicAccessBlock::restrictPublicBuckets, &PublicAccessBlock::blockPublicPolicy))
            || (aclIsPublic && !inForce(&PublicAccessBlock::ignorePublicAcls, &PublicAccessBlock::blockPublicAcls));
        return isOpen && access.bucketBlock && access.accountBlock ? u"PUBLIC"_s : u"UNKNOWN"_s;
    }
    return access.policy && access.acl ? u"NOT_PUBLIC"_s : u"UNKNOWN"_s;
}

} // namespace

QJsonObject toJson(const BucketAccess &access)
{
    QJsonObject bucketLevel;
    if (access.acl)
        bucketLevel["accessControlList"_L1] = toJson(*access.acl);
    if (access.policy)
        bucketLevel["bucketPolicy"_L1] = toJson(*access.policy);
    if (access.bucketBlock)
        bucketLevel["blockPublicAccess"_L1] = toJson(*access.bucketBlock);
    QJsonObject accountLevel;
    if (access.accountBlock)
        accountLevel["blockPublicAccess"_L1] = toJson(*access.accountBlock);
    const QJsonObject configuration {{"bucketLevelPermissions"_L1, bucketLevel}, {"accountLevelPermissions"_L1, accountLevel}};
    return {{"effectivePermission"_L1, effectivePermission(access)}, {"permissionConfiguration"_L1, configuration}};
}

} // namespace bucketwatch
