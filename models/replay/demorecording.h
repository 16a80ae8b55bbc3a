// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "replay/replayloader.h"

#include <QString>

#include <optional>

namespace bucketwatch {

/// Those that ship, in the order in which they are offered.
enum class Demo { Day, StolenKey, Ransom };
inline constexpr Demo Demos[] = {Demo::Day, Demo::StolenKey, Demo::Ransom};

/// Where the demo recordings lie: beside an installed program (share/bucketwatch/demo), or in the sources that it was
/// built from. Empty when it is not there.
[[nodiscard]] QString demoRecordingFolder();
/// A demo recording with the address lists of that of one day, all accounts monitored; nothing when it is not there.
[[nodiscard]] std::optional<ReplayOptions> demoRecordingOptions(Demo demo = Demo::Day);

} // namespace bucketwatch
