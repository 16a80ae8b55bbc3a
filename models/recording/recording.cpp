// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/recording.h"

#include "recording/attackscenario.h"
#include "recording/attackscene.h"
#include "recording/chance.h"
#include "recording/ordinarydays.h"
#include "recording/unusualdays.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr int FewestDaysForAttack = 14;

class Recording {
    Q_DECLARE_TR_FUNCTIONS(Recording)
};

Result<void> checkNumber(int number, int most, const QString &message)
{
    if (number >= 1 && number <= most)
        return {};
    return std::unexpected(Error {Error::Kind::BadInput, message.arg(number).arg(most), {}});
}

} // namespace

Result<void> checkRecording(const RecordingOptions &options)
{
    constexpr int MostDays = 731;
    constexpr int MostAccounts = 200;
    constexpr int MostEvents = 10'000'000;
    const bool isAttack = options.scenario != "none"_L1;
    return checkNumber(options.company.days, MostDays, Recording::tr("%1 days cannot be recorded; 1 to %2 can."))
        .and_then([&] {
            return checkNumber(
                options.company.accounts, MostAccounts, Recording::tr("%1 accounts cannot be recorded; 1 to %2 can."));
        })
        .and_then([&] {
            return checkNumber(
                options.company.eventsPerDay, MostEvents, Recording::tr("%1 events a day cannot be recorded; 1 to %2 can."));
        })
        .and_then([&]() -> Result<void> {
            if (isAttack && !findAttackScenario(options.scenario))
                return std::unexpected(Error {Error::Kind::BadInput,
                    Recording::tr("There is no scenario \"%1\"; --list names them.").arg(options.scenario), {}});
            if (isAttack && options.company.days < FewestDaysForAttack)
                return std::unexpected(Error {Error::Kind::BadInput,
                    Recording::tr("The scenario needs %1 days at least: an attack is unusual only where something is usual.")
                        .arg(FewestDaysForAttack),
                    {}});
            return {};
        });
}

void recordOrdinaryDays(const CompanyOptions &options, const std::function<void(std::vector<RecordedCall>)> &take)
{
    Company company = makeCompany(options);
    Chance chance(options.seed, "days");
    Chance occasions(options.seed, "occasions");
    UnusualDays unusual(company, options.days, occasions);
    for (int day = 0; day < options.days; ++day) {
        std::vector<RecordedCall> calls;
        for (const Workplace &place : company.places) {
            std::vector<RecordedCall> here = OrdinaryDays(company, place, chance).day(day);
            unusual.change(here, place, day);
            std::ranges::move(here, std::back_inserter(calls));
        }
        std::ranges::stable_sort(calls, {}, &RecordedCall::second);
        take(std::move(calls));
    }
}

std::vector<RecordedCall> recordAttack(const RecordingOptions &options)
{
    const AttackScenario *scenario = findAttackScenario(options.scenario);
    if (!scenario)
        return {};
    const Company company = makeCompany(options.company);
    Chance chance(options.company.seed, scenario->name);
    AttackScene scene(company.places.front(), options.company.days - 1, chance);
    scenario->play(scene);
    std::vector<RecordedCall> calls = scene.take();
    std::ranges::stable_sort(calls, {}, &RecordedCall::second);
    return calls;
}

} // namespace bucketwatch
