// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/plannedcalls.h"
#include "exchange/scripttext.h"
#include "exchange/settledcalls.h"
#include "guardduty/cliwords.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>
#include <set>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// "Features[?Name=='S3_DATA_EVENTS'&&Status=='ENABLED']" for every plan of a call; JMESPath.
QString wantedFeatures(const PlannedCall &call, QLatin1StringView wireValue, const QString &sdkValue)
{
    QStringList all;
    for (const auto &[name, setting] : featureSettings(call.call.input, wireValue)) {
        QString inner = u"Name=='%1'&&%2=='%3'"_s.arg(name, sdkValue, setting.status);
        for (const auto &[additional, status] : setting.additional)
            inner += u"&&AdditionalConfiguration[?Name=='%1'&&%2=='%3']"_s.arg(additional, sdkValue, status);
        all.append(u"Features[?"_s + inner + u']');
    }
    return all.join(u"&&"_s);
}

/// The options of @p call but for those in @p without, each quoted.
QString options(const PlannedCall &call, const QStringList &without = {})
{
    QStringList all;
    for (const Parameter &parameter : call.operation.input) {
        const QJsonValue value = call.call.input[parameter.name];
        if (!value.isUndefined() && parameter.name != "DetectorId"_L1 && !without.contains(parameter.name))
            all.append(cliOption(parameter, value));
    }
    return all.join(u' ');
}

/// What the answer of a reading command says when everything is as planned already; empty when that cannot be told.
QString wantedDetector(const PlannedCall &call)
{
    const QJsonObject &input = call.call.input;
    if (input.contains("dataSources"_L1))
        return {};
    QStringList all;
    if (const QJsonValue enable = input["enable"_L1]; enable.isBool())
        all.append(enable.toBool() ? u"Status=='ENABLED'"_s : u"Status=='DISABLED'"_s);
    if (const QString frequency = input["findingPublishingFrequency"_L1].toString(); !frequency.isEmpty())
        all.append(u"FindingPublishingFrequency=='%1'"_s.arg(frequency));
    if (const QString features = wantedFeatures(call, "status"_L1, u"Status"_s); !features.isEmpty())
        all.append(features);
    return all.join(u"&&"_s);
}

QString wantedPreferences(const PlannedCall &call)
{
    const QJsonObject &input = call.call.input;
    if (input.contains("dataSources"_L1) || input.contains("autoEnable"_L1))
        return {};
    QStringList all {u"AutoEnableOrganizationMembers=='%1'"_s.arg(input["autoEnableOrganizationMembers"_L1].toString())};
    if (const QString features = wantedFeatures(call, "autoEnable"_L1, u"AutoEnable"_s); !features.isEmpty())
        all.append(features);
    return all.join(u"&&"_s);
}

/// Members that an action on members still has to reach: "only" those, or all "but" those.
struct Reach {
    QString word;
    QString members; ///< JMESPath of the answer of GetMembers
};
std::optional<Reach> reachOf(const QString &operation)
{
    if (operation == "StartMonitoringMembers"_L1)
        return Reach {u"but"_s, u"Members[?RelationshipStatus=='Enabled']"_s};
    if (operation == "StopMonitoringMembers"_L1)
        return Reach {u"but"_s, u"Members[?RelationshipStatus=='Disabled']"_s};
    if (operation == "InviteMembers"_L1)
        return Reach {u"but"_s, u"Members[?RelationshipStatus!='Created'&&RelationshipStatus!='Removed'&&RelationshipStatus!='Resigned']"_s};
    if (operation == "DisassociateMembers"_L1)
        return Reach {u"only"_s, u"Members[?RelationshipStatus=='Enabled'||RelationshipStatus=='Disabled']"_s};
    if (operation == "DeleteMembers"_L1)
        return Reach {u"only"_s, u"Members"_s};
    return std::nullopt;
}

