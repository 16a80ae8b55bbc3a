// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/operationcontext.h"

namespace bucketwatch {

/// GetMemberDetectors, UpdateMemberDetectors and GetRemainingFreeTrialDays: what the calling administrator reads and sets of
/// its members' detectors, its own number included.
[[nodiscard]] std::vector<NamedOperation> memberDetectorOperations();

} // namespace bucketwatch
