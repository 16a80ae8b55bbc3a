// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstdint>

namespace bucketwatch {

/// Uniform numbers below a limit, the same on every machine: std distributions are not.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) { }
    /// splitmix64, Sebastiano Vigna, public domain.
    [[nodiscard]] std::uint64_t next();
    /// 0 ... @p limit - 1
    [[nodiscard]] std::uint64_t below(std::uint64_t limit) { return next() % limit; }
    [[nodiscard]] bool chance(int percent) { return below(100) < static_cast<std::uint64_t>(percent); }

private:
    std::uint64_t m_state;
};

/// "ledger-prod", "archive-dev-eu", "claims-test-3": a different name for every number.
[[nodiscard]] QString workloadName(int number);
/// Names of companies that were bought and are not under the administrator yet.
[[nodiscard]] QString acquiredName(int number);
/// Names of partners whose accounts are invited.
[[nodiscard]] QString partnerName(int number);
/// Production accounts are protected more often than experiments.
[[nodiscard]] bool isProduction(const QString &name);

} // namespace bucketwatch
