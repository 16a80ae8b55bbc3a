// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/recordinlog.h"

#include "base/timestamp.h"
#include "cloudtrail/eventlog.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

void putText(QJsonObject &object, QLatin1StringView key, std::string_view text)
{
    if (!text.empty())
        object[key] = QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QJsonObject identityInLog(const Identity &identity)
{
    QJsonObject issuer;
    putText(issuer, "arn"_L1, identity.issuerArn);
    putText(issuer, "userName"_L1, identity.issuerName);
    QJsonObject made;
    putText(made, "type"_L1, identity.type);
    putText(made, "principalId"_L1, identity.principalId);
    putText(made, "arn"_L1, identity.arn);
    putText(made, "accountId"_L1, identity.accountId);
    putText(made, "accessKeyId"_L1, identity.accessKeyId);
    putText(made, "userName"_L1, identity.userName);
    putText(made, "invokedBy"_L1, identity.invokedBy);
    if (!issuer.isEmpty())
        made["sessionContext"_L1] = QJsonObject {{"sessionIssuer"_L1, issuer}};
    return made;
}

QJsonObject whatTheLogKeeps(const EventLog &log, qsizetype row)
{
    const Event event = log.event(row);
    QJsonObject made {
        {"eventTime"_L1, toIsoString(event.time)}, {"userIdentity"_L1, identityInLog(log.identity(event.identity))}};
    putText(made, "eventName"_L1, log.text(event.name));
    putText(made, "eventSource"_L1, log.text(event.source));
    putText(made, "awsRegion"_L1, log.text(event.region));
    putText(made, "sourceIPAddress"_L1, log.text(event.sourceIp));
    putText(made, "userAgent"_L1, log.text(event.userAgent));
    putText(made, "errorCode"_L1, log.text(event.errorCode));
    QJsonObject request;
    putText(request, "bucketName"_L1, log.text(event.bucket));
    made["requestParameters"_L1] = request;
    return made;
}

} // namespace

RecordInLog recordInLog(const EventLog &log, qsizetype row)
{
    const Result<QByteArray> raw = log.raw(row);
    if (!raw)
        return {whatTheLogKeeps(log, row), false};
    const QJsonDocument document = QJsonDocument::fromJson(*raw);
    if (!document.isObject())
        return {whatTheLogKeeps(log, row), true};
    return {document.object(), false};
}

} // namespace bucketwatch
