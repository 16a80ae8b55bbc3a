// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "detection/configurationrule.h"

namespace bucketwatch {

/// Stealth:S3/ServerAccessLoggingDisabled: PutBucketLogging with a status that names no target, whatever form the empty
/// status has. A record that keeps no request at all decides nothing.
class AccessLoggingRule final : public ConfigurationRule {
public:
    void inspect(const ConfigurationCall &call) override;
};

} // namespace bucketwatch
