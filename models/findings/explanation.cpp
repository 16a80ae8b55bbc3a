// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/explanation.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct Explanation {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::Explanation)
public:
    static QString call(const Finding &finding, const QJsonObject &call);
    static QString reason(const QJsonObject &info, const QJsonObject &reason, const QString &address);
    static QString event(const QJsonObject &reason);
};

QString sourceAddress(const QJsonObject &call)
{
    const QJsonObject remote = call["remoteIpDetails"_L1].toObject();
    const QString v4 = remote["ipAddressV4"_L1].toString();
    return v4.isEmpty() ? remote["ipAddressV6"_L1].toString() : v4;
}

QString Explanation::call(const Finding &finding, const QJsonObject &call)
{
    const QString api = call["api"_L1].toString();
    if (api.isEmpty())
        return {};
    if (const QString error = call["errorCode"_L1].toString(); !error.isEmpty())
        return tr("%1 tried %2 and was refused (%3).").arg(finding.principal, api, error);
    return tr("%1 called %2.").arg(finding.principal, api);
}

QString Explanation::reason(const QJsonObject &info, const QJsonObject &reason, const QString &address)
{
    const QString kind = reason["kind"_L1].toString();
    const QString subject = reason["subject"_L1].toString();
    if (kind == "ListEntry"_L1) {
        //: %1 an IP address, %2 an entry such as 198.51.100.0/24, %3 the name of a list file
        return tr("The address %1 matches the entry %2 of the list %3.")
            .arg(address, subject, info["threatListName"_L1].toString());
    }
    if (kind == "UserAgent"_L1)
        return tr("The client calls itself “%1” in its user agent.").arg(subject);
    if (kind == "PolicyStatement"_L1)
        return tr("The statement “%1” of the new bucket policy opens the bucket.").arg(subject);
    if (kind == "AccessControlList"_L1)
        return tr("The access control list of the bucket now has “%1”.").arg(subject);
    if (kind == "BlockSettings"_L1)
        return tr("These settings of Block Public Access are off now: %1.").arg(subject);
    if (kind == "LoggingStatus"_L1)
        return tr("The new logging status of the bucket names no target.");
    return {};
}

QString Explanation::event(const QJsonObject &reason)
{
    const QString id = reason["eventId"_L1].toString();
    return id.isEmpty() ? QString() : tr("It was the event %1 of %2.").arg(id, reason["eventTime"_L1].toString());
}

} // namespace

QStringList explanation(const Finding &finding)
{
    const QJsonObject service = finding.document["service"_L1].toObject();
    const QJsonObject call = service["action"_L1]["awsApiCallAction"_L1].toObject();
    const QByteArray value = service["additionalInfo"_L1]["value"_L1].toString().toUtf8();
    const QJsonObject info = QJsonDocument::fromJson(value).object();
    const QJsonObject reason = info["evidence"_L1].toObject();
    QStringList sentences {
        Explanation::call(finding, call), Explanation::reason(info, reason, sourceAddress(call)), Explanation::event(reason)};
    sentences.removeAll(QString());
    return sentences;
}

} // namespace bucketwatch
