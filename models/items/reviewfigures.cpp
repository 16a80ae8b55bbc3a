// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/reviewfigures.h"

#include "items/displaytime.h"
#include "items/usagewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct FigureTexts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::PlanReview)
};

QString countText(qsizetype count)
{
    return QLocale().toString(count);
}

QString unknownText()
{
    //: Stands where a number or an amount would
    return FigureTexts::tr("Unknown");
}

QStringList countRow(const QString &what, const BeforeAfter &count)
{
    return {what, countText(count.before), countText(count.after)};
}

QStringList shareRow(const QString &what, const BeforeAfter &count, qsizetype all)
{
    //: How many of all there are: "149 of 194"
    const auto share = [all](qsizetype some) { return FigureTexts::tr("%1 of %2").arg(countText(some), countText(all)); };
    return {what, share(count.before), share(count.after)};
}

/// Sources without a price or volume are in no sum, so a sum of nothing is not known and another one is not all.
QString monthlyText(const CostRange &range, bool isPartial)
{
    if (isPartial && range.most == Money {})
        return unknownText();
    const QString least = UsageWords::shortAmount(range.least);
    const QString most = UsageWords::shortAmount(range.most);
    //: The least and the most that something costs
    const QString text = least == most ? least : FigureTexts::tr("%1 to %2").arg(least, most);
    //: %1 is an amount, perhaps "$40 to $60"
    return isPartial ? FigureTexts::tr("%1 and what is unknown").arg(text) : text;
}

void addCoverageRows(ReviewTable &table, const CoverageChange &coverage)
{
    table.rows.push_back(
        shareRow(FigureTexts::tr("Accounts with S3 Protection in every Region"), coverage.accountsEverywhere, coverage.accounts));
    table.rows.push_back(
        shareRow(FigureTexts::tr("Accounts with S3 Protection in some Region"), coverage.accountsAnywhere, coverage.accounts));
    table.rows.push_back(shareRow(FigureTexts::tr("Accounts × Regions with S3 Protection"), coverage.places, coverage.allPlaces));
    table.rows.push_back(shareRow(FigureTexts::tr("Regions in which every account has S3 Protection"), coverage.wholeRegions,
        std::ssize(coverage.regions)));
}

void addCostRows(ReviewTable &table, const PlanCost &cost)
{
    const bool isPartial = !cost.unknown.empty();
    const CostChange &total = cost.total;
    table.rows.push_back({FigureTexts::tr("Estimated monthly cost, free trials that run taken off"),
        monthlyText(total.now, isPartial), monthlyText(total.planned, isPartial)});
    table.rows.push_back({FigureTexts::tr("Estimated monthly cost after all free trials end"),
        monthlyText(total.nowAfterTrials, isPartial), monthlyText(total.plannedAfterTrials, isPartial)});
}

void addFindingRows(ReviewTable &table, const PlanFindings *findings)
{
    const QString label = FigureTexts::tr("Findings in the recording");
    const QString events = FigureTexts::tr("Data events of S3 that are analyzed in the recording");
    const QString buckets = FigureTexts::tr("Buckets that are analyzed in the recording");
    if (!findings || !findings->isKnown()) {
        for (const QString &what : {label, events, buckets})
            table.rows.push_back({what, unknownText(), unknownText()});
        return;
    }
    table.rows.push_back(countRow(label, findings->findings));
    for (std::size_t i = PlanFindings::SeverityCount; i-- > 0;) {
        //: %1 is a severity: "Findings, High"
        table.rows.push_back(countRow(FigureTexts::tr("Findings, %1").arg(displayName(Severity(i))), findings->bySeverity[i]));
    }
    table.rows.push_back(shareRow(events, findings->events, findings->allEvents));
    table.rows.push_back(shareRow(buckets, findings->buckets, findings->allBuckets));
}

QString recordingText(const ReviewMaterial &material)
{
    if (material.recording.isEmpty())
        return FigureTexts::tr("No recording was given, so what the plan does to findings is unknown.");
    //: %1 is the name of a recording
    return FigureTexts::tr("The recording is %1.").arg(material.recording);
}

