// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/importedfacts.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// A resource or data source of the state with its values.
struct Resource {
    QString type;
    QJsonObject values;
};

bool isEnabled(const QJsonValue &setting)
{
    return setting["status"_L1] == "ENABLED"_L1;
}

AutoEnable preferenceOf(const QJsonValue &setting)
{
    return parseAutoEnable(setting["auto_enable"_L1].toString()).value_or(AutoEnable::None);
}

class StateReader {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::OrganizationImport)
public:
    explicit StateReader(ImportedFacts &facts) : m_facts(facts) { }

    void take(const std::vector<Resource> &resources)
    {
        // What names a detector by its ID needs to know whose that is.
        for (const Resource &resource : resources)
            takeDetector(resource);
        for (const Resource &resource : resources)
            takeOther(resource);
    }

private:
    struct Owner {
        Region region;
        AccountId account;
    };

    /// From "region", which version 6 of the provider has, else from an ARN, else as the file says.
    std::optional<Region> regionOf(const QJsonObject &values)
    {
        for (const QString &id : {values["region"_L1].toString(), values["arn"_L1].toString().section(u':', 3, 3)}) {
            if (const auto region = Region::parse(id))
                return *region;
        }
        return m_facts.region();
    }

    void takeDetector(const Resource &resource)
    {
        const QJsonObject &values = resource.values;
        if (resource.type != "aws_guardduty_detector"_L1)
            return;
        const auto region = regionOf(values);
        const auto id = DetectorId::parse(values["id"_L1].toString());
        auto account = AccountId::parse(values["account_id"_L1].toString());
        if (!account)
            account = AccountId::parse(values["arn"_L1].toString().section(u':', 4, 4));
        if (!account && m_facts.options.account)
            account = *m_facts.options.account;
        if (!region || !id || !account) {
            m_facts.say(SourceNotice::Kind::Problem, tr("A detector without an account, a Region or an ID is left out."));
            return;
        }
        m_owners.insert(id->toString(), {*region, *account});
        AccountFacts &facts = m_facts.of(*region, *account);
        const bool runs = values["enable"_L1].toBool() || values["status"_L1] == "ENABLED"_L1;
        Detector detector;
        detector.id = *id;
        detector.status = runs ? DetectorStatus::Enabled : DetectorStatus::Disabled;
        detector.frequency = parsePublishingFrequency(values["finding_publishing_frequency"_L1].toString())
                                 .value_or(PublishingFrequency::SixHours);
        facts.status = detector.status;
        facts.detector = detector.id;
        facts.details = detector;
        const QJsonObject tags = values["tags"_L1].toObject();
        for (auto tag = tags.begin(); tag != tags.end(); ++tag)
            facts.tags[tag.key()] = tag.value().toString();
        const QJsonValue s3 = values["datasources"_L1][0]["s3_logs"_L1][0]["enable"_L1];
        if (s3.isBool())
            facts.features.try_emplace(Feature::S3DataEvents, s3.toBool());
    }

    /// Nothing when the state does not have the detector, and says so.
    std::optional<Owner> ownerOf(const QJsonObject &values)
    {
        const QString id = values["detector_id"_L1].toString();
        const auto known = m_owners.constFind(id);
        if (known != m_owners.cend())
            return *known;
        const auto region = regionOf(values);
        if (region && m_facts.options.account)
            return Owner {*region, *m_facts.options.account};
        if (!m_unknown.contains(id)) {
            m_unknown.append(id);
            m_facts.say(SourceNotice::Kind::Problem,
                tr("Whose detector %1 is, is not told, so what is set on it is left out. Say --account and --region.").arg(id));
        }
        return std::nullopt;
    }

    void takeOther(const Resource &resource)
    {
        const QJsonObject &values = resource.values;
        if (resource.type == "aws_guardduty_detector_feature"_L1) {
            if (const auto owner = ownerOf(values))
                takeFeature(m_facts.of(owner->region, owner->account), values);
        } else if (resource.type == "aws_guardduty_member_detector_feature"_L1) {
            takeMemberFeature(values);
        } else if (resource.type == "aws_guardduty_member"_L1) {
            takeMember(values);
        } else if (resource.type == "aws_guardduty_organization_configuration"_L1) {
            takePreferences(values);
        } else if (resource.type == "aws_guardduty_organization_configuration_feature"_L1) {
            takePreference(values);
        } else if (resource.type == "aws_guardduty_organization_admin_account"_L1) {
            takeAdministrator(values);
        } else if (resource.type == "aws_organizations_account"_L1) {
            takeAccount(values);
        } else if (resource.type == "aws_organizations_organization"_L1) {
            takeOrganization(values);
        }
    }

    static void takeFeature(AccountFacts &facts, const QJsonObject &values)
    {
        const auto feature = parseFeature(values["name"_L1].toString());
        if (!feature)
            return;
        if (!facts.status)
            facts.status = DetectorStatus::Enabled;
        facts.features[*feature] = isEnabled(values);
        for (const QJsonArray inners = values["additional_configuration"_L1].toArray(); const QJsonValue &inner : inners) {
            if (const auto which = parseAdditionalConfiguration(*feature, inner["name"_L1].toString()))
                facts.additional[*which] = isEnabled(inner);
        }
    }

    void takeMemberFeature(const QJsonObject &values)
    {
        const auto owner = ownerOf(values);
        const auto account = AccountId::parse(values["account_id"_L1].toString());
        if (!owner || !account)
            return;
        m_facts.regions[owner->region].administrator = owner->account;
        takeFeature(m_facts.of(owner->region, *account), values);
    }

    void takeMember(const QJsonObject &values)
    {
        const auto owner = ownerOf(values);
        const auto account = AccountId::parse(values["account_id"_L1].toString());
        const auto status = parseRelationshipStatus(values["relationship_status"_L1].toString());
        if (!owner || !account || !status)
            return;
        m_facts.know({*account, {}, values["email"_L1].toString(), false});
        m_facts.regions[owner->region].administrator = owner->account;
        m_facts.of(owner->region, *account).member = Member {MemberType::NotAMember, *status, {}, {}};
    }

    /// Those of the Region, of which a resource names @p subject.
    OrganizationConfiguration &preferencesAt(const Owner &owner, const AutoEnableSubject &subject)
    {
        RegionFacts &region = m_facts.regions[owner.region];
        region.administrator = owner.account;
        if (!region.configuration)
            region.configuration.emplace();
        region.namedPreferences.push_back(subject);
        return *region.configuration;
    }

    void takePreferences(const QJsonObject &values)
    {
        const auto owner = ownerOf(values);
        if (!owner)
            return;
        const auto members = parseAutoEnable(values["auto_enable_organization_members"_L1].toString());
        preferencesAt(*owner, GuardDutyItself()).members = members.value_or(values["auto_enable"_L1].toBool() ? AutoEnable::New : AutoEnable::None);
    }

    void takePreference(const QJsonObject &values)
    {
        const auto owner = ownerOf(values);
        const auto feature = parseFeature(values["name"_L1].toString());
        if (!owner || !feature)
            return;
        OrganizationConfiguration &configuration = preferencesAt(*owner, *feature);
        configuration.features[static_cast<std::size_t>(*feature)] = preferenceOf(values);
        for (const QJsonArray inners = values["additional_configuration"_L1].toArray(); const QJsonValue &inner : inners) {
            if (const auto which = parseAdditionalConfiguration(*feature, inner["name"_L1].toString()))
                preferencesAt(*owner, *which).additional[static_cast<std::size_t>(*which)] = preferenceOf(inner);
        }
    }

    void takeAdministrator(const QJsonObject &values)
    {
        const auto account = AccountId::parse(values["admin_account_id"_L1].toString());
        const auto region = regionOf(values);
        if (!account || !region)
            return;
        m_facts.know({*account, {}, {}, true});
        m_facts.regions[*region].administrator = *account;
    }

    void takeAccount(const QJsonValue &values)
    {
        if (const auto account = AccountId::parse(values["id"_L1].toString()))
            m_facts.know({*account, values["name"_L1].toString(), values["email"_L1].toString(), true});
    }

    void takeOrganization(const QJsonObject &values)
    {
        if (const auto management = AccountId::parse(values["master_account_id"_L1].toString())) {
            m_facts.management = *management;
            m_facts.know(
                {*management, values["master_account_name"_L1].toString(), values["master_account_email"_L1].toString(), true});
        }
        m_facts.hasOrganization = m_facts.hasOrganization || values["accounts"_L1].isArray();
        for (const QJsonArray accounts = values["accounts"_L1].toArray(); const QJsonValue &account : accounts)
            takeAccount(account);
    }

    ImportedFacts &m_facts;
    QHash<QString, Owner> m_owners; ///< by ID of detector
    QStringList m_unknown; ///< detectors that were told
};

} // namespace

bool takeTerraformState(ImportedFacts &facts, const QJsonObject &state)
{
    if (!state.contains("terraform_version"_L1) || !state["resources"_L1].isArray())
        return false;
    std::vector<Resource> resources;
    for (const QJsonArray stated = state["resources"_L1].toArray(); const QJsonValue &resource : stated) {
        for (const QJsonArray instances = resource["instances"_L1].toArray(); const QJsonValue &instance : instances)
            resources.push_back({resource["type"_L1].toString(), instance["attributes"_L1].toObject()});
    }
    StateReader(facts).take(resources);
    return true;
}

} // namespace bucketwatch
