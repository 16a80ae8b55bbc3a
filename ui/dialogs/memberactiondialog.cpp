// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/memberactiondialog.h"

#include "context/outcomenotices.h"
#include "style/alert.h"
#include "style/textlabel.h"

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
    AccountAction action, const PendingChange &pending, KSyntaxHighlighting::Repository &syntax, QWidget *parent)
    : ConfirmChangeDialog(titleOf(action), pending, syntax, parent)
{
    setObjectName(QStringLiteral("memberActionDialog"));
    primary()->setText(verbOf(action));
    addEffect(action);
    addRemark(consequenceOf(action), !takesAway(action));
    addLeftOut();
    addCommand();
    setDefault(takesAway(action) ? Default::Cancel : Default::Primary);
}

void MemberActionDialog::addEffect(AccountAction action)
{
    if (action == AccountAction::AddMember) {
        addAddedMembers();
        return;
    }
    const auto count = int(pending().preview.effects.front().changed.size());
    addText(effectOf(action, count).arg(pending().before.region.name()))->setObjectName(QStringLiteral("effectText"));
}

void MemberActionDialog::addAddedMembers()
{
    const ChangePreview &preview = pending().preview;
    const Region region = pending().before.region;
    const AccountId administrator = pending().request.caller.account;
    const auto &changed = preview.effects.front().changed;
    const int members = countWithStatus(preview.result, region, administrator, changed, RelationshipStatus::Enabled);
    const int listed = int(changed.size()) - members;
    if (members > 0)
        addText(tr("%n account(s) of the organization will become members in %1, with GuardDuty enabled.", nullptr, members)
                    .arg(region.name()))
            ->setObjectName(QStringLiteral("effectText"));
    if (listed > 0)
        addText(tr("%n account(s) from outside the organization will be listed in %1. Invite them next.", nullptr, listed)
                .arg(region.name()));
}

void MemberActionDialog::addLeftOut()
{
    addUnprocessed();
    if (const auto same = int(pending().preview.alreadySo()); same > 0)
        addText(tr("%n selected account(s) are like this already.", nullptr, same));
}

QString MemberActionDialog::successText(AccountAction action, int accounts)
{
    switch (action) {
    case AccountAction::AddMember:
        return tr("%n account(s) have been added.", nullptr, accounts);
    case AccountAction::Invite:
        return tr("%n account(s) have been invited.", nullptr, accounts);
    case AccountAction::Suspend:
        return tr("GuardDuty has been suspended for %n account(s).", nullptr, accounts);
    case AccountAction::Resume:
        return tr("GuardDuty has been resumed for %n account(s).", nullptr, accounts);
    case AccountAction::Disassociate:
        return tr("%n account(s) have been disassociated.", nullptr, accounts);
    case AccountAction::Delete:
        return tr("%n account(s) have been deleted from the list of members.", nullptr, accounts);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace bucketwatch
