// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/finalstates.h"
#include "exchange/plannedcalls.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// @p text as a string of HCL, in which "${" and "%{" are no templates.
QString hclQuoted(const QString &text)
{
    QString quoted = u"\""_s;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        const bool opens = (character == u'$' || character == u'%') && i + 1 < text.size() && text[i + 1] == u'{';
        if (character == u'"' || character == u'\\')
            quoted += u'\\';
        if (opens)
            quoted += character;
        if (character == u'\n')
            quoted += u"\\n"_s;
        else if (character.unicode() < 0x20 || character.unicode() == 0x7f)
            quoted += u"\\u%1"_s.arg(uint(character.unicode()), 4, 16, QChar(u'0'));
        else
            quoted += character;
    }
    return quoted + u'"';
}

/// An identifier: "eu_west_1", "s3_data_events".
QString identifier(QString text)
{
    return text.toLower().replace(u'-', u'_');
}

/// Everything that a plan sets, as it stands after its last call: Terraform has no order of steps.
class TerraformWriter {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::TerraformExport)
public:
    explicit TerraformWriter(const PlanToExport &plan) : m_plan(plan) { }

    void add(const PlannedCall &call)
    {
        const QString &operation = call.call.operation;
        m_callers.insert(call.caller);
        const Place place {call.call.region, call.caller, call.detector()};
        if (operation == "UpdateDetector"_L1)
            addDetector(call, place);
        else if (operation == "UpdateOrganizationConfiguration"_L1)
            addPreferences(call, place);
        else if (operation == "UpdateMemberDetectors"_L1)
            addMembers(call, place);
        else
            m_left.append(oneLineCommand(call.call));
    }

    [[nodiscard]] ExportedPlan write()
    {
        const std::size_t settings
            = m_detectors.size() + m_ownFeatures.size() + m_preferences.size() + m_orgFeatures.size() + m_members.size();
        m_isEmpty = settings == 0;
        settle();
        writeHead();
        for (const Place &place : m_detectors)
            writeDetector(place);
        for (const auto &[key, setting] : m_ownFeatures)
            writeFeature("aws_guardduty_detector_feature"_L1, "status"_L1, key, setting, dependencies(key));
        for (const auto &[place, members] : m_preferences)
            writePreferences(place, members);
        for (const auto &[key, setting] : m_orgFeatures)
            writeFeature("aws_guardduty_organization_configuration_feature"_L1, "auto_enable"_L1, key, setting,
                u"  depends_on  = [aws_guardduty_organization_configuration.%1]\n"_s.arg(placeName(key.first)));
        writeMembers();
        QStringList notes;
        if (!m_left.isEmpty()) {
            m_text += u"\n# Terraform's provider has no resource for these; run them with the AWS CLI:\n"_s;
            for (const QString &command : std::as_const(m_left))
                m_text += u"# "_s + command + u'\n';
            notes.append(tr("Terraform has no resource for some of it; the commands stand at the end as comments."));
        }
        if (m_enrolled > 0)
            notes.append(tr("%n account(s) become members because GuardDuty is set to ALL before it is set to something else. "
                            "Terraform cannot say that.",
                nullptr, m_enrolled));
        return {{{fileNameOf(m_plan, ".tf"_L1), m_text}}, notes};
    }

    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }

