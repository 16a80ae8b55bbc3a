// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/planfindingsprinter.h"

#include "base/alignedtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct FindingsTexts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::PlanVerb)
};

constexpr std::array SeverityKeys {"low"_L1, "medium"_L1, "high"_L1, "critical"_L1};

QJsonObject countJson(const BeforeAfter &count)
{
    return {{u"before"_s, count.before}, {u"after"_s, count.after}};
}

QJsonObject countJson(const BeforeAfter &count, qsizetype all)
{
    return {{u"before"_s, count.before}, {u"after"_s, count.after}, {u"all"_s, all}};
}

QJsonArray findingsArray(const PlanFindings &findings, bool areGained)
{
    QJsonArray array;
    for (const PlanFindings::Difference &difference : findings.differences) {
        const Finding &finding = difference.finding;
        if (difference.isGained != areGained)
            continue;
        array.append(QJsonObject {{u"id"_s, finding.id}, {u"type"_s, finding.type}, {u"severity"_s, finding.severity},
            {u"accountId"_s, finding.account.toString()}, {u"region"_s, finding.region}, {u"resource"_s, finding.resource},
            {u"count"_s, finding.count}, {u"firstSeen"_s, toIsoString(finding.firstSeen)},
            {u"lastSeen"_s, toIsoString(finding.lastSeen)}});
    }
    return array;
}

/// "3 -> 9 (+6)"; "3" when nothing changes.
QString stepText(const BeforeAfter &count)
{
    const QLocale locale;
    const qsizetype step = count.after - count.before;
    if (step == 0)
        return locale.toString(count.after);
    //: Numbers now and with the plan, and the difference with its sign
    return FindingsTexts::tr("%1 -> %2 (%3)")
        .arg(locale.toString(count.before), locale.toString(count.after),
            (step > 0 ? u"+"_s : QString()) + locale.toString(step));
}

QStringList countLines(const PlanFindings &findings)
{
    const QLocale locale;
    QStringList lines {FindingsTexts::tr("Findings: %1").arg(stepText(findings.findings))};
    for (std::size_t i = PlanFindings::SeverityCount; i-- > 0;) {
        const BeforeAfter &count = findings.bySeverity[i];
        if (count.before > 0 || count.after > 0)
            lines << u"    "_s + displayName(Severity(i)) + u": "_s + stepText(count);
    }
    //: %1 are numbers, such as "100 -> 120 (+20)", %2 is how many there are in all
    lines << FindingsTexts::tr("Data events analyzed: %1 of %2").arg(stepText(findings.events), locale.toString(findings.allEvents))
          << FindingsTexts::tr("Buckets analyzed: %1 of %2").arg(stepText(findings.buckets), locale.toString(findings.allBuckets));
    return lines;
}

QStringList unknownLines()
{
    return {FindingsTexts::tr("Findings: unknown"), FindingsTexts::tr("Data events analyzed: unknown"),
        FindingsTexts::tr("Buckets analyzed: unknown"),
        FindingsTexts::tr("There are no data events of S3 in this recording, so what S3 Protection would find cannot be told.")};
}

/// Aligned columns, a sign for gained (+) or lost (-) first.
QStringList differenceLines(const PlanFindings &findings)
{
    std::vector<QStringList> rows {{QString(), FindingsTexts::tr("Severity"), FindingsTexts::tr("Finding type"), FindingsTexts::tr("Account"),
        FindingsTexts::tr("Region"), FindingsTexts::tr("Resource"), FindingsTexts::tr("First seen")}};
    for (const PlanFindings::Difference &difference : findings.differences) {
        const Finding &finding = difference.finding;
        rows.push_back({difference.isGained ? u"+"_s : u"-"_s, displayName(severityOf(finding.severity)), finding.type,
            finding.account.toString(), finding.region, finding.resource, toIsoString(finding.firstSeen)});
    }
    return alignedLines(rows);
}

} // namespace

QJsonObject findingsJson(const PlanFindings &findings, const QString &title)
{
    const auto known = [&findings](const QJsonValue &value) { return findings.isKnown() ? value : QJsonValue(); };
    QJsonObject severities;
    for (std::size_t i = 0; i < PlanFindings::SeverityCount; ++i)
        severities.insert(SeverityKeys[i], countJson(findings.bySeverity[i]));
    const auto list = [&](bool areGained) {
        const QJsonArray array = findingsArray(findings, areGained);
        return array.isEmpty() ? known(array) : QJsonValue(array);
    };
    return {{u"recording"_s, title}, {u"isKnown"_s, findings.isKnown()}, {u"findings"_s, known(countJson(findings.findings))},
        {u"bySeverity"_s, known(severities)}, {u"dataEvents"_s, known(countJson(findings.events, findings.allEvents))},
        {u"buckets"_s, known(countJson(findings.buckets, findings.allBuckets))}, {u"gained"_s, list(true)}, {u"lost"_s, list(false)}};
}

QString findingsText(const PlanFindings &findings, const QString &title)
{
    QStringList lines {FindingsTexts::tr("Recording: %1").arg(title)};
    lines << (findings.isKnown() ? countLines(findings) : unknownLines());
    if (!findings.differences.empty())
        lines << QString() << differenceLines(findings);
    else if (findings.isKnown())
        lines << FindingsTexts::tr("The same findings are raised with the plan.");
    return lines.join(u'\n') + u'\n';
}

} // namespace bucketwatch
