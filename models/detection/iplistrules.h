// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "detection/apicall.h"
#include "detection/dataeventrule.h"
#include "detection/sourceaddresses.h"

#include <array>
#include <optional>
#include <vector>

namespace bucketwatch {

struct FindingType;

/// MaliciousIPCaller, MaliciousIPCaller.Custom and TorIPCaller: calls from listed addresses. The list decides the
/// detail, the tactic of the call the purpose of the type.
class IpListRules final : public DataEventRule {
public:
    IpListRules(const EventLog &log, SourceAddresses &addresses, FindingCollector &collector);
    void inspect(const Event &event) override;

private:
    [[nodiscard]] Tactic tactic(TextId name);

    const EventLog &m_log;
    SourceAddresses &m_addresses;
    FindingCollector &m_collector;
    std::vector<std::optional<Tactic>> m_tactics; ///< by text of eventName
    /// By kind of list, then tactic.
    std::array<std::array<const FindingType *, 3>, SourceAddresses::ListKindCount> m_types {};
};

} // namespace bucketwatch
