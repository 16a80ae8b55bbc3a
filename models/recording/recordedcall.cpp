// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/recordedcall.h"

#include "recording/chance.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QString timeText(qint64 second)
{
    return toIsoString(recordingStart() + std::chrono::seconds(second)).first(19) + u'Z';
}

/// An id such as AIDA... that is always the same for the same name.
QString stableId(QLatin1StringView prefix, const QString &of)
{
    const QByteArray digest = QCryptographicHash::hash(of.toUtf8(), QCryptographicHash::Sha256);
    QString id = prefix;
    for (int i = 0; i < 16; ++i)
        id += u"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[std::uint8_t(digest[i]) % 32];
    return id;
}

QJsonObject sessionOf(const RecordedCaller &caller, const QString &account, qint64 second)
{
    constexpr qint64 SessionSeconds = 3600;
    const qint64 begin = second / SessionSeconds * SessionSeconds;
    const QString role = stableId("AROA"_L1, account + caller.name);
    const QJsonObject issuer {{"type"_L1, "Role"_L1}, {"principalId"_L1, role},
        {"arn"_L1, QString("arn:aws:iam::"_L1 % account % ":role/"_L1 % caller.name)}, {"accountId"_L1, account},
        {"userName"_L1, caller.name}};
    const QJsonObject attributes {{"creationDate"_L1, timeText(begin)}, {"mfaAuthenticated"_L1, "false"_L1}};
    return {{"type"_L1, "AssumedRole"_L1}, {"principalId"_L1, QString(role % u':' % caller.session)},
        {"arn"_L1, QString("arn:aws:sts::"_L1 % account % ":assumed-role/"_L1 % caller.name % u'/' % caller.session)},
        {"accountId"_L1, account},
        {"accessKeyId"_L1, stableId("ASIA"_L1, account + caller.name + caller.session + QString::number(begin))},
        {"sessionContext"_L1, QJsonObject {{"sessionIssuer"_L1, issuer}, {"attributes"_L1, attributes}}}};
}

QJsonObject identityOf(const RecordedCaller &caller, const QString &account, qint64 second)
{
    switch (caller.kind) {
    case RecordedCaller::Kind::User:
        return {{"type"_L1, "IAMUser"_L1}, {"principalId"_L1, stableId("AIDA"_L1, account + caller.name)},
            {"arn"_L1, QString("arn:aws:iam::"_L1 % account % ":user/"_L1 % caller.name)}, {"accountId"_L1, account},
            {"accessKeyId"_L1, stableId("AKIA"_L1, account + caller.name + QString::number(caller.keyNumber))},
            {"userName"_L1, caller.name}};
    case RecordedCaller::Kind::Role:
        return sessionOf(caller, account, second);
    case RecordedCaller::Kind::Root:
        return {{"type"_L1, "Root"_L1}, {"principalId"_L1, account},
            {"arn"_L1, QString("arn:aws:iam::"_L1 % account % ":root"_L1)}, {"accountId"_L1, account},
            {"accessKeyId"_L1, stableId("AKIA"_L1, account)}};
    case RecordedCaller::Kind::Service:
        return {{"type"_L1, "AWSService"_L1}, {"invokedBy"_L1, caller.name}};
    case RecordedCaller::Kind::Anonymous:
        return {{"type"_L1, "AWSAccount"_L1}, {"principalId"_L1, ""_L1}, {"accountId"_L1, "anonymous"_L1}};
    }
    Q_UNREACHABLE_RETURN({});
}

bool isDataCall(const RecordedCall &call)
{
    return call.source.isEmpty()
        && (call.api.contains("Object"_L1) || call.api.contains("Upload"_L1) || call.api == "HeadBucket"_L1);
}

QString uuid(Chance &chance)
{
    const QString digits = chance.hex(30); // in one call: operands have no order
    return digits.first(8) % u'-' % digits.sliced(8, 4) % "-4"_L1 % digits.sliced(12, 3) % "-a"_L1 % digits.sliced(15, 3) % u'-'
        % digits.sliced(18, 12);
}

