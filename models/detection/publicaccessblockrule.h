// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "detection/configurationrule.h"

namespace bucketwatch {

/// Policy:S3/AccountBlockPublicAccessDisabled and BucketBlockPublicAccessDisabled: the settings were deleted or all four
/// turned off, however they stood before, or one was turned off that was on or not known. Turning on some and leaving off
/// what was off already is nothing new.
class PublicAccessBlockRule final : public ConfigurationRule {
public:
    void inspect(const ConfigurationCall &call) override;
};

} // namespace bucketwatch
