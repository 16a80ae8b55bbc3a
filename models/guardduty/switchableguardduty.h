// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/guarddutyservice.h"
#include "guardduty/planstore.h"

namespace bucketwatch {

/// The service of a window that can change to another one while it runs, from a workspace to a connection and back. Pages hold
/// this one and never notice more than that everything is
/// different. Plans are those of the service, where it keeps any.
class SwitchableGuardDuty final : public GuardDutyService, public PlanStore {
    Q_OBJECT
public:
    /// @p service must outlive this object or be replaced before it goes.
    explicit SwitchableGuardDuty(GuardDutyService &service, QObject *parent = nullptr);

    void switchTo(GuardDutyService &service);
    [[nodiscard]] GuardDutyService &current() const { return *m_service; }

    [[nodiscard]] std::shared_ptr<const OrganizationView> organization() const override { return m_service->organization(); }
    [[nodiscard]] std::shared_ptr<const History> history() const override { return m_service->history(); }
    [[nodiscard]] QString readOnlyReason() const override { return m_service->readOnlyReason(); }
    [[nodiscard]] QFuture<Result<Outcome>> change(const ChangeRequest &request) override { return m_service->change(request); }
    [[nodiscard]] QFuture<Result<Outcome>> revert(EditNumber number, const Caller &caller) override
    {
        return m_service->revert(number, caller);
    }
    [[nodiscard]] QFuture<Result<Outcome>> revertTo(EditNumber number, const Caller &caller) override
    {
        return m_service->revertTo(number, caller);
    }
    [[nodiscard]] QFuture<Result<void>> load(const std::vector<Region> &regions) override { return m_service->load(regions); }
    [[nodiscard]] QFuture<Result<FieldOrigin>> originOf(Region region, AccountId account, Field field) override
    {
        return m_service->originOf(region, account, field);
    }
    /// Error::NotFound while the service keeps no plans.
    [[nodiscard]] QFuture<Result<std::map<QString, QByteArray>>> plans() override;
    [[nodiscard]] QFuture<Result<void>> storePlan(const QString &name, const QByteArray &plan) override;

private:
    void follow();

    GuardDutyService *m_service;
};

} // namespace bucketwatch
