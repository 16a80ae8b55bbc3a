// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/detections.h"

#include "cloudtrail/eventlog.h"
#include "detection/addressorigins.h"
#include "detection/recordinlog.h"

#include <algorithm>
#include <numeric>

namespace bucketwatch {

namespace {

struct Latest {
    FindingCount count {.count = 0, .firstSeen = {}, .lastSeen = {}};
    const Occurrence *occurrence = nullptr;

    void add(const Occurrence &next)
    {
        if (count.count++ == 0)
            count.firstSeen = next.time;
        count.lastSeen = next.time;
        occurrence = &next;
    }
};

Finding write(const EventLog &log, const FindingKey &key, const Latest &latest, std::span<const Evidence> evidence,
    const AddressOrigins *origins, std::vector<qsizetype> *brokenRows = nullptr)
{
    Q_ASSERT(latest.occurrence);
    const qsizetype row = latest.occurrence->eventRow;
    const RecordInLog record = recordInLog(log, row);
    if (record.isBroken && brokenRows)
        brokenRows->push_back(row);
    return writeFinding(key, latest.count, evidence[std::size_t(latest.occurrence->evidence)], record.record,
        origins ? origins->find(log.sourceIp(row)) : AddressOrigin());
}

} // namespace

Finding writeFindingAt(const EventLog &log, const FindingKey &key, int index, std::span<const Occurrence> occurrences,
    std::span<const Evidence> evidence, const AddressOrigins *origins)
{
    Latest latest;
    for (const Occurrence &occurrence : occurrences) {
        if (occurrence.finding == index)
            latest.add(occurrence);
    }
    return write(log, key, latest, evidence, origins);
}

std::vector<Finding> writeFindings(
    const EventLog &log, const Detections &detections, const AddressOrigins *origins, std::vector<qsizetype> *brokenRows)
{
    std::vector<Latest> latest(detections.findings.size());
    for (const Occurrence &occurrence : detections.occurrences)
        latest[std::size_t(occurrence.finding)].add(occurrence);
    // Records are read again in the order of the log: neighbours often stand in one file, which is then unpacked once.
    std::vector<std::size_t> order(latest.size());
    std::ranges::iota(order, 0);
    std::ranges::sort(order, {}, [&latest](std::size_t i) { return latest[i].occurrence->eventRow; });
    std::vector<Finding> findings(latest.size());
    for (const std::size_t i : order)
        findings[i] = write(log, detections.findings[i], latest[i], detections.evidence, origins, brokenRows);
    return findings;
}

} // namespace bucketwatch
