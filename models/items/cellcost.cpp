// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/cellcost.h"

#include "guardduty/preview.h"
#include "items/usagewords.h"

#include <QCoreApplication>

namespace bucketwatch {

namespace {

struct CellCosts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::CellCosts)
};

} // namespace

QString CellCost::sentence() const
{
    if (before == after)
        return {};
    //: %1 is a difference such as "+$61" or "−$30–−$60"
    return (enable ? CellCosts::tr("Enabling: %1 a month after free trials.") : CellCosts::tr("Disabling: %1 a month after free trials."))
        .arg(UsageWords::difference(before, after));
}

Result<CellCost> cellCost(const OrganizationView &view, const Caller &caller, const std::vector<Change> &changes,
    const UsageSettings &settings, Timestamp now)
{
    const auto preview = previewOf(view, {caller, {}, changes}, now);
    if (!preview)
        return std::unexpected(preview.error());
    std::vector<Region> regions;
    for (const Change &change : changes)
        regions.push_back(*regionOf(change));
    const CostBasis basis(settings.prices, settings.assumptions);
    const CostChange total = costOf(view, preview->result, caller.account, regions, basis, now).total;
    return CellCost {std::get<SetMemberFeature>(changes.front()).plans.front().enable, total.nowAfterTrials, total.plannedAfterTrials};
}

} // namespace bucketwatch
