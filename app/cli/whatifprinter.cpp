// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/whatifprinter.h"

#include "base/alignedtext.h"
#include "cli/planprintervolumes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct WhatIfTexts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::PlanVerb)
};

constexpr std::array AlternativeSeverityKeys {"low"_L1, "medium"_L1, "high"_L1, "critical"_L1};

/// "-12.50"
QString signedAmount(Money money)
{
    return money.microdollars < 0 ? u'-' + plainText(Money {} - money) : plainText(money);
}

/// "+1,234.50", "0.00"
QString differenceText(Money money)
{
    const Money size = money.microdollars < 0 ? Money {} - money : money;
    const QString sign = money.microdollars < 0 ? u"-"_s : money.microdollars > 0 ? u"+"_s : QString();
    return sign + QLocale(QLocale::English).toString(double(size.microdollars) / Money::PerDollar, 'f', 2);
}

QString differenceText(qsizetype count)
{
    return (count > 0 ? u"+"_s : QString()) + QString::number(count);
}

QString costText(const MonthOfS3 &cost)
{
    QString assumed = differenceText(cost.assumed).remove(u'+');
    if (cost.range.least == cost.range.most)
        return assumed;
    //: A cost and the least and the most that it may be: "40.00 (20.00 to 80.00)"
    return WhatIfTexts::tr("%1 (%2 to %3)")
        .arg(assumed, differenceText(cost.range.least).remove(u'+'), differenceText(cost.range.most).remove(u'+'));
}

template<typename T> QJsonValue numberOrNull(const std::optional<T> &number)
{
    return number ? QJsonValue(qint64(*number)) : QJsonValue();
}

QJsonObject stepJson(const BeforeAfter &count)
{
    return {{u"before"_s, count.before}, {u"after"_s, count.after}};
}

QJsonValue findingsValue(const Alternative &alternative)
{
    if (!alternative.found())
        return {};
    const PlanFindings &findings = *alternative.findings;
    QJsonObject severities;
    for (std::size_t i = 0; i < PlanFindings::SeverityCount; ++i)
        severities.insert(AlternativeSeverityKeys[i], stepJson(findings.bySeverity[i]));
    QJsonObject json = stepJson(findings.findings);
    json.insert(u"difference"_s, *alternative.foundMore());
    json.insert(u"bySeverity"_s, severities);
    json.insert(u"dataEvents"_s, stepJson(findings.events));
    json.insert(u"buckets"_s, stepJson(findings.buckets));
    return json;
}

QJsonValue costValue(const Alternative &alternative)
{
    if (!alternative.cost)
        return {};
    const MonthOfS3 &cost = *alternative.cost;
    return QJsonObject {{u"assumed"_s, plainText(cost.assumed)}, {u"least"_s, plainText(cost.range.least)},
        {u"most"_s, plainText(cost.range.most)}, {u"whileTrialsRun"_s, plainText(cost.withTrials)},
        {u"volumes"_s, originsJson(cost.origins)},
        {u"difference"_s, alternative.difference ? QJsonValue(signedAmount(*alternative.difference)) : QJsonValue()}};
}

QJsonArray accountsArray(const Alternative &alternative, const AccountTable &table)
{
    QJsonArray json;
    for (const Alternative::OfAccount &account : alternative.accounts) {
        const Account &known = table.rows[static_cast<std::size_t>(account.row)];
        json.append(QJsonObject {{u"accountId"_s, known.id.toString()}, {u"name"_s, known.name}, {u"regionsOn"_s, account.regionsOn},
            {u"regionsOff"_s, account.regionsOff}, {u"dataEvents"_s, numberOrNull(account.events)},
            {u"costDifference"_s, account.cost ? QJsonValue(signedAmount(*account.cost)) : QJsonValue()},
            {u"gained"_s, numberOrNull(account.gained)}, {u"lost"_s, numberOrNull(account.lost)}});
    }
    return json;
}

QJsonObject alternativeJson(const WhatIf &all, std::size_t index)
{
    const Alternative &alternative = all.alternatives[index];
    const CoverageChange &coverage = alternative.coverage;
    QJsonArray unprocessed;
    for (const UnprocessedAccount &one : alternative.unprocessed)
        unprocessed.append(QJsonObject {
            {u"accountId"_s, one.account.toString()}, {u"region"_s, one.region.id()}, {u"reason"_s, one.reason}});
    return {{u"alternative"_s, wireName(alternative.kind)}, {u"isCurrent"_s, alternative.isCurrent},
        {u"isBestValue"_s, all.bestValue == index},
        {u"coverage"_s,
            QJsonObject {{u"accounts"_s, coverage.accounts}, {u"accountsEverywhere"_s, coverage.accountsEverywhere.after},
                {u"accountsAnywhere"_s, coverage.accountsAnywhere.after}, {u"places"_s, coverage.places.after},
                {u"allPlaces"_s, coverage.allPlaces}}},
        {u"cost"_s, costValue(alternative)}, {u"findings"_s, findingsValue(alternative)}, {u"unprocessed"_s, unprocessed},
        {u"accounts"_s, accountsArray(alternative, *all.current->accounts)}};
}

