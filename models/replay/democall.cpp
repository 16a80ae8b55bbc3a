// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/democall.h"

#include "replay/demorandom.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// An id such as AIDA... that is always the same for the same name.
QString stableId(QLatin1StringView prefix, const QString &of)
{
    const QByteArray digest = QCryptographicHash::hash(of.toUtf8(), QCryptographicHash::Sha256);
    QString id = prefix;
    for (int i = 0; i < 16; ++i)
        id += u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[std::uint8_t(digest[i]) % 32];
    return id;
}

QJsonObject userIdentity(const DemoCaller &caller, const QString &account, int second)
{
    const QString unique = account + caller.name;
    switch (caller.kind) {
    case DemoCaller::Kind::User:
        return {{"type"_L1, "IAMUser"_L1}, {"principalId"_L1, stableId("AIDA"_L1, unique)},
            {"arn"_L1, QString("arn:aws:iam::"_L1 % account % ":user/"_L1 % caller.name)}, {"accountId"_L1, account},
            {"accessKeyId"_L1, stableId("AKIA"_L1, unique)}, {"userName"_L1, caller.name}};
    case DemoCaller::Kind::Role: {
        const QString role = stableId("AROA"_L1, unique);
        const QJsonObject issuer {{"type"_L1, "Role"_L1}, {"principalId"_L1, role},
            {"arn"_L1, QString("arn:aws:iam::"_L1 % account % ":role/"_L1 % caller.name)}, {"accountId"_L1, account},
            {"userName"_L1, caller.name}};
        const QJsonObject attributes {{"creationDate"_L1, demoTime(second / 3600 * 3600)}, {"mfaAuthenticated"_L1, "false"_L1}};
        return {{"type"_L1, "AssumedRole"_L1}, {"principalId"_L1, QString(role % u':' % caller.session)},
            {"arn"_L1, QString("arn:aws:sts::"_L1 % account % ":assumed-role/"_L1 % caller.name % u'/' % caller.session)},
            {"accountId"_L1, account}, {"accessKeyId"_L1, stableId("ASIA"_L1, unique + QString::number(second / 3600))},
            {"sessionContext"_L1, QJsonObject {{"sessionIssuer"_L1, issuer}, {"attributes"_L1, attributes}}}};
    }
    case DemoCaller::Kind::Service:
        return {{"type"_L1, "AWSService"_L1}, {"invokedBy"_L1, caller.name}};
    case DemoCaller::Kind::Anonymous:
        return {{"type"_L1, "AWSAccount"_L1}, {"principalId"_L1, ""_L1}, {"accountId"_L1, "anonymous"_L1}};
    }
    Q_UNREACHABLE_RETURN({});
}

bool isDataCall(const DemoCall &call)
{
    return call.source.isEmpty() && (call.api.contains("Object"_L1) || call.api.contains("Upload"_L1));
}

QString eventId(DemoRandom &random)
{
    const QString digits = random.hex(30); // in one call: operands have no order
    return digits.first(8) % u'-' % digits.sliced(8, 4) % "-4"_L1 % digits.sliced(12, 3) % "-a"_L1 % digits.sliced(15, 3) % u'-'
        % digits.sliced(18, 12);
}

} // namespace

QString demoTime(int second)
{
    static const QDateTime midnight(QDate(2026, 11, 23), QTime(0, 0), QTimeZone::UTC);
    return midnight.addSecs(second).toString(Qt::ISODate);
}

QJsonObject demoRecord(const DemoCall &call, DemoRandom &random)
{
    const QString account = call.account.toString();
    const bool isData = isDataCall(call);
    const bool isReading = call.api.startsWith("Get"_L1) || call.api.startsWith("List"_L1) || call.api.startsWith("Head"_L1);
    QJsonObject parameters = call.parameters;
    const QString host = (call.bucket.isEmpty() ? QString() : call.bucket + u'.') % "s3."_L1 % call.region % ".amazonaws.com"_L1;
    if (call.source.isEmpty())
        parameters["Host"_L1] = host;
    if (!call.bucket.isEmpty())
        parameters["bucketName"_L1] = call.bucket;
    QJsonObject record {{"eventVersion"_L1, "1.11"_L1}, {"userIdentity"_L1, userIdentity(call.caller, account, call.second)},
        {"eventTime"_L1, demoTime(call.second)}, {"eventSource"_L1, call.source.isEmpty() ? u"s3.amazonaws.com"_s : call.source},
        {"eventName"_L1, call.api}, {"awsRegion"_L1, call.region}, {"sourceIPAddress"_L1, call.caller.address},
        {"userAgent"_L1, call.caller.agent}, {"requestParameters"_L1, parameters}, {"responseElements"_L1, QJsonValue()},
        {"requestID"_L1, random.code(16)}, {"eventID"_L1, eventId(random)}, {"readOnly"_L1, isReading},
        {"eventType"_L1, "AwsApiCall"_L1}, {"managementEvent"_L1, !isData}, {"recipientAccountId"_L1, account},
        {"eventCategory"_L1, isData ? "Data"_L1 : "Management"_L1}};
    if (!call.error.isEmpty()) {
        record["errorCode"_L1] = call.error;
        record["errorMessage"_L1] = u"Access Denied"_s;
    }
    return record;
}

} // namespace bucketwatch
