// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationsettings.h"

namespace bucketwatch {

/// @p time when it shows @p wanted; @p machine is what the machine's clock shows.
[[nodiscard]] inline SimulatedTime movedTo(const SimulatedTime &time, Timestamp wanted, Timestamp machine)
{
    return time.stoppedAt ? SimulatedTime {time.offset, wanted} : SimulatedTime {wanted - machine, std::nullopt};
}

[[nodiscard]] inline SimulatedTime stopped(const SimulatedTime &time, Timestamp machine)
{
    return {time.offset, time.at(machine)};
}

/// Going on from where it stands.
[[nodiscard]] inline SimulatedTime resumed(const SimulatedTime &time, Timestamp machine)
{
    return {time.at(machine) - machine, std::nullopt};
}

} // namespace bucketwatch
