// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/plannedcalls.h"

#include "guardduty/awscli.h"
#include "guardduty/cliwords.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bucketwatch {

QString PlannedCall::detector() const
{
    return call.input["DetectorId"_L1].toString();
}

QStringList PlannedCall::accounts() const
{
    QStringList all;
    for (const QJsonArray accounts = call.input["accountIds"_L1].toArray(); const QJsonValue &account : accounts)
        all.append(account.toString());
    return all;
}

std::vector<PlannedCall> plannedCalls(const PlanToExport &plan)
{
    std::vector<PlannedCall> all;
    for (const auto &[caller, call] : plan.calls) {
        if (const Operation *operation = OperationTable::builtIn().find(call.operation))
            all.push_back({call, *operation, caller});
    }
    return all;
}

QJsonObject sdkInput(const PlannedCall &call)
{
    QJsonObject input;
    for (const Parameter &parameter : call.operation.input) {
        const QJsonValue value = call.call.input[parameter.name];
        if (value.isUndefined() || parameter.name == "DetectorId"_L1)
            continue;
        const QString json = u"{\"v\":"_s + sdkJson(parameter.shape, value) + u'}';
        input.insert(parameter.sdkName, QJsonDocument::fromJson(json.toUtf8())["v"_L1]);
    }
    return input;
}

std::map<QString, FeatureSetting> featureSettings(const QJsonObject &input, QLatin1StringView value)
{
    std::map<QString, FeatureSetting> all;
    for (const QJsonArray features = input["features"_L1].toArray(); const QJsonValue &feature : features) {
        FeatureSetting &setting = all[feature["name"_L1].toString()];
        setting.status = feature[value].toString();
        for (const QJsonArray parts = feature["additionalConfiguration"_L1].toArray(); const QJsonValue &one : parts)
            setting.additional[one["name"_L1].toString()] = one[value].toString();
    }
    return all;
}

QString commentText(const QString &text)
{
    QString safe;
    for (const QChar character : text) {
        const bool isHarmless = character.isPrint() && character.category() != QChar::Other_Format
            && character.category() != QChar::Separator_Line && character.category() != QChar::Separator_Paragraph;
        safe.append(isHarmless || character.isSurrogate() ? character : QChar(u' '));
    }
    return safe.simplified();
}

QString accountComment(const OrganizationView &view, AccountId account)
{
    const int row = view.accounts->row(account);
    const QString name = row < 0 ? QString() : commentText(view.accounts->rows[static_cast<std::size_t>(row)].name);
    return name.isEmpty() ? account.toString() : u"%1 (%2)"_s.arg(account.toString(), name);
}

QString oneLineCommand(const ApiCall &call)
{
    return commentText(awsCliCommand(call).replace(u" \\\n    "_s, u" "_s));
}

QString fileNameOf(const PlanToExport &plan, QLatin1StringView suffix)
{
    QString name;
    for (const QChar character : plan.name) {
        const bool isPlain = character.unicode() < 128 && character.isLetterOrNumber();
        if (isPlain)
            name.append(character.toLower());
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name.append(u'-');
    }
    name.truncate(60);
    while (name.endsWith(u'-'))
        name.chop(1);
    return (name.isEmpty() ? u"plan"_s : name) + suffix;
}

} // namespace bucketwatch
