// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/generator.h"

#include "organization/generatornames.h"
#include "organization/rules.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <ranges>
#include <unordered_set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace bucketwatch {

namespace {

constexpr AccountId AdministratorId(412887530196);
constexpr int DemoAccounts = 214;
constexpr int DemoActive = 194;
constexpr int DemoSuspended = 9;
constexpr int DemoOutside = 6;
constexpr int DemoInvited = 5;
/// The day on which every invented organization stands.
constexpr Timestamp Today = std::chrono::sys_days(std::chrono::year(2026) / 11 / 2) + 8h;

enum class Kind { Administrator, Management, Active, Suspended, Outside, Invited };

struct Draft {
    Account account;
    Kind kind = Kind::Active;
    bool ownDetector = false; ///< of accounts that are no members
};

/// How the demo's Regions differ: S3 Protection among 194 active members and the preferences.
struct RegionProfile {
    QLatin1StringView region;
    int protectedOf194;
    AutoEnable members;
    AutoEnable s3;
    AutoEnable malware;
};
constexpr std::array Profiles {
    RegionProfile {"eu-west-1"_L1, 149, AutoEnable::New, AutoEnable::New, AutoEnable::All},
    RegionProfile {"us-east-1"_L1, 142, AutoEnable::New, AutoEnable::None, AutoEnable::New},
    RegionProfile {"eu-central-1"_L1, 156, AutoEnable::New, AutoEnable::New, AutoEnable::New},
    RegionProfile {"ap-northeast-1"_L1, 167, AutoEnable::None, AutoEnable::None, AutoEnable::None},
};

struct FeatureProfile {
    Feature feature;
    int percent;
};
constexpr std::array Habits {FeatureProfile {Feature::EksAuditLogs, 55}, FeatureProfile {Feature::EbsMalwareProtection, 70},
    FeatureProfile {Feature::RdsLoginEvents, 40}, FeatureProfile {Feature::LambdaNetworkLogs, 50},
    FeatureProfile {Feature::RuntimeMonitoring, 25}, FeatureProfile {Feature::AiProtection, 10}};

int share(int accounts, int ofDemo)
{
    return static_cast<int>(std::lround(static_cast<double>(accounts) * ofDemo / DemoAccounts));
}

Timestamp daysAgo(Random &random, int atLeast, int span)
{
    const auto minutes = random.below(static_cast<std::uint64_t>(span) * 24 * 60);
    return Today - std::chrono::days(atLeast) - std::chrono::minutes(minutes);
}

/// Accounts in the order of their numbers, which no two share.
class AccountMaker {
public:
    explicit AccountMaker(Random &random) : m_random(random) { m_used.insert(AdministratorId.number()); }

    void add(Kind kind, const QString &name, bool ownDetector = false)
    {
        const QString email = kind == Kind::Invited ? QString(u"aws-owner@"_s + name + u".example"_s)
                                                    : QString(u"aws+"_s + name + u"@halden.example"_s);
        const AccountId id = kind == Kind::Administrator ? AdministratorId : newId();
        drafts.push_back({{id, name, email, kind != Kind::Invited}, kind, ownDetector});
    }

    std::vector<Draft> drafts;

private:
    /// One account in twelve starts with a zero, as a reminder to everybody who reads the number as a number.
    AccountId newId()
    {
        constexpr std::uint64_t Limit = 1'000'000'000'000;
        for (;;) {
            const std::uint64_t limit = m_random.below(12) == 0 ? Limit / 10 : Limit;
            const std::uint64_t number = m_random.below(limit);
            if (number != 0 && m_used.insert(number).second)
                return AccountId(number);
        }
    }

