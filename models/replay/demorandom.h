// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <random>
#include <vector>

namespace bucketwatch {

/// Chance with a fixed seed. The standard's generator, but not its distributions: those differ between libraries.
class DemoRandom {
public:
    explicit DemoRandom(std::uint64_t seed) : m_engine(seed) { }

    /// 0 ... @p end - 1
    [[nodiscard]] int below(int end) { return int(m_engine() % std::uint64_t(end)); }
    [[nodiscard]] bool isOneIn(int count) { return below(count) == 0; }
    template<typename T> [[nodiscard]] const T &pick(const std::vector<T> &from)
    {
        return from[std::size_t(below(int(from.size())))];
    }
    [[nodiscard]] QString hex(int digits) { return letters(QStringLiteral("0123456789abcdef"), digits); }
    /// As AWS writes request ids: capital letters and digits.
    [[nodiscard]] QString code(int letterCount)
    {
        return letters(QStringLiteral("ABCDEFGHJKLMNPQRSTVWXYZ0123456789"), letterCount);
    }

private:
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
