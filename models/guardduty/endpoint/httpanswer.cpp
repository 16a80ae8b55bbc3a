// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/httpanswer.h"

#include <QHash>
#include <QJsonDocument>

namespace bucketwatch {

namespace {

constexpr int NoContent = 204;

QByteArray reasonOf(int status)
{
    static const QHash<int, QByteArray> reasons {{200, "OK"}, {202, "Accepted"}, {NoContent, "No Content"}, {400, "Bad Request"},
        {401, "Unauthorized"}, {403, "Forbidden"}, {404, "Not Found"}, {412, "Precondition Failed"}, {429, "Too Many Requests"},
        {500, "Internal Server Error"}};
    return reasons.value(status);
}

} // namespace

QByteArray wireBytes(const HttpAnswer &answer, const QByteArray &connection, AnswerPart part)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reasonOf(answer.status) + "\r\n";
    const auto add = [&bytes](const QByteArray &name, const QByteArray &value) { bytes += name + ": " + value + "\r\n"; };
    if (!answer.contentType.isEmpty())
        add("Content-Type", answer.contentType);
    for (const HttpHeader &header : answer.headers)
        add(header.name, header.value);
    if (!connection.isEmpty())
        add("Connection", connection);
    if (answer.status != NoContent)
        add("Content-Length", QByteArray::number(answer.body.size()));
    bytes += "\r\n";
    return part == AnswerPart::Whole ? bytes + answer.body : bytes;
}

HttpAnswer jsonAnswer(int status, const QByteArray &body, const QByteArray &contentType)
{
    if (status == NoContent)
        return {status, {}, {}, {}};
    return {status, contentType, body, {}};
}

HttpAnswer jsonAnswer(int status, const QJsonObject &body, const QByteArray &contentType)
{
    return jsonAnswer(status, QJsonDocument(body).toJson(QJsonDocument::Compact), contentType);
}

HttpAnswer jsonError(int status, const QString &code, const QJsonObject &body, const QByteArray &contentType)
{
    HttpAnswer answer = jsonAnswer(status, body, contentType);
    answer.headers.push_back({"x-amzn-ErrorType", code.toLatin1()});
    return answer;
}

HttpAnswer xmlAnswer(int status, const QByteArray &body)
{
    return {status, "text/xml", body, {}};
}

} // namespace bucketwatch
