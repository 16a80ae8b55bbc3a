// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/planwarnings.h"

#include "planning/regionparts.h"
#include "planning/regionwarnings.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace bucketwatch {

namespace {

using Kind = PlanWarning::Kind;
using Warnings = std::vector<PlanWarning>;

struct WarningTexts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::PlanWarnings)
};

QString regionsText(const std::vector<DiffPlaces> &places)
{
    return places.size() == 1 ? places.front().region.id() : WarningTexts::tr("%n Regions", nullptr, static_cast<int>(places.size()));
}

int differentAccounts(const std::vector<UnprocessedAccount> &unprocessed)
{
    std::set<AccountId> accounts;
    for (const UnprocessedAccount &account : unprocessed)
        accounts.insert(account.account);
    return static_cast<int>(accounts.size());
}

/// Different ones: an account may be there in many of @p places.
int accountsIn(const std::vector<DiffPlaces> &places, std::size_t rows)
{
    std::vector<bool> has(rows);
    for (const DiffPlaces &part : places) {
        for (const int row : part.rows)
            has[static_cast<std::size_t>(row)] = true;
    }
    return static_cast<int>(std::ranges::count(has, true));
}

/// The words for what is told of @p places, in which there are @p accounts.
QString textOf(const RegionWarnings::Key &key, const std::vector<DiffPlaces> &places, int accounts)
{
    const QString subject = subjectName(key.subject);
    const QString regions = regionsText(places);
    switch (key.kind) {
    case Kind::NewWithoutGuardDuty:
        return key.preference == AutoEnable::New
            //: %1 is a plan, %2 a Region or "12 Regions"
            ? WarningTexts::tr("NEW for %1 does nothing in %2: GuardDuty itself is not enabled for new accounts there.")
                  .arg(subject, regions)
            //: %1 is a plan, %2 a Region or "12 Regions"
            : WarningTexts::tr("ALL for %1 reaches no new accounts in %2: GuardDuty itself is not enabled for them there.")
                  .arg(subject, regions);
    case Kind::NoneDisablesNobody:
        return WarningTexts::tr("NONE disables nobody: %1 stays enabled for %n account(s) in %2.", nullptr, accounts)
            .arg(subject, regions);
    case Kind::AllBlocksDisassociation:
        return WarningTexts::tr("While GuardDuty is enabled for ALL accounts, no member can be disassociated in %1.").arg(regions);
    case Kind::AdministratorLeftOut:
        return WarningTexts::tr("The administrator's own account stays without %1 in %2: NEW and \"Enable for all existing active "
                                "member accounts\" leave it out. ALL does not.")
            .arg(subject, regions);
    case Kind::TrialUsedUp:
        return WarningTexts::tr(
            "The free trial of %1 is used up for %n account(s) in %2: it costs from the first day.", nullptr, accounts)
            .arg(subject, regions);
    case Kind::TurnedOffBefore:
        return WarningTexts::tr("%1 was turned off before for %n account(s) in %2 and will be on again.", nullptr, accounts)
            .arg(subject, regions);
    case Kind::Unprocessed:
    case Kind::TakesTime:
    case Kind::NothingHappens:
    case Kind::Refused:
        break; // about edits
    }
    Q_UNREACHABLE_RETURN({});
}

void addEditWarnings(Warnings &warnings, const PlanOutlook &outlook)
{
    for (std::size_t index = 0; index < outlook.edits.size(); ++index) {
        const EditOutlook &edit = *outlook.edits[index];
        const QString &title = edit.edit->request.title;
        if (const int left = differentAccounts(edit.unprocessed()); left > 0)
            warnings.push_back({Kind::Unprocessed, {}, index,
                WarningTexts::tr("\"%1\" leaves %n account(s) out.", nullptr, left).arg(title)});
        if (edit.state == EditOutlook::State::NoEffect)
            warnings.push_back({Kind::NothingHappens, {}, index, WarningTexts::tr("\"%1\" changes nothing.").arg(title)});
        if (edit.state == EditOutlook::State::Refused)
            warnings.push_back({Kind::Refused, {}, index, WarningTexts::tr("\"%1\" is refused. %2").arg(title, edit.refusal->message)});
    }
}

/// Source: API reference, UpdateOrganizationConfiguration: "it might take up to 24 hours".
void addDelayWarning(Warnings &warnings, const PlanOutlook &outlook)
{
    const auto waits = [](const EditOutlook &edit) {
        for (std::size_t index = 0; index < edit.effects.size(); ++index) {
            const bool isPreference = std::holds_alternative<SetAutoEnable>(edit.edit->request.changes[index]);
            const auto &regions = edit.effects[index].patch.regions;
            if (isPreference && std::ranges::any_of(regions, [](const RegionPatch &region) { return !region.fields.empty(); }))
                return true;
        }
        return false;
    };
    if (outlook.isDelayed && std::ranges::any_of(outlook.edits, [&waits](const auto &edit) { return waits(*edit); }))
        warnings.push_back({Kind::TakesTime, {}, std::nullopt,
            WarningTexts::tr(
                "Preferences reach accounts up to 24 hours after they are saved. The plan shows what it comes to.")});
}

} // namespace

std::vector<PlanWarning> warningsOf(const PlanOutlook &outlook)
{
    std::vector<RegionWarnings> parts;
    for (const RegionOutlook &region : regionOutlooks(outlook))
        parts.push_back(regionWarningsOf(outlook, region));
    return warningsOf(outlook, regionParts(parts));
}

std::vector<PlanWarning> warningsOf(const PlanOutlook &outlook, std::span<const RegionWarnings *const> regions)
{
    std::map<RegionWarnings::Key, std::vector<DiffPlaces>> joined;
    for (std::size_t index = 0; index < regions.size(); ++index) {
        for (const auto &[key, rows] : regions[index]->rows)
            joined[key].push_back({outlook.current->regions[index]->region, rows});
    }
    Warnings warnings;
    for (auto &[key, places] : joined) {
        const QString text = textOf(key, places, accountsIn(places, outlook.current->accounts->rows.size()));
        warnings.push_back({key.kind, std::move(places), std::nullopt, text});
    }
    addEditWarnings(warnings, outlook);
    addDelayWarning(warnings, outlook);
    std::ranges::stable_sort(warnings, {}, &PlanWarning::kind);
    return warnings;
}

} // namespace bucketwatch
