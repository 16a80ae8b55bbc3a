// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/sourcenetwork.h"

#include "detection/ipaddress.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <format>

namespace bucketwatch {

namespace {

using namespace std::string_view_literals;

bool isIn(const IpAddress &address, std::string_view range)
{
    const auto parsed = IpRange::parse(range);
    return parsed && address.masked(parsed->prefix) == parsed->address;
}

bool isPrivateAddress(const IpAddress &address)
{
    constexpr std::array Ranges {"10.0.0.0/8"sv, "172.16.0.0/12"sv, "192.168.0.0/16"sv, "100.64.0.0/10"sv, "127.0.0.0/8"sv, "fc00::/7"sv};
    return std::ranges::any_of(Ranges, [&address](std::string_view range) { return isIn(address, range); });
}

std::string v4Network(const IpAddress &address, bool isPrivate)
{
    const auto bits = std::uint32_t(address.low);
    return isPrivate ? std::format("{}.{}.0.0/16", bits >> 24, bits >> 16 & 0xff)
                     : std::format("{}.{}.{}.0/24", bits >> 24, bits >> 16 & 0xff, bits >> 8 & 0xff);
}

std::string v6Network(const IpAddress &address)
{
    return std::format("{:x}:{:x}:{:x}::/48", address.high >> 48, address.high >> 32 & 0xffff, address.high >> 16 & 0xffff);
}

} // namespace

SourceNetwork SourceNetwork::of(std::string_view sourceIp)
{
    const QByteArrayView text = QByteArrayView(sourceIp).trimmed();
    if (text.isEmpty())
        return {};
    const auto address = IpAddress::parse(std::string_view(text.data(), std::size_t(text.size())));
    if (!address)
        return text.contains(QByteArrayView(".amazonaws.com")) || text == QByteArrayView("AWS Internal") ? SourceNetwork {"AWS", true} : SourceNetwork {};
    const bool isPrivate = isPrivateAddress(*address);
    return {address->isV4() ? v4Network(*address, isPrivate) : v6Network(*address), isPrivate};
}

} // namespace bucketwatch
