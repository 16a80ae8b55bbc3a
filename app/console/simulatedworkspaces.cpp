// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/simulatedworkspaces.h"

#include "base/whendone.h"
#include "context/connectioncontrol.h"
#include "guardduty/simulated/simulatedguardduty.h"
#include "workspace/demoworkspace.h"
#include "workspace/workspace.h"

#include <QCoreApplication>

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

QString SimulatedWorkspaces::path() const
{
    return m_service.path();
}

bool SimulatedWorkspaces::isDemo() const
{
    return path() == Workspace::fullPath(demoWorkspacePath());
}

QFuture<Result<void>> SimulatedWorkspaces::open(const QString &path)
{
    return shown(m_service.open(path));
}

QFuture<Result<void>> SimulatedWorkspaces::resetDemo()
{
    return shown(m_service.reset(demoWorkspacePath(), demoOptions()));
}

} // namespace bucketwatch
