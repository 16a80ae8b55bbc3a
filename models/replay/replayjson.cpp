// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replayjson.h"

#include "replay/replay.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QJsonObject unreadableToJson(const Unreadable &part)
{
    QJsonObject made {{"path"_L1, part.path}, {"reason"_L1, part.reason}};
    if (part.offset)
        made["offset"_L1] = *part.offset;
    return made;
}

QJsonObject coverageToJson(const DataEventCoverage &coverage)
{
    QJsonArray named;
    for (const RecordedPlace &place : coverage.named)
        named.append(QJsonObject {{"accountId"_L1, place.account.toString()}, {"region"_L1, place.region}});
    return {{"accountsAndRegions"_L1, coverage.places}, {"without"_L1, coverage.withoutDataEvents}, {"named"_L1, named}};
}

} // namespace

QJsonObject statisticsToJson(const ReplayStatistics &statistics)
{
    QJsonArray unreadable;
    for (const Unreadable &part : statistics.unreadable)
        unreadable.append(unreadableToJson(part));
    const QJsonObject behavior {
        {"accountsAndRegions"_L1, statistics.behavior.places}, {"learned"_L1, statistics.behavior.learnedPlaces}};
    const auto ifKnown
        = [&statistics](qint64 number) { return statistics.knowsDataEvents() ? QJsonValue(number) : QJsonValue(); };
    return {{"events"_L1, statistics.events}, {"timedByContainer"_L1, statistics.timedByContainer},
        {"untimed"_L1, statistics.untimed}, {"dataEventsKnown"_L1, statistics.knowsDataEvents()},
        {"dataEvents"_L1, ifKnown(statistics.dataEvents)}, {"dataEventCoverage"_L1, coverageToJson(statistics.coverage)},
        {"managementEvents"_L1, statistics.managementEvents}, {"duplicates"_L1, statistics.duplicates},
        {"anonymous"_L1, ifKnown(statistics.anonymous)}, {"notMonitored"_L1, ifKnown(statistics.notMonitored)},
        {"behavior"_L1, behavior}, {"unreadable"_L1, unreadable}, {"seconds"_L1, std::round(statistics.seconds * 1000) / 1000},
        {"bytes"_L1, statistics.bytes}};
}

QJsonObject replayToJson(const Replay &replay)
{
    QJsonArray findings;
    for (const Finding &finding : replay.findings)
        findings.append(finding.document);
    return {{"findings"_L1, findings}, {"statistics"_L1, statisticsToJson(replay.statistics)}};
}

} // namespace bucketwatch