    Random &m_random;
    std::unordered_set<std::uint64_t> m_used;
};

std::vector<Draft> makeDrafts(int accounts, Random &random)
{
    const int suspended = share(accounts, DemoSuspended);
    constexpr int RoomForAnOutsider = 5;
    const int outside = std::max(share(accounts, DemoOutside), accounts < RoomForAnOutsider ? 0 : 1); // somebody stands alone
    const int invited = share(accounts, DemoInvited);
    AccountMaker maker(random);
    maker.add(Kind::Administrator, u"security-tooling"_s);
    maker.add(Kind::Management, u"halden-management"_s);
    const int workloads = accounts - 1 - outside - invited;
    for (int i = 0; i < workloads; ++i)
        maker.add(i >= workloads - suspended ? Kind::Suspended : Kind::Active, workloadName(i));
    for (int i = 0; i < outside; ++i)
        maker.add(Kind::Outside, acquiredName(i), i % 2 == 0);
    for (int i = 0; i < invited; ++i)
        maker.add(Kind::Invited, partnerName(i), true);
    std::ranges::sort(maker.drafts, {}, [](const Draft &draft) { return draft.account.id; });
    return std::move(maker.drafts);
}

Member makeMember(const Draft &draft, Random &random)
{
    const Timestamp joined = daysAgo(random, 120, 600);
    switch (draft.kind) {
    case Kind::Management:
    case Kind::Active:
        return {MemberType::ViaOrganizations, RelationshipStatus::Enabled, joined, joined};
    case Kind::Suspended:
        return {MemberType::ViaOrganizations, RelationshipStatus::Disabled, joined, daysAgo(random, 5, 90)};
    case Kind::Invited:
        return {MemberType::ByInvitation, RelationshipStatus::Invited, daysAgo(random, 1, 20), daysAgo(random, 1, 1)};
    case Kind::Administrator:
    case Kind::Outside:
        break;
    }
    return {};
}

Detector makeDetector(const Draft &draft, Region region, AutoEnable malware, Random &random)
{
    Detector detector;
    const bool notMember = draft.kind == Kind::Outside || draft.kind == Kind::Invited;
    if (notMember && !draft.ownDetector)
        return detector;
    detector.id = detectorIdFor(draft.account.id, region);
    detector.status = DetectorStatus::Enabled;
    detector.createdAt = daysAgo(random, 120, 600);
    for (const Feature feature : allFeatures())
        detector.set(feature, !isSettable(feature), detector.createdAt);
    for (const auto &[feature, percent] : Habits) {
        const bool always
            = draft.kind == Kind::Administrator || (feature == Feature::EbsMalwareProtection && malware == AutoEnable::All);
        detector.set(feature, random.chance(percent) || always, detector.createdAt);
    }
    const bool s3 = draft.kind == Kind::Administrator
        || (draft.kind != Kind::Active && draft.kind != Kind::Management && random.chance(50));
    detector.set(Feature::S3DataEvents, s3, detector.createdAt);
    if (draft.kind == Kind::Suspended)
        detector.status = DetectorStatus::Disabled;
    return detector;
}

/// Turns S3 Protection on for exactly @p count of the active members, production first as a rule.
void protectMembers(RegionView &region, const std::vector<Draft> &drafts, int count, Random &random)
{
    std::vector<std::pair<std::uint64_t, std::size_t>> order;
    for (std::size_t row = 0; row < drafts.size(); ++row) {
        if (isActive(region.members[row]))
            order.emplace_back(random.below(1000) + (isProduction(drafts[row].account.name) ? 0 : 400), row);
    }
    std::ranges::sort(order);
    for (const auto &[weight, row] : order | std::views::take(count))
        region.detectors.edit(row).set(Feature::S3DataEvents, true, daysAgo(random, 2, 110));
}

/// As if the plan had never been there.
void withdrawS3Protection(RegionView &region)
{
    region.offersS3Protection = false;
    region.configuration.features[static_cast<std::size_t>(Feature::S3DataEvents)] = AutoEnable::None;
    for (std::size_t row = 0; row < region.detectors.size(); ++row) {
        if (const Detector &own = region.detectors[row]; own.isEnabled(Feature::S3DataEvents))
            region.detectors.edit(row).restore(Feature::S3DataEvents, false, toSeconds32(own.createdAt), 0);
    }
}

RegionProfile profileOf(Region region, Random &random)
{
    const auto known
        = std::ranges::find_if(Profiles, [&](const RegionProfile &profile) { return profile.region == region.id(); });
    if (known != Profiles.end())
        return *known;
    const auto part = static_cast<int>(110 + random.below(75));
    return {{}, part, AutoEnable::New, random.chance(50) ? AutoEnable::New : AutoEnable::None, AutoEnable::New};
}

std::shared_ptr<RegionView> makeRegion(Region id, const std::vector<Draft> &drafts, std::uint64_t seed)
{
    Random random(seed ^ (static_cast<std::uint64_t>(id.index()) << 32));
    const RegionProfile profile = profileOf(id, random);
    auto region = std::make_shared<RegionView>();
    region->region = id;
    region->administrator = AdministratorId;
    region->configuration.members = profile.members;
    region->configuration.features[static_cast<std::size_t>(Feature::S3DataEvents)] = profile.s3;
    region->configuration.features[static_cast<std::size_t>(Feature::EbsMalwareProtection)] = profile.malware;
    region->configuration.features[static_cast<std::size_t>(Feature::EksAuditLogs)] = profile.members;
    region->configuration.updatedAt = daysAgo(random, 20, 100);
    for (const Draft &draft : drafts) {
        region->members.push_back(makeMember(draft, random));
        region->detectors.push_back(makeDetector(draft, id, profile.malware, random));
    }
    region->resize(drafts.size());
    const auto active = std::ranges::count_if(region->members, isActive);
    const double part = static_cast<double>(profile.protectedOf194) / DemoActive;
    protectMembers(*region, drafts, static_cast<int>(std::lround(static_cast<double>(active) * part)), random);
    return region;
}

/// When the account in @p row joined: some days before it had its first detector.
Timestamp beforeDetectorsOf(const OrganizationView &view, std::size_t row, Random &random)
{
    const Timestamp joined = daysAgo(random, 750, 200);
    Timestamp first = joined;
    for (const auto &region : view.regions) {
        if (const Detector &detector = region->detectors[row]; detector.exists())
            first = first == joined ? detector.createdAt : std::min(first, detector.createdAt);
    }
    return first == joined ? joined : first - std::chrono::days(1 + static_cast<int>(random.below(30)));
}

} // namespace

