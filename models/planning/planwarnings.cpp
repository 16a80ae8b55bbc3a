// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/planwarnings.h"

#include "organization/autoenablesubject.h"
#include "organization/rules.h"
#include "organization/trial.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
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

/// Different ones: an account may be there in many Regions.
int accountsIn(const std::vector<DiffPlaces> &places)
{
    std::set<int> rows;
    for (const DiffPlaces &part : places)
        rows.insert(part.rows.begin(), part.rows.end());
    return static_cast<int>(rows.size());
}

int differentAccounts(const std::vector<UnprocessedAccount> &unprocessed)
{
    std::set<AccountId> accounts;
    for (const UnprocessedAccount &account : unprocessed)
        accounts.insert(account.account);
    return static_cast<int>(accounts.size());
}

/// The accounts that @p test accepts, in Regions that change so that @p regionTest accepts it. Both are asked about a Region as it is
/// and as it becomes; @p test of every account of an organization for every plan, so it is compiled in.
template<typename RegionTest, typename Test>
std::vector<DiffPlaces> placesWhere(const PlanOutlook &outlook, RegionTest regionTest, Test test)
{
    std::vector<DiffPlaces> all;
    for (const auto &region : outlook.current->regions) {
        const auto later = outlook.result->find(region->region);
        if (!later || later == region || !regionTest(*region, *later))
            continue;
        DiffPlaces places {region->region, {}};
        for (std::size_t row = 0; row < outlook.current->accounts->rows.size(); ++row) {
            if (test(*region, *later, row))
                places.rows.push_back(static_cast<int>(row));
        }
        if (!places.rows.empty())
            all.push_back(std::move(places));
    }
    return all;
}

/// Regions that change so that @p test accepts it.
std::vector<DiffPlaces> regionsWhere(
    const PlanOutlook &outlook, const std::function<bool(const RegionView &, const RegionView &)> &test)
{
    std::vector<DiffPlaces> all;
    for (const auto &region : outlook.current->regions) {
        const auto later = outlook.result->find(region->region);
        if (later && later != region && test(*region, *later))
            all.push_back({region->region, {}});
    }
    return all;
}

void add(Warnings &warnings, Kind kind, std::vector<DiffPlaces> places, const QString &text)
{
    if (!places.empty())
        warnings.push_back({kind, std::move(places), std::nullopt, text});
}

bool becomes(const RegionView &before, const RegionView &after, const AutoEnableSubject &subject, AutoEnable preference)
{
    return preferenceOf(after.configuration, subject) == preference && preferenceOf(before.configuration, subject) != preference;
}

/// Whether @p subject has @p preference and new accounts get none of it, since they do not get GuardDuty.
bool isWithoutGuardDuty(const RegionView &region, const AutoEnableSubject &subject, AutoEnable preference)
{
    return region.configuration.members == AutoEnable::None && preferenceOf(region.configuration, subject) == preference;
}

void addIdleWarnings(Warnings &warnings, const PlanOutlook &outlook, const AutoEnableSubject &subject)
{
    const auto places = [&](AutoEnable preference) {
        return regionsWhere(outlook, [&](const RegionView &before, const RegionView &after) {
            return isWithoutGuardDuty(after, subject, preference) && !isWithoutGuardDuty(before, subject, preference);
        });
    };
    const auto idle = places(AutoEnable::New);
    //: %1 is a plan, %2 a Region or "12 Regions"
    add(warnings, Kind::NewWithoutGuardDuty, idle,
        WarningTexts::tr("NEW for %1 does nothing in %2: GuardDuty itself is not enabled for new accounts there.")
            .arg(subjectName(subject), regionsText(idle)));
    const auto partly = places(AutoEnable::All);
    //: %1 is a plan, %2 a Region or "12 Regions"
    add(warnings, Kind::NewWithoutGuardDuty, partly,
        WarningTexts::tr("ALL for %1 reaches no new accounts in %2: GuardDuty itself is not enabled for them there.")
            .arg(subjectName(subject), regionsText(partly)));
}

