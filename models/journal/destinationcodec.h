// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/packedbytes.h"
#include "organization/regionpatch.h"

namespace bucketwatch {

// Where findings are exported to, as workspaces store it: in their state, their journal and their plans. What cannot be read
// makes the reader bad.

void writeDestination(PackedWriter &out, const PublishingDestination &destination);
[[nodiscard]] PublishingDestination readDestination(PackedReader &in);

void writeDestinationChanges(PackedWriter &out, const std::vector<DestinationChange> &changes);
[[nodiscard]] std::vector<DestinationChange> readDestinationChanges(PackedReader &in);

} // namespace bucketwatch
