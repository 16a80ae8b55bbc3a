// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>

namespace bucketwatch {

/// GuardDuty's bands: Low 1.0-3.9, Medium 4.0-6.9, High 7.0-8.9, Critical 9.0-10.0 (user guide, finding severity levels).
enum class Severity : std::uint8_t { Low, Medium, High, Critical };

[[nodiscard]] Severity severityOf(double value);
/// "Low"; translated.
[[nodiscard]] QString displayName(Severity severity);

} // namespace bucketwatch
