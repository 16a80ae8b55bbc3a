// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/packedbytes.h"
#include "organization/regionpatch.h"

namespace bucketwatch {

// Lists as workspaces store them, in their state and in their journal; entries are compressed. What cannot be read makes the
// reader bad.

void writeList(PackedWriter &out, const DetectionList &list);
[[nodiscard]] DetectionList readList(PackedReader &in);

void writeListChanges(PackedWriter &out, const std::vector<ListChange> &changes);
[[nodiscard]] std::vector<ListChange> readListChanges(PackedReader &in);

} // namespace bucketwatch
