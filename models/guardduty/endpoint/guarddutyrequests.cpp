// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/guarddutyrequests.h"

#include "guardduty/endpoint/requestnote.h"
#include "guardduty/operationtable.h"
#include "guardduty/percentencoding.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

HttpAnswer refusal(const ApiError &error)
{
    return jsonError(error.httpStatus, error.exception, error.body());
}

const Parameter *find(const Operation &operation, const QString &name, Parameter::Place place)
{
    const auto found = std::ranges::find_if(
        operation.input, [&](const Parameter &parameter) { return parameter.name == name && parameter.place == place; });
    return found == operation.input.end() ? nullptr : &*found;
}

/// Members of the body; what travels elsewhere is not taken from here.
ApiReply bodyMembers(const Operation &operation, const QByteArray &body)
{
    if (body.isEmpty())
        return QJsonObject();
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return std::unexpected(unreadableJson());
    QJsonObject members = document.object();
    for (const Parameter &parameter : operation.input) {
        if (parameter.place != Parameter::Place::Body)
            members.remove(parameter.name);
    }
    return members;
}

/// Adds the parameters of @p query to @p input: a list may be named several times (tagKeys=a&tagKeys=b).
void addQuery(const Operation &operation, const QByteArray &query, QJsonObject &input)
{
    const auto decoded
        = [](const QByteArray &text) { return QString::fromUtf8(percentDecoded(QByteArray(text).replace('+', ' '))); };
    for (const auto items = query.split('&'); const QByteArray &item : items) {
        const qsizetype equals = item.indexOf('=');
        const QString name = decoded(equals < 0 ? item : item.first(equals));
        const QString value = equals < 0 ? QString() : decoded(item.sliced(equals + 1));
        const Parameter *parameter = find(operation, name, Parameter::Place::Query);
        if (!parameter)
            continue;
        if (parameter->shape.type == Shape::Type::List) {
            QJsonArray list = input.value(name).toArray();
            list.append(value);
            input.insert(name, list);
        } else {
            input.insert(name, value);
        }
    }
}

ApiReply inputOf(const RouteMatch &match, const SignableRequest &request)
{
    return bodyMembers(*match.operation, request.body).transform([&](QJsonObject input) {
        addQuery(*match.operation, request.query, input);
        for (auto label = match.labels.begin(); label != match.labels.end(); ++label)
            input.insert(label.key(), label.value());
        return input;
    });
}

} // namespace

ServiceReply GuardDutyRequests::reply(const SignableRequest &request, const RequestIdentity &identity)
{
    const auto region = Region::parse(identity.region);
    if (!region) {
        const QString message = u"Credential should be scoped to a valid Region, not '%1'."_s.arg(identity.region);
        return {jsonError(403, u"InvalidSignatureException"_s, {{u"message"_s, message}}), {}, {}};
    }
    const auto match = OperationTable::builtIn().match(request.method, request.path);
    if (!match)
        return {refusal(unknownOperation(QString::fromUtf8(QByteArray(request.method + ' ' + request.path)))), {}, {}};
    const Operation &operation = *match->operation;
    const ApiReply input = inputOf(*match, request);
    if (!input)
        return {refusal(input.error()), operation.name, {}};
    const ApiJson reply = m_host.callJson({operation.name, *region, *input}, identity.caller());
    return {
        reply ? jsonAnswer(operation.successStatus, *reply) : refusal(reply.error()), operation.name, requestNote(*input, reply)};
}

} // namespace bucketwatch
