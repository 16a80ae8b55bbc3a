// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/planfindings.h"

#include "organization/monitoring.h"
#include "replay/organizationlists.h"

#include <algorithm>
#include <map>

namespace bucketwatch {

namespace {

constexpr std::size_t SeverityCount = 4;

using Place = std::pair<AccountId, TextId>;

/// Data events and buckets of each account and Region.
struct Tally {
    qsizetype events = 0;
    std::set<TextId> buckets;
};

std::map<Place, Tally> tallies(const EventLog &log)
{
    std::map<Place, Tally> all;
    for (qsizetype row = 0; row < log.size(); ++row) {
        const Event event = log.event(row);
        if (event.kind != EventKind::Data)
            continue;
        Tally &tally = all[{event.account, event.region}];
        ++tally.events;
        if (event.bucket != 0)
            tally.buckets.insert(event.bucket);
    }
    return all;
}

void countEvents(PlanFindings &findings, const EventLog &log, const OrganizationView &current, const OrganizationView &result)
{
    std::set<TextId> all;
    std::set<TextId> before;
    std::set<TextId> after;
    for (const auto &[place, tally] : tallies(log)) {
        findings.allEvents += tally.events;
        all.insert(tally.buckets.begin(), tally.buckets.end());
        if (monitorsS3DataEvents(current, place.first, log.text(place.second))) {
            findings.events.before += tally.events;
            before.insert(tally.buckets.begin(), tally.buckets.end());
        }
        if (monitorsS3DataEvents(result, place.first, log.text(place.second))) {
            findings.events.after += tally.events;
            after.insert(tally.buckets.begin(), tally.buckets.end());
        }
    }
    findings.buckets = {std::ssize(before), std::ssize(after)};
    findings.allBuckets = std::ssize(all);
}

std::vector<Finding> detected(
    const EventLog &log, const OrganizationView &view, const AddressLists &lists, const BehaviorSettings &behavior)
{
    OrganizationLists own(view);
    DetectionOptions options;
    options.lists = lists;
    options.behavior = behavior;
    options.listsOf = [&own](AccountId account, std::string_view region) { return own.of(account, region); };
    options.isMonitored
        = [&view](AccountId account, std::string_view region) { return monitorsS3DataEvents(view, account, region); };
    return writeFindings(log, detect(log, options));
}

std::set<QString> idsOf(const std::vector<Finding> &findings)
{
    std::set<QString> ids;
    for (const Finding &finding : findings)
        ids.insert(finding.id);
    return ids;
}

void addMissing(std::vector<PlanFindings::Difference> &differences, const std::vector<Finding> &findings,
    const std::set<QString> &others, bool isGained)
{
    for (const Finding &finding : findings) {
        if (!others.contains(finding.id))
            differences.push_back({finding, isGained});
    }
}

} // namespace

PlanFindings findingsUnder(const EventLog &log, const OrganizationView &current, const OrganizationView &result,
    const AddressLists &lists, const BehaviorSettings &behavior)
{
    PlanFindings findings;
    countEvents(findings, log, current, result);
    const std::vector<Finding> before = detected(log, current, lists, behavior);
    const std::vector<Finding> after = detected(log, result, lists, behavior);
    findings.findings = {std::ssize(before), std::ssize(after)};
    findings.bySeverity.resize(SeverityCount);
    for (const Finding &finding : before)
        ++findings.bySeverity[static_cast<std::size_t>(severityOf(finding.severity))].before;
    for (const Finding &finding : after)
        ++findings.bySeverity[static_cast<std::size_t>(severityOf(finding.severity))].after;
    addMissing(findings.differences, before, idsOf(after), false);
    addMissing(findings.differences, after, idsOf(before), true);
    std::ranges::sort(findings.differences, {}, [](const PlanFindings::Difference &difference) {
        return std::pair(difference.finding.firstSeen, difference.finding.id);
    });
    return findings;
}

} // namespace bucketwatch
