// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>
#include <random>
#include <string_view>
#include <vector>

namespace bucketwatch {

/// Chance with a seed: equal seeds draw equally everywhere. The standard's generator, but not its distributions: those differ
/// between libraries. No expression draws twice: compilers evaluate arguments in orders of their own.
class Chance {
public:
    /// What is drawn for one @p purpose does not change what is drawn for another.
    Chance(std::uint64_t seed, std::string_view purpose) : m_engine(seed * 0x9e3779b97f4a7c15U ^ hash(purpose)) { }

    /// 0 ... @p end - 1; 0 when there is nothing to choose from.
    [[nodiscard]] int below(int end) { return end < 2 ? 0 : int(m_engine() % std::uint64_t(end)); }
    /// @p first ... @p last
    [[nodiscard]] int between(int first, int last) { return first + below(last - first + 1); }
    [[nodiscard]] bool isOneIn(int count) { return below(count) == 0; }
    /// @p count, up to @p percent more or less.
    [[nodiscard]] int about(int count, int percent) { return count * between(100 - percent, 100 + percent) / 100; }
    template<typename T> [[nodiscard]] const T &pick(const std::vector<T> &from)
    {
        return from[std::size_t(below(int(from.size())))];
    }
    [[nodiscard]] QString hex(int count) { return letters(QStringLiteral("0123456789abcdef"), count); }
    /// As AWS writes ids: capital letters and digits.
    [[nodiscard]] QString code(int count) { return letters(QStringLiteral("ABCDEFGHJKLMNPQRSTVWXYZ0123456789"), count); }

private:
    [[nodiscard]] static std::uint64_t hash(std::string_view text)
    {
        std::uint64_t value = 0xcbf29ce484222325U; // FNV-1a
        for (const char c : text)
            value = (value ^ std::uint8_t(c)) * 0x100000001b3U;
        return value;
    }
    [[nodiscard]] QString letters(const QString &alphabet, int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += alphabet[below(int(alphabet.size()))];
        return text;
    }

    std::mt19937_64 m_engine;
};

} // namespace bucketwatch
