// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/operationcontext.h"

namespace bucketwatch {

/// Create, Describe, List, Update and Delete of publishing destinations: the bucket that the caller's own detector exports to.
[[nodiscard]] std::vector<NamedOperation> destinationOperations();

} // namespace bucketwatch
