// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/simulated/simulatedguardduty.h"
#include "shell/workspacecontrol.h"

#include <chrono>

namespace bucketwatch {

class Session;

/// The workspaces of the File menu, over the simulated service.
class SimulatedWorkspaces final : public WorkspaceControl {
public:
    /// The Region of @p session is read first.
    SimulatedWorkspaces(SimulatedGuardDuty &service, const Session &session) : m_service(service), m_session(session) { }

    /// How the window opens a workspace that another program may have open: it waits a little, then only reads.
    static constexpr std::chrono::seconds Patience {2};

    [[nodiscard]] QString path() const override;
    [[nodiscard]] bool isDemo() const override;
    QFuture<Result<void>> open(const QString &path) override;
    QFuture<Result<void>> resetDemo() override;
    QFuture<Result<void>> saveAs(const QString &path) override;
    [[nodiscard]] bool isDamage(const Error &error) const override;
    QFuture<Result<QString>> recover(const QString &damaged, const QString &path) override;

private:
    [[nodiscard]] OpenOptions options() const;

    SimulatedGuardDuty &m_service;
    const Session &m_session;
};

} // namespace bucketwatch
