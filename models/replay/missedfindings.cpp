// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/missedfindings.h"

#include "replay/organizationlists.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace bucketwatch {

std::vector<MissedFinding> missedFindings(
    const Replay &replay, const OrganizationView *organization, const std::function<bool()> &isCancelled)
{
    if (replay.statistics.notMonitored == 0)
        return {};
    DetectionOptions options = replay.detectionOptions();
    options.isCancelled = isCancelled;
    std::optional<OrganizationLists> own;
    if (organization) {
        own.emplace(*organization);
        options.listsOf = [&own](AccountId account, std::string_view region) { return own->of(account, region); };
    }
    const Detections everywhere = detect(*replay.events, options);
    if (isCancelled && isCancelled())
        return {};
    QSet<QString> known;
    for (const FindingKey &key : replay.keys)
        known.insert(findingId(key));
    std::vector<const Occurrence *> raised(everywhere.findings.size());
    for (const Occurrence &occurrence : everywhere.occurrences) {
        const Occurrence *&first = raised[static_cast<std::size_t>(occurrence.finding)];
        if (!first || occurrence.time < first->time)
            first = &occurrence;
    }
    std::vector<MissedFinding> missed;
    for (std::size_t i = 0; i < everywhere.findings.size(); ++i) {
        if (const FindingKey &key = everywhere.findings[i]; !known.contains(findingId(key)) && raised[i])
            missed.push_back({raised[i]->time, key, raised[i]->eventRow});
    }
    std::ranges::stable_sort(missed, {}, &MissedFinding::raised);
    return missed;
}

} // namespace bucketwatch
