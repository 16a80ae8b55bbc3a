// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/planprinter.h"

#include "cli/planprintervolumes.h"
#include "planning/plancost.h"
#include "planning/plancoverage.h"
#include "planning/plandiff.h"
#include "planning/planwarnings.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::PlanVerb)
};

QString wireName(EditOutlook::State state)
{
    switch (state) {
    case EditOutlook::State::Applies:
        return u"applies"_s;
    case EditOutlook::State::NoEffect:
        return u"no-effect"_s;
    case EditOutlook::State::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString wireName(DiffReason reason)
{
    switch (reason) {
    case DiffReason::Preference:
        return u"preference"_s;
    case DiffReason::Explicit:
        return u"explicit"_s;
    case DiffReason::Policy:
        return u"policy"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonArray placesJson(const std::vector<DiffPlaces> &places, const AccountTable &accounts)
{
    QJsonArray json;
    for (const DiffPlaces &part : places) {
        QJsonArray ids;
        for (const int row : part.rows)
            ids.append(accounts.rows[static_cast<std::size_t>(row)].id.toString());
        json.append(QJsonObject {{u"region"_s, part.region.id()}, {u"accountIds"_s, ids}});
    }
    return json;
}

QJsonObject lineJson(const DiffLine &line, const AccountTable &accounts)
{
    QJsonArray regions;
    for (const Region region : line.regions)
        regions.append(region.id());
    QJsonArray values;
    for (const DiffValues &value : line.values)
        values.append(QJsonObject {{u"field"_s, fieldName(value.field)}, {u"before"_s, valueText(value.field, value.before)},
            {u"after"_s, valueText(value.field, value.after)}, {u"places"_s, placesJson(value.places, accounts)}});
    QJsonObject json {{u"reason"_s, wireName(line.reason)}, {u"text"_s, line.text}, {u"regions"_s, regions},
        {u"accounts"_s, line.accounts}, {u"places"_s, line.places}, {u"values"_s, values}};
    if (line.preference) {
        json.insert(u"subject"_s, subjectName(line.preference->subject));
        json.insert(u"before"_s, bucketwatch::wireName(line.preference->before));
        json.insert(u"after"_s, bucketwatch::wireName(line.preference->after));
    }
    return json;
}

QJsonObject coverageJson(const PlanOutlook &outlook)
{
    const CoverageChange coverage = coverageOf(*outlook.current, *outlook.result);
    const auto pair
        = [](const BeforeAfter &count) { return QJsonObject {{u"before"_s, count.before}, {u"after"_s, count.after}}; };
    return {{u"places"_s, pair(coverage.places)}, {u"allPlaces"_s, coverage.allPlaces},
        {u"accountsAnywhere"_s, pair(coverage.accountsAnywhere)}, {u"accountsEverywhere"_s, pair(coverage.accountsEverywhere)},
        {u"accounts"_s, coverage.accounts}, {u"wholeRegions"_s, pair(coverage.wholeRegions)}};
}

QJsonObject rangeJson(const CostRange &range)
{
    return {{u"least"_s, plainText(range.least)}, {u"most"_s, plainText(range.most)}};
}

QJsonObject changeJson(const CostChange &cost)
{
    return {{u"now"_s, rangeJson(cost.now)}, {u"planned"_s, rangeJson(cost.planned)},
        {u"nowAfterTrials"_s, rangeJson(cost.nowAfterTrials)}, {u"plannedAfterTrials"_s, rangeJson(cost.plannedAfterTrials)}};
}

/// "12,345.60"
QString amountText(Money money)
{
    QString text = plainText(money);
    for (qsizetype at = text.indexOf(u'.') - 3; at > 0; at -= 3)
        text.insert(at, u',');
    return text;
}

QString rangeText(const CostRange &range)
{
    return range.least == range.most ? amountText(range.least) : amountText(range.least) + u" to "_s + amountText(range.most);
}

QString regionText(const PlanCost::OfRegion &region)
{
    //: %1 and %2 are Regions
    return region.isFallback ? Texts::tr("%1 (prices of %2)").arg(region.region.id(), PriceTable::fallbackRegion().id())
                             : region.region.id();
}

QString changeText(const QString &name, const CostChange &cost)
{
    //: %1 is a Region or "Total", the others are amounts in US dollars, perhaps "5.00 to 20.00"
    return Texts::tr("%1: %2 now, %3 planned; after all trials %4 now, %5 planned")
        .arg(name, rangeText(cost.now), rangeText(cost.planned), rangeText(cost.nowAfterTrials),
            rangeText(cost.plannedAfterTrials));
}

PlanCost costFor(const PlanOutlook &outlook, AccountId viewer, const UsageSettings &settings)
{
    std::vector<Region> regions;
    for (const auto &region : outlook.current->regions)
        regions.push_back(region->region);
    return costOf(*outlook.current, *outlook.result, viewer, regions, CostBasis(settings.prices, settings.assumptions), outlook.when);
}

} // namespace

QJsonObject editsJson(const ChangePlan &plan, const PlanOutlook &outlook)
{
    QJsonArray edits;
    for (const auto &edit : outlook.edits) {
        QJsonObject json {{u"title"_s, edit->edit->request.title},
            {u"accountId"_s, edit->edit->request.caller.account.toString()}, {u"stagedAt"_s, toIsoString(edit->edit->stagedAt)},
            {u"state"_s, wireName(edit->state)}, {u"changedPlaces"_s, edit->changedPlaces}};
        if (edit->refusal)
            json.insert(u"reason"_s, edit->refusal->message);
        if (!edit->edit->leftBecause.isEmpty())
            json.insert(u"leftBecause"_s, edit->edit->leftBecause);
        edits.append(json);
    }
    return {{u"name"_s, plan.name()}, {u"edits"_s, edits}};
}

QString editsText(const ChangePlan &plan, const PlanOutlook &outlook)
{
    if (plan.isEmpty())
        return Texts::tr("The plan is empty.") + u'\n';
    QString text;
    for (std::size_t index = 0; index < outlook.edits.size(); ++index) {
        const EditOutlook &edit = *outlook.edits[index];
        text += u"%1  %2  %3\n"_s.arg(qulonglong(index + 1), 3)
                    .arg(wireName(edit.state).leftJustified(9), edit.edit->request.title);
        if (edit.refusal)
            text += u"     "_s + edit.refusal->message + u'\n';
        if (!edit.edit->leftBecause.isEmpty())
            text += u"     "_s + Texts::tr("Left undone when it was applied: %1").arg(edit.edit->leftBecause) + u'\n';
    }
    return text;
}

QJsonObject diffJson(const PlanOutlook &outlook)
{
    const PlanDiff diff = diffOf(outlook);
    const AccountTable &accounts = *outlook.current->accounts;
    QJsonArray lines;
    for (const DiffLine &line : diff.lines)
        lines.append(lineJson(line, accounts));
    QJsonArray unchanged;
    for (const UnchangedLine &line : diff.unchanged)
        unchanged.append(QJsonObject {{u"reason"_s, line.text}, {u"places"_s, countOf(line.places)}});
    QJsonArray warnings;
    for (const PlanWarning &warning : warningsOf(outlook))
        warnings.append(warning.text);
    return {{u"changes"_s, lines}, {u"others"_s, QJsonArray::fromStringList(diff.others)}, {u"unchanged"_s, unchanged},
        {u"changedPlaces"_s, diff.changedPlaces}, {u"unchangedPlaces"_s, diff.unchangedPlaces}, {u"warnings"_s, warnings},
        {u"coverage"_s, coverageJson(outlook)}};
}

QString diffText(const PlanOutlook &outlook)
{
    const PlanDiff diff = diffOf(outlook);
    QStringList lines;
    for (const DiffLine &line : diff.lines)
        lines << line.text << Texts::tr("    changes %n account(s)", nullptr, static_cast<int>(line.accounts));
    lines << diff.others;
    if (diff.isEmpty())
        lines << Texts::tr("Nothing changes.");
    for (const UnchangedLine &line : diff.unchanged)
        lines << Texts::tr("Unchanged, %1 places: %2").arg(countOf(line.places)).arg(line.text);
    for (const PlanWarning &warning : warningsOf(outlook))
        lines << Texts::tr("Warning: %1").arg(warning.text);
    return lines.join(u'\n') + u'\n';
}

QJsonObject costJson(const PlanOutlook &outlook, AccountId viewer, const UsageSettings &settings, const QString &recording)
{
    const PlanCost cost = costFor(outlook, viewer, settings);
    QJsonArray regions;
    for (const auto &region : cost.regions)
        regions.append(QJsonObject {{u"region"_s, region.region.id()}, {u"cost"_s, changeJson(region.cost)},
            {u"pricesOfRegion"_s, region.isFallback ? PriceTable::fallbackRegion().id() : region.region.id()}});
    QJsonArray accounts;
    for (const auto &account : cost.accounts)
        accounts.append(
            QJsonObject {{u"accountId"_s, outlook.current->accounts->rows[static_cast<std::size_t>(account.row)].id.toString()},
                {u"cost"_s, changeJson(account.cost)}});
    QJsonArray unknown;
    for (const DataSource source : cost.unknown)
        unknown.append(bucketwatch::wireName(source));
    QJsonArray sources;
    for (const PlanCost::OfSource &source : cost.sources) {
        QJsonObject json = originsJson(source.origins);
        json.insert(u"source"_s, bucketwatch::wireName(source.source));
        json.insert(u"isUnknown"_s, source.isUnknown);
        sources.append(json);
    }
    QJsonObject volumes = volumesJson(settings.assumptions.measured().get(), recording);
    volumes.insert(u"sources"_s, sources);
    return {{u"currency"_s, u"USD"_s}, {u"pricesOf"_s, cost.pricesOf.toString(Qt::ISODate)}, {u"isRange"_s, cost.isRange},
        {u"volumes"_s, volumes}, {u"total"_s, changeJson(cost.total)}, {u"regions"_s, regions}, {u"accounts"_s, accounts},
        {u"unknown"_s, unknown}};
}

QString costText(const PlanOutlook &outlook, AccountId viewer, const UsageSettings &settings, const QString &recording)
{
    const PlanCost cost = costFor(outlook, viewer, settings);
    QStringList lines {Texts::tr("US dollars a month, list prices of %1").arg(cost.pricesOf.toString(Qt::ISODate))};
    lines << volumesLines(settings.assumptions.measured().get(), recording);
    for (const PlanCost::OfSource &source : cost.sources)
        lines << originsText(source.source, source.origins);
    for (const auto &region : cost.regions)
        lines << changeText(regionText(region), region.cost);
    lines << changeText(Texts::tr("Total"), cost.total);
    const AccountTable &table = *outlook.result->accounts;
    for (const auto &account : cost.accounts) {
        const Account &own = table.rows[static_cast<std::size_t>(account.row)];
        //: %1 is the number of an account, %2 its name
        const QString name = own.name.isEmpty() ? own.id.toString() : Texts::tr("%1 (%2)").arg(own.id.toString(), own.name);
        lines << changeText(name, account.cost);
    }
    for (const DataSource source : cost.unknown)
        lines << Texts::tr("Unknown: %1").arg(displayName(source));
    return lines.join(u'\n') + u'\n';
}

} // namespace bucketwatch
