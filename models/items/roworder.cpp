// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/roworder.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace bucketwatch {

void RowOrder::reset(int rows)
{
    m_order.resize(static_cast<std::size_t>(rows));
    std::iota(m_order.begin(), m_order.end(), 0);
    m_shown = m_order;
    m_positions = m_order;
}

void RowOrder::sort(std::span<const std::uint32_t> keys, bool descending)
{
    // Radix sort, 11 bits at a time from the lowest: each pass is stable. Passes above the largest key are left out.
    constexpr unsigned Bits = 11;
    constexpr std::uint32_t Mask = (1U << Bits) - 1;
    const std::uint32_t largest = keys.empty() ? 0 : std::ranges::max(keys);
    const auto keyOf = [&](int row) {
        const std::uint32_t key = keys[static_cast<std::size_t>(row)];
        return descending ? largest - key : key;
    };
    std::vector<int> sorted(m_order.size());
    for (unsigned shift = 0; shift < 32 && (largest >> shift) != 0; shift += Bits) {
        std::array<std::size_t, Mask + 2> starts {};
        for (const int row : m_order)
            ++starts[((keyOf(row) >> shift) & Mask) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (const int row : m_order)
            sorted[starts[(keyOf(row) >> shift) & Mask]++] = row;
        m_order.swap(sorted);
    }
}

void RowOrder::show(std::span<const std::uint8_t> shown)
{
    m_shown.clear();
    std::ranges::copy_if(m_order, std::back_inserter(m_shown), [&](int row) { return shown[static_cast<std::size_t>(row)] != 0; });
    m_positions.assign(m_order.size(), -1);
    for (std::size_t i = 0; i < m_shown.size(); ++i)
        m_positions[static_cast<std::size_t>(m_shown[i])] = static_cast<int>(i);
}

} // namespace bucketwatch
