// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace bucketwatch {

/// The number of a finding: 32 lower-case hexadecimal digits.
struct FindingId {
    std::uint64_t high = 0;
    std::uint64_t low = 0;

    /// Nothing unless @p text is exactly 32 lower-case hexadecimal digits.
    [[nodiscard]] static std::optional<FindingId> parse(QStringView text);
    [[nodiscard]] QString toString() const;
    friend auto operator<=>(const FindingId &, const FindingId &) = default;
};

} // namespace bucketwatch
