// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an edit of a plan costs at the largest size: 50,000 accounts in 20 Regions, and a recording of 1,000,000 data events.
// After every edit the plan is worked out (difference, warnings, coverage, cost) and the findings that it adds or takes away are
// counted; meanwhile the window goes on. Then the models of the page take it over, which the window waits for.
// $BUCKETWATCH_BENCH_RECORDS: how many events the recording has.

#include "bench/syntheticlogs.h"
#include "items/plancostmodel.h"
#include "items/plandiffmodel.h"
#include "items/planreview.h"
#include "organization/generator.h"
#include "organization/rules.h"
#include "planning/planfindings.h"
#include "planning/usagesettings.h"
#include "replay/replayloader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <print>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

constexpr int Accounts = 50'000;
constexpr std::size_t Regions = 20;
constexpr qint64 Records = 1'000'000;
constexpr int Edits = 11;
constexpr double LiveLimit = 100;
constexpr double StallLimit = 50;
constexpr int PastALimit = 3;
const Timestamp Now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 24);

using View = std::shared_ptr<const OrganizationView>;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// One active member that is not yet protected in the Region of the recording bears the recording's account, so that a plan makes
/// a difference to what is found.
View largeOrganization()
{
    const auto ireland = *Region::parse(u"eu-west-1"_s);
    GeneratorOptions options {u"large"_s, Accounts, {ireland}, 7, {}};
    for (std::size_t i = 0; options.regions.size() < Regions; ++i) {
        if (Region::all()[i] != ireland)
            options.regions.push_back(Region::all()[i]);
    }
    OrganizationView view = generateOrganization(options);
    const auto region = view.find(ireland);
    std::vector<Account> rows = view.accounts->rows;
    std::size_t row = 0;
    while (row < rows.size() && (!isActive(region->members[row]) || region->detectors[row].isEnabled(Feature::S3DataEvents)))
        ++row;
    if (row == rows.size())
        qFatal("Every member is protected already.");
    rows[row].id = *AccountId::parse(u"111122223333"_s);
    view.accounts = std::make_shared<const AccountTable>(makeAccountTable(std::move(rows)));
    return std::make_shared<const OrganizationView>(std::move(view));
}

/// ALL for S3 Protection in every Region, as one edit.
ChangeRequest preferAll(const OrganizationView &view)
{
    ChangeRequest request {{*view.regions.front()->administrator, Door::Window}, u"All"_s, {}};
    for (const auto &region : view.regions)
        request.changes.emplace_back(SetAutoEnable {region->region, {}, {{Feature::S3DataEvents, AutoEnable::All}}});
    return request;
}

/// What somebody does next: a thousand members of one Region.
ChangeRequest disableSome(const OrganizationView &view, int number)
{
    const RegionView &region = *view.regions[static_cast<std::size_t>(number) % view.regions.size()];
    SetMemberFeature some {region.region, {}, Feature::S3DataEvents, false};
    for (std::size_t row = static_cast<std::size_t>(number) * 1000; row < region.members.size() && some.accounts.size() < 1000;
        ++row) {
        if (isActive(region.members[row]))
            some.accounts.push_back(view.accounts->rows[row].id);
    }
    return {{*region.administrator, Door::Window}, u"Some"_s, {std::move(some)}};
}

std::shared_ptr<const DetectedRecording> recording(const QString &folder, const View &view)
{
    bool isNumber = false;
    const qint64 wanted = qEnvironmentVariable("BUCKETWATCH_BENCH_RECORDS").toLongLong(&isNumber);
    if (!writeSyntheticLogs(folder, isNumber ? wanted : Records, 1))
        qFatal("The logs cannot be written.");
    ReplayOptions options;
    options.paths = {folder};
    const auto replay = loadReplay(options).result();
    if (!replay)
        qFatal("%s", qUtf8Printable(replay.error().message));
    QElapsedTimer timer;
    timer.start();
    auto detected = detectEverywhere(*(*replay)->events, view, (*replay)->detectionOptions());
    std::println("plan.detectOnce {:.1f} ms ({} events; once for each recording, in the background)", milliseconds(timer),
        (*replay)->statistics.events);
    return detected;
}

void stage(ChangePlan &plan, const View &view, const ChangeRequest &request)
{
    auto staged = stagedEdit(*view, request, Now);
    if (!staged)
        qFatal("%s", qUtf8Printable(staged.error().message));
    plan.stage(*std::move(staged));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const View view = largeOrganization();
    const auto detected = recording(folder.path(), view);
    const UsageSettings settings;
    ChangePlan plan(u"Benchmark"_s);

    QElapsedTimer timer;
    timer.start();
    stage(plan, view, preferAll(*view));
    PlanReview review = reviewOf(plan, view, Now, settings);
    const double first = milliseconds(timer);
    std::println("plan.firstEdit {:.1f} ms ({} accounts in {} Regions, {} changes)", first, Accounts, Regions,
        review.diff.changedPlaces);

    std::vector<double> edits;
    std::vector<double> findings;
    std::vector<double> shown;
    PlanDiffModel changes;
    PlanCostModel costs;
    costs.setBy(PlanCostModel::By::Account);
    for (int number = 0; number < Edits; ++number) {
        timer.restart();
        stage(plan, view, disableSome(*view, number));
        review = reviewOf(plan, view, Now, settings, &review);
        edits.push_back(milliseconds(timer));
        timer.restart();
        const PlanFindings found = findingsUnder(*detected, *review.outlook.current, *review.outlook.result);
        findings.push_back(milliseconds(timer));
        if (found.events.after == 0)
            qFatal("The plan makes no difference to the recording.");
        const auto taken = std::make_shared<const PlanReview>(review);
        timer.restart();
        changes.setReview(taken);
        costs.setReview(taken);
        shown.push_back(milliseconds(timer));
    }
    std::ranges::sort(edits);
    std::ranges::sort(findings);
    std::ranges::sort(shown);
    const double edit = edits[Edits / 2];
    const double found = findings[Edits / 2];
    std::println("plan.nextEdit {:.1f} ms (median of {}, slowest {:.1f}; {:.2f} of the first edit)", edit, Edits, edits.back(),
        edit / first);
    std::println("plan.findings {:.2f} ms (median of {}, slowest {:.2f}; limit {} with nextEdit)", found, Edits, findings.back(),
        LiveLimit);
    const double inWindow = shown[Edits / 2];
    std::println("plan.shown {:.1f} ms (median of {}, slowest {:.1f}; limit {})", inWindow, Edits, shown.back(), StallLimit);
    return edit + found > LiveLimit || inWindow > StallLimit ? PastALimit : 0;
}
