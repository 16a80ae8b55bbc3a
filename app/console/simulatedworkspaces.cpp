// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/simulatedworkspaces.h"

#include "guardduty/simulated/simulatedguardduty.h"
#include "workspace/demoworkspace.h"
#include "workspace/workspace.h"

namespace bucketwatch {

namespace {

QFuture<Result<void>> withoutValue(QFuture<Result<OpenedWorkspace>> future)
{
    return future.then([](const Result<OpenedWorkspace> &opened) { return opened.transform([](const OpenedWorkspace &) { }); });
}

} // namespace

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
    return withoutValue(m_service.open(path));
}

QFuture<Result<void>> SimulatedWorkspaces::resetDemo()
{
    return withoutValue(m_service.reset(demoWorkspacePath(), demoOptions()));
}

} // namespace bucketwatch
