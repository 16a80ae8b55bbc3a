// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/byteshash.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace bucketwatch {

/// Tuples of @p Width numbers, each kept once and numbered in the order in which they came, from 0. One thread.
template<size_t Width> class TupleTable {
public:
    using Tuple = std::array<std::uint32_t, Width>;

    std::uint32_t insert(const Tuple &tuple)
    {
        if ((m_tuples.size() + 1) * 2 > m_slots.size())
            grow();
        const size_t mask = m_slots.size() - 1;
        for (size_t at = hash(tuple) & mask;; at = (at + 1) & mask) {
            std::uint32_t &slot = m_slots[at];
            if (slot == 0) {
                m_tuples.push_back(tuple);
                slot = static_cast<std::uint32_t>(m_tuples.size());
                return slot - 1;
            }
            if (m_tuples[slot - 1] == tuple)
                return slot - 1;
        }
    }

    [[nodiscard]] const Tuple &at(std::uint32_t id) const { return m_tuples[id]; }
    [[nodiscard]] size_t size() const { return m_tuples.size(); }

private:
    static size_t hash(const Tuple &tuple) { return hashBytes({reinterpret_cast<const char *>(tuple.data()), sizeof tuple}); }

    void grow()
    {
        m_slots.assign(m_slots.empty() ? 256 : m_slots.size() * 2, 0);
        const size_t mask = m_slots.size() - 1;
        for (std::uint32_t id = 0; id < m_tuples.size(); ++id) {
            size_t at = hash(m_tuples[id]) & mask;
            while (m_slots[at] != 0)
                at = (at + 1) & mask;
            m_slots[at] = id + 1;
        }
    }

    std::vector<Tuple> m_tuples;
    std::vector<std::uint32_t> m_slots; ///< number + 1; 0 is free
};

} // namespace bucketwatch
