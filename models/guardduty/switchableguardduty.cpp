// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/switchableguardduty.h"

namespace bucketwatch {

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

void SwitchableGuardDuty::follow()
{
    connect(m_service, &GuardDutyService::organizationChanged, this, &GuardDutyService::organizationChanged);
    connect(m_service, &GuardDutyService::historyChanged, this, &GuardDutyService::historyChanged);
}

} // namespace bucketwatch
