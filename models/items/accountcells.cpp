// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/accountcells.h"

#include "items/accountsmodel.h"
#include "items/displaytime.h"
#include "items/planstate.h"
#include "organization/rules.h"
#include "organization/trial.h"

#include <algorithm>

namespace bucketwatch {

int accountChoice(const AccountsSnapshot &all, std::size_t row, int column)
{
    const RegionView &part = *all.part;
    if (column == AccountsModel::TypeColumn)
        return static_cast<int>(part.members[row].type);
    if (column == AccountsModel::StatusColumn)
        return static_cast<int>(part.members[row].status);
    const auto plan = AccountsModel::planOf(column);
    return plan ? static_cast<int>(planStateOf(part, row, *plan, all.policies.get(), all.view->accounts->rows[row])) : 0;
}

std::optional<int> accountTrialDays(const RegionView &part, std::size_t row, Timestamp now)
{
    if (!isAssociated(part.members[row]))
        return std::nullopt;
    return freeTrialDaysRemaining(part.detectors[row], Feature::S3DataEvents, now);
}

Timestamp accountLastChanged(const RegionView &part, std::size_t row)
{
    const Detector &detector = part.detectors[row];
    return std::max(detector.exists() ? detector.updatedAt() : Timestamp(), part.members[row].updatedAt);
}

QString accountText(const AccountsSnapshot &all, std::size_t row, int column, Timestamp now)
{
    const Account &account = all.view->accounts->rows[row];
    const RegionView &part = *all.part;
    switch (column) {
    case AccountsModel::IdColumn:
        return account.id.toString();
    case AccountsModel::NameColumn:
        return account.name;
    case AccountsModel::TypeColumn:
        return displayName(part.members[row].type);
    case AccountsModel::StatusColumn:
        return displayName(part.members[row].status);
    case AccountsModel::TrialColumn: {
        const auto days = accountTrialDays(part, row, now);
        if (!days)
            return {};
        return *days == 0 ? AccountsModel::tr("Ended") : AccountsModel::tr("%n day(s) left", nullptr, *days);
    }
    case AccountsModel::LastChangedColumn:
        return displayTime(accountLastChanged(part, row));
    default:
        return AccountsModel::planOf(column) ? displayName(PlanState(accountChoice(all, row, column))) : QString();
    }
}

} // namespace bucketwatch
