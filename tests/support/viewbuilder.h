// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

#include <memory>

namespace bucketwatch {

/// Builds small organizations for tests:
///   aView().withRegions({u"eu-west-1"_s}).withAdministrator(admin).withMembers(194, 149).build()
/// Row 0 is the management account 111111111111; the administrator follows when there is one, then members.
class ViewBuilder {
public:
    ViewBuilder();

    /// Default: eu-west-1 only.
    ViewBuilder &withRegions(const QStringList &ids);
    ViewBuilder &withAdministrator(AccountId id, const QString &name = QStringLiteral("security-tooling"));
    /// @p count active members 200000000001, 200000000002, ... of which the first @p protectedOnes have S3 Protection.
    ViewBuilder &withMembers(int count, int protectedOnes);
    /// An account outside the organization with a detector of its own.
    ViewBuilder &withStandalone(AccountId id, bool s3Protection);
    ViewBuilder &withMember(const Account &account, RelationshipStatus status, bool s3Protection);
    ViewBuilder &withAutoEnable(AutoEnable members, AutoEnable s3Protection);
    ViewBuilder &withoutS3ProtectionIn(const QString &regionId);

    [[nodiscard]] std::shared_ptr<const OrganizationView> build() const;

private:
    struct Row {
        Account account;
        Member member;
        bool s3Protection = false;
    };
    [[nodiscard]] std::shared_ptr<const RegionView> buildRegion(Region region) const;

    std::vector<Region> m_regions;
    std::vector<Row> m_rows;
    std::optional<AccountId> m_administrator;
    OrganizationConfiguration m_configuration;
    std::vector<Region> m_withoutS3Protection;
};

[[nodiscard]] ViewBuilder aView();

} // namespace bucketwatch
