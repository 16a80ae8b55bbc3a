// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/effect.h"

#include "organization/rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

Error refusal(Error::Kind kind, const QString &message)
{
    return Error {kind, message, {}};
}

/// GuardDuty's text for accounts that UpdateMemberDetectors does not reach, its slip included.
QString notAssociated()
{
    return u"The request is rejected because the given account ID is not an associated member of account the current account."_s;
}

/// Collects the changes of one Region.
class EffectBuilder {
public:
    EffectBuilder(const AccountTable &accounts, const RegionView &region) : m_accounts(accounts), m_region(region)
    {
        patch.region = region.region;
    }

    void setFeature(int row, Feature feature, bool enable)
    {
        const AccountId account = accountAt(row);
        const bool before = valueOf(m_region, row, fieldOf(feature)) != 0;
        if (before == enable) {
            effect.alreadySo.push_back(account);
            return;
        }
        patch.fields.push_back({account, fieldOf(feature), before ? 1U : 0U, enable ? 1U : 0U});
        effect.changed.push_back(account);
    }

    void set(int row, Field field, std::uint32_t after)
    {
        const std::uint32_t before = valueOf(m_region, row, field);
        if (before != after)
            patch.fields.push_back({accountAt(row), field, before, after});
    }

    void leaveOut(AccountId account) { effect.unprocessed.push_back({account, m_region.region, notAssociated()}); }

    /// Brings the lists of accounts into order and leaves every account in one of them.
    ChangeEffect take()
    {
        tidy(effect.changed);
        tidy(effect.alreadySo);
        std::vector<AccountId> rest;
        std::ranges::set_difference(effect.alreadySo, effect.changed, std::back_inserter(rest));
        effect.alreadySo = std::move(rest);
        if (!patch.isEmpty())
            effect.patch.regions.push_back(std::move(patch));
        return std::move(effect);
    }

    ChangeEffect effect;
    RegionPatch patch;

private:
    [[nodiscard]] AccountId accountAt(int row) const { return m_accounts.rows[static_cast<std::size_t>(row)].id; }

    static void tidy(std::vector<AccountId> &accounts)
    {
        std::ranges::sort(accounts);
        const auto [first, last] = std::ranges::unique(accounts);
        accounts.erase(first, last);
    }

    const AccountTable &m_accounts;
    const RegionView &m_region;
};

Result<void> checkSettable(Feature feature)
{
    if (isSettable(feature))
        return {};
    return std::unexpected(refusal(Error::Kind::BadInput,
        QCoreApplication::translate("bucketwatch::Rules", "%1 is part of GuardDuty itself and cannot be set.")
            .arg(wireName(feature))));
}

Result<void> checkAdministrator(const RegionView &region, AccountId caller)
{
    if (mayConfigureMembers(region, caller))
        return {};
    return std::unexpected(refusal(Error::Kind::Denied,
        QCoreApplication::translate("bucketwatch::Rules",
            "Account %1 is not the delegated GuardDuty administrator account in %2, and only that account configures members.")
            .arg(caller.toString(), region.region.name())));
}

Result<ChangeEffect> effect(const OrganizationView &view, const RegionView &region, AccountId caller, const SetOwnFeature &change)
{
    if (const auto settable = checkSettable(change.feature); !settable)
        return std::unexpected(settable.error());
    if (const auto reason = ownFeaturesRefusal(view, region, caller))
        return std::unexpected(*reason);
    EffectBuilder builder(*view.accounts, region);
    builder.setFeature(view.accounts->row(caller), change.feature, change.enable);
    return builder.take();
}

