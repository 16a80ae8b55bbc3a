// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"
#include "organization/rules.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bucketwatch::test {

inline constexpr AccountId Admin(412887530196);
inline constexpr AccountId Management(1234567890);
inline constexpr AccountId Active(111122223333);
inline constexpr AccountId ActiveToo(111122224444);
inline constexpr AccountId Suspended(222233334444);
inline constexpr AccountId Removed(333344445555);
inline constexpr AccountId Standalone(444455556666);
inline constexpr AccountId Invited(555566667777);
inline constexpr AccountId Bare(666677778888);
inline constexpr Timestamp When = std::chrono::sys_days(std::chrono::year(2026) / 11 / 1);

/// A small organization in eu-west-1 and us-east-1 with one account of each kind (two active members beside the management
/// account); S3 Protection is off everywhere and the preferences are NEW for members and NONE for plans, unless told otherwise.
class OrganizationBuilder {
public:
    OrganizationBuilder &withS3(AccountId account)
    {
        m_protected.push_back(account);
        return *this;
    }
    OrganizationBuilder &withMembers(AutoEnable preference)
    {
        m_members = preference;
        return *this;
    }
    OrganizationBuilder &withoutAdministrator()
    {
        m_hasAdministrator = false;
        return *this;
    }
    OrganizationBuilder &without(AccountId account)
    {
        m_left = account;
        return *this;
    }

    [[nodiscard]] OrganizationView build() const
    {
        OrganizationView view;
        view.name = QStringLiteral("test");
        view.managementAccount = Management;
        std::vector<Account> rows;
        for (const auto &[id, name] : Names) {
            if (id != m_left)
                rows.push_back({id, QLatin1StringView(name), QStringLiteral("aws@test.example"), id != Invited});
        }
        view.accounts = std::make_shared<const AccountTable>(makeAccountTable(std::move(rows)));
        for (const auto id : {"us-east-1", "eu-west-1"})
            view.regions.push_back(buildRegion(*Region::parse(QString::fromLatin1(id)), *view.accounts));
        return view;
    }

private:
    static constexpr std::array<std::pair<AccountId, const char *>, 9> Names {{{Management, "management"},
        {Active, "ledger-prod"}, {ActiveToo, "claims-prod"}, {Suspended, "archive-dev"}, {Removed, "removed"},
        {Admin, "security-tooling"}, {Standalone, "lumen-web"}, {Invited, "partner"}, {Bare, "lumen-lab"}}};

    [[nodiscard]] static Member memberFor(AccountId id)
    {
        if (id == Management || id == Active || id == ActiveToo)
            return {MemberType::ViaOrganizations, RelationshipStatus::Enabled, When, When};
        if (id == Suspended)
            return {MemberType::ViaOrganizations, RelationshipStatus::Disabled, When, When};
        if (id == Removed)
            return {MemberType::ViaOrganizations, RelationshipStatus::Removed, When, When};
        if (id == Invited)
            return {MemberType::ByInvitation, RelationshipStatus::Invited, When, When};
        return {};
    }

    [[nodiscard]] std::shared_ptr<const RegionView> buildRegion(Region id, const AccountTable &accounts) const
    {
        auto region = std::make_shared<RegionView>();
        region->region = id;
        if (m_hasAdministrator)
            region->administrator = Admin;
        region->configuration.members = m_members;
        for (const Account &account : accounts.rows) {
            region->members.push_back(memberFor(account.id));
            Detector detector;
            if (account.id != Bare) {
                detector.id = detectorIdFor(account.id, id);
                detector.status = account.id == Suspended ? DetectorStatus::Disabled : DetectorStatus::Enabled;
                detector.createdAt = When;
                for (const Feature feature : allFeatures())
                    detector.set(feature, !isSettable(feature), When);
                detector.set(Feature::S3DataEvents, std::ranges::contains(m_protected, account.id), When);
            }
            region->detectors.push_back(detector);
        }
        region->resize(accounts.rows.size());
        return region;
    }

    std::vector<AccountId> m_protected;
    AutoEnable m_members = AutoEnable::New;
    bool m_hasAdministrator = true;
    AccountId m_left;
};

inline OrganizationBuilder anOrganization()
{
    return {};
}

} // namespace bucketwatch::test
