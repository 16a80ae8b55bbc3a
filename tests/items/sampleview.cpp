// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/sampleview.h"

#include <QRegularExpression>
#include <QTest>

namespace bucketwatch::sample {

namespace {

using namespace std::chrono_literals;

constexpr Timestamp Founded {std::chrono::sys_days(std::chrono::year(2026) / 11 / 1)};

RegionView regionView(Region region, int count)
{
    RegionView part;
    part.region = region;
    part.administrator = id(1);
    part.configuration.members = AutoEnable::All;
    part.configuration.features[std::size_t(Feature::S3DataEvents)] = AutoEnable::New;
    for (int row = 0; row < count; ++row) {
        Detector detector;
        detector.id = {quint64(region.index()) + 1, quint64(row) + 1};
        detector.status = DetectorStatus::Enabled;
        detector.createdAt = Founded;
        detector.set(Feature::S3DataEvents, row % 2 == 0, Founded + row * 1s);
        part.detectors.push_back(detector);
        part.members.push_back(
            row == 1 ? Member {} : Member {MemberType::ViaOrganizations, RelationshipStatus::Enabled, Founded, Founded});
    }
    return part;
}

} // namespace

void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!Trying to construct an instance of an invalid type)")));
}

const Clock &clock()
{
    static const SystemClock clock;
    return clock;
}

AccountId id(int number)
{
    return AccountId(100'000'000'000ULL + quint64(number));
}

Region ireland()
{
    return Region::parse(u"eu-west-1").value();
}

Region frankfurt()
{
    return Region::parse(u"eu-central-1").value();
}

std::shared_ptr<const OrganizationView> view(int count)
{
    auto accounts = std::make_shared<AccountTable>();
    for (int row = 0; row < count; ++row) {
        accounts->rows.push_back({id(row), QStringLiteral("Account-%1").arg(row / 10), {}, true});
        accounts->rowById.insert(id(row), row);
    }
    auto organization = std::make_shared<OrganizationView>();
    organization->name = QStringLiteral("sample");
    organization->managementAccount = id(0);
    organization->accounts = accounts;
    for (const Region region : {ireland(), frankfurt()})
        organization->regions.push_back(std::make_shared<RegionView>(regionView(region, count)));
    return organization;
}

std::shared_ptr<const OrganizationView> edited(
    const std::shared_ptr<const OrganizationView> &before, Region region, const std::function<void(RegionView &)> &edit)
{
    auto after = std::make_shared<OrganizationView>(*before);
    for (auto &part : after->regions) {
        if (part->region != region)
            continue;
        auto copy = std::make_shared<RegionView>(*part);
        edit(*copy);
        part = copy;
    }
    return after;
}

OrganizationDelta delta(Region region, const std::vector<int> &rows, bool configurationChanged)
{
    OrganizationDelta all;
    all.parts.push_back({region, configurationChanged, rows});
    return all;
}

} // namespace bucketwatch::sample
