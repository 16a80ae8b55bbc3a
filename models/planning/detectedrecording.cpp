// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/detectedrecording.h"

#include "cloudtrail/eventlog.h"
#include "replay/organizationlists.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace bucketwatch {

namespace {

/// Gives numbers to the places and buckets of a log.
class PlaceCounter {
public:
    PlaceCounter(const EventLog &log, DetectedRecording &recording)
        : m_log(log), m_recording(recording), m_buckets(static_cast<std::size_t>(log.textCount()), -1)
    {
    }

    void count(const Event &event)
    {
        const auto [found, isNew] = m_places.try_emplace({event.account, event.region});
        Tally &tally = found->second;
        if (event.kind != EventKind::Data)
            return;
        ++tally.events;
        ++m_recording.dataEvents;
        if (event.bucket == 0)
            return;
        int &bucket = m_buckets[event.bucket];
        if (bucket < 0)
            bucket = static_cast<int>(m_recording.bucketCount++);
        tally.buckets.insert(bucket);
    }

    void write()
    {
        std::map<TextId, int> regions;
        for (const auto &[key, tally] : m_places) {
            const auto [region, isNew] = regions.try_emplace(key.second, static_cast<int>(m_recording.regions.size()));
            if (isNew)
                m_recording.regions.emplace_back(m_log.text(key.second));
            m_recording.places.push_back(
                {key.first, region->second, tally.events, std::vector<int>(tally.buckets.begin(), tally.buckets.end())});
        }
    }

private:
    struct Tally {
        qsizetype events = 0;
        std::set<int> buckets = {};
    };

    const EventLog &m_log;
    DetectedRecording &m_recording;
    std::vector<int> m_buckets; ///< by text
    std::map<std::pair<AccountId, TextId>, Tally> m_places;
};

void addRaised(DetectedRecording &recording, const EventLog &log, Detections detections, const AddressOrigins *origins)
{
    std::vector<Finding> findings = writeFindings(log, detections, origins);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const FindingType &type = *detections.findings[i].type;
        // Without S3 Protection a sequence has fewer signals: it is one of those below, or none.
        const bool isAlways = !type.needsS3Protection() && type.decidedBy != DecidedBy::Sequence;
        recording.raised.push_back({std::move(findings[i]), true, isAlways});
    }
    detections.findings = std::move(detections.unprotectedFindings);
    detections.occurrences = std::move(detections.unprotectedOccurrences);
    for (Finding &finding : writeFindings(log, detections, origins))
        recording.raised.push_back({std::move(finding), false, true});
}

} // namespace

bool DetectedRecording::suits(const OrganizationView &view) const
{
    const auto hasLists = [](const OrganizationView &one) {
        return std::ranges::any_of(one.regions, [](const auto &region) { return !region->lists.empty(); });
    };
    if (!hasLists(*organization) && !hasLists(view))
        return true;
    return std::ranges::all_of(places, [&](const Place &place) {
        return haveSameLists(*organization, view, place.account, regions[static_cast<std::size_t>(place.region)]);
    });
}

std::shared_ptr<const DetectedRecording> detectEverywhere(
    const EventLog &log, std::shared_ptr<const OrganizationView> organization, DetectionOptions options)
{
    auto recording = std::make_shared<DetectedRecording>();
    recording->organization = std::move(organization);
    OrganizationLists own(*recording->organization);
    options.listsOf = [&own](AccountId account, std::string_view region) { return own.of(account, region); };
    options.isMonitored = nullptr;
    Detections detections = detect(log, options);
    PlaceCounter counter(log, *recording);
    for (qsizetype row = 0; row < log.size(); ++row)
        counter.count(log.event(row));
    if (options.isCancelled && options.isCancelled())
        return nullptr;
    counter.write();
    addRaised(*recording, log, std::move(detections), options.origins.get());
    return recording;
}

} // namespace bucketwatch
