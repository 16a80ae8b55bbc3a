// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/simulated/simulatedguardduty.h"
#include "shell/workspacecontrol.h"

namespace bucketwatch {

class ConnectionControl;
class Session;

/// The workspaces of the File menu, over the simulated service.
class SimulatedWorkspaces final : public WorkspaceControl {
public:
    /// The Region of @p session is read first. Opening a workspace ends @p connection.
    SimulatedWorkspaces(SimulatedGuardDuty &service, const Session &session, ConnectionControl &connection)
        : m_service(service), m_session(session), m_connection(connection)
    {
    }

    [[nodiscard]] QString path() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] bool isDemo() const override;
    [[nodiscard]] bool isConnected() const override;
    QFuture<Result<void>> open(const QString &path) override;
    QFuture<Result<void>> create(std::shared_ptr<const OrganizationView> organization, const QString &path) override;
    QFuture<Result<void>> resetDemo() override;
    QFuture<Result<void>> saveAs(const QString &path) override;
    [[nodiscard]] bool isDamage(const Error &error) const override;
    QFuture<Result<QString>> recover(const QString &damaged, const QString &path) override;

private:
    [[nodiscard]] OpenOptions options() const;
    [[nodiscard]] QFuture<Result<void>> shown(QFuture<Result<OpenedWorkspace>> future);

    SimulatedGuardDuty &m_service;
    const Session &m_session;
    ConnectionControl &m_connection;
};

} // namespace bucketwatch
