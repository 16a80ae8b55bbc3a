// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "guardduty/guarddutyservice.h"
#include "planning/changeplan.h"

#include <QStringList>

#include <functional>
#include <map>

namespace bucketwatch {

class PlanStore;

/// The plans of the workspace that the window shows, the one that is worked on, and whether edits go into it instead of taking
/// effect. There is always a plan to work on: an empty one, which is kept with its first edit, where the workspace has none.
class PlanDesk final : public QObject {
    Q_OBJECT
public:
    /// The one of @p service, which is made when it is first asked for and goes with the service. Plans are kept where @p service
    /// is a PlanStore too. @p clock outlives the service.
    [[nodiscard]] static PlanDesk &of(GuardDutyService &service, const Clock &clock);
    ~PlanDesk() override;

    /// Whether edits of pages are staged.
    [[nodiscard]] bool isPlanning() const { return m_isPlanning; }
    /// Nothing happens while there is a lockReason().
    void setPlanning(bool planning);
    /// Why plans cannot be kept here (no workspace, a read-only one); empty when they can.
    [[nodiscard]] QString lockReason() const;
    /// False while the plans of the workspace are read.
    [[nodiscard]] bool isReady() const { return m_isReady; }

    /// In alphabetical order.
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] const ChangePlan &plan() const { return m_plan; }
    /// Whether plan() is one of names().
    [[nodiscard]] bool isKept() const { return m_plans.contains(m_plan.name()); }
    /// A free name for a new plan: "Plan 2".
    [[nodiscard]] QString freeName() const;
    /// Why @p name cannot be that of another plan (empty, too long, taken); empty when it can.
    [[nodiscard]] QString refusalOf(const QString &name) const;

    /// Works on the plan @p name from now on; nothing happens when there is none.
    void open(const QString &name);
    /// These take names that refusalOf() accepts; others change nothing.
    void create(const QString &name, const StagedEdits &edits = {});
    void duplicate(const QString &name);
    void rename(const QString &name);
    /// Deletes plan() and works on another one.
    void remove();

    /// Puts @p request into the plan. Error::BadInput for what cannot be planned, Error::Conflict while a run is not through.
    [[nodiscard]] Result<void> stage(const ChangeRequest &request);
    /// Several at once, as one step of undo; all of them or none.
    [[nodiscard]] Result<void> stage(const std::vector<ChangeRequest> &requests);
    /// Any other edit of the plan. What @p change answers; after an error the plan is as it was.
    [[nodiscard]] Result<void> edit(const std::function<Result<void>(ChangePlan &)> &change);
    /// @p plan takes the place of the plan of its name: how far applying it is. Resolves after it is stored.
    [[nodiscard]] QFuture<Result<void>> keepRun(const ChangePlan &plan);

    /// The time of the organization.
    [[nodiscard]] Timestamp now() const;

Q_SIGNALS:
    /// Names, the plan or the lock.
    void changed();
    void planningChanged();
    /// A plan could not be read or stored.
    void failed(const QString &message);

private:
    PlanDesk(GuardDutyService &service, const Clock &clock);
    void read();
    void keep();
    void store(const QString &name, const QByteArray &bytes);
    void workOnAnother();

    GuardDutyService &m_service;
    PlanStore *m_store;
    const Clock &m_clock;
    std::map<QString, ChangePlan> m_plans;
    ChangePlan m_plan;
    QString m_unavailable;
    int m_readings = 0;
    bool m_isReady = false;
    bool m_isPlanning = false;
};

} // namespace bucketwatch
