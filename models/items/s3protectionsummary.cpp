// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/s3protectionsummary.h"

#include "organization/effectivepolicy.h"
#include "organization/rules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace bucketwatch {

namespace {

struct S3Protection {
    Q_DECLARE_TR_FUNCTIONS(S3Protection)
};

Account accountOf(const AccountTable &accounts, AccountId id)
{
    const int row = accounts.row(id);
    return row < 0 ? Account {id, {}, {}, false} : accounts.rows[static_cast<std::size_t>(row)];
}

QString coverageText(const S3Coverage &coverage)
{
    //: %1 accounts of %2 have S3 Protection
    return S3Protection::tr("%1 of %2").arg(QLocale().toString(coverage.enabled), QLocale().toString(coverage.active));
}

} // namespace

Timestamp S3ProtectionSummary::ownUpdatedAt() const
{
    return detector.exists() ? Timestamp(std::chrono::seconds(detector.updatedAt(Feature::S3DataEvents))) : Timestamp {};
}

Timestamp S3ProtectionSummary::updatedAt() const
{
    return std::max(ownUpdatedAt(), configuredAt);
}

S3Coverage coverageOf(const RegionView &region)
{
    S3Coverage coverage;
    for (std::size_t row = 0; row < region.members.size(); ++row) {
        if (!isActive(region.members[row]))
            continue;
        ++coverage.active;
        coverage.enabled += region.detectors[row].isEnabled(Feature::S3DataEvents);
    }
    return coverage;
}

S3ProtectionSummary summaryFor(const OrganizationView &view, Region region, AccountId account)
{
    S3ProtectionSummary summary;
    summary.region = region;
    summary.self = accountOf(*view.accounts, account);
    const auto part = view.find(region);
    if (!part)
        return summary;
    summary.regionInUse = true;
    summary.isOffered = part->offersS3Protection;
    summary.role = roleOf(view, *part, account);
    if (const int row = view.accounts->row(account); row >= 0) {
        summary.membership = part->members[static_cast<std::size_t>(row)];
        summary.detector = part->detectors[static_cast<std::size_t>(row)];
    }
    if (const auto refusal = ownFeaturesRefusal(view, *part, account))
        summary.ownLock = refusal->message;
    else if (const int row = view.accounts->row(account); row >= 0 && managedBy(view, *part, row, Feature::S3DataEvents))
        summary.ownLock = S3Protection::tr("An organization policy manages S3 Protection of this account.");
    if (part->administrator)
        summary.administrator = accountOf(*view.accounts, *part->administrator);
    summary.autoEnable = part->configuration.of(Feature::S3DataEvents);
    summary.configuredAt = part->configuration.updatedAt;
    summary.coverage = coverageOf(*part);
    return summary;
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

std::vector<Difference> differences(const S3ProtectionSummary &before, const S3ProtectionSummary &after)
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
