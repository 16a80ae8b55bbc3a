// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/packedbytes.h"
#include "organization/change.h"

namespace bucketwatch {

// Changes that can be planned, as plans in workspaces store them. The numbers of kinds are never changed. What cannot be read makes
// the reader bad.

void writeChange(PackedWriter &out, const Change &change);
[[nodiscard]] Change readChange(PackedReader &in);

} // namespace bucketwatch
