// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/timestamp.h"

#include <QString>

namespace bucketwatch {

/// A moment as the console prints it, in the time zone of the desktop, which it names:
/// "November 18, 2025, 16:02 (UTC+00:00)". An empty text for the epoch, which stands for "never".
[[nodiscard]] QString displayTime(Timestamp time);

} // namespace bucketwatch