private:
    struct Place {
        Region region;
        AccountId caller;
        QString detector;
        friend auto operator<=>(const Place &, const Place &) = default;
    };
    using FeatureKey = std::pair<Place, QString>;

    static void merge(FeatureSetting &setting, const FeatureSetting &later)
    {
        setting.status = later.status;
        for (const auto &[name, status] : later.additional)
            setting.additional[name] = status;
    }

    void addDetector(const PlannedCall &call, const Place &place)
    {
        const QJsonObject &input = call.call.input;
        if (input.contains("enable"_L1) || input.contains("findingPublishingFrequency"_L1))
            m_detectors.insert(place);
        for (const auto &[name, setting] : featureSettings(input, "status"_L1))
            merge(m_ownFeatures[{place, name}], setting);
        leaveOlderForm(call);
    }

    void addPreferences(const PlannedCall &call, const Place &place)
    {
        const QString members = call.call.input["autoEnableOrganizationMembers"_L1].toString();
        if (!members.isEmpty())
            m_preferences[place] = members;
        else
            m_left.append(oneLineCommand(call.call));
        if (members.isEmpty())
            return;
        if (members == "ALL"_L1)
            m_enrolling.insert(place);
        for (const auto &[name, setting] : featureSettings(call.call.input, "autoEnable"_L1)) {
            merge(m_orgFeatures[{place, name}], setting);
            if (saysAll(setting))
                m_reaching.insert({place, name});
        }
        leaveOlderForm(call);
    }

    void addMembers(const PlannedCall &call, const Place &place)
    {
        for (const auto &[name, setting] : featureSettings(call.call.input, "status"_L1)) {
            for (const auto accounts = call.accounts(); const QString &account : accounts)
                merge(m_members[{place, name}][account], setting);
        }
        leaveOlderForm(call);
    }

    /// Puts the states that the plan leads to in place of those that its calls name on the way.
    void settle()
    {
        for (auto &[key, setting] : m_ownFeatures)
            setting = asItBecomes(existingDetector(m_plan.result, key.first.region, key.first.caller), key.second, setting);
        for (auto &[place, members] : m_preferences) {
            if (const auto region = m_plan.result.find(place.region))
                members = wireName(region->configuration.members);
        }
        for (auto &[key, setting] : m_orgFeatures) {
            if (const auto region = m_plan.result.find(key.first.region))
                setting = asItBecomes(region->configuration, key.second, setting);
        }
        for (auto &[key, accounts] : m_members) {
            for (auto &[id, setting] : accounts) {
                if (const auto account = AccountId::parse(id))
                    setting = asItBecomes(existingDetector(m_plan.result, key.first.region, *account), key.second, setting);
            }
        }
        for (const FeatureKey &key : m_reaching)
            addReached(key);
        for (const Place &place : m_enrolling)
            m_enrolled += enrolledOnTheWay(m_plan, place.region);
    }

    /// Names the accounts that an ALL reached which is not there any more in the end.
    void addReached(const FeatureKey &key)
    {
        const auto &[place, name] = key;
        for (const auto &[account, setting] : reachedOnTheWay(m_plan, place.region, place.caller, name, m_orgFeatures[key])) {
            if (account == place.caller)
                m_ownFeatures.try_emplace(key, setting);
            else
                m_members[key].try_emplace(account.toString(), setting);
        }
    }

    void leaveOlderForm(const PlannedCall &call)
    {
        if (call.call.input.contains("dataSources"_L1))
            m_left.append(oneLineCommand(call.call));
    }

    /// A name for @p place that no other has.
    [[nodiscard]] QString placeName(const Place &place) const
    {
        const QString region = identifier(place.region.id());
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
        for (const AccountId caller : m_callers) {
            if (caller != m_plan.caller)
                writeProvider(caller);
        }
    }

    void writeProvider(AccountId account)
    {
        const bool isOwn = account == m_plan.caller;
        const QString region = m_plan.calls.empty() ? u"us-east-1"_s : m_plan.calls.front().region.id();
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
        for (const auto &[place, members] : m_preferences) {
            if (place.region == key.first.region)
                all.append(u"aws_guardduty_organization_configuration."_s + placeName(place));
        }
        for (const auto &[other, setting] : m_orgFeatures) {
            if (other.first.region == key.first.region && other.second == key.second)
                all.append(u"aws_guardduty_organization_configuration_feature.%1_%2"_s.arg(
                    placeName(other.first), identifier(other.second)));
        }
        return all.isEmpty() ? QString() : u"  depends_on  = [%1]\n"_s.arg(all.join(u", "_s));
    }

    void begin(QLatin1StringView type, const QString &name, const Place &place)
    {
        m_text += u"\nresource \"%1\" \"%2\" {\n"_s.arg(type, name);
        if (place.caller != m_plan.caller)
            m_text += u"  provider    = aws.account_%1\n"_s.arg(place.caller.toString());
        m_text += u"  region      = %1\n"_s.arg(hclQuoted(place.region.id()));
    }

    void writeImport(QLatin1StringView type, const QString &name, const Place &place)
    {
        m_text += u"\nimport {\n"_s;
        if (place.caller != m_plan.caller)
            m_text += u"  provider = aws.account_%1\n"_s.arg(place.caller.toString());
        m_text += u"  to = %1.%2\n  id = %3\n}\n"_s.arg(type, name, hclQuoted(place.detector + u'@' + place.region.id()));
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
        // Otherwise Terraform would take away tags that nobody wrote here.
        m_text += u"  lifecycle {\n    ignore_changes = [tags, tags_all, datasources]\n  }\n}\n"_s;
        writeImport(Type, name, place);
    }

    void writePreferences(const Place &place, const QString &members)
    {
        static constexpr auto Type = "aws_guardduty_organization_configuration"_L1;
        const QString name = placeName(place);
        begin(Type, name, place);
        m_text += u"  detector_id = %1\n  auto_enable_organization_members = %2\n  lifecycle {\n    ignore_changes = "
                  "[datasources]\n  }\n}\n"_s.arg(hclQuoted(place.detector), hclQuoted(members));
        writeImport(Type, name, place);
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
        begin(type, placeName(key.first) + u'_' + identifier(key.second), key.first);
        m_text += u"  detector_id = %1\n"_s.arg(hclQuoted(key.first.detector));
        writeSetting(value, key.second, setting);
        m_text += end + u"}\n"_s;
    }

    void writeMembers()
    {
        for (const auto &[key, accounts] : m_members) {
            std::map<FeatureSetting, QStringList> alike;
            for (const auto &[account, setting] : accounts)
                alike[setting].append(account);
            int number = 0;
            for (const auto &[setting, members] : alike)
                writeMembers(key, setting, members, ++number);
        }
    }

    void writeMembers(const FeatureKey &key, const FeatureSetting &setting, const QStringList &members, int number)
    {
        const QString name = u"%1_%2_%3"_s.arg(placeName(key.first), identifier(key.second), identifier(setting.status));
        begin("aws_guardduty_member_detector_feature"_L1, number == 1 ? name : u"%1_%2"_s.arg(name).arg(number), key.first);
        m_text += u"  for_each = toset([\n"_s;
        for (const QString &member : members) {
            const auto account = AccountId::parse(member);
            m_text += u"    %1, # %2\n"_s.arg(hclQuoted(member), account ? accountComment(m_plan.result, *account) : QString());
        }
        m_text += u"  ])\n  detector_id = %1\n  account_id  = each.key\n"_s.arg(hclQuoted(key.first.detector));
        writeSetting("status"_L1, key.second, setting);
        m_text += dependencies(key) + u"}\n"_s;
    }

    const PlanToExport &m_plan;
    std::set<AccountId> m_callers;
    std::set<Place> m_detectors;
    std::map<FeatureKey, FeatureSetting> m_ownFeatures;
    std::map<Place, QString> m_preferences;
    std::map<FeatureKey, FeatureSetting> m_orgFeatures;
    std::map<FeatureKey, std::map<QString, FeatureSetting>> m_members;
    std::set<FeatureKey> m_reaching; ///< preferences that are ALL at one time
    std::set<Place> m_enrolling; ///< the same of GuardDuty itself
    int m_enrolled = 0; ///< accounts
    QStringList m_left; ///< commands
    QString m_text;
    bool m_isEmpty = true;
};

} // namespace

Result<ExportedPlan> exportTerraform(const PlanToExport &plan)
{
    TerraformWriter writer(plan);
    for (const PlannedCall &call : plannedCalls(plan))
        writer.add(call);
    ExportedPlan written = writer.write();
    if (!writer.isEmpty() || plan.calls.empty())
        return written;
    return std::unexpected(Error {Error::Kind::BadInput,
        QCoreApplication::translate(
            "bucketwatch::TerraformExport", "Terraform has no resource for anything in this plan. Take the AWS CLI or boto3."),
        {}});
}

} // namespace bucketwatch
