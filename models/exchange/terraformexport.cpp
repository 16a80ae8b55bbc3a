// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/hcltext.h"
#include "exchange/terraformsettings.h"
#include "organization/regionpatch.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

class TerraformWriter {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::TerraformExport)
public:
    explicit TerraformWriter(const PlanToExport &plan) : m_plan(plan), m_settings(plan)
    {
        for (const PlannedCall &call : plannedCalls(plan))
            m_settings.add(call);
        m_isEmpty = m_settings.isEmpty();
        m_settings.settle();
    }

    [[nodiscard]] ExportedPlan write()
    {
        writeHead();
        for (const auto &[region, manager] : m_settings.administrators)
            writeAdministrator(region, manager);
        for (const Place &place : placesOfDelegates())
            writeDelegateDetector(place);
        for (const Place &place : m_settings.detectors)
            writeDetector(place);
        for (const auto &[place, members] : m_settings.members)
            writeMembers(place, members);
        for (const auto &[key, setting] : m_settings.ownFeatures)
            writeFeature("aws_guardduty_detector_feature"_L1, "status"_L1, key, setting, dependencies(key));
        for (const auto &[place, members] : m_settings.preferences)
            writePreferences(place, members);
        for (const auto &[key, setting] : m_settings.orgFeatures)
            writeFeature("aws_guardduty_organization_configuration_feature"_L1, "auto_enable"_L1, key, setting,
                u"  depends_on  = [aws_guardduty_organization_configuration.%1]\n"_s.arg(placeName(key.first)));
        writeMemberPlans();
        for (const Place &place : m_settings.exports)
            writeExport(place);
        QStringList notes;
        if (!m_settings.left.isEmpty()) {
            m_text += u"\n# Terraform's provider has no resource for these; run them with the AWS CLI:\n"_s;
            for (const QString &command : std::as_const(m_settings.left))
                m_text += u"# "_s + command + u'\n';
            notes.append(tr("Terraform has no resource for some of it; the commands stand at the end as comments."));
        }
        if (m_settings.enrolled > 0)
            notes.append(tr("%n account(s) become members because GuardDuty is set to ALL before it is set to something else. "
                            "Terraform cannot say that.",
                nullptr, m_settings.enrolled));
        return {{{fileNameOf(m_plan, ".tf"_L1), m_text}}, notes};
    }

    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