QJsonArray resourcesOf(const RecordedCall &call, const QString &account)
{
    const QString bucket = "arn:aws:s3:::"_L1 + call.bucket;
    QJsonArray resources;
    if (!call.key.isEmpty())
        resources.append(QJsonObject {{"type"_L1, "AWS::S3::Object"_L1}, {"ARN"_L1, QString(bucket % u'/' % call.key)}});
    resources.append(QJsonObject {{"accountId"_L1, account}, {"type"_L1, "AWS::S3::Bucket"_L1}, {"ARN"_L1, bucket}});
    return resources;
}

QString serviceHost(const RecordedCall &call)
{
    if (!call.source.isEmpty())
        return call.source + ".amazonaws.com"_L1;
    return (call.bucket.isEmpty() ? QString() : call.bucket + u'.') % "s3."_L1 % call.region % ".amazonaws.com"_L1;
}

QJsonObject parametersOf(const RecordedCall &call)
{
    QJsonObject parameters = call.parameters;
    if (call.source.isEmpty())
        parameters["Host"_L1] = serviceHost(call);
    if (!call.bucket.isEmpty())
        parameters["bucketName"_L1] = call.bucket;
    if (!call.key.isEmpty())
        parameters["key"_L1] = call.key;
    return parameters;
}

void addS3Details(QJsonObject &record, const RecordedCall &call, const QString &account, Chance &chance)
{
    QJsonObject details {{"SignatureVersion"_L1, "SigV4"_L1}, {"CipherSuite"_L1, "TLS_AES_128_GCM_SHA256"_L1},
        {"bytesTransferredIn"_L1, call.bytesIn}, {"bytesTransferredOut"_L1, call.bytesOut},
        {"x-amz-id-2"_L1, QString(chance.hex(40) % u'=')}};
    if (call.caller.kind == RecordedCaller::Kind::Anonymous)
        details.remove("SignatureVersion"_L1);
    else
        details["AuthenticationMethod"_L1] = u"AuthHeader"_s;
    record["additionalEventData"_L1] = details;
    if (!call.bucket.isEmpty())
        record["resources"_L1] = resourcesOf(call, account);
}

} // namespace

Timestamp recordingStart()
{
    using namespace std::chrono;
    return sys_days(2026y / September / 7d);
}

QJsonObject recordOf(const RecordedCall &call, Chance &chance)
{
    const QString account = call.account.toString();
    const bool isData = isDataCall(call);
    const QStringList reading {u"Get"_s, u"List"_s, u"Head"_s, u"Describe"_s, u"Lookup"_s};
    const bool isReading = std::ranges::any_of(reading, [&call](const QString &verb) { return call.api.startsWith(verb); });
    const QJsonObject parameters = parametersOf(call);
    QJsonObject record {{"eventVersion"_L1, "1.11"_L1}, {"userIdentity"_L1, identityOf(call.caller, account, call.second)},
        {"eventTime"_L1, timeText(call.second)},
        {"eventSource"_L1, QString((call.source.isEmpty() ? u"s3"_s : call.source) % ".amazonaws.com"_L1)},
        {"eventName"_L1, call.api}, {"awsRegion"_L1, call.region}, {"sourceIPAddress"_L1, call.caller.address},
        {"userAgent"_L1, call.caller.agent},
        {"requestParameters"_L1, parameters.isEmpty() ? QJsonValue() : QJsonValue(parameters)},
        {"responseElements"_L1, QJsonValue()}, {"requestID"_L1, call.source.isEmpty() ? chance.code(16) : uuid(chance)},
        {"eventID"_L1, uuid(chance)}, {"readOnly"_L1, isReading}, {"eventType"_L1, "AwsApiCall"_L1},
        {"managementEvent"_L1, !isData}, {"recipientAccountId"_L1, account},
        {"eventCategory"_L1, isData ? "Data"_L1 : "Management"_L1}};
    if (call.source.isEmpty())
        addS3Details(record, call, account, chance);
    if (call.caller.kind != RecordedCaller::Kind::Service)
        record["tlsDetails"_L1] = QJsonObject {{"tlsVersion"_L1, "TLSv1.3"_L1}, {"cipherSuite"_L1, "TLS_AES_128_GCM_SHA256"_L1},
            {"clientProvidedHostHeader"_L1, serviceHost(call)}};
    if (!call.error.isEmpty()) {
        record["errorCode"_L1] = call.error;
        record["errorMessage"_L1] = u"Access Denied"_s;
    }
    return record;
}

} // namespace bucketwatch