GeneratorOptions demoOptions()
{
    GeneratorOptions options {u"halden"_s, DemoAccounts, {}, 20261102};
    for (const RegionProfile &profile : Profiles)
        options.regions.push_back(*Region::parse(QString(profile.region)));
    return options;
}

OrganizationView generateOrganization(const GeneratorOptions &options)
{
    Random random(options.seed);
    const std::vector<Draft> drafts = makeDrafts(std::max(options.accounts, 1), random);
    OrganizationView view;
    view.name = options.name;
    view.managementAccount = std::ranges::find(drafts, Kind::Management, &Draft::kind)->account.id;
    std::vector<Region> regions = options.regions;
    std::ranges::sort(regions);
    const auto [first, last] = std::ranges::unique(regions);
    regions.erase(first, last);
    for (const Region region : regions) {
        const auto made = makeRegion(region, drafts, options.seed);
        if (std::ranges::contains(options.withoutS3Protection, region))
            withdrawS3Protection(*made);
        view.regions.push_back(made);
    }
    Random dates(options.seed + 1); // of its own, so that equal seeds go on making equal organizations
    std::vector<Account> rows;
    for (std::size_t row = 0; row < drafts.size(); ++row) {
        rows.push_back(drafts[row].account);
        if (rows.back().inOrganization)
            rows.back().joinedAt = beforeDetectorsOf(view, row, dates);
    }
    view.accounts = std::make_shared<const AccountTable>(makeAccountTable(std::move(rows)));
    const auto administrator = static_cast<std::size_t>(view.accounts->row(AdministratorId));
    view.settings.delegatedSince.emplace(AdministratorId, view.accounts->rows[administrator].joinedAt + std::chrono::hours(2));
    return view;
}

std::vector<Account> inventAccounts(const AccountTable &known, int count, std::uint64_t seed)
{
    constexpr std::uint64_t Limit = 1'000'000'000'000;
    Random random(seed ^ known.rows.size());
    std::unordered_set<std::uint64_t> used;
    std::vector<Account> accounts;
    while (std::ssize(accounts) < count) {
        const AccountId id(random.below(Limit));
        if (!id.isValid() || known.row(id) >= 0 || !used.insert(id.number()).second)
            continue;
        // Names go on where those of the organization end.
        const QString name = workloadName(static_cast<int>(known.rows.size()) + static_cast<int>(accounts.size()));
        accounts.push_back({id, name, u"aws+"_s + name + u"@halden.example"_s, true});
    }
    return accounts;
}

} // namespace bucketwatch
