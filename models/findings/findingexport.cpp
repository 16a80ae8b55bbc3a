// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/findingexport.h"

#include "base/gzip.h"
#include "findings/severity.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// The export has the keys of the additional information beside the text that holds them.
QJsonObject exportForm(QJsonObject document)
{
    QJsonObject service = document["service"_L1].toObject();
    QJsonObject info = service["additionalInfo"_L1].toObject();
    const QJsonObject inner = QJsonDocument::fromJson(info["value"_L1].toString().toUtf8()).object();
    for (auto entry = inner.begin(); entry != inner.end(); ++entry)
        info.insert(entry.key(), entry.value());
    service["additionalInfo"_L1] = info;
    document["service"_L1] = service;
    return document;
}

/// LOW, MEDIUM, HIGH, CRITICAL and 0 to 100, of which GuardDuty's numbers are tenths.
QJsonObject asffSeverity(double severity)
{
    QString label = u"LOW"_s;
    if (severityOf(severity) == Severity::Medium)
        label = u"MEDIUM"_s;
    else if (severityOf(severity) == Severity::High)
        label = u"HIGH"_s;
    else if (severityOf(severity) == Severity::Critical)
        label = u"CRITICAL"_s;
    return {{"Label"_L1, label}, {"Product"_L1, severity}, {"Normalized"_L1, static_cast<int>(severity * 10)}};
}

QString asffType(const QString &type)
{
    const QString purpose = type.section(u':', 0, 0);
    const bool isPolicy = purpose == "Policy"_L1 || purpose == "Stealth"_L1 || purpose == "PenTest"_L1;
    return (isPolicy ? u"Unusual Behaviors/"_s : u"TTPs/"_s) + purpose + u'/' + QString(type).replace(u'/', u'-');
}

QJsonArray asffResources(const QJsonObject &document)
{
    const QJsonObject resource = document["resource"_L1].toObject();
    const QString region = document["region"_L1].toString();
    const QString partition = document["partition"_L1].toString();
    QJsonArray resources;
    const auto add = [&](const QString &type, const QString &id) {
        if (!id.isEmpty())
            resources.append(QJsonObject {{"Type"_L1, type}, {"Id"_L1, id}, {"Region"_L1, region}, {"Partition"_L1, partition}});
    };
    for (const QJsonArray buckets = resource["s3BucketDetails"_L1].toArray(); const QJsonValue &bucket : buckets)
        add(u"AwsS3Bucket"_s, bucket["arn"_L1].toString());
    const QString key = resource["accessKeyDetails"_L1]["accessKeyId"_L1].toString();
    add(u"AwsIamAccessKey"_s, key.isEmpty() ? QString() : "AWS::IAM::AccessKey:"_L1 + key);
    if (resources.isEmpty())
        add(u"AwsAccount"_s, "AWS::::Account:"_L1 + document["accountId"_L1].toString());
    return resources;
}

QJsonObject asff(const QJsonObject &document)
{
    const QString region = document["region"_L1].toString();
    const QString partition = document["partition"_L1].toString();
    const QJsonObject service = document["service"_L1].toObject();
    const bool archived = service["archived"_L1].toBool();
    return {{"SchemaVersion"_L1, "2018-10-08"_L1}, {"Id"_L1, document["arn"_L1]},
        {"ProductArn"_L1, u"arn:%1:securityhub:%2::product/aws/guardduty"_s.arg(partition, region)},
        {"ProductName"_L1, "GuardDuty"_L1}, {"CompanyName"_L1, "Amazon"_L1}, {"Region"_L1, region},
        {"GeneratorId"_L1, document["arn"_L1].toString().section("/finding/"_L1, 0, 0)},
        {"AwsAccountId"_L1, document["accountId"_L1]}, {"Types"_L1, QJsonArray {asffType(document["type"_L1].toString())}},
        {"FirstObservedAt"_L1, service["eventFirstSeen"_L1]}, {"LastObservedAt"_L1, service["eventLastSeen"_L1]},
        {"CreatedAt"_L1, document["createdAt"_L1]}, {"UpdatedAt"_L1, document["updatedAt"_L1]},
        {"Severity"_L1, asffSeverity(document["severity"_L1].toDouble())}, {"Title"_L1, document["title"_L1]},
        {"Description"_L1, document["description"_L1]}, {"Resources"_L1, asffResources(document)},
        {"RecordState"_L1, archived ? "ARCHIVED"_L1 : "ACTIVE"_L1}, {"WorkflowState"_L1, "NEW"_L1},
        {"ProductFields"_L1,
            QJsonObject {{"aws/guardduty/service/count"_L1, QString::number(service["count"_L1].toInteger())},
                {"aws/guardduty/service/archived"_L1, archived ? "true"_L1 : "false"_L1},
                {"aws/guardduty/service/detectorId"_L1, service["detectorId"_L1]}}}};
}

} // namespace

FindingsWriter::FindingsWriter(QIODevice &device, FindingsForm form) : m_device(device), m_form(form)
{
}

bool FindingsWriter::write(const QByteArray &bytes)
{
    return m_device.write(bytes) == bytes.size();
}

bool FindingsWriter::add(const QJsonObject &document)
{
    if (m_form == FindingsForm::Lines)
        return addLine(document);
    // The form that QJsonDocument gives a whole list.
    const QByteArray separator = m_isEmpty ? "[\n    " : ",\n    ";
    m_isEmpty = false;
    const QJsonDocument one(m_form == FindingsForm::Asff ? asff(document) : document);
    return write(separator + one.toJson(QJsonDocument::Indented).trimmed().replace("\n", "\n    "));
}

bool FindingsWriter::addLine(const QJsonObject &document)
{
    // Packed pieces one after the other are a gzip file, too (RFC 1952, 2.2).
    constexpr qsizetype Piece = 1 << 20;
    m_lines += QJsonDocument(exportForm(document)).toJson(QJsonDocument::Compact) + '\n';
    m_isEmpty = false;
    return m_lines.size() < Piece || write(gzipped(std::exchange(m_lines, {})));
}

bool FindingsWriter::finish()
{
    if (m_form == FindingsForm::Lines)
        return (m_lines.isEmpty() && !m_isEmpty) || write(gzipped(std::exchange(m_lines, {})));
    return write(m_isEmpty ? QByteArray("[\n]\n") : QByteArray("\n]\n"));
}

} // namespace bucketwatch
