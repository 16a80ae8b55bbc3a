// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "detection/configurationrule.h"

namespace bucketwatch {

/// Policy:S3/BucketAnonymousAccessGranted and BucketPublicAccessGranted by a bucket policy. Settings of Block Public
/// Access keep none back, as in GuardDuty: a call that succeeded disproves BlockPublicPolicy, and calls of one second have
/// no known order. Where a setting may override the grant, the finding says so by effectivePermission.
class BucketPolicyRule final : public ConfigurationRule {
public:
    void inspect(const ConfigurationCall &call) override;
};

/// The same types by an access control list, set with PutBucketAcl or CreateBucket.
class BucketAclRule final : public ConfigurationRule {
public:
    void inspect(const ConfigurationCall &call) override;
};

} // namespace bucketwatch
