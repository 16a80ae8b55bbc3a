// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/plandiff.h"

#include "organization/regionpatch.h"
#include "organization/rules.h"
#include "planning/regiondiff.h"
#include "planning/regionparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace bucketwatch {

namespace {

struct DiffTexts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::PlanDiff)
};

QString regionsText(const std::vector<Region> &regions)
{
    return regions.size() == 1 ? regions.front().id() : DiffTexts::tr("%n Regions", nullptr, static_cast<int>(regions.size()));
}

QString textOf(const DiffLine &line)
{
    if (line.preference && line.preference->before == line.preference->after && !line.preference->comesWithGuardDuty)
        //: %1 is a plan, %2 is ALL or NEW, %3 a Region or "12 Regions": the preference is what it was, and accounts differ from it
        return DiffTexts::tr("%1: auto-enable %2 applied again in %3")
            .arg(subjectName(line.preference->subject), wireName(line.preference->after), regionsText(line.regions));
    if (line.preference && line.preference->before == line.preference->after)
        //: %1 is a plan, %2 is ALL or NEW, %3 a Region or "12 Regions": GuardDuty itself is enabled there, and the plan comes along
        return DiffTexts::tr("%1: comes with GuardDuty, by auto-enable %2 in %3")
            .arg(subjectName(line.preference->subject), wireName(line.preference->after), regionsText(line.regions));
    if (line.preference)
        //: %1 is a plan, %2 and %3 are ALL, NEW or NONE, %4 a Region or "12 Regions"
        return DiffTexts::tr("%1: auto-enable %2 in %4 (was %3)")
            .arg(subjectName(line.preference->subject), wireName(line.preference->after), wireName(line.preference->before),
                regionsText(line.regions));
    const QString accounts = DiffTexts::tr("%n account(s)", nullptr, static_cast<int>(line.accounts));
    const DiffValues &first = line.values.front();
    //: %1 is a plan or another value, %2 what it was, %3 what it becomes, %4 "3 accounts", %5 a Region or "12 Regions"
    const QString text = DiffTexts::tr("%1: %2, then %3, for %4 in %5")
                             .arg(fieldName(first.field), valueText(first.field, first.before),
                                 valueText(first.field, first.after), accounts, regionsText(line.regions));
    return line.reason == DiffReason::Policy ? DiffTexts::tr("By policy: %1").arg(text) : text;
}

QString accountText(const std::optional<AccountId> &account)
{
    return account ? account->toString() : DiffTexts::tr("nobody");
}

void addDestinations(QStringList &others, const RegionView &now, const RegionView &then)
{
    std::set<AccountId> accounts;
    for (const RegionView *region : {&now, &then}) {
        for (const auto &[account, destination] : region->destinations)
            accounts.insert(account);
    }
    for (const AccountId account : accounts) {
        const auto before = destinationOf(now, account);
        const auto after = destinationOf(then, account);
        if (before == after)
            continue;
        if (!after)
            //: %1 is a Region, %2 an account, %3 the ARN of a bucket
            others << DiffTexts::tr("%1: account %2 stops exporting findings to %3")
                          .arg(now.region.id(), account.toString(), before->bucketArn);
        else
            //: %1 is a Region, %2 an account, %3 the ARN of a bucket, %4 that of a key
            others << DiffTexts::tr("%1: account %2 exports findings to %3, encrypted with %4")
                          .arg(now.region.id(), account.toString(), after->bucketArn, after->keyArn);
    }
}

void addOthers(QStringList &others, const PlanOutlook &outlook)
{
    const OrganizationView &now = *outlook.current;
    const OrganizationView &then = *outlook.result;
    if (now.settings != then.settings)
        others << DiffTexts::tr("AWS Organizations: delegated administrators or policies change.");
    for (const auto &region : now.regions) {
        const auto later = then.find(region->region);
        if (!later || later == region)
            continue;
        if (region->administrator != later->administrator)
            others << DiffTexts::tr("%1: the delegated administrator is %3 (was %2)")
                          .arg(region->region.id(), accountText(region->administrator), accountText(later->administrator));
        if (region->tags != later->tags)
            others << DiffTexts::tr("%1: tags of detectors change").arg(region->region.id());
        if (region->destinations != later->destinations)
            addDestinations(others, *region, *later);
        if (region->invitations != later->invitations)
            others << DiffTexts::tr("%1: invitations change").arg(region->region.id());
    }
}

/// A line while Regions are added to it, in their order.
struct JoinedLine {
    DiffLine line;
    /// Where in the line a value that becomes another one stands.
    std::map<std::tuple<Field, std::uint32_t, std::uint32_t>, std::size_t> indexes;
    std::vector<bool> accounts; ///< by row

    void add(Region region, const RegionDiff::Line &part, std::size_t rows)
    {
        line.preference = part.preference;
        line.regions.push_back(region);
        for (const RegionDiff::Values &own : part.values) {
            const auto [place, isNew] = indexes.try_emplace({own.field, own.before, own.after}, line.values.size());
            DiffValues &values
                = isNew ? line.values.emplace_back(own.field, own.before, own.after) : line.values[place->second];
            values.places.push_back({region, own.rows});
        }
        line.places += std::ssize(part.rows);
        accounts.resize(rows);
        for (const int row : part.rows)
            accounts[static_cast<std::size_t>(row)] = true;
    }
};

} // namespace

qsizetype countOf(const std::vector<DiffPlaces> &places)
{
    qsizetype count = 0;
    for (const DiffPlaces &part : places)
        count += std::ssize(part.rows);
    return count;
}

QString displayName(DiffReason reason)
{
    switch (reason) {
    case DiffReason::Preference:
        return DiffTexts::tr("Preference");
    case DiffReason::Explicit:
        return DiffTexts::tr("Explicit");
    case DiffReason::Policy:
        return DiffTexts::tr("Policy");
    }
    Q_UNREACHABLE_RETURN({});
}

PlanDiff diffOf(const PlanOutlook &outlook)
{
    std::vector<RegionDiff> parts;
    for (const RegionOutlook &region : regionOutlooks(outlook))
        parts.push_back(regionDiffOf(outlook, region));
    return diffOf(outlook, regionParts(parts));
}

PlanDiff diffOf(const PlanOutlook &outlook, std::span<const RegionDiff *const> regions)
{
    PlanDiff diff;
    std::map<RegionDiff::LineKey, JoinedLine> lines;
    std::map<std::pair<UnchangedLine::Reason, QString>, std::vector<DiffPlaces>> unchanged;
    for (std::size_t index = 0; index < regions.size(); ++index) {
        const Region region = outlook.current->regions[index]->region;
        for (const auto &[key, line] : regions[index]->lines)
            lines[key].add(region, line, outlook.current->accounts->rows.size());
        for (const auto &[why, rows] : regions[index]->unchanged)
            unchanged[why].push_back({region, rows});
        diff.changedPlaces += regions[index]->changed;
    }
    for (auto &[key, line] : lines) {
        line.line.reason = std::get<RegionDiff::Cause>(key).reason;
        line.line.accounts = std::ranges::count(line.accounts, true);
        line.line.text = textOf(line.line);
        diff.lines.push_back(std::move(line.line));
    }
    for (auto &[why, places] : unchanged) {
        diff.unchangedPlaces += countOf(places);
        diff.unchanged.push_back({why.first, why.second, std::move(places)});
    }
    addOthers(diff.others, outlook);
    return diff;
}

} // namespace bucketwatch
