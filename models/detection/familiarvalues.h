// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <vector>

namespace bucketwatch {

/// The values that somebody is used to: each with the number of days on which it was seen, old days counting less (half after 30
/// days). Bounded: when there are too many, the one that was seen least is forgotten.
class FamiliarValues {
public:
    using Value = std::uint32_t;
    struct Entry {
        Value value = 0;
        int lastDay = 0;
        float before = 0; ///< days until lastDay, without it
        float today = 0; ///< what lastDay counts as
    };

    explicit FamiliarValues(std::size_t most = 128) : m_most(most) { }

    /// Days before @p day on which @p value was seen: 0 when never, 1 when yesterday only.
    [[nodiscard]] double daysBefore(Value value, int day) const;
    /// Notes @p value on @p day, which counts as @p share of a day; days must not go back.
    void see(Value value, int day, float share = 1);
    /// In the order in which they were first seen.
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    /// @p entry's weight as it was before @p day.
    [[nodiscard]] static double daysBefore(const Entry &entry, int day);
    /// The values seen on the most days before @p day, on half a day at least, at most @p count of them.
    [[nodiscard]] std::vector<Value> mostUsual(std::size_t count, int day) const;

private:
    /// Past the end when it is not there.
    [[nodiscard]] std::size_t indexOf(Value value) const;
    void forgetOne(int day);

    std::size_t m_most;
    std::vector<Entry> m_entries;
    mutable std::size_t m_last = 0; ///< calls of one kind come in rows
};

} // namespace bucketwatch
