// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/event.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace bucketwatch {

class AddressOrigins;
class EventLog;

/// The networks and programs of a log as small numbers, each address and user agent judged once. Addresses of one autonomous
/// system are one network where that is known.
class ClientNames {
public:
    /// @param origins may be null
    ClientNames(const EventLog &log, const AddressOrigins *origins);

    [[nodiscard]] std::uint32_t networkOf(TextId sourceIp);
    [[nodiscard]] std::uint32_t softwareOf(TextId userAgent);
    [[nodiscard]] bool isPrivate(std::uint32_t network) const { return m_isPrivate[network]; }
    /// Of a network or program; empty for number 0, which stands for "not told".
    [[nodiscard]] const std::string &name(std::uint32_t number) const { return m_names[number]; }

private:
    using Numbers = std::unordered_map<std::string, std::uint32_t>;
    [[nodiscard]] std::uint32_t intern(Numbers &numbers, std::string_view name, bool isPrivate);

    const EventLog &m_log;
    const AddressOrigins *const m_origins;
    std::vector<std::uint32_t> m_networks; ///< by text, 1 + number; 0 not asked yet
    std::vector<std::uint32_t> m_software;
    std::vector<std::string> m_names;
    std::vector<bool> m_isPrivate;
    Numbers m_networkNumbers;
    Numbers m_softwareNumbers;
};

} // namespace bucketwatch
