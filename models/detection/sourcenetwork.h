// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace bucketwatch {

/// Where a call comes from, as coarse as a place is: "192.0.2.0/24", "2001:db8:70::/48", a private IPv4 /16 (hosts of one cloud
/// network come and go), or "AWS" for the host name of a service. Empty when the text is neither.
struct SourceNetwork {
    std::string name;
    bool isPrivate = false; ///< RFC 1918, carrier-grade NAT, unique local, or a service: not reachable from the internet

    [[nodiscard]] static SourceNetwork of(std::string_view sourceIp);
};

} // namespace bucketwatch
