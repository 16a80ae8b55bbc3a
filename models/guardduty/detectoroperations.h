// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/operationcontext.h"

namespace bucketwatch {

/// CreateDetector, GetDetector, ListDetectors, UpdateDetector, DeleteDetector: the caller's own detector.
[[nodiscard]] std::vector<NamedOperation> detectorOperations();

} // namespace bucketwatch
