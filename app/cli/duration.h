// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <chrono>

namespace bucketwatch {

/// "90s", "30m", "24h", "7d": a whole number and its unit. Error::BadInput for anything else, and beyond ten years.
[[nodiscard]] Result<std::chrono::seconds> parseDuration(QStringView text);

} // namespace bucketwatch
