// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replaytable.h"

#include "base/alignedtext.h"
#include "replay/replay.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct ReplayTable {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::ReplayTable)
public:
    static QStringList headings();
    static QStringList row(const Finding &finding);
    static QString none(const Replay &replay);
    static QStringList statistics(const Replay &replay);
    static QString leftOut(const ReplayStatistics &statistics);
    static QStringList coverage(const ReplayStatistics &statistics);
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

QString ReplayTable::none(const Replay &replay)
{
    if (replay.statistics.events > 0 && !replay.statistics.knowsDataEvents())
        return tr("No findings of management events. Those of data events are unknown: there are none in this recording.");
    return tr("No findings.");
}

QString ReplayTable::leftOut(const ReplayStatistics &statistics)
{
    const QLocale locale;
    if (statistics.events > 0 && !statistics.knowsDataEvents())
        return tr("Left out: %1 duplicates").arg(locale.toString(statistics.duplicates));
    return tr("Left out: %1 not monitored (S3 Protection off, or an account that the workspace lacks), %2 of anonymous callers, "
              "%3 duplicates")
        .arg(locale.toString(statistics.notMonitored), locale.toString(statistics.anonymous),
            locale.toString(statistics.duplicates));
}

/// Where data events are missing, and by name as far as a line goes.
QStringList ReplayTable::coverage(const ReplayStatistics &statistics)
{
    constexpr std::size_t NamedInALine = 5;
    const DataEventCoverage &coverage = statistics.coverage;
    QStringList lines;
    if (statistics.events > 0 && !statistics.knowsDataEvents())
        lines.append(tr("There are no data events of S3 in this recording: what depends on them is unknown."));
    if (coverage.withoutDataEvents == 0)
        return lines;
    QStringList names;
    for (const RecordedPlace &place : coverage.named | std::views::take(NamedInALine))
        names.append(place.account.toString() + u' ' + place.region);
    if (coverage.withoutDataEvents > names.size())
        names.append(u"…"_s);
    const QLocale locale;
    //: %3 is a list: "111122223333 eu-west-1, 444455556666 eu-north-1"
    lines.append(tr("Without data events: %1 of %2 accounts and Regions; what depends on them is unknown there: %3")
            .arg(locale.toString(coverage.withoutDataEvents), locale.toString(coverage.places), names.join(", "_L1)));
    return lines;
}

QStringList ReplayTable::statistics(const Replay &replay)
{
    const ReplayStatistics &s = replay.statistics;
    const QLocale locale;
    QStringList lines;
    lines.append(tr("Findings: %1").arg(locale.toString(qint64(replay.findings.size()))));
    lines.append(tr("Events: %1, of these %2 data events of S3 and %3 management events")
            .arg(locale.toString(s.events), locale.toString(s.dataEvents), locale.toString(s.managementEvents)));
    lines.append(leftOut(s));
    lines += coverage(s);
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
        return ReplayTable::none(replay) + u'\n';
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
