// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/simulated/simulationworker.h"

#include "guardduty/api.h"
#include "guardduty/changetitle.h"
#include "guardduty/simulated/listfiles.h"
#include "guardduty/simulated/ownerwatch.h"
#include "organization/pending.h"
#include "workspace/newworkspace.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <numeric>
#include <utility>

namespace bucketwatch {

namespace {

Error refusal(const QString &message)
{
    return Error {Error::Kind::Storage, message, {}};
}

Error noWorkspace()
{
    return refusal(QCoreApplication::translate("bucketwatch::SimulatedGuardDuty", "No workspace is open."));
}

} // namespace

SimulationWorker::SimulationWorker(std::shared_ptr<const Clock> clock)
    : m_requests(new TaskQueue(this)), m_clock(std::move(clock)), m_view(emptyOrganization()), m_history(std::make_shared<const History>()), m_settling(new QTimer(this))
{
    m_settling->setSingleShot(true);
    connect(m_settling, &QTimer::timeout, this, [this] {
        settle();
        scheduleSettling();
    });
}

SimulationWorker::~SimulationWorker() = default;

Result<OpenedWorkspace> SimulationWorker::open(const QString &path, const OpenOptions &options)
{
    const bool isOwn = m_workspace && m_workspace->path() == Workspace::fullPath(path) && m_workspace->readOnlyReason().isEmpty();
    // We would be in its way ourselves, and what is read is what is stored.
    if (isOwn && m_workspace->checkPlace()) {
        say({});
        return OpenedWorkspace {m_workspace->path(), {}};
    }
    auto workspace = isOwn ? m_workspace->openAgain() : Workspace::open(path, options.patience);
    if (!workspace)
        return std::unexpected(workspace.error());
    // What is pending stands in the rows, so they must be known.
    const bool hasPending = (*workspace)->hasPending().value_or(true);
    auto content = (*workspace)->read(hasPending ? std::nullopt : options.region);
    if (!content)
        return std::unexpected(content.error());
    if (options.mustWrite && !(*workspace)->readOnlyReason().isEmpty())
        return std::unexpected(Error {Error::Kind::Conflict, (*workspace)->readOnlyReason(), (*workspace)->path()});
    takeContent(std::move(*content));
    takeWorkspace(std::move(*workspace));
    announce({.everything = true, .parts = {}, .isAnother = true});
    settle();
    return OpenedWorkspace {m_workspace->path(), m_workspace->readOnlyReason()};
}

void SimulationWorker::takeContent(WorkspaceContent content)
{
    m_keySeed = content.keySeed;
    m_view = std::make_shared<const OrganizationView>(std::move(content.organization));
    m_dueByRegion.clear();
    m_history = std::make_shared<const History>(std::move(content.history));
}

void SimulationWorker::takeWorkspace(std::unique_ptr<Workspace> workspace)
{
    m_watch.reset();
    m_workspace = std::move(workspace);
    m_watch = std::make_unique<OwnerWatch>(*m_workspace);
    if (m_workspace->readOnlyReason().isEmpty()) {
        connect(m_watch.get(), &OwnerWatch::replaced, this, &SimulationWorker::sayWhetherInPlace);
    } else {
        connect(m_watch.get(), &OwnerWatch::stored, this, &SimulationWorker::readAgain);
        // Later, because the watch ends with the workspace that it watches.
        connect(m_watch.get(), &OwnerWatch::replaced, this, &SimulationWorker::followReplacement, Qt::QueuedConnection);
    }
    m_saidReason = m_workspace->readOnlyReason();
    Q_EMIT workspaceOpened({m_workspace->path(), m_saidReason});
}

void SimulationWorker::readAgain()
{
    if (auto content = m_workspace->read()) { // otherwise what was read stays, and the next commit is another chance
        takeContent(std::move(*content));
        announce({.everything = true, .parts = {}});
    }
}

void SimulationWorker::followReplacement()
{
    if (!m_workspace || !m_workspace->isReplaced())
        return; // was opened anew meanwhile
    auto workspace = m_workspace->openAgain();
    auto content = workspace ? (*workspace)->read() : std::unexpected(workspace.error());
    if (!content) {
        say(QCoreApplication::translate("bucketwatch::SimulatedGuardDuty",
            "The file was replaced, and what is there now cannot be read. This is what it had before. %1")
                .arg(content.error().message));
        return;
    }
    takeContent(std::move(*content));
    takeWorkspace(std::move(*workspace));
    announce({.everything = true, .parts = {}, .isAnother = true});
}

void SimulationWorker::sayWhetherInPlace()
{
    if (const auto kept = m_workspace->checkPlace(); !kept)
        say(kept.error().message);
}

void SimulationWorker::say(const QString &reason)
{
    if (std::exchange(m_saidReason, reason) == reason)
        return;
    Q_EMIT workspaceOpened({m_workspace->path(), reason});
    announce({.everything = true, .parts = {}});
}

Result<OpenedWorkspace> SimulationWorker::reset(const QString &path, const GeneratorOptions &options)
{
    // The file that is replaced must not be open; if the replacement fails it is opened again.
    const bool isOpen = m_workspace && m_workspace->path() == Workspace::fullPath(path);
    if (isOpen) {
        m_watch.reset();
        m_workspace.reset();
    }
    const auto written = writeNewWorkspace(path, generateOrganization(options), Overwrite::Yes);
    if (!written && !isOpen)
        return std::unexpected(written.error());
    const auto opened = open(path);
    return written ? opened : std::unexpected(written.error());
}

Result<Outcome> SimulationWorker::change(const ChangeRequest &request)
{
    if (const auto writable = checkWritable(); !writable)
        return std::unexpected(writable.error());
    settle();
    if (const auto loaded = loadFor(request.changes); !loaded)
        return std::unexpected(loaded.error());
    std::vector<UnprocessedAccount> left;
    ChangeRequest reduced = m_failures.reduced(request, left);
    readLists(*m_view, m_workspace->path(), reduced);
    if (reduced.changes.empty() && !left.empty()) // still refused when it would have been
        return stepFor(*m_view, *m_history, request, now()).transform([&left](const Step &) { return Outcome {0, 0, left}; });
    auto outcome = stepFor(*m_view, *m_history, reduced, now()).and_then([this](Step step) { return carryOut(std::move(step)); });
    if (outcome)
        outcome->unprocessed.insert(outcome->unprocessed.end(), left.begin(), left.end());
    return outcome;
}

Result<Outcome> SimulationWorker::asked(const ChangeRequest &request)
{
    if (std::ranges::any_of(request.changes, FailureInjector::isReached)) {
        if (const auto admitted = m_failures.admit(); !admitted)
            return std::unexpected(admitted.error());
    }
    return change(request);
}

std::chrono::milliseconds SimulationWorker::latencyOf(const ChangeRequest &request) const
{
    return std::ranges::any_of(request.changes, FailureInjector::isReached) ? latency() : std::chrono::milliseconds();
}

Result<Outcome> SimulationWorker::revert(EditNumber number, const Reverter &by)
{
    if (const auto writable = checkWritable(); !writable)
        return std::unexpected(writable.error());
    settle();
    if (const auto loaded = loadForEdits(revertTarget(*m_history, number), true); !loaded)
        return std::unexpected(loaded.error());
    auto step = stepBack(*m_view, *m_history, number, by, now(), patchSource());
    if (!step)
        return std::unexpected(step.error());
    return carryOut(std::move(*step));
}

Result<Outcome> SimulationWorker::revertTo(EditNumber number, const Reverter &by)
{
    if (const auto writable = checkWritable(); !writable)
        return std::unexpected(writable.error());
    settle();
    if (const auto loaded = loadForEdits(number, false); !loaded)
        return std::unexpected(loaded.error());
    auto step = stepBackTo(*m_view, *m_history, number, by, now(), patchSource());
    if (!step)
        return std::unexpected(step.error());
    return carryOut(std::move(*step));
}

Result<std::map<QString, QByteArray>> SimulationWorker::plans() const
{
    return m_workspace ? m_workspace->plans() : std::unexpected(noWorkspace());
}

Result<void> SimulationWorker::storePlan(const QString &name, const QByteArray &plan)
{
    return checkWritable().and_then([&] { return heard(m_workspace->storePlan(name, plan)); });
}

Result<OpenedWorkspace> SimulationWorker::saveAs(const QString &path)
{
    if (!m_workspace)
        return std::unexpected(noWorkspace());
    if (m_workspace->path() == Workspace::fullPath(path) && !m_workspace->isReplaced()) // what is there is stored already
        return OpenedWorkspace {m_workspace->path(), m_workspace->readOnlyReason()};
    auto copy = m_workspace->saveAs(path);
    if (!copy)
        return std::unexpected(copy.error());
    if (!m_workspace->readOnlyReason().isEmpty()) { // the copy can be edited, and may have become a newer schema
        copy->reset();
        return open(path);
    }
    // The organization is the same, so nothing but the path is new to anybody.
    takeWorkspace(std::move(*copy));
    return OpenedWorkspace {m_workspace->path(), m_workspace->readOnlyReason()};
}

ApiReply SimulationWorker::call(const ApiCall &call, const Caller &caller)
{
    settle();
    if (const auto admitted = m_failures.admit(); !admitted)
        return std::unexpected(apiErrorFrom(admitted.error()));
    return Api(*this).call(call, caller);
}

ApiJson SimulationWorker::callJson(const ApiCall &call, const Caller &caller)
{
    settle();
    if (const auto admitted = m_failures.admit(); !admitted)
        return std::unexpected(apiErrorFrom(admitted.error()));
    return Api(*this).callJson(call, caller);
}

Result<void> SimulationWorker::load(const std::vector<Region> &regions)
{
    OrganizationView view = *m_view;
    OrganizationDelta delta;
    std::vector<int> rows;
    for (auto &region : view.regions) {
        if (region->isLoaded || (!regions.empty() && !std::ranges::contains(regions, region->region)))
            continue;
        if (!m_workspace)
            return std::unexpected(noWorkspace());
        auto loaded = m_workspace->load(view, *region);
        if (!loaded)
            return std::unexpected(loaded.error());
        region = *std::move(loaded);
        rows.resize(region->members.size());
        std::ranges::iota(rows, 0);
        delta.parts.push_back({region->region, false, rows, true});
    }
    if (!delta.parts.empty()) {
        m_view = std::make_shared<const OrganizationView>(std::move(view));
        announce(delta);
        settle(); // an address that was being verified was not known to be due
    }
    return {};
}

Result<FieldOrigin> SimulationWorker::originOf(Region region, AccountId account, Field field) const
{
    const auto patchOf = [&](EditNumber edit) { return m_workspace->readPatch(edit, *m_view->accounts, region); };
    const auto part = m_view->find(region);
    return m_workspace && part ? bucketwatch::originOf(*m_history, patchOf, region, account, field, part->configuration)
                               : Result<FieldOrigin>();
}

Result<void> SimulationWorker::loadFor(const std::vector<Change> &changes)
{
    std::vector<Region> regions;
    for (const Change &change : changes) {
        const auto region = regionOf(change);
        if (!region)
            return load({});
        regions.push_back(*region);
    }
    return regions.empty() ? Result<void>() : load(regions);
}

Result<void> SimulationWorker::loadForEdits(EditNumber number, bool including)
{
    const bool isAllLoaded = std::ranges::all_of(m_view->regions, [](const auto &region) { return region->isLoaded; });
    std::vector<Region> regions;
    for (const EditSummary &edit : m_history->edits) {
        const bool counts = including ? edit.number == number : edit.number > number;
        if (isAllLoaded || !counts)
            continue;
        const auto patch = m_workspace->readPatch(edit.number, *m_view->accounts);
        if (!patch)
            return std::unexpected(patch.error());
        if (patch->settings || !patch->accounts.empty())
            return load({});
        std::ranges::transform(patch->regions, std::back_inserter(regions), &RegionPatch::region);
    }
    return regions.empty() ? Result<void>() : load(regions);
}

PatchSource SimulationWorker::patchSource() const
{
    return [this](EditNumber edit) { return m_workspace->readPatch(edit, *m_view->accounts); };
}

Result<void> SimulationWorker::checkWritable() const
{
    if (!m_workspace)
        return std::unexpected(noWorkspace());
    if (!m_workspace->readOnlyReason().isEmpty())
        return std::unexpected(refusal(m_workspace->readOnlyReason()));
    return {};
}

Result<void> SimulationWorker::heard(Result<void> stored)
{
    if (stored)
        say({});
    else
        sayWhetherInPlace();
    return stored;
}

Result<Outcome> SimulationWorker::carryOut(Step step)
{
    if (step.edit.summary.number == 0)
        return step.outcome;
    if (const auto stored = heard(m_workspace->commit(*m_view, *step.view, step.edit)); !stored)
        return std::unexpected(stored.error());
    m_view = std::move(step.view);
    m_history = std::move(step.history);
    announce(step.delta);
    return step.outcome;
}

void SimulationWorker::settle()
{
    if (!m_nextDue || *m_nextDue > now() || !checkWritable())
        return;
    const Change change = SettlePending {};
    const ChangeRequest request {{m_view->managementAccount, Door::Service}, titleOf({change}), {change}};
    if (auto step = stepFor(*m_view, *m_history, request, now()))
        (void)carryOut(std::move(*step));
}

void SimulationWorker::scheduleSettling()
{
    // Requests settle what is due before they look, so nobody waits for the timer, and what happens in a minute is one edit.
    // QTimer counts milliseconds as int.
    constexpr std::chrono::milliseconds Shortest = std::chrono::minutes(1);
    constexpr std::chrono::milliseconds Longest = std::chrono::hours(1);
    m_nextDue.reset();
    for (const auto &[region, due] : m_dueByRegion) {
        if (due && (!m_nextDue || *due < *m_nextDue))
            m_nextDue = due;
    }
    m_settling->stop();
    if (m_nextDue && !m_view->settings.time.stoppedAt && checkWritable())
        m_settling->start(std::clamp(*m_nextDue - now(), Shortest, Longest));
}

void SimulationWorker::announce(const OrganizationDelta &delta)
{
    for (const auto &region : m_view->regions) {
        if (delta.everything || std::ranges::contains(delta.parts, region->region, &OrganizationDelta::Part::region))
            m_dueByRegion[region->region] = nextDue(*region, *m_view->accounts);
    }
    scheduleSettling();
    Q_EMIT announced(m_view, m_history, delta);
}

} // namespace bucketwatch
