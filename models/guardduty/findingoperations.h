// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/operationcontext.h"

namespace bucketwatch {

/// The operations on findings: ListFindings, GetFindings, GetFindingsStatistics, ArchiveFindings, UnarchiveFindings,
/// UpdateFindingsFeedback, CreateSampleFindings. An administrator sees the findings of its members, too.
[[nodiscard]] std::vector<NamedOperation> findingOperations();

} // namespace bucketwatch
