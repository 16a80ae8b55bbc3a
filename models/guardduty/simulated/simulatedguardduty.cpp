// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/simulated/simulatedguardduty.h"

#include "guardduty/simulated/simulationworker.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPromise>

namespace bucketwatch {

namespace {

/// Runs @p work on the worker in its thread; the future is finished there when it returns.
template<typename T, typename F> QFuture<T> ask(SimulationWorker *worker, F &&work)
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    QFuture<T> future = promise->future();
    QMetaObject::invokeMethod(worker, [worker, promise, work = std::forward<F>(work)] {
        promise->addResult(work(*worker));
        promise->finish();
    });
    return future;
}

} // namespace

SimulatedGuardDuty::SimulatedGuardDuty(std::shared_ptr<const Clock> clock, QObject *parent)
    : GuardDutyService(parent)
    , m_worker(new SimulationWorker(std::move(clock)))
    , m_organization(emptyOrganization())
    , m_history(std::make_shared<const History>())
{
    m_thread.setObjectName(QStringLiteral("guardduty"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SimulationWorker::workspaceOpened, this, &SimulatedGuardDuty::takeWorkspace);
    connect(m_worker, &SimulationWorker::announced, this, &SimulatedGuardDuty::takeOrganization);
    m_thread.start();
}

SimulatedGuardDuty::~SimulatedGuardDuty()
{
    // What was asked for before is still done: an edit must not be lost because the window closed right after Confirm.
    QMetaObject::invokeMethod(m_worker, [] { }, Qt::BlockingQueuedConnection);
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
    QCoreApplication::sendPostedEvents(service.get(), QEvent::MetaCall); // what the worker announced meanwhile
    return service;
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
    return ask<Result<Outcome>>(m_worker, [request](SimulationWorker &worker) { return worker.change(request); });
}

QFuture<Result<Outcome>> SimulatedGuardDuty::revert(EditNumber number, const Caller &caller)
{
    return ask<Result<Outcome>>(m_worker, [number, caller](SimulationWorker &worker) { return worker.revert(number, caller); });
}

QFuture<Result<Outcome>> SimulatedGuardDuty::revertTo(EditNumber number, const Caller &caller)
{
    return ask<Result<Outcome>>(m_worker, [number, caller](SimulationWorker &worker) { return worker.revertTo(number, caller); });
}

QFuture<Result<void>> SimulatedGuardDuty::load(const std::vector<Region> &regions)
{
    return ask<Result<void>>(m_worker, [regions](SimulationWorker &worker) { return worker.load(regions); });
}

QFuture<ApiReply> SimulatedGuardDuty::call(const ApiCall &call, const Caller &caller)
{
    return ask<ApiReply>(m_worker, [call, caller](SimulationWorker &worker) { return worker.call(call, caller); });
}

QFuture<void> SimulatedGuardDuty::withHost(std::function<void(ApiHost &)> work)
{
    return ask<bool>(m_worker, [work = std::move(work)](SimulationWorker &worker) {
        work(worker);
        return true;
    }).then([](bool) {});
}

QFuture<Result<OpenedWorkspace>> SimulatedGuardDuty::saveAs(const QString &path)
{
    return ask<Result<OpenedWorkspace>>(m_worker, [path](SimulationWorker &worker) { return worker.saveAs(path); });
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