private:
    using Place = TerraformSettings::Place;
    using FeatureKey = TerraformSettings::FeatureKey;

    /// A name for @p place that no other has.
    [[nodiscard]] QString placeName(const Place &place) const
    {
        const QString region = hclIdentifier(place.region.id());
        return place.caller == m_plan.caller ? region : region + u'_' + place.caller.toString();
    }

    void writeHead()
    {
        m_text += u"# "_s + commentText(u"Plan: "_s + m_plan.name) + u"\n#\n"_s
            + u"# terraform init && terraform apply. What exists already is taken over, not created: the resources of plans and "
              u"of\n"
              "# preferences take a setting over when they are applied for the first time, the others are imported. Needs "
              "Terraform\n"
              "# 1.5 or newer and version 6 of the provider, whose resources have a Region of their own.\n\n"
              "terraform {\n  required_version = \">= 1.5\"\n  required_providers {\n    aws = {\n"
              "      source  = \"hashicorp/aws\"\n      version = \">= 6.0\"\n    }\n  }\n}\n"_s;
        writeProvider(m_plan.caller);
        for (const AccountId caller : m_settings.callers) {
            if (caller != m_plan.caller)
                writeProvider(caller);
        }
    }

    void writeProvider(AccountId account)
    {
        const bool isOwn = account == m_plan.caller;
        const QString region = m_plan.calls.empty() ? u"us-east-1"_s : m_plan.calls.front().call.region.id();
        m_text += u"\n# Account "_s + accountComment(m_plan.current, account) + u"\nprovider \"aws\" {\n"_s;
        if (!isOwn)
            m_text += u"  alias               = \"account_%1\"\n  profile             = \"bucketwatch-%1\"\n"_s.arg(
                account.toString());
        m_text += u"  region              = %1\n  allowed_account_ids = [%2]\n}\n"_s.arg(
            hclQuoted(region), hclQuoted(account.toString()));
    }

    /// What has to be done before the plan @p key of detectors: the preference for it, since ALL reaches them too.
    [[nodiscard]] QString dependencies(const FeatureKey &key) const
    {
        QStringList all;
        if (m_settings.administrators.contains(key.first.region))
            all.append(u"aws_guardduty_organization_admin_account."_s + hclIdentifier(key.first.region.id()));
        if (const auto found = m_settings.members.find(key.first); found != m_settings.members.end()) {
            for (const bool isInvited : {false, true}) {
                const auto isOne = [isInvited](const auto &one) { return one.second.isInvited == isInvited; };
                if (std::ranges::any_of(found->second, isOne))
                    all.append(u"aws_guardduty_member."_s + membersName(key.first, isInvited));
            }
        }
        for (const auto &[place, members] : m_settings.preferences) {
            if (place.region == key.first.region)
                all.append(u"aws_guardduty_organization_configuration."_s + placeName(place));
        }
        for (const auto &[other, setting] : m_settings.orgFeatures) {
            if (other.first.region == key.first.region && other.second == key.second)
                all.append(u"aws_guardduty_organization_configuration_feature.%1_%2"_s.arg(
                    placeName(other.first), hclIdentifier(other.second)));
        }
        return all.isEmpty() ? QString() : u"  depends_on  = [%1]\n"_s.arg(all.join(u", "_s));
    }

    void begin(QLatin1StringView type, const QString &name, const Place &place, QLatin1StringView kind = "resource"_L1)
    {
        m_text += u"\n%1 \"%2\" \"%3\" {\n"_s.arg(kind, type, name);
        if (place.caller != m_plan.caller)
            m_text += u"  provider    = aws.account_%1\n"_s.arg(place.caller.toString());
        m_text += u"  region      = %1\n"_s.arg(hclQuoted(place.region.id()));
    }

    /// Whether the detector of @p place comes with the delegation that the plan says: nobody knows its number before.
    [[nodiscard]] bool comesWithDelegation(const Place &place) const
    {
        const auto after = m_plan.result.find(place.region);
        if (!m_settings.administrators.contains(place.region) || !after || after->administrator != place.caller)
            return false;
        const auto before = m_plan.current.find(place.region);
        const int row = m_plan.current.accounts->row(place.caller);
        return !before || row < 0 || !before->detectors[static_cast<std::size_t>(row)].exists();
    }

    /// Those of delegated administrators whose detectors something refers to.
    [[nodiscard]] std::set<Place> placesOfDelegates() const
    {
        std::set<Place> places;
        const auto add = [&](const Place &place) {
            if (comesWithDelegation(place))
                places.insert(place);
        };
        for (const auto &[place, members] : m_settings.members)
            add(place);
        for (const auto &[place, members] : m_settings.preferences)
            add(place);
        for (const Place &place : m_settings.exports)
            add(place);
        for (const auto &[key, setting] : m_settings.ownFeatures)
            add(key.first);
        for (const auto &[key, setting] : m_settings.orgFeatures)
            add(key.first);
        for (const auto &[key, accounts] : m_settings.memberPlans)
            add(key.first);
        return places;
    }

    void writeDelegateDetector(const Place &place)
    {
        begin("aws_guardduty_detector"_L1, placeName(place), place, "data"_L1);
        m_text += afterDelegation(place.region) + u"}\n"_s;
    }

    /// The detector of @p place, which has no number yet when it comes with the plan.
    [[nodiscard]] QString detectorOf(const Place &place) const
    {
        if (comesWithDelegation(place))
            return u"data.aws_guardduty_detector.%1.id"_s.arg(placeName(place));
        return m_settings.created.contains(place) ? u"aws_guardduty_detector.%1.id"_s.arg(placeName(place))
                                                  : hclQuoted(place.detector);
    }

    /// @p id without the Region.
    void writeImport(QLatin1StringView type, const QString &name, const Place &place, const QString &id)
    {
        m_text += u"\nimport {\n"_s;
        if (place.caller != m_plan.caller)
            m_text += u"  provider = aws.account_%1\n"_s.arg(place.caller.toString());
        m_text += u"  to = %1.%2\n  id = %3\n}\n"_s.arg(type, name, hclQuoted(id + u'@' + place.region.id()));
    }

    void writeAdministrator(Region region, AccountId manager)
    {
        static constexpr auto Type = "aws_guardduty_organization_admin_account"_L1;
        const auto account = m_plan.result.find(region)->administrator;
        const auto before = m_plan.current.find(region);
        const Place place {region, manager, {}};
        begin(Type, hclIdentifier(region.id()), place);
        m_text += u"  admin_account_id = %1 # %2\n}\n"_s.arg(
            hclQuoted(account->toString()), accountComment(m_plan.result, *account));
        if (before && before->administrator == account)
            writeImport(Type, hclIdentifier(region.id()), place, account->toString());
    }

    /// What has to be done before an administrator of @p region can do anything.
    [[nodiscard]] QString afterDelegation(Region region) const
    {
        return m_settings.administrators.contains(region)
            ? u"  depends_on  = [aws_guardduty_organization_admin_account.%1]\n"_s.arg(hclIdentifier(region.id()))
            : QString();
    }

    using Members = std::map<QString, TerraformSettings::Membership>;

    [[nodiscard]] QString membersName(const Place &place, bool isInvited) const
    {
        return isInvited ? placeName(place) + u"_invited"_s : placeName(place);
    }

    void writeMembers(const Place &place, const Members &all)
    {
        for (const bool isInvited : {false, true}) {
            Members members = all;
            std::erase_if(members, [isInvited](const auto &one) { return one.second.isInvited != isInvited; });
            if (!members.empty())
                writeMembers(place, members, isInvited);
        }
    }

    void writeMembers(const Place &place, const Members &members, bool isInvited)
    {
        static constexpr auto Type = "aws_guardduty_member"_L1;
        const QString name = membersName(place, isInvited);
        begin(Type, name, place);
        m_text += u"  for_each = {\n"_s;
        for (const auto &[account, member] : members) {
            const auto id = AccountId::parse(account);
            const QString invitation = u", message = %1, quiet = %2"_s.arg(
                member.message.isEmpty() ? u"null"_s : hclQuoted(member.message), member.isQuiet ? u"true"_s : u"null"_s);
            m_text += u"    %1 = { email = %2%3 } # %4\n"_s.arg(hclQuoted(account), hclQuoted(member.email),
                isInvited ? invitation : QString(), id ? accountComment(m_plan.result, *id) : QString());
        }
        m_text
            += u"  }\n  detector_id = %1\n  account_id  = each.key\n  email       = each.value.email\n"_s.arg(detectorOf(place));
        if (isInvited)
            m_text += u"  invite      = true\n  invitation_message         = each.value.message\n"
                      "  disable_email_notification = each.value.quiet\n"_s;
        // The address is that of AWS Organizations where they have one; accounts of the organization count as invited.
        m_text += afterDelegation(place.region)
            + u"  lifecycle {\n    ignore_changes = [%1]\n  }\n}\n"_s.arg(isInvited ? u"email"_s : u"email, invite"_s);
        for (const auto &[account, member] : members) {
            if (!member.isCreated && !comesWithDelegation(place))
                writeImport(Type, u"%1[%2]"_s.arg(name, hclQuoted(account)), place, place.detector + u':' + account);
        }
    }

    void writeDetector(const Place &place)
    {
        static constexpr auto Type = "aws_guardduty_detector"_L1;
        const auto region = m_plan.result.find(place.region);
        const int row = m_plan.result.accounts->row(place.caller);
        if (!region || row < 0)
            return;
        const Detector &detector = region->detectors[static_cast<std::size_t>(row)];
        const QString name = placeName(place);
        begin(Type, name, place);
        m_text += u"  enable      = %1\n  finding_publishing_frequency = %2\n"_s.arg(
            detector.status == DetectorStatus::Enabled ? u"true"_s : u"false"_s, hclQuoted(wireName(detector.frequency)));
        const bool hasTags = m_settings.tagged.contains(place);
        if (hasTags)
            writeTags(*region, place.caller);
        // Otherwise Terraform would take away tags that nobody wrote here.
        m_text += u"  lifecycle {\n    ignore_changes = [%1datasources]\n  }\n}\n"_s.arg(
            hasTags ? QString() : u"tags, tags_all, "_s);
        if (!m_settings.created.contains(place))
            writeImport(Type, name, place, place.detector);
    }

    /// All of the detector: Terraform takes away those that it does not know.
    void writeTags(const RegionView &region, AccountId account)
    {
        m_text += u"  tags = {\n"_s;
        if (const auto tags = region.tags.find(account); tags != region.tags.end()) {
            for (const auto &[key, value] : tags->second)
                m_text += u"    %1 = %2\n"_s.arg(hclQuoted(key), hclQuoted(value));
        }
        m_text += u"  }\n"_s;
    }

    void writePreferences(const Place &place, const QString &members)
    {
        static constexpr auto Type = "aws_guardduty_organization_configuration"_L1;
        const QString name = placeName(place);
        begin(Type, name, place);
        m_text += u"  detector_id = %1\n  auto_enable_organization_members = %2\n%3  lifecycle {\n    ignore_changes = "
                  "[datasources]\n  }\n}\n"_s.arg(detectorOf(place), hclQuoted(members), afterDelegation(place.region));
        if (!m_settings.created.contains(place) && !comesWithDelegation(place)) // there is none to take over yet
            writeImport(Type, name, place, place.detector);
    }

    void writeSetting(QLatin1StringView value, const QString &feature, const FeatureSetting &setting)
    {
        m_text += u"  name        = %1\n  %2 = %3\n"_s.arg(
            hclQuoted(feature), value.toString().leftJustified(11), hclQuoted(setting.status));
        for (const auto &[name, status] : setting.additional)
            m_text += u"  additional_configuration {\n    name        = %1\n    %2 = %3\n  }\n"_s.arg(
                hclQuoted(name), value.toString().leftJustified(11), hclQuoted(status));
    }

    void writeFeature(
        QLatin1StringView type, QLatin1StringView value, const FeatureKey &key, const FeatureSetting &setting, const QString &end)
    {
        begin(type, placeName(key.first) + u'_' + hclIdentifier(key.second), key.first);
        m_text += u"  detector_id = %1\n"_s.arg(detectorOf(key.first));
        writeSetting(value, key.second, setting);
        m_text += end + u"}\n"_s;
    }

    void writeMemberPlans()
    {
        for (const auto &[key, accounts] : m_settings.memberPlans) {
            std::map<FeatureSetting, QStringList> alike;
            for (const auto &[account, setting] : accounts)
                alike[setting].append(account);
            int number = 0;
            for (const auto &[setting, members] : alike)
                writeMemberPlans(key, setting, members, ++number);
        }
    }

    void writeMemberPlans(const FeatureKey &key, const FeatureSetting &setting, const QStringList &members, int number)
    {
        const QString name = u"%1_%2_%3"_s.arg(placeName(key.first), hclIdentifier(key.second), hclIdentifier(setting.status));
        begin("aws_guardduty_member_detector_feature"_L1, number == 1 ? name : u"%1_%2"_s.arg(name).arg(number), key.first);
        m_text += u"  for_each = toset([\n"_s;
        for (const QString &member : members) {
            const auto account = AccountId::parse(member);
            m_text += u"    %1, # %2\n"_s.arg(hclQuoted(member), account ? accountComment(m_plan.result, *account) : QString());
        }
        m_text += u"  ])\n  detector_id = %1\n  account_id  = each.key\n"_s.arg(detectorOf(key.first));
        writeSetting("status"_L1, key.second, setting);
        m_text += dependencies(key) + u"}\n"_s;
    }

    void writeExport(const Place &place)
    {
        static constexpr auto Type = "aws_guardduty_publishing_destination"_L1;
        const QString name = placeName(place);
        const auto destination = destinationOf(*m_plan.result.find(place.region), place.caller);
        begin(Type, name, place);
        m_text += u"  detector_id     = %1\n  destination_arn = %2\n  kms_key_arn     = %3\n%4}\n"_s.arg(
            detectorOf(place), hclQuoted(destination->bucketArn), hclQuoted(destination->keyArn), afterDelegation(place.region));
        const auto before = m_plan.current.find(place.region);
        if (const auto known = before ? destinationOf(*before, place.caller) : std::nullopt)
            writeImport(Type, name, place, place.detector + u':' + known->id);
    }

    const PlanToExport &m_plan;
    TerraformSettings m_settings;
    QString m_text;
    bool m_isEmpty = true; ///< the plan sets nothing that there is a resource for
};

} // namespace

Result<ExportedPlan> exportTerraform(const PlanToExport &plan)
{
    TerraformWriter writer(plan);
    ExportedPlan written = writer.write();
    if (!writer.isEmpty() || plan.calls.empty())
        return written;
    return std::unexpected(Error {Error::Kind::BadInput,
        QCoreApplication::translate(
            "bucketwatch::TerraformExport", "Terraform has no resource for anything in this plan. Take the AWS CLI or boto3."),
        {}});
}

} // namespace bucketwatch
