// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "guardduty/apihost.h"
#include "guardduty/failuresettings.h"
#include "guardduty/guarddutyservice.h"
#include "guardduty/planstore.h"
#include "journal/revertrights.h"
#include "organization/generator.h"

#include <QThread>

#include <functional>
#include <optional>

namespace bucketwatch {

class SimulationWorker;
class TaskQueue;

/// What the window can say about a workspace that was just opened.
struct OpenedWorkspace {
    QString path;
    QString readOnlyReason; ///< empty when it can be edited
};

/// How a workspace is opened.
struct OpenOptions {
    /// Of a large organization, the Region whose rows are read; the others follow when load() or a request asks for them.
    /// Without one everything is read.
    std::optional<Region> region;
    std::chrono::milliseconds patience {}; ///< how long to wait for another program that has the workspace open
    bool mustWrite = false; ///< Error::Conflict or Error::Denied instead of a workspace that can only be read
};

/// GuardDuty played by this program on a workspace file, of which it is the only writer. The file, the rules and the journal
/// live in a thread of their own; this object lives with its users, holds what was announced last, and asks.
/// It begins without a workspace (an organization without accounts and Regions) and can open one after another, so pages keep
/// their service when the user opens another file: organizationChanged() then says that everything is different.
class SimulatedGuardDuty final : public GuardDutyService, public PlanStore {
    Q_OBJECT
public:
    explicit SimulatedGuardDuty(std::shared_ptr<const Clock> clock, QObject *parent = nullptr);
    ~SimulatedGuardDuty() override;

    /// A service that has @p path open. Waits for the disk, so it is for the start of a program, verbs and tests.
    [[nodiscard]] static Result<std::unique_ptr<SimulatedGuardDuty>> opened(
        const QString &path, std::shared_ptr<const Clock> clock, const OpenOptions &options = {});

    /// Takes over at once what was announced so far, where no event loop does it.
    void catchUp();

    /// Opens @p path in place of the workspace that is open now. After an error that one stays open.
    [[nodiscard]] QFuture<Result<OpenedWorkspace>> open(const QString &path, const OpenOptions &options = {});
    /// Writes a new organization over @p path, which may be the workspace that is open now, and opens it: File, Reset demo.
    [[nodiscard]] QFuture<Result<OpenedWorkspace>> reset(const QString &path, const GeneratorOptions &options);
    /// The workspace that is open; empty when none is.
    [[nodiscard]] QString path() const;

    [[nodiscard]] std::shared_ptr<const OrganizationView> organization() const override;
    [[nodiscard]] std::shared_ptr<const History> history() const override;
    [[nodiscard]] QString readOnlyReason() const override;
    [[nodiscard]] QFuture<Result<Outcome>> change(const ChangeRequest &request) override;
    [[nodiscard]] QFuture<Result<Outcome>> revert(EditNumber number, const Caller &caller) override;
    [[nodiscard]] QFuture<Result<Outcome>> revertTo(EditNumber number, const Caller &caller) override;
    /// The same with rights that are said. Error::Denied when they do not suffice.
    [[nodiscard]] QFuture<Result<Outcome>> revertBy(EditNumber number, const Reverter &by);
    [[nodiscard]] QFuture<Result<Outcome>> revertToBy(EditNumber number, const Reverter &by);
    [[nodiscard]] QFuture<Result<void>> load(const std::vector<Region> &regions) override;
    [[nodiscard]] QFuture<Result<FieldOrigin>> originOf(Region region, AccountId account, Field field) override;

    [[nodiscard]] QFuture<Result<std::map<QString, QByteArray>>> plans() override;
    [[nodiscard]] QFuture<Result<void>> storePlan(const QString &name, const QByteArray &plan) override;

    /// One call of GuardDuty's API.
    [[nodiscard]] QFuture<ApiReply> call(const ApiCall &call, const Caller &caller);
    /// Runs @p work in the thread of the service with what an endpoint needs; objects that it makes there must be destroyed
    /// there. The host stays the same while this object lives, whatever workspace is opened.
    [[nodiscard]] QFuture<void> withHost(std::function<void(ApiHost &)> work);
    /// The same; returns when it is done.
    void waitWithHost(const std::function<void(ApiHost &)> &work);
    /// Copies the workspace that is open, as it stands and with its history, to @p path and goes on there. Error::Conflict when
    /// @p path is open elsewhere; after an error the workspace that was open stays so.
    [[nodiscard]] QFuture<Result<OpenedWorkspace>> saveAs(const QString &path);

    /// Fails on purpose from now on, in answers to the window and to the endpoint alike; taking edits back, the clock and accounts
    /// that join or leave always work.
    void setFailures(const FailureSettings &settings);
    [[nodiscard]] const FailureSettings &failures() const { return m_failures; }

private:
    void takeWorkspace(const OpenedWorkspace &workspace);
    void takeOrganization(const std::shared_ptr<const OrganizationView> &view, const std::shared_ptr<const History> &history,
        const OrganizationDelta &delta);

    QThread m_thread;
    SimulationWorker *m_worker; ///< lives in m_thread, deleted when that ends
    TaskQueue *m_answers; ///< what the worker says, in the thread of this object
    FailureSettings m_failures; ///< as the worker has them, or will have before it is asked again
    OpenedWorkspace m_workspace;
    std::shared_ptr<const OrganizationView> m_organization;
    std::shared_ptr<const History> m_history;
};

} // namespace bucketwatch

Q_DECLARE_METATYPE(bucketwatch::OpenedWorkspace)
