// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "detection/configurationrule.h"

namespace bucketwatch {

/// Policy:S3/BucketAnonymousAccessGranted and BucketPublicAccessGranted by a bucket policy. Nothing is raised while
/// BlockPublicPolicy or RestrictPublicBuckets is known to be on for the bucket or its account.
class BucketPolicyRule final : public ConfigurationRule {
public:
    void inspect(const ConfigurationCall &call) override;
};

/// The same types by an access control list, set with PutBucketAcl or CreateBucket. Nothing is raised while
/// BlockPublicAcls or IgnorePublicAcls is known to be on.
class BucketAclRule final : public ConfigurationRule {
public:
    void inspect(const ConfigurationCall &call) override;
};

} // namespace bucketwatch
