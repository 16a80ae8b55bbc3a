// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importedfacts.h"
#include "organization/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

using UnknownKind = UnknownPart::Kind;

class Assembler {
public:
    explicit Assembler(const ImportedFacts &facts) : m_facts(facts) { }

    ImportedOrganization assemble()
    {
        OrganizationView &view = m_organization.view;
        view.name = m_facts.options.name;
        view.managementAccount = m_facts.management;
        std::vector<Account> rows = m_facts.accounts;
        // The management account has a row like every other, even when nothing else is known of it.
        if (view.managementAccount.isValid() && !m_facts.places.contains(view.managementAccount))
            rows.push_back({view.managementAccount, {}, {}, true});
        for (Account &account : rows)
            account.inOrganization = account.inOrganization || !m_facts.hasOrganization;
        view.accounts = std::make_shared<const AccountTable>(makeAccountTable(std::move(rows)));
        for (const auto &[region, facts] : m_facts.regions)
            view.regions.push_back(regionOf(region, facts));
        for (const auto &region : view.regions) {
            if (region->administrator && !std::ranges::contains(view.settings.delegatedAdministrators, *region->administrator))
                view.settings.delegatedAdministrators.push_back(*region->administrator);
        }
        return std::move(m_organization);
    }

private:
    void unknown(UnknownKind kind, Region region, std::vector<AccountId> accounts = {})
    {
        m_organization.unknown.push_back({kind, region, std::move(accounts), {}});
    }

    std::shared_ptr<const RegionView> regionOf(Region region, const RegionFacts &facts)
    {
        const AccountTable &accounts = *m_organization.view.accounts;
        auto view = std::make_shared<RegionView>();
        view->region = region;
        view->administrator = facts.administrator;
        view->configuration = facts.configuration.value_or(OrganizationConfiguration());
        view->resize(accounts.rows.size());
        std::map<UnknownKind, std::vector<AccountId>> missing;
        bool isTypeTold = true;
        for (std::size_t row = 0; row < accounts.rows.size(); ++row) {
            const AccountId account = accounts.rows[row].id;
            const auto known = facts.accounts.find(account);
            const AccountFacts own = known == facts.accounts.end() ? AccountFacts() : known->second;
            if (own.member) {
                Member member = *own.member;
                isTypeTold = typeOf(accounts.rows[row], member) && isTypeTold;
                view->members.edit(row) = member;
            }
            takeDetector(*view, row, account, own, facts, missing);
        }
        tellUnknown(region, facts, missing, isTypeTold);
        return view;
    }

    /// The API does not say how a member joined; that it is one of the organization does. False when it is not known.
    [[nodiscard]] bool typeOf(const Account &account, Member &member) const
    {
        if (member.status == RelationshipStatus::None || member.type != MemberType::NotAMember)
            return true;
        member.type = account.inOrganization ? MemberType::ViaOrganizations : MemberType::ByInvitation;
        return m_facts.hasOrganization;
    }

    void takeDetector(RegionView &view, std::size_t row, AccountId account, AccountFacts own, const RegionFacts &facts,
        std::map<UnknownKind, std::vector<AccountId>> &missing)
    {
        // Who has members has a detector, and list-detectors is asked by whoever asks for those.
        if (!own.status && account == facts.administrator && facts.listed.size() == 1 && !hasOpenDetails(facts)) {
            own.status = DetectorStatus::Enabled;
            own.detector = facts.listed.front();
        }
        // The relationship of a member says whether its GuardDuty runs, also where its detector ID is not told.
        if (!own.status && own.member && isAssociated(*own.member))
            own.status = isActive(*own.member) ? DetectorStatus::Enabled : DetectorStatus::Disabled;
        if (!own.status) {
            if (!own.member || own.member->status == RelationshipStatus::None || account == facts.administrator)
                missing[UnknownKind::Detector].push_back(account);
            return;
        }
        if (*own.status == DetectorStatus::Absent)
            return;
        missing[UnknownKind::Trials].push_back(account); // nothing that is imported has them
        Detector detector = own.details.value_or(Detector());
        detector.status = *own.status;
        detector.id = own.detector.isValid() ? own.detector : onlyListed(own, facts);
        if (!detector.id.isValid())
            missing[UnknownKind::DetectorId].push_back(account);
        bool isWhole = own.hasAllFeatures;
        if (!isWhole)
            isWhole = std::ranges::all_of(
                allFeatures(), [&own](Feature feature) { return !isSettable(feature) || own.features.contains(feature); });
        if (!isWhole)
            missing[UnknownKind::Plans].push_back(account);
        for (const Feature feature : allFeatures()) {
            const auto set = own.features.find(feature);
            const bool isOn = !isSettable(feature) || (set != own.features.end() && set->second);
            // Trials are not told: what is restored begins none.
            detector.restore(feature, isOn, detector.updatedAt(feature), 0);
        }
        for (const auto &[which, isOn] : own.additional)
            detector.restore(which, isOn, detector.updatedAt(which));
        view.detectors.edit(row) = detector;
        if (!own.tags.empty())
            view.tags[account] = own.tags;
    }

    /// Whether there is a detector whose ID is not told.
    [[nodiscard]] static bool hasOpenDetails(const RegionFacts &facts) { return countOpenDetails(facts) > 0; }

    static qsizetype countOpenDetails(const RegionFacts &facts)
    {
        return std::ranges::count_if(
            facts.accounts, [](const auto &entry) { return entry.second.details && !entry.second.detector.isValid(); });
    }

    /// The ID that list-detectors named, when there is one account in the Region that it can be of.
    [[nodiscard]] static DetectorId onlyListed(const AccountFacts &own, const RegionFacts &facts)
    {
        const bool isOnly = own.details && countOpenDetails(facts) == 1;
        return isOnly && facts.listed.size() == 1 ? facts.listed.front() : DetectorId();
    }

    /// The preferences that no resource names. The older form of Runtime Monitoring cannot be set beside the newer one.
    [[nodiscard]] static QStringList openPreferences(const RegionFacts &facts)
    {
        QStringList open;
        if (facts.hasAllPreferences)
            return open;
        for (const AutoEnableSubject &subject : autoEnableSubjects()) {
            if (subject != AutoEnableSubject(Feature::EksRuntimeMonitoring)
                && !std::ranges::contains(facts.namedPreferences, subject))
                open.append(subjectName(subject));
        }
        return open;
    }

    void tellUnknown(Region region, const RegionFacts &facts, std::map<UnknownKind, std::vector<AccountId>> &missing, bool isTypeTold)
    {
        if (!facts.administrator)
            unknown(UnknownKind::Administrator, region);
        if (!facts.configuration)
            unknown(UnknownKind::Preferences, region);
        else if (const QStringList open = openPreferences(facts); !open.isEmpty())
            m_organization.unknown.push_back({UnknownKind::Preferences, region, {}, open});
        if (!facts.hasMembers)
            unknown(UnknownKind::Membership, region);
        if (!isTypeTold)
            unknown(UnknownKind::MemberType, region);
        for (auto &[kind, accounts] : missing)
            unknown(kind, region, std::move(accounts));
    }

    const ImportedFacts &m_facts;
    ImportedOrganization m_organization;
};

} // namespace

ImportedOrganization assembled(const ImportedFacts &facts)
{
    return Assembler(facts).assemble();
}

} // namespace bucketwatch
