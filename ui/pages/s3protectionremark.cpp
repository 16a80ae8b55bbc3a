// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/s3protectionremark.h"

#include "organization/rules.h"
#include "style/alert.h"
#include "style/button.h"

#include <QCoreApplication>

namespace bucketwatch {

namespace {

struct S3ProtectionRemark {
    Q_DECLARE_TR_FUNCTIONS(S3ProtectionRemark)
};

/// Where there is nothing to set for anybody.
Alert *withoutPlace(const S3ProtectionSummary &summary)
{
    const QString region = summary.region.name();
    if (!summary.regionInUse)
        return new Alert(Status::Info, S3ProtectionRemark::tr("GuardDuty is not used in this Region"),
            S3ProtectionRemark::tr("This workspace has no detectors in %1. Choose another Region.").arg(region));
    if (!summary.isOffered)
        return new Alert(Status::Info, S3ProtectionRemark::tr("S3 Protection is not available in this Region"),
            S3ProtectionRemark::tr("GuardDuty does not offer S3 Protection in %1. Choose another Region.").arg(region));
    if (summary.self.name.isEmpty() && !summary.self.inOrganization)
        return new Alert(Status::Warning, S3ProtectionRemark::tr("This account is not known"),
            S3ProtectionRemark::tr("Account %1 is not part of this workspace. Choose another account.")
                .arg(summary.self.id.toString()));
    return nullptr;
}

/// What keeps the plan of the account from running, whoever sets it.
Alert *withoutGuardDuty(const S3ProtectionSummary &summary)
{
    const QString region = summary.region.name();
    const QString account = summary.self.id.toString();
    if (summary.membership.isRegionOff)
        return new Alert(Status::Info, S3ProtectionRemark::tr("The Region is not turned on"),
            //: %1 is an account ID, %2 a Region
            S3ProtectionRemark::tr("Account %1 has not opted in to %2, so nothing can be enabled for it there.")
                .arg(account, region));
    if (!summary.detector.exists())
        return new Alert(Status::Info, S3ProtectionRemark::tr("GuardDuty is not enabled"),
            S3ProtectionRemark::tr(
                "Account %1 has no detector in %2, so there is nothing that S3 Protection could be enabled for.")
                .arg(account, region));
    if (!summary.guardDutyRuns())
        return new Alert(Status::Warning, S3ProtectionRemark::tr("GuardDuty is suspended"),
            summary.isEnabled()
                ? S3ProtectionRemark::tr("GuardDuty does not monitor anything in this account in %1. S3 Protection stays enabled "
                                         "and goes on once GuardDuty runs again.")
                      .arg(region)
                : S3ProtectionRemark::tr("GuardDuty does not monitor anything in this account in %1.").arg(region));
    return nullptr;
}

Alert *forManagement(const S3ProtectionSummary &summary, const std::function<void(AccountId)> &actAs)
{
    const AccountId administrator = summary.administrator.id;
    if (!administrator.isValid())
        return new Alert(Status::Info, S3ProtectionRemark::tr("No delegated GuardDuty administrator account"),
            S3ProtectionRemark::tr(
                "Nobody administers GuardDuty for the organization in %1, so each account configures S3 Protection for itself.")
                .arg(summary.region.name()));
    auto *remark = new Alert(Status::Info, S3ProtectionRemark::tr("This is the management account of the organization"),
        isAssociated(summary.membership)
            ? S3ProtectionRemark::tr("The delegated GuardDuty administrator account %1 (%2) configures S3 Protection for the "
                                     "organization and for this "
                                     "account, which is one of its member accounts.")
                  .arg(summary.administrator.name, administrator.toString())
            : S3ProtectionRemark::tr(
                  "The delegated GuardDuty administrator account %1 (%2) configures S3 Protection for the member accounts of the "
                  "organization.")
                  .arg(summary.administrator.name, administrator.toString()));
    //: %1 is the name of an account
    auto *button = new Button(S3ProtectionRemark::tr("Switch to %1").arg(summary.administrator.name));
    button->setObjectName(QStringLiteral("switchToAdministratorButton"));
    QObject::connect(
        button, &QAbstractButton::clicked, remark, [actAs, administrator] { actAs(administrator); }, Qt::QueuedConnection);
    remark->addAction(button);
    return remark;
}

/// What organization policies decide is not changed here.
Alert *forPolicies(const S3ProtectionSummary &summary)
{
    if (summary.role == Role::DelegatedAdministrator)
        return new Alert(Status::Info, S3ProtectionRemark::tr("Policy managed"),
            S3ProtectionRemark::tr("An organization policy manages GuardDuty. While it is on, the auto-enable preferences have no "
                                   "effect, and what the policy names cannot be changed here."));
    return new Alert(Status::Info, S3ProtectionRemark::tr("Policy managed"),
        *summary.policy ? S3ProtectionRemark::tr("An organization policy keeps S3 Protection of this account enabled.")
                        : S3ProtectionRemark::tr("An organization policy keeps S3 Protection of this account disabled."));
}

Alert *forOwnStatus(const S3ProtectionSummary &summary)
{
    if (isAssociated(summary.membership))
        return new Alert(Status::Info, S3ProtectionRemark::tr("This configuration is managed by your GuardDuty administrator"),
            S3ProtectionRemark::tr("Only the delegated GuardDuty administrator account %1 can enable or disable S3 Protection "
                                   "for this account. Contact "
                                   "your administrator to request a change.")
                .arg(summary.administrator.id.toString()));
    if (!summary.isEnabled() && !summary.ownPending && summary.guardDutyRuns())
        return new Alert(Status::Warning, S3ProtectionRemark::tr("S3 Protection is not enabled"),
            S3ProtectionRemark::tr("GuardDuty can't fully monitor your Amazon S3 buckets or generate findings for suspicious "
                                   "access to the data stored in "
                                   "them. We recommend that you enable S3 Protection."));
    return nullptr;
}

} // namespace

std::vector<Alert *> s3ProtectionRemarks(const S3ProtectionSummary &summary, const std::function<void(AccountId)> &actAs)
{
    std::vector<Alert *> remarks;
    const auto add = [&remarks](Alert *remark) {
        if (!remark)
            return false;
        remark->setObjectName(QStringLiteral("s3ProtectionRemark"));
        remarks.push_back(remark);
        return true;
    };
    if (add(withoutPlace(summary)))
        return remarks;
    const bool administrates = summary.role == Role::DelegatedAdministrator;
    if (summary.role == Role::ManagementAccount)
        add(forManagement(summary, actAs));
    add(withoutGuardDuty(summary));
    if (summary.membership.isRegionOff || !summary.detector.exists())
        return remarks;
    if (summary.policy || (summary.arePoliciesOn && administrates))
        add(forPolicies(summary));
    else if (!administrates && summary.role != Role::ManagementAccount)
        add(forOwnStatus(summary));
    return remarks;
}

} // namespace bucketwatch