Result<ChangeEffect> effect(
    const OrganizationView &view, const RegionView &region, AccountId caller, const SetMemberFeature &change)
{
    if (const auto settable = checkSettable(change.feature); !settable)
        return std::unexpected(settable.error());
    if (const auto allowed = checkAdministrator(region, caller); !allowed)
        return std::unexpected(allowed.error());
    EffectBuilder builder(*view.accounts, region);
    std::vector<AccountId> accounts = change.accounts; // named twice counts once
    std::ranges::sort(accounts);
    const auto [first, last] = std::ranges::unique(accounts);
    accounts.erase(first, last);
    for (const AccountId account : accounts) {
        const int row = view.accounts->row(account);
        if (reachedByMemberUpdate(region, account, row))
            builder.setFeature(row, change.feature, change.enable);
        else
            builder.leaveOut(account);
    }
    return builder.take();
}

/// autoEnableOrganizationMembers=ALL brings every account of the organization under the administrator, with the plans that
/// an account gets which joins.
void enroll(const Account &account, const RegionView &region, int row, EffectBuilder &builder,
    const OrganizationConfiguration &configuration)
{
    const Detector &detector = region.detectors[static_cast<std::size_t>(row)];
    builder.effect.changed.push_back(account.id);
    builder.set(row, Field::DetectorStatus, static_cast<std::uint32_t>(DetectorStatus::Enabled));
    builder.set(row, Field::MemberType, static_cast<std::uint32_t>(MemberType::ViaOrganizations));
    builder.set(row, Field::RelationshipStatus, static_cast<std::uint32_t>(RelationshipStatus::Enabled));
    for (const Feature feature : allFeatures()) {
        const bool given = !detector.exists() && reachesJoiningAccounts(configuration.of(feature));
        if (isSettable(feature) && given)
            builder.set(row, fieldOf(feature), 1);
    }
}

Result<ChangeEffect> effect(const OrganizationView &view, const RegionView &region, AccountId caller, const SetAutoEnable &change)
{
    if (const auto allowed = checkAdministrator(region, caller); !allowed)
        return std::unexpected(allowed.error());
    OrganizationConfiguration after = region.configuration;
    after.members = change.members.value_or(after.members);
    for (const auto &[feature, preference] : change.features) {
        if (const auto settable = checkSettable(feature); !settable)
            return std::unexpected(settable.error());
        after.features[static_cast<std::size_t>(feature)] = preference;
    }
    EffectBuilder builder(*view.accounts, region);
    if (after != region.configuration)
        builder.patch.configuration = ConfigurationChange {region.configuration, after};

    const std::vector<Account> &rows = view.accounts->rows;
    const bool enrolls = change.members && reachesExistingAccounts(*change.members);
    for (int row = 0; row < std::ssize(rows); ++row) {
        const Account &account = rows[static_cast<std::size_t>(row)];
        const bool enrolled = enrolls && enrolledByAll(account, region, row);
        if (enrolled)
            enroll(account, region, row, builder, after);
        const bool keepsDetector = enrolled && region.detectors[static_cast<std::size_t>(row)].exists();
        if (!keepsDetector && !reachedByMemberUpdate(region, account.id, row))
            continue;
        for (const auto &[feature, preference] : change.features) {
            if (reachesExistingAccounts(preference))
                builder.setFeature(row, feature, true);
        }
    }
    return builder.take();
}

} // namespace

Result<ChangeEffect> effectOf(const OrganizationView &view, AccountId caller, const Change &change)
{
    return std::visit(
        [&](const auto &one) -> Result<ChangeEffect> {
            if constexpr (requires(const RegionView &region) { effect(view, region, caller, one); }) {
                const auto region = view.find(one.region);
                if (!region)
                    return std::unexpected(refusal(Error::Kind::BadInput,
                        QCoreApplication::translate("bucketwatch::Rules", "This organization does not use %1.")
                            .arg(one.region.name())));
                return effect(view, *region, caller, one);
            } else {
                return std::unexpected(refusal(Error::Kind::BadInput,
                    QCoreApplication::translate("bucketwatch::Rules", "This change is not simulated yet.")));
            }
        },
        change);
}

} // namespace bucketwatch
