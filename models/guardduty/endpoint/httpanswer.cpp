// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/endpoint/httpanswer.h"

#include <QJsonDocument>

namespace bucketwatch {

HttpAnswer jsonAnswer(int status, const QJsonObject &body, const QByteArray &contentType)
{
    constexpr int NoContent = 204;
    if (status == NoContent)
        return {status, {}, {}, {}};
    return {status, contentType, QJsonDocument(body).toJson(QJsonDocument::Compact), {}};
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
