// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/organizationview.h"

#include <algorithm>

namespace bucketwatch {

void RegionView::resize(std::size_t rows)
{
    members.resize(rows);
    detectors.resize(rows);
    pending.resize(rows);
}

std::shared_ptr<const RegionView> OrganizationView::find(Region region) const
{
    const auto found = std::ranges::find_if(regions, [region](const auto &part) { return part->region == region; });
    return found == regions.end() ? nullptr : *found;
}

AccountTable makeAccountTable(std::vector<Account> rows)
{
    AccountTable table;
    table.rowById.reserve(std::ssize(rows));
    for (int row = 0; row < std::ssize(rows); ++row)
        table.rowById.insert(rows[static_cast<std::size_t>(row)].id, row);
    table.rows = std::move(rows);
    return table;
}

} // namespace bucketwatch
