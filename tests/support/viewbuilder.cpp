// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/viewbuilder.h"

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t ManagementAccount = 111111111111;
constexpr std::uint64_t FirstMember = 200000000001;
constexpr Timestamp Then {std::chrono::seconds(1763481720)}; // 2025-11-18 16:02 UTC

} // namespace

ViewBuilder aView()
{
    return {};
}

ViewBuilder::ViewBuilder()
{
    withRegions({u"eu-west-1"_s});
    m_rows.push_back({Account {AccountId(ManagementAccount), u"halden-management"_s, u"aws@halden.example"_s}, {}, false});
}

ViewBuilder &ViewBuilder::withRegions(const QStringList &ids)
{
    m_regions.clear();
    for (const QString &id : ids)
        m_regions.push_back(Region::parse(id).value());
    return *this;
}

ViewBuilder &ViewBuilder::withAdministrator(AccountId id, const QString &name)
{
    m_administrator = id;
    if (std::ranges::none_of(m_rows, [id](const Row &row) { return row.account.id == id; }))
        m_rows.push_back({Account {id, name, name + u"@halden.example"_s}, {}, true});
    return *this;
}

ViewBuilder &ViewBuilder::withMembers(int count, int protectedOnes)
{
    for (int i = 0; i < count; ++i) {
        const QString name = u"workload-%1"_s.arg(QString::number(i), 4, u'0');
        withMember(Account {AccountId(FirstMember + std::uint64_t(i)), name, name + u"@halden.example"_s}, RelationshipStatus::Enabled, i < protectedOnes);
    }
    return *this;
}

ViewBuilder &ViewBuilder::withStandalone(AccountId id, bool s3Protection)
{
    m_rows.push_back({Account {id, u"standalone-dev"_s, u"dev@halden.example"_s, false}, {}, s3Protection});
    return *this;
}

ViewBuilder &ViewBuilder::withMember(const Account &account, RelationshipStatus status, bool s3Protection)
{
    const MemberType type = account.inOrganization ? MemberType::ViaOrganizations : MemberType::ByInvitation;
    m_rows.push_back({account, Member {type, status, Then, Then}, s3Protection});
    return *this;
}

ViewBuilder &ViewBuilder::withAutoEnable(AutoEnable members, AutoEnable s3Protection)
{
    m_configuration.members = members;
    m_configuration.features[std::size_t(Feature::S3DataEvents)] = s3Protection;
    return *this;
}

ViewBuilder &ViewBuilder::withoutS3ProtectionIn(const QString &regionId)
{
    m_withoutS3Protection.push_back(Region::parse(regionId).value());
    return *this;
}

std::shared_ptr<const RegionView> ViewBuilder::buildRegion(Region region) const
{
    auto part = std::make_shared<RegionView>();
    part->region = region;
    part->offersS3Protection = std::ranges::find(m_withoutS3Protection, region) == m_withoutS3Protection.end();
    part->administrator = m_administrator;
    part->configuration = m_configuration;
    part->configuration.updatedAt = Then;
    for (const Row &row : m_rows) {
        part->members.push_back(row.member);
        part->pending.push_back({});
        Detector detector;
        detector.id = DetectorId {0x12abc34d567e8fa9ULL + std::uint64_t(region.index()), row.account.id.number()};
        detector.status = row.member.status == RelationshipStatus::Disabled ? DetectorStatus::Disabled : DetectorStatus::Enabled;
        detector.createdAt = Then;
        detector.set(Feature::S3DataEvents, row.s3Protection && part->offersS3Protection, Then);
        part->detectors.push_back(detector);
    }
    return part;
}

std::shared_ptr<const OrganizationView> ViewBuilder::build() const
{
    auto accounts = std::make_shared<AccountTable>();
    for (const Row &row : m_rows) {
        accounts->rowById.insert(row.account.id, int(accounts->rows.size()));
        accounts->rows.push_back(row.account);
    }
    auto view = std::make_shared<OrganizationView>();
    view->name = u"halden"_s;
    view->managementAccount = AccountId(ManagementAccount);
    view->accounts = std::move(accounts);
    for (const Region region : m_regions)
        view->regions.push_back(buildRegion(region));
    return view;
}

} // namespace bucketwatch