QString nameText(const WhatIf &all, std::size_t index)
{
    const Alternative &alternative = all.alternatives[index];
    QString name = displayName(alternative.kind);
    if (alternative.isCurrent && alternative.kind != AlternativeKind::Current)
        //: %1 is an alternative
        name = WhatIfTexts::tr("%1 (current)").arg(name);
    if (all.bestValue == index)
        //: %1 is an alternative: it costs least for each finding more
        name = WhatIfTexts::tr("%1 (best value)").arg(name);
    return name;
}

QStringList alternativeCells(const WhatIf &all, std::size_t index, bool hasRecording)
{
    const Alternative &alternative = all.alternatives[index];
    const QString unknown = WhatIfTexts::tr("unknown");
    QStringList cells {nameText(all, index),
        //: Accounts that are covered in every Region, of all
        WhatIfTexts::tr("%1 of %2").arg(alternative.coverage.accountsEverywhere.after).arg(alternative.coverage.accounts),
        alternative.cost ? costText(*alternative.cost) : unknown,
        alternative.difference ? differenceText(*alternative.difference) : unknown};
    if (!hasRecording)
        return cells;
    const bool isKnown = alternative.found().has_value();
    cells << (isKnown ? QString::number(alternative.found()->after) : unknown)
          << (isKnown ? differenceText(*alternative.foundMore()) : unknown);
    for (std::size_t i = PlanFindings::SeverityCount; i-- > 0;)
        cells << (isKnown ? QString::number(alternative.findings->bySeverity[i].after) : unknown);
    return cells;
}

QStringList alternativeHeadings(bool hasRecording)
{
    QStringList headings {WhatIfTexts::tr("Alternative"), WhatIfTexts::tr("Accounts"), WhatIfTexts::tr("Monthly cost"),
        WhatIfTexts::tr("To current")};
    if (hasRecording) {
        headings << WhatIfTexts::tr("Findings") << WhatIfTexts::tr("To current");
        for (std::size_t i = PlanFindings::SeverityCount; i-- > 0;)
            headings << displayName(Severity(i));
    }
    return headings;
}

QString chosenText(const WhatIf &all)
{
    QStringList ids;
    for (const AccountId account : all.chosen)
        ids << account.toString();
    //: %1 is a list of account IDs
    return (all.isSuggestion ? WhatIfTexts::tr("Chosen because all accounts would find more in these: %1")
                             : WhatIfTexts::tr("Chosen: %1"))
        .arg(ids.join(WhatIfTexts::tr(", ")));
}

} // namespace

QJsonObject whatIfJson(const WhatIf &all, const QString &recording)
{
    QJsonArray regions;
    for (const Region region : all.regions)
        regions.append(region.id());
    QJsonArray leftOut;
    for (const WhatIf::LeftOut &one : all.leftOut)
        leftOut.append(QJsonObject {{u"region"_s, one.region.id()}, {u"reason"_s, one.why.message}});
    QJsonArray chosen;
    for (const AccountId account : all.chosen)
        chosen.append(account.toString());
    QJsonArray alternatives;
    for (std::size_t i = 0; i < all.alternatives.size(); ++i)
        alternatives.append(alternativeJson(all, i));
    const bool isKnown = !all.alternatives.empty() && all.alternatives.front().found();
    return {{u"recording"_s, recording.isEmpty() ? QJsonValue() : QJsonValue(recording)}, {u"isKnown"_s, isKnown},
        {u"regions"_s, regions}, {u"leftOut"_s, leftOut}, {u"currency"_s, u"USD"_s},
        {u"pricesOf"_s, all.pricesOf.toString(Qt::ISODate)}, {u"volumes"_s, volumesJson(all.measured.get(), recording)},
        {u"chosenAccounts"_s, chosen}, {u"isSuggestion"_s, all.isSuggestion}, {u"alternatives"_s, alternatives}};
}

QString whatIfText(const WhatIf &all, const QString &recording)
{
    const bool hasRecording = !recording.isEmpty();
    std::vector<QStringList> rows {alternativeHeadings(hasRecording)};
    for (std::size_t i = 0; i < all.alternatives.size(); ++i)
        rows.push_back(alternativeCells(all, i, hasRecording));
    QStringList lines;
    if (hasRecording)
        lines << WhatIfTexts::tr("Recording: %1").arg(recording);
    lines << WhatIfTexts::tr("US dollars a month of S3 Protection once free trials have ended, list prices of %1")
                 .arg(all.pricesOf.toString(Qt::ISODate));
    lines << volumesLines(all.measured.get(), recording);
    if (const Alternative *everybody = all.find(AlternativeKind::AllAccounts); everybody && everybody->cost)
        lines << originsText(DataSource::S3DataEvents, everybody->cost->origins);
    lines << QString() << alignedLines(rows);
    if (!all.chosen.empty())
        lines << QString() << chosenText(all);
    if (hasRecording && !all.alternatives.empty() && !all.alternatives.front().found())
        lines << QString()
              << WhatIfTexts::tr(
                     "There are no data events of S3 in this recording, so what S3 Protection would find cannot be told.");
    return lines.join(u'\n') + u'\n';
}

} // namespace bucketwatch
