// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/event.h"
#include "detection/addresslists.h"

#include <array>
#include <cstdint>
#include <vector>

namespace bucketwatch {

class EventLog;
class FindingCollector;

/// What the lists say of the source addresses of a log, each distinct address looked up once.
class SourceAddresses {
public:
    enum ListKind : std::uint8_t { Threat, Custom, Tor, ListKindCount };
    static constexpr int NoEvidence = -1;

    struct Verdict {
        bool isTrusted = false;
        bool isListed = false;
        std::array<int, ListKindCount> evidence {NoEvidence, NoEvidence, NoEvidence};
    };

    /// All three must outlive this.
    SourceAddresses(const EventLog &log, const AddressLists &lists, FindingCollector &collector);

    /// @p sourceIp is Event::sourceIp. A host name is on no list.
    [[nodiscard]] const Verdict &verdict(TextId sourceIp);

private:
    [[nodiscard]] Verdict lookUp(std::string_view text) const;

    const EventLog &m_log;
    const AddressLists &m_lists;
    FindingCollector &m_collector;
    std::vector<std::uint32_t> m_verdictOf; ///< by text: 0 not asked yet, else 1 + index into m_verdicts
    std::vector<Verdict> m_verdicts; ///< the first is "on no list"
};

} // namespace bucketwatch
