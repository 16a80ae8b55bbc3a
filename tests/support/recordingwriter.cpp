// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/recordingwriter.h"

#include <QFile>
#include <QJsonDocument>

namespace bucketwatch {

using namespace Qt::StringLiterals;

void RecordingWriter::add(const RecordedCall &call)
{
    const QString account = call.account.toString();
    QJsonObject identity {{u"type"_s, u"IAMUser"_s}, {u"principalId"_s, u"AIDAEXAMPLEEXAMPLE00"_s},
        {u"arn"_s, QString(u"arn:aws:iam::"_s % account % u":user/reader"_s)}, {u"accountId"_s, account},
        {u"accessKeyId"_s, u"AKIAEXAMPLEEXAMPLE00"_s}, {u"userName"_s, u"reader"_s}};
    if (call.isAnonymous)
        identity = {{u"type"_s, u"AWSAccount"_s}, {u"principalId"_s, QString()}, {u"accountId"_s, u"ANONYMOUS_PRINCIPAL"_s}};
    QJsonObject parameters = call.parameters;
    parameters[u"bucketName"_s] = QLatin1StringView(call.bucket);
    const QString arn = u"arn:aws:s3:::"_s + QLatin1StringView(call.bucket);
    m_records.append(QJsonObject {{u"eventVersion"_s, u"1.11"_s}, {u"userIdentity"_s, identity},
        {u"eventTime"_s, toIsoString(call.time).replace(u".000Z"_s, u"Z"_s)}, {u"eventSource"_s, u"s3.amazonaws.com"_s},
        {u"eventName"_s, QLatin1StringView(call.name)}, {u"awsRegion"_s, u"eu-west-1"_s},
        {u"sourceIPAddress"_s, QLatin1StringView(call.sourceIp)}, {u"userAgent"_s, QLatin1StringView(call.userAgent)},
        {u"requestParameters"_s, parameters}, {u"responseElements"_s, QJsonValue()},
        {u"eventID"_s, u"00000000-0000-4000-8000-%1"_s.arg(m_records.size(), 12, 16, QLatin1Char('0'))},
        {u"resources"_s,
            QJsonArray {QJsonObject {{u"accountId"_s, account}, {u"type"_s, u"AWS::S3::Bucket"_s}, {u"ARN"_s, arn}}}},
        {u"eventType"_s, u"AwsApiCall"_s}, {u"managementEvent"_s, !call.isData}, {u"recipientAccountId"_s, account},
        {u"eventCategory"_s, call.isData ? u"Data"_s : u"Management"_s}});
}

bool RecordingWriter::write(const QString &path) const
{
    QFile file(path);
    const QByteArray bytes = QJsonDocument(QJsonObject {{u"Records"_s, m_records}}).toJson(QJsonDocument::Compact);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

RecordedCall RecordingWriter::publicPolicy(Timestamp time, AccountId account)
{
    const QJsonObject statement {{u"Sid"_s, u"Everybody"_s}, {u"Effect"_s, u"Allow"_s}, {u"Principal"_s, u"*"_s},
        {u"Action"_s, u"s3:GetObject"_s}, {u"Resource"_s, u"arn:aws:s3:::example-bucket/*"_s}};
    RecordedCall call {.time = time, .name = "PutBucketPolicy", .isData = false, .account = account};
    call.parameters
        = {{u"bucketPolicy"_s, QJsonObject {{u"Version"_s, u"2012-10-17"_s}, {u"Statement"_s, QJsonArray {statement}}}}};
    return call;
}

RecordedCall RecordingWriter::loggingOff(Timestamp time, AccountId account)
{
    RecordedCall call {.time = time, .name = "PutBucketLogging", .isData = false, .account = account};
    call.parameters = {{u"BucketLoggingStatus"_s, QJsonObject {{u"xmlns"_s, u"http://s3.amazonaws.com/doc/2006-03-01/"_s}}}};
    return call;
}

RecordedCall RecordingWriter::kaliLinux(Timestamp time, AccountId account)
{
    return {.time = time, .account = account, .userAgent = "[aws-cli/2.15.0 md/distrib#kali.2024]"};
}

} // namespace bucketwatch