void addPreferenceWarnings(Warnings &warnings, const PlanOutlook &outlook, Feature feature)
{
    const QString name = planName(feature);
    const auto left = placesWhere(
        outlook,
        [feature](const RegionView &before, const RegionView &after) { return becomes(before, after, feature, AutoEnable::None); },
        [feature](const RegionView &, const RegionView &after, std::size_t row) {
            return after.detectors[row].exists() && after.detectors[row].isEnabled(feature);
        });
    add(warnings, Kind::NoneDisablesNobody, left,
        WarningTexts::tr("NONE disables nobody: %1 stays enabled for %n account(s) in %2.", nullptr, accountsIn(left))
            .arg(name, regionsText(left)));
}

bool isTurnedOn(const RegionView &before, const RegionView &after, std::size_t row, Feature feature)
{
    return !before.detectors[row].isEnabled(feature) && after.detectors[row].isEnabled(feature);
}

/// The administrator's own account, while the plan gives others @p feature by NEW or by naming members.
void addAdministratorWarning(Warnings &warnings, const PlanOutlook &outlook, Feature feature)
{
    const AccountTable &accounts = *outlook.current->accounts;
    auto places = regionsWhere(outlook, [&](const RegionView &before, const RegionView &after) {
        const int row = accounts.row(after.administrator.value_or(AccountId()));
        if (row < 0 || after.detectors[static_cast<std::size_t>(row)].isEnabled(feature))
            return false;
        if (after.configuration.of(feature) == AutoEnable::New && before.configuration.of(feature) != AutoEnable::New)
            return true;
        for (std::size_t other = 0; other < accounts.rows.size(); ++other) {
            if (isTurnedOn(before, after, other, feature))
                return true;
        }
        return false;
    });
    for (DiffPlaces &place : places)
        place.rows = {accounts.row(*outlook.result->find(place.region)->administrator)};
    add(warnings, Kind::AdministratorLeftOut, places,
        WarningTexts::tr("The administrator's own account stays without %1 in %2: NEW and \"Enable for all existing active member "
                  "accounts\" leave it out. ALL does not.")
            .arg(planName(feature), regionsText(places)));
}

void addAccountWarnings(Warnings &warnings, const PlanOutlook &outlook, Feature feature)
{
    const QString name = planName(feature);
    const auto anyRegion = [](const RegionView &, const RegionView &) { return true; };
    const auto used = placesWhere(outlook, anyRegion, [&](const RegionView &before, const RegionView &after, std::size_t row) {
        return isTurnedOn(before, after, row, feature)
            && freeTrialDaysRemaining(before.detectors[row], feature, outlook.when) == 0;
    });
    add(warnings, Kind::TrialUsedUp, used,
        WarningTexts::tr(
            "The free trial of %1 is used up for %n account(s) in %2: it costs from the first day.", nullptr, accountsIn(used))
            .arg(name, regionsText(used)));
    const auto off = placesWhere(outlook, anyRegion, [feature](const RegionView &before, const RegionView &after, std::size_t row) {
        return isTurnedOn(before, after, row, feature) && before.detectors[row].trialStartedAt(feature) != 0
            && before.detectors[row].exists();
    });
    add(warnings, Kind::TurnedOffBefore, off,
        WarningTexts::tr("%1 was turned off before for %n account(s) in %2 and will be on again.", nullptr, accountsIn(off))
            .arg(name, regionsText(off)));
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
    Warnings warnings;
    for (const AutoEnableSubject &subject : autoEnableSubjects()) {
        if (subject != AutoEnableSubject(GuardDutyItself()))
            addIdleWarnings(warnings, outlook, subject);
    }
    for (const Feature feature : allFeatures()) {
        if (!isSettable(feature))
            continue;
        addPreferenceWarnings(warnings, outlook, feature);
        addAdministratorWarning(warnings, outlook, feature);
        addAccountWarnings(warnings, outlook, feature);
    }
    const auto blocked = regionsWhere(outlook, [](const RegionView &before, const RegionView &after) {
        return becomes(before, after, GuardDutyItself(), AutoEnable::All);
    });
    add(warnings, Kind::AllBlocksDisassociation, blocked,
        WarningTexts::tr("While GuardDuty is enabled for ALL accounts, no member can be disassociated in %1.")
            .arg(regionsText(blocked)));
    addEditWarnings(warnings, outlook);
    addDelayWarning(warnings, outlook);
    std::ranges::stable_sort(warnings, {}, &PlanWarning::kind);
    return warnings;
}

} // namespace bucketwatch
