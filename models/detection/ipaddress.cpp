// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/ipaddress.h"

#include <arpa/inet.h>

#include <array>
#include <charconv>

namespace bucketwatch {

namespace {

constexpr int V4Offset = 96; // bits of ::ffff:0:0
constexpr std::uint64_t V4Mark = 0xFFFF'0000'0000;

std::uint64_t bigEndian(const unsigned char *bytes, int count)
{
    std::uint64_t value = 0;
    for (int i = 0; i < count; ++i)
        value = value << 8 | bytes[i];
    return value;
}

std::uint64_t leadingOnes(int count)
{
    return count <= 0 ? 0 : count >= 64 ? ~std::uint64_t(0) : ~(~std::uint64_t(0) >> count);
}

} // namespace

std::optional<IpAddress> IpAddress::parse(std::string_view text)
{
    std::array<char, INET6_ADDRSTRLEN> terminated {};
    if (text.empty() || text.size() >= terminated.size())
        return std::nullopt;
    text.copy(terminated.data(), text.size());
    std::array<unsigned char, 16> bytes {};
    if (inet_pton(AF_INET, terminated.data(), bytes.data()) == 1)
        return IpAddress {0, V4Mark | bigEndian(bytes.data(), 4)};
    if (inet_pton(AF_INET6, terminated.data(), bytes.data()) == 1)
        return IpAddress {bigEndian(bytes.data(), 8), bigEndian(bytes.data() + 8, 8)};
    return std::nullopt;
}

bool IpAddress::isV4() const
{
    return high == 0 && low >> 32 == V4Mark >> 32;
}

IpAddress IpAddress::masked(int prefix) const
{
    return {high & leadingOnes(prefix), low & leadingOnes(prefix - 64)};
}

std::optional<IpRange> IpRange::parse(std::string_view text)
{
    const auto slash = text.find('/');
    const auto address = IpAddress::parse(text.substr(0, slash));
    if (!address)
        return std::nullopt;
    int prefix = IpAddress::Bits;
    if (slash != std::string_view::npos) {
        const std::string_view digits = text.substr(slash + 1);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), prefix);
        const bool isDotted = text.substr(0, slash).find(':') == std::string_view::npos;
        if (error != std::errc() || end != digits.data() + digits.size() || prefix < 0)
            return std::nullopt;
        prefix += isDotted ? V4Offset : 0;
        if (prefix > IpAddress::Bits)
            return std::nullopt;
    }
    return IpRange {address->masked(prefix), prefix};
}

int IpRange::writtenPrefix() const
{
    return address.isV4() && prefix >= V4Offset ? prefix - V4Offset : prefix;
}

} // namespace bucketwatch
