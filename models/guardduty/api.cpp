// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/api.h"

#include "guardduty/answers.h"
#include "guardduty/changecalls.h"
#include "guardduty/changetitle.h"
#include "guardduty/operationtable.h"
#include "organization/rules.h"

#include <map>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

using Answer = ApiReply (*)(const Question &);

const std::map<QString, Answer> &answers()
{
    static const std::map<QString, Answer> table {{u"GetDetector"_s, answerGetDetector},
        {u"ListDetectors"_s, answerListDetectors}, {u"ListMembers"_s, answerListMembers},
        {u"GetMemberDetectors"_s, answerGetMemberDetectors},
        {u"DescribeOrganizationConfiguration"_s, answerDescribeOrganizationConfiguration}};
    return table;
}

const QStringList &updates()
{
    static const QStringList names {u"UpdateDetector"_s, u"UpdateMemberDetectors"_s, u"UpdateOrganizationConfiguration"_s};
    return names;
}

/// A detector ID that the caller does not own is refused before anything else is looked at.
std::optional<ApiError> checkDetector(const Question &question)
{
    const QJsonValue wanted = question.input["DetectorId"_L1];
    if (wanted.isUndefined())
        return std::nullopt;
    if (question.callerRow < 0)
        return foreignDetector();
    const Detector &own = question.region.detectors[static_cast<std::size_t>(question.callerRow)];
    if (!own.exists() || own.id.toString() != wanted.toString())
        return foreignDetector();
    return std::nullopt;
}

std::optional<ApiError> checkRights(const Question &question, const QString &operation)
{
    if (operation != "UpdateDetector"_L1)
        return mayConfigureMembers(question.region, question.caller) ? std::nullopt : std::optional(notTheAdministrator());
    const auto refusal = ownFeaturesRefusal(question.view, question.region, question.caller);
    return refusal ? std::optional(apiErrorFrom(*refusal)) : std::nullopt;
}

} // namespace

QStringList Api::operations()
{
    QStringList names = updates();
    for (const auto &[name, answer] : answers())
        names.append(name);
    names.sort();
    return names;
}

ApiReply Api::call(const ApiCall &call, const Caller &caller)
{
    const ApiReply checked = OperationTable::builtIn().check(call.operation, call.input);
    if (!checked)
        return checked;
    if (const auto loaded = m_host.load({call.region}); !loaded)
        return std::unexpected(apiErrorFrom(loaded.error()));
    const auto view = m_host.organization();
    const auto region = view->find(call.region);
    if (!region)
        return call.operation == "ListDetectors"_L1 ? ApiReply(QJsonObject {{u"detectorIds"_s, QJsonArray()}})
                                                    : std::unexpected(foreignDetector());
    const Question question {*view, *region, caller.account, view->accounts->row(caller.account), *checked};
    if (const auto refusal = checkDetector(question))
        return std::unexpected(*refusal);
    if (const auto answer = answers().find(call.operation); answer != answers().end())
        return answer->second(question);
    if (!updates().contains(call.operation))
        return std::unexpected(notSimulated(call.operation));
    if (const auto refusal = checkRights(question, call.operation))
        return std::unexpected(*refusal);
    return update({call.operation, call.region, *checked}, caller);
}

ApiReply Api::update(const ApiCall &call, const Caller &caller)
{
    const auto changes = changesFrom(call);
    if (!changes)
        return std::unexpected(changes.error());
    if (changes->empty())
        return QJsonObject(); // an UpdateDetector that names nothing is allowed and does nothing
    const auto outcome = m_host.change({caller, titleOf(*changes), *changes});
    if (!outcome)
        return std::unexpected(apiErrorFrom(outcome.error()));
    if (call.operation != "UpdateMemberDetectors"_L1)
        return QJsonObject();
    return QJsonObject {{u"unprocessedAccounts"_s, unprocessedJson(outcome->unprocessed)}};
}

} // namespace bucketwatch