/// @p text as JMESPath quotes a name; JSON escapes what must be escaped.
QString jmesName(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

QString jmesLiteral(const QString &text)
{
    return u'`' + jmesName(text).replace(u'`', u"\\`"_s) + u'`';
}

/// What the answer of DescribePublishingDestination says when nothing is left to do.
QString wantedDestination(const PlannedCall &call)
{
    QStringList all;
    const QJsonObject properties = call.call.input["destinationProperties"_L1].toObject();
    for (const auto &[name, sdkName] : {std::pair("destinationArn"_L1, "DestinationArn"_L1), std::pair("kmsKeyArn"_L1, "KmsKeyArn"_L1)}) {
        if (properties.contains(name))
            all.append(u"DestinationProperties.%1==%2"_s.arg(sdkName, jmesLiteral(properties[name].toString())));
    }
    return all.join(u"&&"_s);
}

/// What the answer of ListTagsForResource says when nothing is left to do for TagResource or UntagResource.
QString wantedTags(const PlannedCall &call)
{
    QStringList all;
    const QJsonObject set = call.call.input["tags"_L1].toObject();
    for (auto tag = set.begin(); tag != set.end(); ++tag)
        all.append(u"Tags.%1==%2"_s.arg(jmesName(tag.key()), jmesLiteral(tag.value().toString())));
    for (const QJsonArray keys = call.call.input["tagKeys"_L1].toArray(); const QJsonValue &key : keys)
        all.append(u"Tags.%1==`null`"_s.arg(jmesName(key.toString())));
    return all.join(u"&&"_s);
}

QString joined(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted.append(shellQuoted(word));
    return quoted.join(u' ');
}

QString createdMembers(const PlannedCall &call)
{
    QStringList words;
    for (const QJsonArray all = call.call.input["accountDetails"_L1].toArray(); const QJsonValue &details : all) {
        const QJsonObject sdk {{u"AccountId"_s, details["accountId"_L1]}, {u"Email"_s, details["email"_L1]}};
        words << details["accountId"_L1].toString() << QString::fromUtf8(QJsonDocument(sdk).toJson(QJsonDocument::Compact));
    }
    return joined(words);
}

/// One line of the script: a function of its head with account and Region and what it wants.
QString lineOf(const PlannedCall &call)
{
    const QString &operation = call.call.operation;
    const QString where = call.caller.toString() + u' ' + call.call.region.id();
    const QString detector = where + u' ' + shellQuoted(call.detector()) + u' ';
    if (operation == "UpdateDetector"_L1)
        return u"own_detector %1%2 %3"_s.arg(detector, shellQuoted(wantedDetector(call)), options(call));
    if (operation == "UpdateOrganizationConfiguration"_L1)
        return u"preferences %1%2 %3"_s.arg(detector, shellQuoted(wantedPreferences(call)), options(call));
    if (operation == "UpdateMemberDetectors"_L1 && !call.call.input.contains("dataSources"_L1))
        return u"member_plans %1%2 %3 %4"_s.arg(detector, shellQuoted(wantedFeatures(call, "status"_L1, u"Status"_s)),
            shellQuoted(QString::fromUtf8(QJsonDocument(sdkInput(call).value("Features"_L1).toArray()).toJson(QJsonDocument::Compact))),
            joined(call.accounts()));
    if (operation == "CreateMembers"_L1)
        return u"create_members %1%2"_s.arg(detector, createdMembers(call));
    if (const auto reach = reachOf(operation))
        return u"member_action %1%2 %3 %4 %5"_s.arg(
            detector, cliName(operation), reach->word, shellQuoted(reach->members), joined(call.accounts()));
    if (operation == "CreateDetector"_L1)
        return u"create_detector %1 %2"_s.arg(where, options(call));
    if (operation.endsWith("OrganizationAdminAccount"_L1))
        return u"delegation %1 %2 %3"_s.arg(where, operation.startsWith("Enable"_L1) ? u"enable"_s : u"disable"_s,
            shellQuoted(call.call.input["adminAccountId"_L1].toString()));
    if (operation == "TagResource"_L1 || operation == "UntagResource"_L1)
        return u"tags %1 %2 %3 %4 %5"_s.arg(where, cliName(operation), shellQuoted(call.call.input["ResourceArn"_L1].toString()),
            shellQuoted(wantedTags(call)), options(call, {u"ResourceArn"_s}));
    if (operation.endsWith("PublishingDestination"_L1))
        return u"destination %1%2 %3 %4"_s.arg(
            detector, cliName(operation), shellQuoted(wantedDestination(call)), options(call));
    if (operation == "DeleteDetector"_L1)
        return u"delete_detector %1"_s.arg(detector.trimmed());
    const QString own = call.detector().isEmpty() ? QString() : u" --detector-id "_s + shellQuoted(call.detector());
    return u"other %1 %2%3 %4"_s.arg(where, cliName(operation), own, options(call));
}

/// The accounts whose calls are in the plan besides its own.
std::set<AccountId> otherCallers(const PlanToExport &plan, const std::vector<PlannedCall> &calls)
{
    std::set<AccountId> others;
    for (const PlannedCall &call : calls) {
        if (call.caller != plan.caller)
            others.insert(call.caller);
    }
    return others;
}

} // namespace

Result<ExportedPlan> exportCliScript(const PlanToExport &asked)
{
    const std::vector<CallOfAccount> settled = settledCalls(asked);
    const PlanToExport plan {asked.name, asked.caller, asked.current, asked.result, settled};
    const auto calls = plannedCalls(plan);
    QString head = u"#!/usr/bin/env bash\n# "_s + commentText(u"Plan: "_s + plan.name) + u"\n#\n"_s
        + u"# Credentials: those of account "_s + accountComment(plan.current, plan.caller) + u".\n"_s;
    QStringList others;
    for (const AccountId other : otherCallers(plan, calls)) {
        others.append(other.toString());
        head += u"# Profile bucketwatch-%1: credentials of account %2.\n"_s.arg(
            other.toString(), accountComment(plan.current, other));
    }
    QString text = head
        + scriptText(u"plan.sh"_s).replace(u"@CALLER@"_s, plan.caller.toString()).replace(u"@OTHERS@"_s, others.join(u' '));
    std::optional<Region> region;
    for (const PlannedCall &call : calls) {
        if (region != call.call.region)
            text += u"\n# %1\n"_s.arg(call.call.region.id());
        region = call.call.region;
        text += lineOf(call).trimmed() + u'\n';
    }
    text += u"\nfinish\n"_s;
    return ExportedPlan {{{fileNameOf(plan, ".sh"_L1), text}}, {}};
}

} // namespace bucketwatch
