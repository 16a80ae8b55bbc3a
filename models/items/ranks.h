// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <vector>

namespace bucketwatch {

/// The place of each element of @p values among all, equal ones have equal places: small numbers that sort as the values do.
template<typename T> [[nodiscard]] std::vector<std::uint32_t> ranksOf(const std::vector<T> &values)
{
    std::vector<std::uint32_t> order(values.size());
    std::ranges::iota(order, 0U);
    std::ranges::sort(order, {}, [&values](std::uint32_t row) -> const T & { return values[row]; });
    std::vector<std::uint32_t> ranks(values.size());
    for (std::size_t i = 1; i < order.size(); ++i)
        ranks[order[i]] = ranks[order[i - 1]] + (values[order[i - 1]] < values[order[i]] ? 1 : 0);
    return ranks;
}

} // namespace bucketwatch
