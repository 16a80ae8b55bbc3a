// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace bucketwatch {

/// An IPv4 or IPv6 address as 128 bits; IPv4 stands in its mapped form ::ffff:a.b.c.d, so that both compare alike.
struct IpAddress {
    static constexpr int Bits = 128;

    std::uint64_t high = 0;
    std::uint64_t low = 0;

    /// Nothing unless @p text is exactly one address in dotted or in colon form.
    [[nodiscard]] static std::optional<IpAddress> parse(std::string_view text);
    [[nodiscard]] bool isV4() const;
    /// The address with all but its first @p prefix bits cleared.
    [[nodiscard]] IpAddress masked(int prefix) const;

    friend auto operator<=>(const IpAddress &, const IpAddress &) = default;
};

/// All addresses that share the first @c prefix bits (of 128: an IPv4 /24 is 120).
struct IpRange {
    IpAddress address; ///< masked
    int prefix = IpAddress::Bits;

    /// "198.51.100.7", "198.51.100.0/24", "2001:db8::/32"; bits beyond the prefix are ignored.
    [[nodiscard]] static std::optional<IpRange> parse(std::string_view text);
    /// Length of the prefix as one writes it: 24 for an IPv4 /24.
    [[nodiscard]] int writtenPrefix() const;

    friend bool operator==(const IpRange &, const IpRange &) = default;
};

} // namespace bucketwatch
