// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <QString>

namespace bucketwatch {

/// How long before @p now it was, in the largest unit that fits: "4 minutes ago". What lies ahead is "just now", as clocks
/// differ.
[[nodiscard]] QString relativeTime(Timestamp time, Timestamp now);

} // namespace bucketwatch
