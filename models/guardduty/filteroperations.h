// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/operationcontext.h"

namespace bucketwatch {

/// CreateFilter, GetFilter, ListFilters, UpdateFilter and DeleteFilter: the filters of the caller's own detector.
[[nodiscard]] std::vector<NamedOperation> filterOperations();

} // namespace bucketwatch
