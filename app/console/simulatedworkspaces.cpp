// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/simulatedworkspaces.h"

#include "base/whendone.h"
#include "context/connectioncontrol.h"
#include "context/session.h"
#include "context/inbackground.h"
#include "workspace/demoworkspace.h"
#include "workspace/newworkspace.h"
#include "workspace/recovery.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QPromise>

namespace bucketwatch {

QFuture<Result<void>> SimulatedWorkspaces::shown(QFuture<Result<OpenedWorkspace>> future)
{
    whenDone(future, &m_connection, [this](const Result<OpenedWorkspace> &opened) {
        if (opened)
            m_connection.backToWorkspace();
    });
    return future.then([](const Result<OpenedWorkspace> &opened) { return opened.transform([](const OpenedWorkspace &) { }); });
}

QString SimulatedWorkspaces::title() const
{
    const QString address = m_connection.address();
    //: In place of the name of a workspace; %1 is the address of an endpoint
    return address.isEmpty() ? WorkspaceControl::title() : QCoreApplication::translate("Console", "endpoint %1").arg(address);
}

OpenOptions SimulatedWorkspaces::options() const
{
    return {.region = m_session.region(), .patience = LockPatience};
}

QString SimulatedWorkspaces::path() const
{
    return m_service.path();
}

bool SimulatedWorkspaces::isDemo() const
{
    return path() == Workspace::fullPath(demoWorkspacePath());
}

bool SimulatedWorkspaces::isConnected() const
{
    return !m_connection.address().isEmpty();
}

QFuture<Result<void>> SimulatedWorkspaces::open(const QString &path)
{
    return shown(m_service.open(path, options()));
}

QFuture<Result<void>> SimulatedWorkspaces::create(std::shared_ptr<const OrganizationView> organization, const QString &path)
{
    // A large organization takes a while to write, so that is done in the background; the service opens the result.
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto end = [promise](const Result<void> &result) {
        promise->addResult(result);
        promise->finish();
    };
    const auto write = [organization, path] { return writeNewWorkspace(path, *organization, Overwrite::No); };
    whenDone(inBackground(write), &m_service, [this, path, end](const Result<void> &written) {
        if (written)
            whenDone(shown(m_service.open(path, options())), &m_service, end);
        else
            end(written);
    });
    return promise->future();
}

QFuture<Result<void>> SimulatedWorkspaces::resetDemo()
{
    return shown(m_service.reset(demoWorkspacePath(), demoOptions()));
}

QFuture<Result<void>> SimulatedWorkspaces::saveAs(const QString &path)
{
    return shown(m_service.saveAs(path));
}

bool SimulatedWorkspaces::isDamage(const Error &error) const
{
    return error.kind == Error::Kind::Damaged;
}

QFuture<Result<QString>> SimulatedWorkspaces::recover(const QString &damaged, const QString &path)
{
    using Saved = Result<QString>;
    const auto salvage = [damaged, path]() -> Saved {
        return recoverWorkspace(damaged, path).transform([](const RecoveryReport &report) { return (QStringList {report.summary()} + report.losses).join(u' '); });
    };
    // Reading what is left of a large file takes a while, so it is done in the background; the service opens the result.
    auto promise = std::make_shared<QPromise<Saved>>();
    promise->start();
    const auto end = [promise](const Saved &saved) {
        promise->addResult(saved);
        promise->finish();
    };
    whenDone(inBackground(salvage), &m_service, [this, path, end](const Saved &saved) {
        if (!saved) {
            end(saved);
            return;
        }
        whenDone(shown(m_service.open(path, options())), &m_service,
            [saved, end](const Result<void> &opened) { end(opened ? saved : std::unexpected(opened.error())); });
    });
    return promise->future();
}

} // namespace bucketwatch
