// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace bucketwatch {

/// A moment in UTC with millisecond resolution, the resolution of GuardDuty's own dates.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

/// "2026-11-23T14:28:05.000Z", the form of GuardDuty's string dates.
[[nodiscard]] QString toIsoString(Timestamp time);
/// Accepts what QDateTime's ISO form accepts, any offset; nothing otherwise.
[[nodiscard]] std::optional<Timestamp> timestampFromIso(QStringView text);
[[nodiscard]] qint64 toEpochSeconds(Timestamp time);

} // namespace bucketwatch
