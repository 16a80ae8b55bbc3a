// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/region.h"

#include <QString>

#include <vector>

namespace bucketwatch {

/// Regions as the columns of a table with many of them: short names and codes, in groups by continent.
enum class RegionGroup { Europe, Americas, AsiaPacific, MiddleEastAndAfrica };

[[nodiscard]] RegionGroup groupOf(Region region);
/// "Europe"; translated.
[[nodiscard]] QString displayName(RegionGroup group);
/// "Ireland", "N. Virginia"; for the Regions that AWS calls central, "Canada" and "Mexico".
[[nodiscard]] QString shortName(Region region);
/// "euw1": how the Availability Zone IDs of the Region begin.
[[nodiscard]] QString shortCode(Region region);
/// @p regions by group, and as in the Region table within one.
[[nodiscard]] std::vector<Region> groupedRegions(std::vector<Region> regions);

} // namespace bucketwatch