/// How the cost was come by, and what is not in it.
void addCostRemarks(std::vector<ReviewBlock> &blocks, const ReviewMaterial &material)
{
    const PlanCost &cost = material.review->cost;
    QString text = FigureTexts::tr("Amounts are US dollars at the list prices of %1.").arg(UsageWords::date(cost.pricesOf));
    if (cost.isRange)
        text += u' ' + FigureTexts::tr("Volumes that are assumed may be half or twice as much, so an amount is a range.");
    blocks.emplace_back(text);
    if (!cost.unknown.empty()) {
        QStringList names;
        for (const DataSource source : cost.unknown)
            names << displayName(source);
        //: %1 are names of protection plans and the like
        blocks.emplace_back(FigureTexts::tr("Not in any amount, since nobody knows the price or the volume: %1.")
                .arg(names.join(FigureTexts::tr(", "))));
    }
    const auto isFallback = [](const PlanCost::OfRegion &region) { return region.isFallback; };
    if (std::ranges::any_of(cost.regions, isFallback))
        blocks.emplace_back(FigureTexts::tr("Where a Region has no price of its own, that of %1 is taken.")
                .arg(PriceTable::fallbackRegion().id()));
    if (!material.priceRemark.isEmpty())
        blocks.emplace_back(
            FigureTexts::tr("The prices and volumes that were set were not read, so the cost is that of the prices "
                            "that come with the program. %1")
                .arg(material.priceRemark));
}

ReviewTable findingTable(const PlanReview &review, const PlanFindings &findings, bool areGained)
{
    ReviewTable table {{FigureTexts::tr("Finding type"), FigureTexts::tr("Severity"), FigureTexts::tr("Account"),
                           FigureTexts::tr("Region"), FigureTexts::tr("Resource"), FigureTexts::tr("First seen")},
        {}};
    const AccountTable &accounts = *review.outlook.current->accounts;
    for (const PlanFindings::Difference &difference : findings.differences) {
        const Finding &finding = difference.finding;
        if (difference.isGained != areGained)
            continue;
        if (std::ssize(table.rows) == MostReviewedRows)
            break;
        const int row = accounts.row(finding.account);
        const QString name = row < 0 ? QString() : u' ' + accounts.rows[std::size_t(row)].name;
        table.rows.push_back({finding.type, displayName(severityOf(finding.severity)), finding.account.toString() + name,
            finding.region, finding.resource, displayTime(finding.firstSeen)});
    }
    return table;
}

} // namespace

ReviewSection reviewedFigures(const ReviewMaterial &material)
{
    const PlanReview &review = *material.review;
    ReviewTable table {{FigureTexts::tr("Figure"), FigureTexts::tr("Now"), FigureTexts::tr("With the plan")}, {}};
    addCoverageRows(table, review.coverage);
    addCostRows(table, review.cost);
    addFindingRows(table, material.findings.get());
    ReviewSection section {FigureTexts::tr("In figures")};
    section.blocks.emplace_back(std::move(table));
    const PlanDiff &diff = review.diff;
    section.blocks.emplace_back(FigureTexts::tr("%n account(s) change.", nullptr, int(review.changedAccounts))
        + u' '
        //: Numbers of accounts times Regions: %1 + %2 = %3
        + FigureTexts::tr("%1 changed + %2 unchanged = %3 accounts × Regions.")
            .arg(countText(diff.changedPlaces), countText(diff.unchangedPlaces),
                countText(diff.changedPlaces + diff.unchangedPlaces)));
    addCostRemarks(section.blocks, material);
    section.blocks.emplace_back(recordingText(material));
    return section;
}

ReviewSection reviewedFindings(const ReviewMaterial &material)
{
    ReviewSection section {FigureTexts::tr("Findings gained and lost")};
    if (!material.findings) {
        section.blocks.emplace_back(unknownText() + u". "_s + recordingText(material));
        return section;
    }
    const PlanFindings &findings = *material.findings;
    if (!findings.isKnown())
        section.blocks.emplace_back(
            //: %1 is the name of a recording
            FigureTexts::tr("Unknown. %1 has no data events of S3, so what S3 Protection would find cannot be told.")
                .arg(material.recording));
    else if (findings.differences.empty())
        section.blocks.emplace_back(FigureTexts::tr("The same findings are raised with the plan."));
    const auto add = [&](const QString &heading, bool areGained, qsizetype count) {
        if (count == 0)
            return;
        ReviewSection part {heading};
        part.blocks.emplace_back(findingTable(*material.review, findings, areGained));
        if (count > MostReviewedRows)
            part.blocks.emplace_back(FigureTexts::tr("and %1 more").arg(countText(count - MostReviewedRows)));
        section.parts.push_back(std::move(part));
    };
    add(FigureTexts::tr("Gained: %n finding(s)", nullptr, int(findings.gained())), true, findings.gained());
    add(FigureTexts::tr("Lost: %n finding(s)", nullptr, int(findings.lost())), false, findings.lost());
    return section;
}

} // namespace bucketwatch
