// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/simulated/simulatedguardduty.h"
#include "guardduty/simulated/simulation.h"
#include "workspace/workspace.h"

#include <QObject>

#include <memory>

namespace bucketwatch {

/// The part of SimulatedGuardDuty that lives in the service thread: it owns the open workspace, carries requests out one after
/// the other, stores state and journal together and then announces. Its functions are called in that thread only.
class SimulationWorker final : public QObject {
    Q_OBJECT
public:
    explicit SimulationWorker(std::shared_ptr<const Clock> clock);
    ~SimulationWorker() override;

    [[nodiscard]] Result<OpenedWorkspace> open(const QString &path);
    [[nodiscard]] Result<OpenedWorkspace> reset(const QString &path, const GeneratorOptions &options);
    [[nodiscard]] Result<Outcome> change(const ChangeRequest &request);
    [[nodiscard]] Result<Outcome> revert(EditNumber number, const Caller &caller);

Q_SIGNALS:
    void workspaceOpened(const bucketwatch::OpenedWorkspace &workspace);
    void announced(const std::shared_ptr<const bucketwatch::OrganizationView> &view,
        const std::shared_ptr<const bucketwatch::History> &history, const bucketwatch::OrganizationDelta &delta);

private:
    [[nodiscard]] Result<void> checkWritable() const;
    [[nodiscard]] Result<Outcome> carryOut(Step step);
    void announce(const OrganizationDelta &delta);

    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::shared_ptr<const OrganizationView> m_view;
    std::shared_ptr<const History> m_history;
};

} // namespace bucketwatch
