// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/switchableguardduty.h"

#include <QCoreApplication>

namespace bucketwatch {

namespace {

Error noPlansHere()
{
    return {Error::Kind::NotFound,
        QCoreApplication::translate("bucketwatch::SwitchableGuardDuty",
            "Nothing keeps plans for what this window shows. Open a workspace to plan changes."),
        {}};
}

} // namespace

SwitchableGuardDuty::SwitchableGuardDuty(GuardDutyService &service, QObject *parent)
    : GuardDutyService(parent), m_service(&service)
{
    follow();
}

void SwitchableGuardDuty::switchTo(GuardDutyService &service)
{
    if (m_service == &service)
        return;
    disconnect(m_service, nullptr, this, nullptr);
    m_service = &service;
    follow();
    OrganizationDelta delta;
    delta.everything = delta.isAnother = true;
    Q_EMIT organizationChanged(delta);
    Q_EMIT historyChanged();
}

QFuture<Result<std::map<QString, QByteArray>>> SwitchableGuardDuty::plans()
{
    if (auto *store = dynamic_cast<PlanStore *>(m_service))
        return store->plans();
    return QtFuture::makeReadyValueFuture(Result<std::map<QString, QByteArray>>(std::unexpected(noPlansHere())));
}

QFuture<Result<void>> SwitchableGuardDuty::storePlan(const QString &name, const QByteArray &plan)
{
    if (auto *store = dynamic_cast<PlanStore *>(m_service))
        return store->storePlan(name, plan);
    return QtFuture::makeReadyValueFuture(Result<void>(std::unexpected(noPlansHere())));
}

void SwitchableGuardDuty::follow()
{
    connect(m_service, &GuardDutyService::organizationChanged, this, &GuardDutyService::organizationChanged);
    connect(m_service, &GuardDutyService::historyChanged, this, &GuardDutyService::historyChanged);
}

} // namespace bucketwatch
