// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/plannedcalls.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <set>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// @p text as a double-quoted scalar of YAML, which has all escapes of JSON.
QString yamlQuoted(const QString &text)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact)).chopped(1).sliced(1);
}

/// "EuWest1": names of a template are letters and digits.
QString logicalName(Region region)
{
    QString name;
    for (const auto parts = region.id().split(u'-'); const QString &part : parts)
        name += part.left(1).toUpper() + part.sliced(1);
    return name;
}

/// The template of one account, for all its Regions: each resource is made only in its own.
class TemplateWriter {
public:
    TemplateWriter(const PlanToExport &plan, AccountId account) : m_plan(plan), m_account(account) { }

    void add(const PlannedCall &call)
    {
        const QString &operation = call.call.operation;
        if (operation == "UpdateDetector"_L1 || operation == "CreateDetector"_L1)
            m_detectors.insert(call.call.region);
        else if (operation == "CreateMembers"_L1)
            addMembers(call);
        else
            m_left.append(oneLineCommand(call.call));
    }

    [[nodiscard]] bool isEmpty() const { return m_detectors.empty() && m_members.isEmpty(); }
    [[nodiscard]] bool hasLeft() const { return !m_left.isEmpty(); }

    [[nodiscard]] QString write()
    {
        QString text = u"# "_s + commentText(u"Plan: "_s + m_plan.name) + u"\n# Account: "_s
            + accountComment(m_plan.current, m_account)
            + u"\n#\n# One template for every Region of the plan: deploy it as a stack in each, or as a stack set. A detector "
              u"that\n"
              "# exists must be imported into the stack (CloudFormation, \"Import resources into stack\"), since an account has "
              "one\n"
              "# detector a Region; it stays when the stack is deleted.\n"_s;
        if (hasLeft()) {
            text += u"#\n# CloudFormation has no resource for these; run them with the AWS CLI:\n"_s;
            for (const QString &command : std::as_const(m_left))
                text += u"# "_s + command + u'\n';
        }
        text += u"AWSTemplateFormatVersion: \"2010-09-09\"\nConditions:\n"_s;
        std::set<Region> regions = m_detectors;
        regions.insert(m_memberRegions.begin(), m_memberRegions.end());
        for (const Region region : regions)
            text += u"  In%1: !Equals [!Ref \"AWS::Region\", \"%2\"]\n"_s.arg(logicalName(region), region.id());
        text += u"Resources:\n"_s;
        for (const Region region : m_detectors)
            text += detectorText(region);
        return text + m_members;
    }

private:
    void addMembers(const PlannedCall &call)
    {
        const QString region = logicalName(call.call.region);
        m_memberRegions.insert(call.call.region);
        for (const QJsonArray all = call.call.input["accountDetails"_L1].toArray(); const QJsonValue &details : all) {
            const QString account = details["accountId"_L1].toString();
            m_members += u"  Member%1In%2:\n    Type: AWS::GuardDuty::Member\n    Condition: In%2\n    DeletionPolicy: Retain\n"
                         "    Properties:\n      DetectorId: %3\n      MemberId: %4\n      Email: %5\n"_s.arg(account, region,
                             yamlQuoted(call.detector()), yamlQuoted(account), yamlQuoted(details["email"_L1].toString()));
        }
    }

    /// The whole detector as it is after the plan: a template says everything that a resource has.
    [[nodiscard]] QString detectorText(Region region) const
    {
        const auto part = m_plan.result.find(region);
        const int row = m_plan.result.accounts->row(m_account);
        if (!part || row < 0)
            return {};
        const Detector &detector = part->detectors[static_cast<std::size_t>(row)];
        QString text
            = u"  Detector%1:\n    Type: AWS::GuardDuty::Detector\n    Condition: In%1\n    DeletionPolicy: Retain\n"
              "    UpdateReplacePolicy: Retain\n    Properties:\n      Enable: %2\n      FindingPublishingFrequency: %3\n"
              "      Features:\n"_s.arg(logicalName(region), detector.status == DetectorStatus::Enabled ? u"true"_s : u"false"_s,
                  wireName(detector.frequency));
        for (const Feature feature : allFeatures()) {
            // Of the two forms of Runtime Monitoring a request may name one: the older one when only that is on.
            const bool isOther = feature == Feature::EksRuntimeMonitoring ? !detector.isEnabled(feature)
                                                                          : feature == Feature::RuntimeMonitoring
                    && !detector.isEnabled(feature) && detector.isEnabled(Feature::EksRuntimeMonitoring);
            if (!isSettable(feature) || isOther || (feature == Feature::S3DataEvents && !part->offersS3Protection))
                continue;
            text += featureText(detector, feature);
        }
        return text + tagsText(*part);
    }

    static QString featureText(const Detector &detector, Feature feature)
    {
        const auto word = [](bool isOn) { return isOn ? u"ENABLED"_s : u"DISABLED"_s; };
        QString text = u"        - Name: %1\n          Status: %2\n"_s.arg(wireName(feature), word(detector.isEnabled(feature)));
        const auto switches = additionalConfigurationOf(feature);
        if (!switches.empty())
            text += u"          AdditionalConfiguration:\n"_s;
        for (const AdditionalConfiguration which : switches)
            text += u"            - Name: %1\n              Status: %2\n"_s.arg(wireName(which), word(detector.isEnabled(which)));
        return text;
    }

    [[nodiscard]] QString tagsText(const RegionView &region) const
    {
        const auto tags = region.tags.find(m_account);
        if (tags == region.tags.end() || tags->second.empty())
            return {};
        QString text = u"      Tags:\n"_s;
        for (const auto &[key, value] : tags->second)
            text += u"        - Key: %1\n          Value: %2\n"_s.arg(yamlQuoted(key), yamlQuoted(value));
        return text;
    }

    const PlanToExport &m_plan;
    AccountId m_account;
    std::set<Region> m_detectors;
    std::set<Region> m_memberRegions;
    QString m_members;
    QStringList m_left;
};

} // namespace

Result<ExportedPlan> exportCloudFormation(const PlanToExport &plan)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("bucketwatch::CloudFormationExport", text); };
    std::map<AccountId, TemplateWriter> templates;
    for (const PlannedCall &call : plannedCalls(plan))
        templates.try_emplace(call.caller, plan, call.caller).first->second.add(call);
    ExportedPlan written;
    bool hasLeft = false;
    for (auto &[account, writer] : templates) {
        hasLeft = hasLeft || writer.hasLeft();
        if (!writer.isEmpty())
            written.files.push_back({fileNameOf(plan, "-"_L1) + account.toString() + u".yaml"_s, writer.write()});
    }
    if (written.files.empty() && !plan.calls.empty())
        return std::unexpected(Error {Error::Kind::BadInput,
            tr(QT_TRANSLATE_NOOP("bucketwatch::CloudFormationExport",
                "CloudFormation has no resource for anything in this plan: neither for preferences nor for the plans of members. "
                "Take Terraform or the AWS CLI.")),
            {}});
    if (hasLeft)
        written.notes.append(tr(QT_TRANSLATE_NOOP("bucketwatch::CloudFormationExport",
            "CloudFormation has no resource for preferences and for the plans of members; the commands for them stand in the "
            "templates as comments.")));
    if (written.files.size() > 1)
        written.notes.append(tr(QT_TRANSLATE_NOOP("bucketwatch::CloudFormationExport",
            "There is one template for each account, to be deployed with its credentials.")));
    return written;
}

} // namespace bucketwatch
