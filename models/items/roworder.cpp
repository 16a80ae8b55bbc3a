// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/roworder.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>

namespace bucketwatch {

namespace {

/// Keys and rows side by side, so that a pass reads one list from its beginning to its end.
using Packed = std::unique_ptr<std::uint64_t[]>;
constexpr unsigned KeyShift = 32;

/// Sorts by @p bits bits of the key from @p shift on, and leaves equal ones in their order.
void sortByDigit(const Packed &from, const Packed &to, std::size_t size, unsigned shift, unsigned bits)
{
    const std::uint64_t mask = (std::uint64_t(1) << bits) - 1;
    std::vector<std::uint32_t> starts((std::size_t(1) << bits) + 1);
    for (std::size_t i = 0; i < size; ++i)
        ++starts[((from[i] >> shift) & mask) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    for (std::size_t i = 0; i < size; ++i)
        to[starts[(from[i] >> shift) & mask]++] = from[i];
}

} // namespace

void RowOrder::reset(int rows)
{
    std::vector<int> order(static_cast<std::size_t>(rows));
    std::ranges::iota(order, 0);
    m_order = std::make_shared<const std::vector<int>>(std::move(order));
    m_shown.reset();
    choose();
}

void RowOrder::sort(std::span<const std::uint32_t> keys, bool descending)
{
    // Radix sort from the lowest digit, in as few passes as digits of at most 11 bits allow.
    constexpr unsigned MostBits = 11;
    const std::size_t size = m_order->size();
    const std::uint32_t largest = keys.empty() ? 0 : std::ranges::max(keys);
    const auto width = static_cast<unsigned>(std::bit_width(largest));
    const unsigned passes = (width + MostBits - 1) / MostBits;
    if (passes == 0)
        return; // all are equal
    const unsigned bits = (width + passes - 1) / passes;
    auto packed = std::make_unique_for_overwrite<std::uint64_t[]>(size);
    auto sorted = std::make_unique_for_overwrite<std::uint64_t[]>(size);
    for (std::size_t i = 0; i < size; ++i) {
        const auto row = static_cast<std::uint32_t>((*m_order)[i]);
        const std::uint32_t key = descending ? largest - keys[row] : keys[row];
        packed[i] = std::uint64_t(key) << KeyShift | row;
    }
    for (unsigned pass = 0; pass < passes; ++pass) {
        sortByDigit(packed, sorted, size, KeyShift + pass * bits, bits);
        packed.swap(sorted);
    }
    std::vector<int> order(size);
    std::transform(packed.get(), packed.get() + size, order.begin(),
        [](std::uint64_t entry) { return static_cast<int>(static_cast<std::uint32_t>(entry)); });
    m_order = std::make_shared<const std::vector<int>>(std::move(order));
    choose();
}

void RowOrder::show(std::vector<std::uint8_t> shown)
{
    m_shown = std::ranges::contains(shown, 0) ? std::make_shared<const std::vector<std::uint8_t>>(std::move(shown)) : nullptr;
    choose();
}

void RowOrder::choose()
{
    m_positions.clear();
    m_asked = 0;
    if (!m_shown) {
        m_rows = m_order;
        return;
    }
    // Every row is written and only those that are shown are stepped over: no branch that could be guessed wrong.
    const auto isShown = [this](int row) { return (*m_shown)[static_cast<std::size_t>(row)] != 0; };
    std::vector<int> rows(static_cast<std::size_t>(std::ranges::count_if(*m_shown, [](auto shown) { return shown != 0; })) + 1);
    std::size_t count = 0;
    for (const int row : *m_order) {
        rows[count] = row;
        count += isShown(row) ? 1 : 0;
    }
    rows.resize(count);
    m_rows = std::make_shared<const std::vector<int>>(std::move(rows));
}

int RowOrder::positionOf(int row) const
{
    constexpr int Few = 4; // are found faster than the places of all rows are written down
    if (m_positions.empty() && m_asked++ < Few) {
        const auto found = std::ranges::find(*m_rows, row);
        return found == m_rows->end() ? -1 : static_cast<int>(found - m_rows->begin());
    }
    if (m_positions.empty()) {
        m_positions.assign(m_order->size(), -1);
        for (std::size_t i = 0; i < m_rows->size(); ++i)
            m_positions[static_cast<std::size_t>((*m_rows)[i])] = static_cast<int>(i);
    }
    return m_positions[static_cast<std::size_t>(row)];
}

} // namespace bucketwatch
