// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/remote/restrequest.h"

#include "guardduty/operationtable.h"
#include "guardduty/percentencoding.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QByteArray textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? "true"_ba : "false"_ba;
    if (value.isDouble())
        return QByteArray::number(value.toInteger());
    return value.toString().toUtf8();
}

/// A list repeats its name.
void appendQuery(QByteArray &query, const QString &name, const QJsonValue &value)
{
    const QJsonArray values = value.isArray() ? value.toArray() : QJsonArray {value};
    for (const QJsonValue &one : values) {
        if (!query.isEmpty())
            query += '&';
        query += percentEncoded(name.toUtf8()) + '=' + percentEncoded(textOf(one));
    }
}

/// AWS Organizations is no Regional service; its requests are signed for this Region.
Region organizationsRegion()
{
    return *Region::parse(u"us-east-1"_s);
}

} // namespace

Result<RestRequest> restRequest(const ApiCall &call)
{
    const OperationTable &table = OperationTable::builtIn();
    const Operation *operation = table.find(call.operation);
    const ApiReply checked
        = operation ? table.check(call.operation, call.input) : std::unexpected(unknownOperation(call.operation));
    if (!checked)
        return std::unexpected(Error {Error::Kind::BadInput, checked.error().message, call.operation});

    RestRequest request;
    request.service = "guardduty";
    request.operation = call.operation;
    request.region = call.region;
    request.method = operation->method.toLatin1();
    request.path = operation->uri.toLatin1();
    QJsonObject body;
    for (const Parameter &member : operation->input) {
        const QJsonValue value = checked->value(member.name);
        if (value.isUndefined())
            continue;
        if (member.place == Parameter::Place::Path)
            request.path.replace(QByteArray('{' + member.name.toLatin1() + '}'), percentEncoded(textOf(value)));
        else if (member.place == Parameter::Place::Query)
            appendQuery(request.query, member.name, value);
        else
            body.insert(member.name, value);
    }
    if (request.method == "POST") {
        request.contentType = "application/json";
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    return request;
}

RestRequest organizationsRequest(const QString &operation, const QJsonObject &input)
{
    RestRequest request;
    request.service = "organizations";
    request.operation = operation;
    request.region = organizationsRegion();
    request.contentType = "application/x-amz-json-1.1";
    request.target = "AWSOrganizationsV20161128." + operation.toLatin1();
    request.body = QJsonDocument(input).toJson(QJsonDocument::Compact);
    return request;
}

RestRequest queryRequest(const QByteArray &service, const QString &operation, const QString &version, Region region)
{
    RestRequest request;
    request.service = service;
    request.operation = operation;
    request.region = region;
    request.contentType = "application/x-www-form-urlencoded";
    request.body = "Action=" + percentEncoded(operation.toUtf8()) + "&Version=" + percentEncoded(version.toUtf8());
    return request;
}

} // namespace bucketwatch
