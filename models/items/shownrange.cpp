// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/shownrange.h"

#include <algorithm>

namespace bucketwatch {

std::vector<RowsChange> ShownRange::changesTo(ShownRange wanted) const
{
    std::vector<RowsChange> changes;
    ShownRange now = *this;
    const auto add = [&](bool isInsertion, qsizetype row, qsizetype rows, ShownRange after) {
        if (rows > 0)
            changes.push_back({isInsertion, static_cast<int>(row), static_cast<int>(row + rows) - 1, after});
        now = after;
    };
    const qsizetype keptEnd = std::clamp(wanted.end, now.first, now.end);
    add(false, 0, now.end - keptEnd, {now.first, keptEnd});
    const qsizetype keptFirst = std::clamp(wanted.first, now.first, now.end);
    add(false, now.end - keptFirst, keptFirst - now.first, {keptFirst, now.end});
    if (now.first == now.end)
        now = {wanted.first, wanted.first};
    add(true, 0, wanted.end - now.end, {now.first, wanted.end});
    add(true, now.end - now.first, now.first - wanted.first, {wanted.first, now.end});
    return changes;
}

} // namespace bucketwatch
