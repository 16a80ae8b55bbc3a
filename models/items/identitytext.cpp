// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/identitytext.h"

#include <QCoreApplication>

namespace bucketwatch {

using namespace Qt::StringLiterals;

QString roleName(Role role)
{
    switch (role) {
    case Role::DelegatedAdministrator: return QCoreApplication::translate("Role", "Delegated GuardDuty administrator");
    case Role::ManagementAccount: return QCoreApplication::translate("Role", "Management account");
    case Role::Member: return QCoreApplication::translate("Role", "Member account");
    case Role::Standalone: return QCoreApplication::translate("Role", "Standalone account");
    case Role::Unknown: break;
    }
    return QCoreApplication::translate("Role", "Unknown account");
}

namespace {

QString grouped(AccountId account)
{
    const QString digits = account.toString();
    return digits.first(4) + u'-' + digits.sliced(4, 4) + u'-' + digits.sliced(8);
}

} // namespace

QString identityLabel(const OrganizationView &view, AccountId account)
{
    const int row = view.accounts ? view.accounts->row(account) : -1;
    return row < 0 ? grouped(account) : view.accounts->rows[std::size_t(row)].name + u" @ "_s + grouped(account);
}

QString identityLabel(const OrganizationView &view, const Caller &caller)
{
    if (caller.session.isEmpty())
        return identityLabel(view, caller.account);
    return roleSession(caller) + u" @ "_s + grouped(caller.account);
}

} // namespace bucketwatch
