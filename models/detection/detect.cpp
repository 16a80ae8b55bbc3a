// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/detect.h"

#include "cloudtrail/eventpass.h"
#include "detection/anomalousbehaviorrule.h"
#include "detection/attacksequencerule.h"
#include "detection/configurationcalls.h"
#include "detection/findingcollector.h"
#include "detection/iplistrules.h"
#include "detection/pentestuseragentrule.h"
#include "findings/findingtype.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

namespace bucketwatch {

namespace {

/// Which accounts and Regions have S3 Protection, each asked once.
class Monitoring {
public:
    Monitoring(const EventLog &log, const DetectionOptions &options) : m_log(log), m_options(options) { }

    [[nodiscard]] bool covers(const Event &event)
    {
        if (!m_options.isMonitored)
            return true;
        const Place place {event.account, event.region};
        if (m_last && m_last->first == place)
            return m_last->second;
        const auto [known, isNew] = m_answers.try_emplace(place, false);
        if (isNew)
            known->second = m_options.isMonitored(event.account, m_log.text(event.region));
        m_last = *known;
        return known->second;
    }

private:
    using Place = std::pair<AccountId, TextId>;

    const EventLog &m_log;
    const DetectionOptions &m_options;
    std::map<Place, bool> m_answers;
    std::optional<std::pair<Place, bool>> m_last; ///< neighbours are often alike
};

/// Whether a caller is somebody: not one of AWS's own services, not anonymous.
bool isPrincipal(const Identity &identity)
{
    if (identity.isAnonymous || identity.type == "AWSService")
        return false;
    const bool hasName
        = !identity.arn.empty() || !identity.principalId.empty() || !identity.userName.empty() || !identity.accessKeyId.empty();
    return hasName || identity.invokedBy.empty();
}

class Detector {
public:
    Detector(const EventLog &log, const DetectionOptions &options)
        : m_log(log)
        , m_collector(log)
        , m_addresses(log, options.lists, options.listsOf, m_collector)
        , m_monitoring(log, options)
        , m_configuration(log, m_collector)
        , m_ipLists(log, m_addresses, m_collector)
        , m_userAgents(log, m_collector)
        , m_behavior(log, options.behavior, options.origins.get(), m_collector)
        , m_sequences(log, options.origins.get(), m_collector, m_collector)
        , m_unprotected(log)
        , m_unprotectedSequences(log, options.origins.get(), m_collector, m_unprotected)
    {
        m_collector.setObserver([this](const FindingType &type, const Event &event, TextId bucket, int evidence) {
            m_sequences.addFinding(type, event, bucket, evidence);
            if (!type.needsS3Protection() && m_monitoring.covers(event))
                m_unprotectedSequences.addFinding(type, event, bucket, evidence);
        });
        m_isPrincipal.reserve(std::size_t(log.identityCount()));
        for (qsizetype i = 0; i < log.identityCount(); ++i)
            m_isPrincipal.push_back(isPrincipal(log.identity(IdentityId(i))));
    }

    void inspect(const Event &event)
    {
        m_dataEvents.add(event);
        if (event.kind == EventKind::Data)
            inspectData(event);
        else
            inspectManagement(event);
        m_sequences.finish(event);
        m_unprotectedSequences.finish(event);
    }

    [[nodiscard]] Detections take()
    {
        Detections detections = m_collector.take();
        detections.notMonitored = m_notMonitored;
        detections.behavior = m_behavior.coverage();
        detections.dataEvents = m_dataEvents.coverage(m_log);
        addUnprotected(detections);
        return detections;
    }

private:
    void addUnprotected(Detections &detections)
    {
        Detections unprotected = m_unprotected.take();
        const int offset = int(detections.evidence.size());
        for (Occurrence &occurrence : unprotected.occurrences)
            occurrence.evidence += offset;
        std::ranges::move(unprotected.evidence, std::back_inserter(detections.evidence));
        detections.unprotectedFindings = std::move(unprotected.findings);
        detections.unprotectedOccurrences = std::move(unprotected.occurrences);
    }

    void inspectData(const Event &event)
    {
        if (!m_monitoring.covers(event)) {
            ++m_notMonitored;
            return;
        }
        if (!mayRaise(event))
            return;
        for (DataEventRule *rule : m_dataRules)
            rule->inspect(event);
    }

    void inspectManagement(const Event &event)
    {
        const bool isConfiguration = m_configuration.isOne(event);
        const bool mayRaise = this->mayRaise(event);
        if (isConfiguration)
            m_configuration.inspect(event, mayRaise);
        if (!mayRaise || event.kind != EventKind::Management) // records that were cleaned may lack their category
            return;
        m_sequences.inspectManagement(event);
        // Types of behavior need S3 Protection, so without it there is nothing to learn for.
        if (!m_monitoring.covers(event))
            return;
        m_unprotectedSequences.inspectManagement(event);
        m_behavior.inspectManagement(event, managementKindOf(event));
    }

    [[nodiscard]] AnomalousBehaviorRule::Management managementKindOf(const Event &event)
    {
        using enum AnomalousBehaviorRule::Management;
        switch (m_configuration.verbOf(event)) {
        case ConfigurationVerb::PutBucketPolicy:
        case ConfigurationVerb::PutBucketAcl:
            return SetsPermission;
        case ConfigurationVerb::CreateBucket:
            return CreatesBucket;
        default:
            return Other;
        }
    }

    [[nodiscard]] bool mayRaise(const Event &event)
    {
        return !event.isAnonymous && m_isPrincipal[event.identity] && !m_addresses.verdict(event).isTrusted;
    }

    const EventLog &m_log;
    FindingCollector m_collector;
    SourceAddresses m_addresses;
    Monitoring m_monitoring;
    ConfigurationCalls m_configuration;
    IpListRules m_ipLists;
    PentestUserAgentRule m_userAgents;
    AnomalousBehaviorRule m_behavior;
    AttackSequenceRule m_sequences;
    FindingCollector m_unprotected; ///< what m_unprotectedSequences raises: it sees management events of monitored places only
    AttackSequenceRule m_unprotectedSequences;
    std::array<DataEventRule *, 3> m_dataRules {&m_ipLists, &m_userAgents, &m_behavior};
    std::vector<bool> m_isPrincipal; ///< by identity
    DataEventCounter m_dataEvents;
    qint64 m_notMonitored = 0;
};

} // namespace

Detections detect(const EventLog &log, const DetectionOptions &options)
{
    Detector detector(log, options);
    passOver(log, [&detector](const Event &event) { detector.inspect(event); }, options.isCancelled);
    return detector.take();
}

} // namespace bucketwatch
