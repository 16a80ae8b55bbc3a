// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/changetitle.h"

#include <QCoreApplication>

namespace bucketwatch {

namespace {

/// Gives tr() its context.
struct Titles {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::Titles)
};

QString title(const SetOwnFeature &change)
{
    //: %1 is a protection plan, %2 a Region
    return (change.enable ? Titles::tr("Enable %1 for this account in %2") : Titles::tr("Disable %1 for this account in %2"))
        .arg(planName(change.feature), change.region.name());
}

QString title(const SetMemberFeature &change)
{
    const auto count = static_cast<int>(change.accounts.size());
    //: %1 is a protection plan, %2 a Region
    return (change.enable ? Titles::tr("Enable %1 for %n account(s) in %2", nullptr, count)
                          : Titles::tr("Disable %1 for %n account(s) in %2", nullptr, count))
        .arg(planName(change.feature), change.region.name());
}

QString title(const SetAutoEnable &change)
{
    if (change.features.empty())
        //: %1 is ALL, NEW or NONE, %2 a Region
        return Titles::tr("Auto-enable GuardDuty for %1 in %2")
            .arg(wireName(change.members.value_or(AutoEnable::None)), change.region.name());
    const auto &[feature, preference] = change.features.front();
    switch (preference) {
    case AutoEnable::All:
        return Titles::tr("Enable %1 for all accounts in %2").arg(planName(feature), change.region.name());
    case AutoEnable::New:
        return Titles::tr("Enable %1 for new accounts in %2").arg(planName(feature), change.region.name());
    case AutoEnable::None:
        return Titles::tr("Do not enable %1 automatically in %2").arg(planName(feature), change.region.name());
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString titleOf(const std::vector<Change> &changes)
{
    if (changes.empty())
        return {};
    return std::visit(
        [](const auto &change) {
            if constexpr (requires { title(change); })
                return title(change);
            else
                return QString();
        },
        changes.front());
}

} // namespace bucketwatch
