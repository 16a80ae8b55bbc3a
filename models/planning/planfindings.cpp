// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/planfindings.h"

#include "organization/monitoring.h"

#include <QSet>

#include <algorithm>

namespace bucketwatch {

namespace {

/// Where S3 Protection is on, for many places of a recording.
class ProtectedPlaces {
public:
    ProtectedPlaces(const DetectedRecording &recording, const OrganizationView &view) : m_view(view)
    {
        for (const std::string &name : recording.regions) {
            const auto region = Region::parse(QString::fromStdString(name));
            m_regions.push_back(region ? view.find(*region) : nullptr);
        }
    }

    [[nodiscard]] bool contains(const DetectedRecording::Place &place) const
    {
        const RegionView *region = m_regions[static_cast<std::size_t>(place.region)].get();
        const int row = region ? m_view.accounts->row(place.account) : -1;
        return row >= 0 && monitorsS3DataEvents(*region, row);
    }

private:
    const OrganizationView &m_view;
    std::vector<std::shared_ptr<const RegionView>> m_regions;
};

/// Data events that are analyzed under @p view, and their buckets.
std::pair<qsizetype, qsizetype> analyzed(const DetectedRecording &recording, const OrganizationView &view)
{
    const ProtectedPlaces isProtected(recording, view);
    std::vector<bool> buckets(static_cast<std::size_t>(recording.bucketCount));
    qsizetype events = 0;
    for (const DetectedRecording::Place &place : recording.places) {
        if (place.events == 0 || !isProtected.contains(place))
            continue;
        events += place.events;
        for (const int bucket : place.buckets)
            buckets[static_cast<std::size_t>(bucket)] = true;
    }
    return {events, std::ranges::count(buckets, true)};
}

std::vector<const Finding *> raisedUnder(const DetectedRecording &recording, const OrganizationView &view)
{
    std::vector<const Finding *> findings;
    for (const DetectedRecording::Raised &raised : recording.raised) {
        const bool isMonitored = monitorsS3DataEvents(view, raised.finding.account, raised.finding.region.toStdString());
        if (isMonitored ? raised.withProtection : raised.withoutProtection)
            findings.push_back(&raised.finding);
    }
    return findings;
}

void addMissing(std::vector<PlanFindings::Difference> &differences, const std::vector<const Finding *> &findings,
    const std::vector<const Finding *> &others, bool isGained)
{
    QSet<QString> known;
    for (const Finding *other : others)
        known.insert(other->id);
    for (const Finding *finding : findings) {
        if (!known.contains(finding->id))
            differences.push_back({*finding, isGained});
    }
}

BeforeAfter &ofSeverity(PlanFindings &findings, const Finding &finding)
{
    return findings.bySeverity[static_cast<std::size_t>(severityOf(finding.severity))];
}

} // namespace

qsizetype PlanFindings::gained() const
{
    return std::ranges::count(differences, true, &Difference::isGained);
}

bool PlanFindings::isDifferent() const
{
    return !differences.empty() || events.before != events.after || buckets.before != buckets.after;
}

PlanFindings findingsUnder(const DetectedRecording &recording, const OrganizationView &current, const OrganizationView &result)
{
    return findingsUnder(recording, recording, current, result);
}

PlanFindings findingsUnder(const DetectedRecording &before, const DetectedRecording &after, const OrganizationView &current,
    const OrganizationView &result)
{
    PlanFindings findings;
    findings.allEvents = before.dataEvents;
    findings.allBuckets = before.bucketCount;
    std::tie(findings.events.before, findings.buckets.before) = analyzed(before, current);
    std::tie(findings.events.after, findings.buckets.after) = analyzed(after, result);
    const auto earlier = raisedUnder(before, current);
    const auto later = raisedUnder(after, result);
    findings.findings = {std::ssize(earlier), std::ssize(later)};
    for (const Finding *finding : earlier)
        ++ofSeverity(findings, *finding).before;
    for (const Finding *finding : later)
        ++ofSeverity(findings, *finding).after;
    addMissing(findings.differences, earlier, later, false);
    addMissing(findings.differences, later, earlier, true);
    std::ranges::sort(findings.differences, {}, [](const PlanFindings::Difference &difference) {
        return std::pair(difference.finding.firstSeen, difference.finding.id);
    });
    return findings;
}

} // namespace bucketwatch
