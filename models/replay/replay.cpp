// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replay.h"

#include <algorithm>

namespace bucketwatch {

Finding Replay::findingAt(int index, Timestamp time) const
{
    const auto end = std::ranges::upper_bound(occurrences, time, {}, &Occurrence::time);
    return writeFindingAt(*events, keys[static_cast<std::size_t>(index)], index, {occurrences.begin(), end}, evidence, origins.get());
}

DetectionOptions Replay::detectionOptions() const
{
    DetectionOptions options;
    if (lists)
        options.lists = *lists;
    options.origins = origins;
    options.behavior = behavior;
    return options;
}

} // namespace bucketwatch
