// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "detection/accessstate.h"
#include "detection/configurationrule.h"

#include <memory>
#include <optional>
#include <vector>

namespace bucketwatch {

class EventLog;
class FindingCollector;

/// Picks the configuration calls out of a log, reads their requests again and shows them to the rules.
class ConfigurationCalls {
public:
    ConfigurationCalls(const EventLog &log, FindingCollector &collector);

    /// Of a call to S3, also of one that failed; costs two look-ups.
    [[nodiscard]] ConfigurationVerb verbOf(const Event &event);
    /// Whether @p event is one that changed something.
    [[nodiscard]] bool isOne(const Event &event) { return verbOf(event) != ConfigurationVerb::None && event.errorCode == 0; }
    /// @p mayRaise is false for callers that have no findings; what they changed counts all the same.
    void inspect(const Event &event, bool mayRaise);

private:
    [[nodiscard]] QJsonObject parametersOf(const Event &event) const;

    const EventLog &m_log;
    FindingCollector &m_collector;
    AccessState m_state;
    std::vector<std::optional<ConfigurationVerb>> m_verbs; ///< by text of eventName
    std::vector<std::unique_ptr<ConfigurationRule>> m_rules;
};

} // namespace bucketwatch
