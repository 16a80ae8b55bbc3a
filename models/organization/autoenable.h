// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

#include <cstdint>

namespace bucketwatch {

/// The auto-enable preference of an organization in one Region, for GuardDuty itself or for one protection plan.
/// All: existing and new accounts; New: accounts that join from now on; None: nobody, and nothing is disabled by it.
enum class AutoEnable : std::uint8_t { None, New, All };

/// "ALL", "NEW", "NONE"
[[nodiscard]] QString wireName(AutoEnable preference);
[[nodiscard]] Result<AutoEnable> parseAutoEnable(QStringView wireName);

} // namespace bucketwatch
