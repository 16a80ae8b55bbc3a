// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace bucketwatch {

/// What a whole is put together from: @p parts, one for each Region, which must outlive it.
template<typename Part> [[nodiscard]] std::vector<const Part *> regionParts(const std::vector<Part> &parts)
{
    std::vector<const Part *> pointers;
    pointers.reserve(parts.size());
    for (const Part &part : parts)
        pointers.push_back(&part);
    return pointers;
}

} // namespace bucketwatch
