// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "cloudtrail/event.h"
#include "detection/attacksignals.h"
#include "findings/evidence.h"

#include <map>
#include <optional>
#include <vector>

namespace bucketwatch {

class EventLog;
class FindingCollector;
struct FindingType;

/// AttackSequence:S3/CompromisedData: several signals of one identity in an account and Region within 24 hours that fit together.
/// That is our own rule, GuardDuty's is secret. A sequence has
/// - a signal that data left or was destroyed: a finding of Exfiltration, Impact or UnauthorizedAccess,
/// - one that something was changed for the worse: destroyed, opened, or traces and safeguards switched off,
/// - signals on three grounds in all (see AttackSignal::Ground), of two tactics.
/// From then on every further signal, and every doubling of what one counts, is an occurrence of the finding.
class AttackSequenceRule {
public:
    AttackSequenceRule(const EventLog &log, FindingCollector &collector);

    /// A finding was raised by @p event.
    void addFinding(const FindingType &type, const Event &event, TextId bucket, int evidence);
    /// A management event of an identity that succeeded.
    void inspectManagement(const Event &event);
    /// To be called when all rules have seen @p event: raises the finding once, whatever number of signals the event gave.
    void finish(const Event &event)
    {
        if (m_due)
            raise(event);
    }

private:
    struct Key {
        AccountId account;
        TextId region = 0;
        int principal = 0;
        friend auto operator<=>(const Key &, const Key &) = default;
    };
    struct Part {
        AttackSignal signal;
        const FindingType *type = nullptr; ///< null for a call
        TextId name = 0; ///< of a call
        TextId source = 0;
        TextId bucket = 0;
        TextId address = 0;
        int evidence = -1;
        int count = 0;
        Timestamp firstSeen {};
        Timestamp lastSeen {};
    };
    struct Sequence {
        std::vector<Part> parts; ///< of the last 24 hours
        bool isRaised = false;
    };
    void add(const Event &event, Part part);
    void raise(const Event &event);
    [[nodiscard]] static bool isAttack(const std::vector<Part> &parts);
    [[nodiscard]] Evidence evidenceOf(const std::vector<Part> &parts) const;
    [[nodiscard]] QStringList indicatorsOf(const Part &part) const;
    [[nodiscard]] bool says(const Event &event, std::string_view word) const;

    const EventLog &m_log;
    FindingCollector &m_collector;
    const FindingType *m_type;
    std::map<Key, Sequence> m_sequences;
    const Sequence *m_due = nullptr; ///< has news of the event that is being looked at
    std::vector<std::optional<bool>> m_isSignalName; ///< by text of eventName
};

} // namespace bucketwatch
