// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/simulated/simulatedguardduty.h"

#include "guardduty/simulated/simulationworker.h"

#include <QPromise>
#include <QTimer>

#include <future>
#include <type_traits>
#include <utility>

namespace bucketwatch {

namespace {

/// Runs @p work on the worker in its thread; the future is finished there when it returns.
template<typename T, typename F> QFuture<T> ask(SimulationWorker *worker, F &&work)
{
    QPromise<T> promise;
    promise.start();
    QFuture<T> future = promise.future();
    worker->requests().post([worker, promise = std::move(promise), work = std::forward<F>(work)]() mutable {
        if constexpr (std::is_void_v<T>)
            work(*worker);
        else
            promise.addResult(work(*worker));
        promise.finish();
    });
    return future;
}

} // namespace

SimulatedGuardDuty::SimulatedGuardDuty(std::shared_ptr<const Clock> clock, QObject *parent)
    : GuardDutyService(parent)
    , m_worker(new SimulationWorker(std::move(clock)))
    , m_answers(new TaskQueue(this))
    , m_organization(emptyOrganization())
    , m_history(std::make_shared<const History>())
{
    m_thread.setObjectName(QStringLiteral("guardduty"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    // Both in the service thread, where they are said.
    connect(m_worker, &SimulationWorker::workspaceOpened, m_worker,
        [this](const OpenedWorkspace &workspace) { m_answers->post([this, workspace] { takeWorkspace(workspace); }); });
    connect(m_worker, &SimulationWorker::announced, m_worker,
        [this](const auto &view, const auto &history, const OrganizationDelta &delta) {
            m_answers->post([this, view, history, delta] { takeOrganization(view, history, delta); });
        });
    m_thread.start();
}

SimulatedGuardDuty::~SimulatedGuardDuty()
{
    // What was asked for before is still done: an edit must not be lost because the window closed right after Confirm.
    ask<void>(m_worker, [](SimulationWorker &) { }).waitForFinished();
    m_thread.quit();
    m_thread.wait();
}

Result<std::unique_ptr<SimulatedGuardDuty>> SimulatedGuardDuty::opened(
    const QString &path, std::shared_ptr<const Clock> clock, const OpenOptions &options)
{
    auto service = std::make_unique<SimulatedGuardDuty>(std::move(clock));
    QFuture<Result<OpenedWorkspace>> future = service->open(path, options);
    future.waitForFinished();
    if (const auto result = future.result(); !result)
        return std::unexpected(result.error());
    service->catchUp();
    return service;
}

void SimulatedGuardDuty::catchUp()
{
    m_answers->runPosted();
}

QFuture<Result<OpenedWorkspace>> SimulatedGuardDuty::open(const QString &path, const OpenOptions &options)
{
    return ask<Result<OpenedWorkspace>>(
        m_worker, [path, options](SimulationWorker &worker) { return worker.open(path, options); });
}

QFuture<Result<OpenedWorkspace>> SimulatedGuardDuty::reset(const QString &path, const GeneratorOptions &options)
{
    return ask<Result<OpenedWorkspace>>(
        m_worker, [path, options](SimulationWorker &worker) { return worker.reset(path, options); });
}

QString SimulatedGuardDuty::path() const
{
    return m_workspace.path;
}

std::shared_ptr<const OrganizationView> SimulatedGuardDuty::organization() const
{
    return m_organization;
}

std::shared_ptr<const History> SimulatedGuardDuty::history() const
{
    return m_history;
}

QString SimulatedGuardDuty::readOnlyReason() const
{
    return m_workspace.readOnlyReason;
}

QFuture<Result<Outcome>> SimulatedGuardDuty::change(const ChangeRequest &request)
{
    auto promise = std::make_shared<QPromise<Result<Outcome>>>();
    promise->start();
    QFuture<Result<Outcome>> future = promise->future();
    m_worker->requests().post([worker = m_worker, promise = std::move(promise), request] {
        promise->addResult(worker->asked(request));
        const auto late = worker->latencyOf(request);
        if (late.count() == 0)
            promise->finish();
        else // it is done, only nobody hears of it yet
            QTimer::singleShot(late, worker, [promise] { promise->finish(); });
    });
    return future;
}

QFuture<Result<Outcome>> SimulatedGuardDuty::revert(EditNumber number, const Caller &caller)
{
    return revertBy(number, {caller, RevertRights::OfWorkspace});
}

QFuture<Result<Outcome>> SimulatedGuardDuty::revertTo(EditNumber number, const Caller &caller)
{
    return revertToBy(number, {caller, RevertRights::OfWorkspace});
}

QFuture<Result<Outcome>> SimulatedGuardDuty::revertBy(EditNumber number, const Reverter &by)
{
    return ask<Result<Outcome>>(m_worker, [number, by](SimulationWorker &worker) { return worker.revert(number, by); });
}

QFuture<Result<Outcome>> SimulatedGuardDuty::revertToBy(EditNumber number, const Reverter &by)
{
    return ask<Result<Outcome>>(m_worker, [number, by](SimulationWorker &worker) { return worker.revertTo(number, by); });
}

QFuture<Result<void>> SimulatedGuardDuty::load(const std::vector<Region> &regions)
{
    return ask<Result<void>>(m_worker, [regions](SimulationWorker &worker) { return worker.load(regions); });
}

QFuture<Result<FieldOrigin>> SimulatedGuardDuty::originOf(Region region, AccountId account, Field field)
{
    return ask<Result<FieldOrigin>>(
        m_worker, [region, account, field](SimulationWorker &worker) { return worker.originOf(region, account, field); });
}

QFuture<Result<std::map<QString, QByteArray>>> SimulatedGuardDuty::plans()
{
    return ask<Result<std::map<QString, QByteArray>>>(m_worker, [](SimulationWorker &worker) { return worker.plans(); });
}

QFuture<Result<void>> SimulatedGuardDuty::storePlan(const QString &name, const QByteArray &plan)
{
    return ask<Result<void>>(m_worker, [name, plan](SimulationWorker &worker) { return worker.storePlan(name, plan); });
}

QFuture<ApiReply> SimulatedGuardDuty::call(const ApiCall &call, const Caller &caller)
{
    return ask<ApiReply>(m_worker, [call, caller](SimulationWorker &worker) { return worker.call(call, caller); });
}

QFuture<void> SimulatedGuardDuty::withHost(std::function<void(ApiHost &)> work)
{
    return ask<void>(m_worker, [work = std::move(work)](SimulationWorker &worker) { work(worker); });
}

void SimulatedGuardDuty::waitWithHost(const std::function<void(ApiHost &)> &work)
{
    std::promise<void> promise;
    const std::future<void> done = promise.get_future();
    m_worker->requests().post([&work, worker = m_worker, promise = std::move(promise)]() mutable {
        work(*worker);
        promise.set_value();
    });
    done.wait();
}

QFuture<Result<OpenedWorkspace>> SimulatedGuardDuty::saveAs(const QString &path)
{
    return ask<Result<OpenedWorkspace>>(m_worker, [path](SimulationWorker &worker) { return worker.saveAs(path); });
}

void SimulatedGuardDuty::setFailures(const FailureSettings &settings)
{
    m_failures = settings;
    m_worker->requests().post([worker = m_worker, settings] { worker->setFailures(settings); });
}

void SimulatedGuardDuty::takeWorkspace(const OpenedWorkspace &workspace)
{
    m_workspace = workspace;
}

void SimulatedGuardDuty::takeOrganization(const std::shared_ptr<const OrganizationView> &view,
    const std::shared_ptr<const History> &history, const OrganizationDelta &delta)
{
    m_organization = view;
    m_history = history;
    Q_EMIT organizationChanged(delta);
    Q_EMIT historyChanged();
}

} // namespace bucketwatch
