// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/plansremark.h"

#include "guardduty/guarddutyservice.h"
#include "organization/rules.h"
#include "style/alert.h"
#include "style/button.h"

#include <QCoreApplication>

namespace bucketwatch {

namespace {

struct PlansRemark {
    Q_DECLARE_TR_FUNCTIONS(PlansRemark)
};

Alert *withoutGuardDuty(const PlanSummary &summary)
{
    const QString region = summary.region.name();
    if (!summary.regionInUse)
        return new Alert(Status::Info, PlansRemark::tr("GuardDuty is not used in this Region"),
            PlansRemark::tr("This workspace has no detectors in %1. Choose another Region.").arg(region));
    if (summary.self.name.isEmpty() && !summary.self.inOrganization)
        return new Alert(Status::Warning, PlansRemark::tr("This account is not known"),
            PlansRemark::tr("Account %1 is not part of this workspace. Choose another account.").arg(summary.self.id.toString()));
    if (!summary.detector.exists())
        return new Alert(Status::Info, PlansRemark::tr("GuardDuty is not enabled"),
            PlansRemark::tr("Account %1 has no detector in %2, so it has no protection plans.")
                .arg(summary.self.id.toString(), region));
    return nullptr;
}

Alert *forManagement(const PlanSummary &summary, const std::function<void(AccountId)> &actAs)
{
    const AccountId administrator = summary.administrator.id;
    if (!administrator.isValid())
        return nullptr;
    auto *remark = new Alert(Status::Info, PlansRemark::tr("This is the management account of the organization"),
        //: %1 is the name of an account, %2 its ID
        PlansRemark::tr("The delegated GuardDuty administrator account %1 (%2) configures the protection plans.")
            .arg(summary.administrator.name, administrator.toString()));
    //: %1 is the name of an account
    auto *button = new Button(PlansRemark::tr("Switch to %1").arg(summary.administrator.name));
    button->setObjectName(QStringLiteral("switchToAdministratorButton"));
    QObject::connect(
        button, &QAbstractButton::clicked, remark, [actAs, administrator] { actAs(administrator); }, Qt::QueuedConnection);
    remark->addAction(button);
    return remark;
}

Alert *forOwnStatus(const PlanSummary &summary)
{
    if (summary.role == Role::Member)
        return new Alert(Status::Info, PlansRemark::tr("This configuration is managed by your GuardDuty administrator"),
            summary.ownLock.isEmpty() ? PlansRemark::tr("You see what is enabled in this account.") : summary.ownLock);
    if (!summary.guardDutyRuns())
        return new Alert(Status::Warning, PlansRemark::tr("GuardDuty is suspended"),
            PlansRemark::tr("GuardDuty does not monitor anything in this account in %1.").arg(summary.region.name()));
    return nullptr;
}

} // namespace

Alert *plansRemark(const PlanSummary &summary, const std::function<void(AccountId)> &actAs)
{
    Alert *remark = summary.regionInUse && summary.role == Role::ManagementAccount ? forManagement(summary, actAs) : nullptr;
    if (!remark)
        remark = withoutGuardDuty(summary);
    if (!remark)
        remark = forOwnStatus(summary);
    if (remark)
        remark->setObjectName(QStringLiteral("plansRemark"));
    return remark;
}

QString plansLock(const GuardDutyService &service, const PlanSummary &summary)
{
    const auto view = service.organization();
    const auto part = view->find(summary.region);
    if (!part)
        return PlansRemark::tr("GuardDuty is not used in this Region.");
    const auto refusal = summary.role == Role::DelegatedAdministrator
        ? std::nullopt
        : ownFeaturesRefusal(*view, *part, summary.self.id);
    return refusal ? refusal->message : service.readOnlyReason();
}

} // namespace bucketwatch
