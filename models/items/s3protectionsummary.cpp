// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/s3protectionsummary.h"

#include "items/displaytime.h"
#include "organization/rules.h"

#include <QCoreApplication>
#include <QLocale>

namespace bucketwatch {

namespace {

struct S3Protection {
    Q_DECLARE_TR_FUNCTIONS(S3Protection)
};

QString coverageText(const PlanCoverage &coverage)
{
    //: %1 accounts of %2 have S3 Protection
    return S3Protection::tr("%1 of %2").arg(QLocale().toString(coverage.enabled), QLocale().toString(coverage.active));
}

} // namespace

QString trialText(std::optional<Timestamp> ends, Timestamp now)
{
    if (!ends)
        return S3Protection::tr("30 days from when it is first enabled");
    if (*ends <= now)
        //: %1 is a date
        return S3Protection::tr("Ended on %1").arg(displayTime(*ends));
    const auto days = static_cast<int>(std::chrono::ceil<std::chrono::days>(*ends - now).count());
    return S3Protection::tr("%n day(s) left, until %1", nullptr, days).arg(displayTime(*ends));
}

namespace S3Words {

QString enabled(bool enabled)
{
    return enabled ? S3Protection::tr("Enabled") : S3Protection::tr("Not enabled");
}

QString on(bool on)
{
    return on ? S3Protection::tr("On") : S3Protection::tr("Off");
}

QString thisAccount()
{
    return S3Protection::tr("delegated GuardDuty administrator account (this account)");
}

QString configuration(AutoEnable preference)
{
    return preference == AutoEnable::All ? S3Protection::tr("Enable for all accounts")
                                         : S3Protection::tr("Configure accounts manually");
}

QString forNewAccounts()
{
    return S3Protection::tr("Automatically enable for new member accounts");
}

QString mayTakeADay()
{
    return S3Protection::tr("It may take up to 24 hours to update the configuration for the member accounts.");
}

QString regionName(Region region)
{
    //: %1 is the name of a Region, %2 its code
    return S3Protection::tr("%1 %2").arg(region.name(), region.id());
}

} // namespace S3Words

std::vector<Difference> differences(const PlanSummary &before, const PlanSummary &after)
{
    const bool administrates = after.role == Role::DelegatedAdministrator;
    std::vector<Difference> all;
    const auto add = [&all](const QString &label, const QString &from, const QString &to) {
        if (from != to)
            all.push_back({label, from, to});
    };
    add(S3Protection::tr("Auto-enable configuration"), S3Words::configuration(before.autoEnable),
        S3Words::configuration(after.autoEnable));
    add(S3Words::forNewAccounts(), S3Words::on(reachesJoiningAccounts(before.autoEnable)),
        S3Words::on(reachesJoiningAccounts(after.autoEnable)));
    add(administrates ? S3Words::thisAccount() : S3Protection::tr("S3 Protection of this account"),
        S3Words::enabled(before.isEnabled()), S3Words::enabled(after.isEnabled()));
    add(S3Protection::tr("Active member accounts with S3 Protection"), coverageText(before.coverage),
        coverageText(after.coverage));
    return all;
}

} // namespace bucketwatch
