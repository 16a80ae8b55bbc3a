// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/cellchange.h"

#include "guardduty/changetitle.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace bucketwatch {

namespace {

struct CellChanges {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::CellChanges)
};

} // namespace

int CellChange::changes() const
{
    int all = 0;
    for (const RegionCount &region : regions)
        all += region.changed;
    return all;
}

QString CellChange::place() const
{
    return regions.size() == 1 ? regions.front().region.name() : QLocale().toString(regions.size());
}

QString CellChange::title() const
{
    if (regions.size() < 2)
        return titleOf(pending.request.changes);
    //: %1 is a protection plan, %2 a number of Regions, at least 2
    return (enable ? CellChanges::tr("Enable %1 for %n account(s) in %2 Regions", nullptr, accounts)
                   : CellChanges::tr("Disable %1 for %n account(s) in %2 Regions", nullptr, accounts))
        .arg(planName(feature), place());
}

QString CellChange::announcement() const
{
    const QString plan = planName(feature);
    if (regions.size() == 1)
        //: %1 is a protection plan, %2 a Region
        return (enable ? CellChanges::tr("%1 will be enabled for %n account(s) in %2.", nullptr, accounts)
                       : CellChanges::tr("%1 will be disabled for %n account(s) in %2.", nullptr, accounts))
            .arg(plan, place());
    //: %1 is a protection plan, %2 a number of Regions, at least 2, %3 a number of cells of the table
    return (enable
            ? CellChanges::tr("%1 will be enabled for %n account(s) in %2 Regions, %3 changes in all.", nullptr, accounts)
            : CellChanges::tr("%1 will be disabled for %n account(s) in %2 Regions, %3 changes in all.", nullptr, accounts))
        .arg(plan, place(), QLocale().toString(changes()));
}

QString CellChange::success() const
{
    const QString plan = planName(feature);
    if (regions.size() == 1)
        //: %1 is a protection plan, %2 a Region
        return (enable ? CellChanges::tr("%1 has been enabled for %n account(s) in %2.", nullptr, accounts)
                       : CellChanges::tr("%1 has been disabled for %n account(s) in %2.", nullptr, accounts))
            .arg(plan, place());
    //: %1 is a protection plan, %2 a number of Regions, at least 2, %3 a number of cells of the table
    return (enable
            ? CellChanges::tr("%1 has been enabled for %n account(s) in %2 Regions, %3 changes in all.", nullptr, accounts)
            : CellChanges::tr("%1 has been disabled for %n account(s) in %2 Regions, %3 changes in all.", nullptr, accounts))
        .arg(plan, place(), QLocale().toString(changes()));
}

std::vector<Difference> CellChange::differences(const RegionMatrix &matrix) const
{
    const QLocale locale;
    std::vector<Difference> all;
    for (const auto &[region, changed] : regions) {
        const auto column = std::ranges::find(matrix.columns(), region, &RegionMatrix::Column::region);
        if (column == matrix.columns().end())
            continue;
        //: How many accounts have a plan, of how many that can
        const QString words = CellChanges::tr("%1 of %2 accounts");
        const PlanTotal total = column->total;
        const QString possible = locale.toString(total.possible);
        all.push_back({region.name(), words.arg(locale.toString(total.enabled), possible),
            words.arg(locale.toString(total.enabled + (enable ? changed : -changed)), possible)});
    }
    return all;
}

Result<CellChange> cellChange(const OrganizationView &view, const Caller &caller, const std::vector<Change> &changes)
{
    const auto &first = std::get<SetMemberFeature>(changes.front());
    auto pending = pendingChange(view, first.region, {caller, titleOf(changes), changes});
    if (!pending)
        return std::unexpected(pending.error());
    CellChange change;
    change.feature = first.plans.front().feature;
    change.enable = first.plans.front().enable;
    RowFinder rows(*view.accounts);
    std::vector<bool> isDifferent(view.accounts->rows.size());
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const auto &changed = pending->preview.effects[i].changed;
        if (changed.empty())
            continue;
        for (const AccountId account : changed)
            isDifferent[static_cast<std::size_t>(rows.row(account))] = true;
        change.regions.push_back({*regionOf(changes[i]), static_cast<int>(changed.size())});
    }
    change.accounts = static_cast<int>(std::ranges::count(isDifferent, true));
    change.pending = namingOnlyChanged(view, *std::move(pending));
    change.pending.request.title = change.title();
    return change;
}

} // namespace bucketwatch
