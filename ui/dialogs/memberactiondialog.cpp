// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/memberactiondialog.h"

#include "style/textlabel.h"

#include <QLocale>

#include <map>
#include <set>

namespace bucketwatch {

namespace {

QString titleOf(AccountAction action)
{
    switch (action) {
    case AccountAction::AddMember:
        return MemberActionDialog::tr("Add the selected accounts as members?");
    case AccountAction::Invite:
        return MemberActionDialog::tr("Invite the selected accounts?");
    case AccountAction::Suspend:
        return MemberActionDialog::tr("Suspend GuardDuty for the selected accounts?");
    case AccountAction::Resume:
        return MemberActionDialog::tr("Resume GuardDuty for the selected accounts?");
    case AccountAction::Disassociate:
        return MemberActionDialog::tr("Disassociate the selected accounts?");
    case AccountAction::Delete:
        return MemberActionDialog::tr("Delete the selected accounts?");
    }
    Q_UNREACHABLE_RETURN({});
}

QString verbOf(AccountAction action)
{
    switch (action) {
    case AccountAction::AddMember:
        return MemberActionDialog::tr("Add member");
    case AccountAction::Invite:
        return MemberActionDialog::tr("Send invitation");
    case AccountAction::Suspend:
        return MemberActionDialog::tr("Suspend GuardDuty");
    case AccountAction::Resume:
        return MemberActionDialog::tr("Resume GuardDuty");
    case AccountAction::Disassociate:
        return MemberActionDialog::tr("Disassociate account");
    case AccountAction::Delete:
        return MemberActionDialog::tr("Delete accounts");
    }
    Q_UNREACHABLE_RETURN({});
}

/// What is different afterwards for @p count accounts; adding members says it by itself.
QString effectOf(AccountAction action, int count)
{
    switch (action) {
    case AccountAction::AddMember:
        return {};
    case AccountAction::Invite:
        return MemberActionDialog::tr(
            "%n account(s) will be invited in %1. They become members when they accept.", nullptr, count);
    case AccountAction::Suspend:
        return MemberActionDialog::tr("GuardDuty will be suspended for %n account(s) in %1.", nullptr, count);
    case AccountAction::Resume:
        return MemberActionDialog::tr("GuardDuty will run again for %n account(s) in %1.", nullptr, count);
    case AccountAction::Disassociate:
        return MemberActionDialog::tr(
            "%n account(s) will no longer be associated with this administrator account in %1.", nullptr, count);
    case AccountAction::Delete:
        return MemberActionDialog::tr("%n account(s) will be taken out of the list of members in %1.", nullptr, count);
    }
    Q_UNREACHABLE_RETURN({});
}

/// What stops, or what there is to know.
QString consequenceOf(AccountAction action)
{
    switch (action) {
    case AccountAction::AddMember:
        return MemberActionDialog::tr("The auto-enable preferences decide which protection plans new members get.");
    case AccountAction::Invite:
        return MemberActionDialog::tr("Nothing is monitored for this administrator account until an invitation is accepted.");
    case AccountAction::Suspend:
        return MemberActionDialog::tr(
            "Monitoring stops: no new findings are generated in these accounts, S3 Protection included. "
            "Their findings and settings stay, and GuardDuty can be resumed at any time.");
    case AccountAction::Resume:
        return MemberActionDialog::tr("Monitoring begins again, with the protection plans that the accounts had.");
    case AccountAction::Disassociate:
        return MemberActionDialog::tr(
            "GuardDuty goes on in these accounts, but their findings are no longer seen here, and their "
            "settings can no longer be changed from here.");
    case AccountAction::Delete:
        return MemberActionDialog::tr("What is known of these accounts as members is lost. GuardDuty does not change in them. To "
                                      "have one back, add it or invite it again.");
    }
    Q_UNREACHABLE_RETURN({});
}

bool takesAway(AccountAction action)
{
    return action == AccountAction::Suspend || action == AccountAction::Disassociate || action == AccountAction::Delete;
}

} // namespace

MemberActionDialog::MemberActionDialog(
    const std::shared_ptr<const ActionChange> &change, KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    : ConfirmChangeDialog(
          titleOf(change->action), std::shared_ptr<const PendingChange>(change, &change->pending), syntax, parent)
{
    setObjectName(QStringLiteral("memberActionDialog"));
    primary()->setText(verbOf(change->action));
    addEffect(*change);
    if (change->regions.size() > 1)
        addRegions(*change);
    addRemark(consequenceOf(change->action), !takesAway(change->action));
    addLeftOut(*change);
    addCommand();
    setDefault(takesAway(change->action) ? Default::Cancel : Default::Primary);
}

void MemberActionDialog::addEffect(const ActionChange &change)
{
    if (change.action == AccountAction::AddMember)
        addAddedMembers(change);
    else
        addText(effectOf(change.action, change.accounts).arg(change.place()))->setObjectName(QStringLiteral("effectText"));
}

void MemberActionDialog::addAddedMembers(const ActionChange &change)
{
    if (change.members > 0)
        addText(tr("%n account(s) of the organization will become members in %1, with GuardDuty enabled.", nullptr, change.members)
                    .arg(change.place()))
            ->setObjectName(QStringLiteral("effectText"));
    if (const int listed = change.accounts - change.members; listed > 0)
        addText(tr("%n account(s) from outside the organization will be listed in %1. Invite them next.", nullptr, listed)
                .arg(change.place()));
}

void MemberActionDialog::addRegions(const ActionChange &change)
{
    QStringList lines;
    for (const auto &[region, changed] : change.regions)
        //: %1 is a Region
        lines << tr("%1: %n account(s)", nullptr, changed).arg(region.name());
    addText(lines.join(u'\n'))->setObjectName(QStringLiteral("regionsText"));
}

void MemberActionDialog::addLeftOut(const ActionChange &change)
{
    std::map<QString, QStringList> refused;
    for (const auto &[region, reason] : change.refused)
        refused[reason] << region.name();
    for (const auto &[reason, regions] : refused)
        //: %1 are names of Regions, %2 is the reason as GuardDuty gives it
        addRemark(tr("Nothing will change in %1: %2").arg(QLocale().createSeparatedList(regions), reason), false);
    if (change.regions.size() == 1 && change.refused.empty())
        addUnprocessed();
    else
        addLeftOutInRegions();
    if (const auto same = int(pending().preview.alreadySo()); same > 0 && change.regions.size() == 1)
        addText(tr("%n selected account(s) are like this already.", nullptr, same));
}

void MemberActionDialog::addLeftOutInRegions()
{
    std::map<QString, std::set<AccountId>> left;
    for (const UnprocessedAccount &one : pending().preview.unprocessed())
        left[one.reason].insert(one.account);
    for (const auto &[reason, accounts] : left)
        //: %1 is the reason as GuardDuty gives it
        addRemark(tr("%n selected account(s) will not change in some of the Regions: %1", nullptr, int(accounts.size())).arg(reason), false);
}

} // namespace bucketwatch
