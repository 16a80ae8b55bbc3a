// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replayjson.h"

#include "replay/replay.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace bucketwatch {

QJsonObject statisticsToJson(const ReplayStatistics &statistics)
{
    QJsonArray unreadable;
    for (const Unreadable &part : statistics.unreadable)
        unreadable.append(QJsonObject {{"path"_L1, part.path}, {"reason"_L1, part.reason}});
    const QJsonObject behavior {
        {"accountsAndRegions"_L1, statistics.behavior.places}, {"learned"_L1, statistics.behavior.learnedPlaces}};
    return {{"events"_L1, statistics.events}, {"timedByContainer"_L1, statistics.timedByContainer}, {"untimed"_L1, statistics.untimed}, {"dataEvents"_L1, statistics.dataEvents},
        {"managementEvents"_L1, statistics.managementEvents}, {"duplicates"_L1, statistics.duplicates},
        {"anonymous"_L1, statistics.anonymous}, {"notMonitored"_L1, statistics.notMonitored}, {"behavior"_L1, behavior}, {"unreadable"_L1, unreadable},
        {"seconds"_L1, std::round(statistics.seconds * 1000) / 1000}, {"bytes"_L1, statistics.bytes}};
}

QJsonObject replayToJson(const Replay &replay)
{
    QJsonArray findings;
    for (const Finding &finding : replay.findings)
        findings.append(finding.document);
    return {{"findings"_L1, findings}, {"statistics"_L1, statisticsToJson(replay.statistics)}};
}

} // namespace bucketwatch
