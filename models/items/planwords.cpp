// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/planwords.h"

#include "items/accountsmodel.h"
#include "items/propertyquery.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace bucketwatch {

namespace {

struct Plans {
    Q_DECLARE_TR_FUNCTIONS(Plans)
};

} // namespace

namespace PlanWords {

QString autoEnable(AutoEnable preference)
{
    switch (preference) {
    case AutoEnable::All:
        return Plans::tr("All accounts");
    case AutoEnable::New:
        return Plans::tr("New accounts");
    case AutoEnable::None:
        break;
    }
    return Plans::tr("Do not enable");
}

QString coverage(const PlanCoverage &coverage)
{
    const QLocale locale;
    //: %1 accounts of %2 have the protection plan
    return Plans::tr("%1 of %2").arg(locale.toString(coverage.enabled), locale.toString(coverage.active));
}

QString percent(const PlanCoverage &coverage)
{
    if (coverage.active == 0)
        return {};
    const auto rounded = qRound(100.0 * double(coverage.enabled) / double(coverage.active));
    const int shown = coverage.enabled == 0 ? 0 : coverage.notEnabled() == 0 ? 100 : std::clamp(rounded, 1, 99);
    return Plans::tr("%1%").arg(QLocale().toString(shown));
}

QString trialDays(std::optional<int> daysLeft)
{
    if (!daysLeft)
        return Plans::tr("Not started");
    return *daysLeft == 0 ? Plans::tr("Ended") : Plans::tr("%n day(s) left", nullptr, *daysLeft);
}

} // namespace PlanWords

namespace AccountsTerms {

QString withStatus(RelationshipStatus status)
{
    return textOf({AccountsModel::StatusColumn, QueryOperator::Equals, displayName(status)}, AccountsModel::titles());
}

QString withPlan(Feature plan, bool enabled)
{
    PropertyQuery query;
    query.add({AccountsModel::StatusColumn, QueryOperator::Equals, displayName(RelationshipStatus::Enabled)});
    query.add({AccountsModel::columnOf(plan), QueryOperator::Equals, S3Words::enabled(enabled)});
    return query.text(AccountsModel::titles());
}

} // namespace AccountsTerms

std::vector<Difference> planDifferences(const PlanSummary &before, const PlanSummary &after)
{
    std::vector<Difference> all;
    const auto add = [&all](const QString &label, const QString &from, const QString &to) {
        if (from != to)
            all.push_back({label, from, to});
    };
    add(Plans::tr("This account"), S3Words::enabled(before.isEnabled()), S3Words::enabled(after.isEnabled()));
    add(Plans::tr("Auto-enable"), PlanWords::autoEnable(before.autoEnable), PlanWords::autoEnable(after.autoEnable));
    //: %1 is a protection plan
    add(Plans::tr("Active member accounts with %1").arg(planName(after.plan)), PlanWords::coverage(before.coverage),
        PlanWords::coverage(after.coverage));
    return all;
}

} // namespace bucketwatch
