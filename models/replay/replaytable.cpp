// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replaytable.h"

#include "base/alignedtext.h"
#include "replay/replay.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct ReplayTable {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::ReplayTable)
public:
    static QStringList headings();
    static QStringList row(const Finding &finding);
    static QString none() { return tr("No findings."); }
    static QStringList statistics(const Replay &replay);
};

QStringList ReplayTable::headings()
{
    return {tr("Severity"), tr("Finding type"), tr("Account"), tr("Region"), tr("Resource"), tr("Count"), tr("First seen"),
        tr("Last seen")};
}

QStringList ReplayTable::row(const Finding &finding)
{
    return {displayName(severityOf(finding.severity)), finding.type, finding.account.toString(), finding.region, finding.resource,
        QString::number(finding.count), toIsoString(finding.firstSeen), toIsoString(finding.lastSeen)};
}

QStringList ReplayTable::statistics(const Replay &replay)
{
    const ReplayStatistics &s = replay.statistics;
    const QLocale locale;
    QStringList lines;
    lines.append(tr("Findings: %1").arg(locale.toString(qint64(replay.findings.size()))));
    lines.append(tr("Events: %1, of these %2 data events of S3 and %3 management events")
            .arg(locale.toString(s.events), locale.toString(s.dataEvents), locale.toString(s.managementEvents)));
    lines.append(tr("Left out: %1 not monitored (S3 Protection off, or an account that the workspace lacks), %2 of anonymous callers, %3 duplicates")
            .arg(locale.toString(s.notMonitored), locale.toString(s.anonymous), locale.toString(s.duplicates)));
    if (s.events > 0 && s.dataEvents == 0)
        lines.append(tr("There are no data events of S3 in this recording: what depends on them is unknown."));
    if (s.timedByContainer > 0)
        lines.append(tr("Without a time of their own: %1; they have the time of what they were wrapped in.").arg(locale.toString(s.timedByContainer)));
    if (s.untimed > 0)
        lines.append(tr("Without any time: %1; they stand at the first time in the recording.").arg(locale.toString(s.untimed)));
    if (s.behavior.learnedPlaces < s.behavior.places) {
        lines.append(tr("Behavior: %1 of %2 accounts and Regions have been recorded for longer than the learning period; in the others nothing can be unusual yet.")
                .arg(locale.toString(s.behavior.learnedPlaces), locale.toString(s.behavior.places)));
    }
    lines.append(tr("Read %1 in %2 s").arg(locale.formattedDataSize(s.bytes), locale.toString(s.seconds, 'f', 2)));
    if (!s.unreadable.empty())
        lines.append(tr("Not readable: %1").arg(locale.toString(qint64(s.unreadable.size()))));
    return lines;
}

} // namespace

QString findingsTable(const Replay &replay)
{
    if (replay.findings.empty())
        return ReplayTable::none() + u'\n';
    std::vector<QStringList> rows {ReplayTable::headings()};
    std::ranges::transform(replay.findings, std::back_inserter(rows), ReplayTable::row);
    return alignedLines(rows).join(u'\n') + u'\n';
}

QString findingLine(const Finding &finding)
{
    return ReplayTable::row(finding).join("  "_L1);
}

QString statisticsText(const Replay &replay)
{
    return ReplayTable::statistics(replay).join(u'\n') + u'\n';
}

} // namespace bucketwatch
