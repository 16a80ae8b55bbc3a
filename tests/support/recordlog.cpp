// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/recordlog.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

RecordLog::RecordLog()
{
    static_cast<void>(intern({})); // number 0 is the empty text
}

void RecordLog::append(const QJsonObject &record)
{
    const QString category = record["eventCategory"_L1].toString();
    const QJsonObject user = record["userIdentity"_L1].toObject();
    const QString principal = user["principalId"_L1].toString();
    const auto account = AccountId::parse(record["recipientAccountId"_L1].toString());
    m_events.push_back({.row = size(),
        .time = timestampFromIso(record["eventTime"_L1].toString()).value_or(Timestamp {}),
        .account = account.value_or(AccountId()),
        .region = intern(record["awsRegion"_L1]),
        .source = intern(record["eventSource"_L1]),
        .name = intern(record["eventName"_L1]),
        .bucket = intern(record["requestParameters"_L1]["bucketName"_L1]),
        .sourceIp = intern(record["sourceIPAddress"_L1]),
        .userAgent = intern(record["userAgent"_L1]),
        .errorCode = intern(record["errorCode"_L1]),
        .identity = internIdentity(user),
        .kind = category == "Data"_L1     ? EventKind::Data
            : category == "Management"_L1 ? EventKind::Management
                                          : EventKind::Other,
        .isAnonymous = principal == "ANONYMOUS_PRINCIPAL"_L1 || user["accountId"_L1].toString() == "anonymous"_L1,
        .bytes = float(record["additionalEventData"_L1]["bytesTransferredOut"_L1].toDouble())});
    m_records.push_back(QJsonDocument(record).toJson(QJsonDocument::Compact));
}

Result<QByteArray> RecordLog::raw(qsizetype row) const
{
    ++m_rawCount;
    return m_records[static_cast<std::size_t>(row)];
}

qsizetype RecordLog::firstRowAt(Timestamp time) const
{
    return std::ranges::lower_bound(m_events, time, {}, &Event::time) - m_events.begin();
}

TextId RecordLog::intern(const QJsonValue &value)
{
    const QString text = value.toString();
    const auto found = m_numbers.constFind(text);
    if (found != m_numbers.cend())
        return *found;
    const auto id = static_cast<TextId>(m_texts.size());
    m_texts.push_back(text.toStdString());
    m_numbers.insert(text, id);
    return id;
}

IdentityId RecordLog::internIdentity(const QJsonObject &identity)
{
    const QByteArray key = QJsonDocument(identity).toJson(QJsonDocument::Compact);
    const auto found = m_identityNumbers.constFind(key);
    if (found != m_identityNumbers.cend())
        return *found;
    const auto view = [this](const QJsonValue &value) { return std::string_view(m_texts[intern(value)]); };
    const QJsonValue issuer = identity["sessionContext"_L1]["sessionIssuer"_L1];
    const QString account = identity["accountId"_L1].toString();
    m_identities.push_back({.type = view(identity["type"_L1]),
        .principalId = view(identity["principalId"_L1]),
        .arn = view(identity["arn"_L1]),
        .accountId = view(identity["accountId"_L1]),
        .accessKeyId = view(identity["accessKeyId"_L1]),
        .userName = view(identity["userName"_L1]),
        .invokedBy = view(identity["invokedBy"_L1]),
        .issuerArn = view(issuer["arn"_L1]),
        .issuerName = view(issuer["userName"_L1]),
        .isAnonymous = account == "anonymous"_L1 || identity["principalId"_L1].toString() == "ANONYMOUS_PRINCIPAL"_L1});
    const auto id = static_cast<IdentityId>(m_identities.size() - 1);
    m_identityNumbers.insert(key, id);
    return id;
}

QJsonObject aRecord(const QString &name, const QJsonObject &changes)
{
    const bool isManagement = name.contains("Bucket"_L1) || name.contains("Account"_L1) || name.contains("PublicAccess"_L1);
    QJsonObject record {{"eventVersion"_L1, "1.11"_L1}, {"eventTime"_L1, "2026-11-23T10:00:00Z"_L1},
        {"eventSource"_L1, "s3.amazonaws.com"_L1}, {"eventName"_L1, name}, {"awsRegion"_L1, "eu-west-1"_L1},
        {"sourceIPAddress"_L1, "192.0.2.10"_L1}, {"userAgent"_L1, "[aws-cli/2.17.60 md/distrib#debian.13]"_L1},
        {"eventID"_L1, "3f0c9b1e-0000-4000-a000-000000000001"_L1}, {"recipientAccountId"_L1, "111122223333"_L1},
        {"eventCategory"_L1, isManagement ? "Management"_L1 : "Data"_L1},
        {"requestParameters"_L1, QJsonObject {{"bucketName"_L1, "ledger"_L1}, {"key"_L1, "2026/q3.csv"_L1}}},
        {"userIdentity"_L1,
            QJsonObject {{"type"_L1, "IAMUser"_L1}, {"principalId"_L1, "AIDAEXAMPLEALICE"_L1},
                {"arn"_L1, "arn:aws:iam::111122223333:user/alice"_L1}, {"accountId"_L1, "111122223333"_L1},
                {"accessKeyId"_L1, "AKIAEXAMPLEALICE"_L1}, {"userName"_L1, "alice"_L1}}}};
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (change->isNull())
            record.remove(change.key());
        else
            record[change.key()] = *change;
    }
    return record;
}

QJsonObject aRequest(const QString &name, QJsonObject parameters)
{
    if (!parameters.contains("bucketName"_L1))
        parameters["bucketName"_L1] = u"ledger"_s;
    return aRecord(name, {{"requestParameters"_L1, parameters}});
}

QJsonObject json(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        qFatal("%s: %s", text.constData(), qPrintable(error.errorString()));
    return document.object();
}

} // namespace bucketwatch
