// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/event.h"
#include "detection/addresslists.h"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
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

    /// The lists of an account in a Region, in addition to those of everybody; null: none.
    using ListsOf = std::function<const AddressLists *(AccountId, std::string_view region)>;

    /// All must outlive this; @p listsOf may be empty.
    SourceAddresses(const EventLog &log, const AddressLists &lists, const ListsOf &listsOf, FindingCollector &collector);

    /// What the lists of the event's account and Region say of its source. A host name is on no list.
    [[nodiscard]] const Verdict &verdict(const Event &event);

private:
    /// Verdicts by text: 0 not asked yet, else 1 + index into m_verdicts.
    using Known = std::vector<std::uint32_t>;
    using Place = std::pair<AccountId, TextId>;
    struct Scope {
        const AddressLists *lists = nullptr;
        Known *known = nullptr;
    };

    [[nodiscard]] const Scope &scopeOf(const Event &event);
    [[nodiscard]] Verdict lookUp(std::string_view text, const AddressLists *own) const;

    const EventLog &m_log;
    const AddressLists &m_lists;
    const ListsOf &m_listsOf;
    FindingCollector &m_collector;
    std::map<const AddressLists *, Known> m_verdictOf; ///< a member has the lists of its administrator, so these are few
    std::map<Place, Scope> m_scopes;
    std::pair<Place, Scope> m_last; ///< neighbours are often alike
    std::vector<Verdict> m_verdicts; ///< the first is "on no list"
};

} // namespace bucketwatch
