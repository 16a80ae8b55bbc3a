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

class AddressOrigins;
class EventLog;
class FindingCollector;
struct FindingType;

/// AttackSequence:S3/CompromisedData: several signals of one identity in an account and Region within 24 hours that fit together.
/// Calls of IAM and CloudTrail belong to every Region of the identity: where they are recorded says nothing about where the data is.
/// What makes a sequence is our own rule, GuardDuty's is secret: signals on three grounds (see AttackSignal::Ground), among them either
/// - one that data left or was destroyed, a finding of Exfiltration, Impact or UnauthorizedAccess, one that something was changed
///   for the worse: destroyed, opened, or traces and safeguards switched off, and signals of two tactics in all,
/// - or, where management events are all there is: a bucket was opened, copied elsewhere or will be destroyed, and traces or
///   safeguards were switched off for good, which nobody does who sets up an account. A bucket that the identity made within these
///   24 hours has nothing to lose: who tries something out makes one, sets it up, and takes everything away again.
/// From then on every further signal, and every doubling of what one counts, is an occurrence of the finding. A sequence is over
/// when there was no signal for 24 hours; the next is another finding.
class AttackSequenceRule {
public:
    /// Evidence of findings is in @p findings; sequences are raised in @p target.
    AttackSequenceRule(const EventLog &log, const AddressOrigins *origins, FindingCollector &findings, FindingCollector &target);

    /// A finding was raised by @p event.
    void addFinding(const FindingType &type, const Event &event, TextId bucket, int evidence);
    /// A management event of an identity that succeeded.
    void inspectManagement(const Event &event);
    /// To be called when all rules have seen @p event: raises the finding once, whatever number of signals the event gave.
    void finish(const Event &event)
    {
        if (!m_due.empty())
            raise(event);
    }

private:
    struct Person {
        AccountId account;
        int principal = 0;
        friend auto operator<=>(const Person &, const Person &) = default;
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
        bool isOnOwnBucket = false; ///< that the identity has just made
        qsizetype firstRow = -1; ///< of the log: what orders signals of one second
        Timestamp firstSeen {};
        Timestamp lastSeen {};
    };
    using Parts = std::vector<Part>; ///< of the last 24 hours
    struct Sequence {
        Parts parts;
        bool isRaised = false;
        int number = 0; ///< of sequences before it
    };
    struct Signals {
        Parts anywhere; ///< of services that are recorded in one Region for all
        std::map<TextId, Sequence> regions;
        std::map<TextId, Timestamp> madeBuckets; ///< in the last 24 hours
        Timestamp lastSeen {};
    };
    [[nodiscard]] Signals &signalsOf(const Event &event);
    void add(const Event &event, Part part, bool isAnywhere);
    /// @return whether it is worth an occurrence
    [[nodiscard]] static bool addTo(Parts &parts, const Event &event, Part part);
    void check(Signals &signals, TextId region);
    void forgetOld(Timestamp now);
    void raise(const Event &event);
    [[nodiscard]] static Parts together(const Signals &signals, const Sequence &sequence);
    [[nodiscard]] static bool isAttack(const Parts &parts);
    [[nodiscard]] static bool isManagementAttack(const Parts &parts);
    [[nodiscard]] Evidence evidenceOf(const Parts &parts) const;
    [[nodiscard]] QStringList indicatorsOf(const Part &part) const;
    [[nodiscard]] bool holds(const Event &event, const RequestCondition &condition) const;

    const EventLog &m_log;
    const AddressOrigins *const m_origins; ///< may be null
    FindingCollector &m_findings;
    FindingCollector &m_target;
    const FindingType *m_type;
    std::map<Person, Signals> m_signals;
    struct Due {
        Signals *signals = nullptr;
        TextId region = 0;
        friend bool operator==(const Due &, const Due &) = default;
    };
    std::vector<Due> m_due; ///< have news of the event that is being looked at
    std::vector<std::optional<bool>> m_isSignalName; ///< by text of eventName
};

} // namespace bucketwatch
