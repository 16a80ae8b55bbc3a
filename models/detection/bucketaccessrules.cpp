// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/bucketaccessrules.h"

#include "detection/accessstate.h"
#include "detection/bucketacl.h"
#include "detection/bucketpolicy.h"
#include "detection/policyjson.h"

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

void raiseOpened(const ConfigurationCall &call, const Openness &openness, Evidence::Kind kind, const QString &subject)
{
    const bool isAnonymous = openness.widest() == Exposure::Anonymous;
    Evidence evidence {
        .kind = kind, .subject = subject, .listName = {}, .listSha256 = {}, .access = call.state.access(call.event)};
    call.raise(isAnonymous ? u"Policy:S3/BucketAnonymousAccessGranted" : u"Policy:S3/BucketPublicAccessGranted",
        std::move(evidence), false);
}

std::optional<PolicyVerdict> policyIn(const QJsonObject &parameters)
{
    for (const QLatin1StringView name : {"bucketPolicy"_L1, "policy"_L1}) {
        if (auto verdict = judgeBucketPolicy(member(parameters, name)))
            return verdict;
    }
    return std::nullopt;
}

} // namespace

void BucketPolicyRule::inspect(const ConfigurationCall &call)
{
    if (call.verb == ConfigurationVerb::DeleteBucketPolicy)
        call.state.bucket(call.event).policy = Openness {};
    if (call.verb != ConfigurationVerb::PutBucketPolicy)
        return;
    const auto verdict = policyIn(call.parameters);
    std::optional<Openness> &known = call.state.bucket(call.event).policy;
    known = verdict ? std::optional(verdict->openness) : std::nullopt;
    if (verdict && verdict->openness.isPublic())
        raiseOpened(call, verdict->openness, Evidence::Kind::PolicyStatement, verdict->statement);
}

void BucketAclRule::inspect(const ConfigurationCall &call)
{
    if (call.verb != ConfigurationVerb::PutBucketAcl && call.verb != ConfigurationVerb::CreateBucket)
        return;
    auto verdict = judgeBucketAcl(call.parameters);
    if (!verdict && call.verb == ConfigurationVerb::CreateBucket)
        verdict = AclVerdict {}; // a new bucket is its owner's alone
    std::optional<Openness> &known = call.state.bucket(call.event).acl;
    known = verdict ? std::optional(verdict->openness) : std::nullopt;
    if (verdict && verdict->openness.isPublic())
        raiseOpened(call, verdict->openness, Evidence::Kind::AccessControlList, verdict->grant);
}

} // namespace bucketwatch
