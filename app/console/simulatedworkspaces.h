// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/workspacecontrol.h"

namespace bucketwatch {

class SimulatedGuardDuty;

/// The workspaces of the File menu, over the simulated service.
class SimulatedWorkspaces final : public WorkspaceControl {
public:
    explicit SimulatedWorkspaces(SimulatedGuardDuty &service) : m_service(service) { }

    [[nodiscard]] QString path() const override;
    [[nodiscard]] bool isDemo() const override;
    QFuture<Result<void>> open(const QString &path) override;
    QFuture<Result<void>> resetDemo() override;
    QFuture<Result<void>> saveAs(const QString &path) override;
    [[nodiscard]] bool isDamage(const Error &error) const override;
    QFuture<Result<QString>> recover(const QString &damaged, const QString &path) override;

private:
    SimulatedGuardDuty &m_service;
};

} // namespace bucketwatch
