// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/workspacecontrol.h"

namespace bucketwatch {

class ConnectionControl;
class SimulatedGuardDuty;
struct OpenedWorkspace;

/// The workspaces of the File menu, over the simulated service.
class SimulatedWorkspaces final : public WorkspaceControl {
public:
    /// Opening a workspace ends @p connection.
    SimulatedWorkspaces(SimulatedGuardDuty &service, ConnectionControl &connection) : m_service(service), m_connection(connection) { }

    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isDemo() const override;
    QFuture<Result<void>> open(const QString &path) override;
    QFuture<Result<void>> resetDemo() override;

private:
    [[nodiscard]] QFuture<Result<void>> shown(QFuture<Result<OpenedWorkspace>> future);

    SimulatedGuardDuty &m_service;
    ConnectionControl &m_connection;
};

} // namespace bucketwatch
