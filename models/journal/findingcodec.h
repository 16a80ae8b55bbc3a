// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/packedbytes.h"
#include "organization/regionpatch.h"

#include <span>

namespace bucketwatch {

// Findings and filters as workspaces store them, in their state and in their journal. What findings share is written once for
// those that are written together. What cannot be read makes the reader bad.

void writeFindings(PackedWriter &out, std::span<const StoredFinding> findings);
/// At most @p limit.
[[nodiscard]] std::vector<StoredFinding> readFindings(PackedReader &in, std::size_t limit);

void writeFilter(PackedWriter &out, const FindingFilter &filter);
[[nodiscard]] FindingFilter readFilter(PackedReader &in);

void writeFindingChanges(PackedWriter &out, const std::vector<FindingChange> &changes);
[[nodiscard]] std::vector<FindingChange> readFindingChanges(PackedReader &in);
void writeFilterChanges(PackedWriter &out, const std::vector<FilterChange> &changes);
[[nodiscard]] std::vector<FilterChange> readFilterChanges(PackedReader &in);

} // namespace bucketwatch
