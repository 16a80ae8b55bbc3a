// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/remote/restreply.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("bucketwatch::RemoteGuardDuty", source);
}

/// What a refusal is called and what it says.
struct Refusal {
    QString code;
    QString message;
};

/// STS and EC2 answer in XML: <Error><Code>…</Code><Message>…</Message>.
Refusal refusalInXml(const QByteArray &body)
{
    Refusal refusal;
    QXmlStreamReader xml(body);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "Code"_L1)
            refusal.code = xml.readElementText();
        else if (xml.name() == "Message"_L1)
            refusal.message = xml.readElementText();
    }
    return refusal;
}

Refusal refusalIn(const RestReply &reply)
{
    const QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    if (json.isEmpty() && reply.body.trimmed().startsWith('<'))
        return refusalInXml(reply.body);
    QString code = QString::fromLatin1(reply.errorType).section(u':', 0, 0); // a URL may follow
    if (code.isEmpty())
        code = json["__type"_L1].toString().section(u'#', -1);
    return {code, json["message"_L1].toString(json["Message"_L1].toString())};
}

bool isThrottling(const QString &code)
{
    return code.contains("Throttl"_L1) || code.startsWith("TooManyRequests"_L1) || code == "RequestLimitExceeded"_L1;
}

Error::Kind kindOf(int httpStatus, const QString &code)
{
    if (httpStatus == 429 || isThrottling(code))
        return Error::Kind::Throttled;
    if (httpStatus >= 500)
        return Error::Kind::BadReply;
    switch (httpStatus) {
    case 401:
    case 403:
        return Error::Kind::Denied;
    case 404:
        return Error::Kind::NotFound;
    case 409:
        return Error::Kind::Conflict;
    default:
        return httpStatus >= 400 ? Error::Kind::BadInput : Error::Kind::BadReply;
    }
}

Error networkError(const RestReply &reply, const QString &request)
{
    const QString detail = u"%1: %2"_s.arg(request, reply.networkText);
    if (reply.timedOut || reply.networkError == QNetworkReply::TimeoutError)
        return {Error::Kind::Timeout,
            text(QT_TRANSLATE_NOOP("bucketwatch::RemoteGuardDuty", "The endpoint did not answer in time.")), detail};
    if (reply.httpStatus != 0)
        return {Error::Kind::Offline,
            text(QT_TRANSLATE_NOOP("bucketwatch::RemoteGuardDuty", "The connection was cut in the middle of an answer.")),
            detail};
    return {
        Error::Kind::Offline, text(QT_TRANSLATE_NOOP("bucketwatch::RemoteGuardDuty", "The endpoint cannot be reached.")), detail};
}

/// Errors that Qt makes of an HTTP status; all others are of the connection.
bool isHttpStatus(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError || error >= QNetworkReply::ContentAccessDenied;
}

} // namespace

Result<QByteArray> resultOf(const RestReply &reply, const QString &request)
{
    if (reply.timedOut || reply.httpStatus == 0 || !isHttpStatus(reply.networkError))
        return std::unexpected(networkError(reply, request));
    if (reply.httpStatus >= 200 && reply.httpStatus < 300)
        return reply.body;
    const Refusal refusal = refusalIn(reply);
    QString message = refusal.message;
    if (message.isEmpty())
        message
            = text(QT_TRANSLATE_NOOP("bucketwatch::RemoteGuardDuty", "The endpoint answered with HTTP status %1 and no reason."))
                  .arg(reply.httpStatus);
    const QString detail = u"%1: HTTP %2 %3, request %4"_s.arg(request)
                               .arg(reply.httpStatus)
                               .arg(refusal.code, QString::fromLatin1(reply.requestId));
    return std::unexpected(Error {kindOf(reply.httpStatus, refusal.code), message, detail});
}

bool deservesRetry(const RestReply &reply)
{
    return reply.httpStatus == 429 || reply.httpStatus >= 500 || (reply.httpStatus >= 400 && isThrottling(refusalIn(reply).code));
}

} // namespace bucketwatch
