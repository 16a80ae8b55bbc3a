// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/taskqueue.h"
#include "guardduty/apihost.h"
#include "guardduty/planstore.h"
#include "guardduty/simulated/failureinjector.h"
#include "guardduty/simulated/simulatedguardduty.h"
#include "guardduty/simulated/simulation.h"
#include "guardduty/slowhost.h"
#include "workspace/workspace.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>

class QTimer;

namespace bucketwatch {

class OwnerWatch;

/// The part of SimulatedGuardDuty that lives in the service thread: it owns the open workspace, carries requests out one after
/// the other, stores state and journal together and then announces. Its functions are called in that thread only.
class SimulationWorker final : public QObject, public ApiHost, public SlowHost, public PlanHolder {
    Q_OBJECT
public:
    explicit SimulationWorker(std::shared_ptr<const Clock> clock);
    ~SimulationWorker() override;

    /// What is posted here is done in the service thread.
    [[nodiscard]] TaskQueue &requests() { return *m_requests; }

    [[nodiscard]] Result<OpenedWorkspace> open(const QString &path, const OpenOptions &options = {});
    [[nodiscard]] Result<OpenedWorkspace> reset(const QString &path, const GeneratorOptions &options);
    [[nodiscard]] Result<OpenedWorkspace> saveAs(const QString &path);
    [[nodiscard]] Result<Outcome> revert(EditNumber number, const Reverter &by);
    [[nodiscard]] Result<std::map<QString, QByteArray>> plans() const override;
    [[nodiscard]] Result<void> storePlan(const QString &name, const QByteArray &plan) override;
    [[nodiscard]] Result<Outcome> revertTo(EditNumber number, const Reverter &by);
    [[nodiscard]] Result<FieldOrigin> originOf(Region region, AccountId account, Field field) const;

    /// A change that the window or a verb asks for: counted and perhaps refused like a call of the API.
    [[nodiscard]] Result<Outcome> asked(const ChangeRequest &request);
    void setFailures(const FailureSettings &settings) { m_failures.set(settings); }
    /// Of the answer to @p request.
    [[nodiscard]] std::chrono::milliseconds latencyOf(const ChangeRequest &request) const;

    [[nodiscard]] ApiReply call(const ApiCall &call, const Caller &caller) override;
    [[nodiscard]] ApiJson callJson(const ApiCall &call, const Caller &caller) override;
    [[nodiscard]] Result<Outcome> change(const ChangeRequest &request) override;
    [[nodiscard]] Result<void> load(const std::vector<Region> &regions) override;
    [[nodiscard]] std::shared_ptr<const OrganizationView> organization() const override { return m_view; }
    [[nodiscard]] Timestamp now() const override { return m_view->settings.time.at(m_clock->now()); }
    [[nodiscard]] std::chrono::milliseconds latency() const override { return m_failures.settings().latency; }
    [[nodiscard]] QByteArray keySeed() const override { return m_keySeed; }
    [[nodiscard]] ClientTokens &clientTokens() override { return m_tokens; }

Q_SIGNALS:
    void workspaceOpened(const bucketwatch::OpenedWorkspace &workspace);
    void announced(const std::shared_ptr<const bucketwatch::OrganizationView> &view,
        const std::shared_ptr<const bucketwatch::History> &history, const bucketwatch::OrganizationDelta &delta);

private:
    [[nodiscard]] Result<void> checkWritable() const;
    [[nodiscard]] PatchSource patchSource() const;
    [[nodiscard]] Result<void> loadFor(const std::vector<Change> &changes);
    /// What the edits after @p number are about; those from @p number on with @p including.
    [[nodiscard]] Result<void> loadForEdits(EditNumber number, bool including);
    void takeContent(WorkspaceContent content);
    void takeWorkspace(std::unique_ptr<Workspace> workspace);
    /// Reads what another program, which owns the workspace, has stored.
    void readAgain();
    void followReplacement();
    /// Tells everybody when the file that is written is not in its place any more.
    void sayWhetherInPlace();
    /// Makes @p reason what keeps everybody from changing anything; empty: nothing does.
    void say(const QString &reason);
    /// @p stored, of which everybody hears if it is about the place of the file.
    [[nodiscard]] Result<void> heard(Result<void> stored);
    [[nodiscard]] Result<Outcome> carryOut(Step step);
    /// Carries out what is pending and due, as an edit of GuardDuty itself, so that no request finds it undone. What goes wrong
    /// stays pending and is tried again.
    void settle();
    /// Remembers when something is due next, and comes back then unless the clock stands.
    void scheduleSettling();
    void announce(const OrganizationDelta &delta);

    TaskQueue *m_requests; ///< child of this object, and so in its thread
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<OwnerWatch> m_watch;
    QString m_saidReason; ///< why nothing can be changed, as it was said last
    std::shared_ptr<const OrganizationView> m_view;
    std::shared_ptr<const History> m_history;
    QByteArray m_keySeed;
    ClientTokens m_tokens;
    FailureInjector m_failures;
    std::map<Region, std::optional<Timestamp>> m_dueByRegion; ///< worked out again for Regions that changed
    std::optional<Timestamp> m_nextDue; ///< in simulated time
    QTimer *m_settling; ///< child of this object
};

} // namespace bucketwatch
