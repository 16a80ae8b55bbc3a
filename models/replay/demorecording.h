// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/replayloader.h"

#include <QString>

#include <optional>

namespace bucketwatch {

/// Where the demo recording lies: beside an installed program (share/bucketwatch/demo), or in the sources that it was
/// built from. Empty when it is not there.
[[nodiscard]] QString demoRecordingFolder();
/// The demo recording with its address lists, all accounts monitored; nothing when it is not there.
[[nodiscard]] std::optional<ReplayOptions> demoRecordingOptions();

} // namespace bucketwatch
