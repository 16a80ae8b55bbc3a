// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/cloudtrailtext.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <libdeflate.h>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QByteArray member(const char *name, const QByteArray &value)
{
    return value.isEmpty() ? QByteArray() : ",\"" + QByteArray(name) + "\":\"" + value + '"';
}

QByteArray wrapped(const char *name, const QByteArray &record)
{
    const QJsonObject row {{u"Source"_s, u"a tool"_s}, {QString::fromLatin1(name), QString::fromUtf8(record)}};
    return QJsonDocument(row).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray RecordText::json() const
{
    QByteArray text = R"({"eventVersion":"1.11")";
    text += ",\"userIdentity\":" + identity;
    text += member("eventTime", time) + member("eventSource", source) + member("eventName", name) + member("awsRegion", region);
    text += member("sourceIPAddress", sourceIp) + R"(,"userAgent":"[aws-cli/2.17.60]")";
    text += bucket.isEmpty() ? QByteArray(R"(,"requestParameters":null)")
                             : R"(,"requestParameters":{"bucketName":")" + bucket + R"(","key":"a/b.txt"})";
    text += member("eventID", id) + member("eventCategory", category) + member("recipientAccountId", account);
    return text + more + '}';
}

QByteArray idOf(int number)
{
    return "00000000-0000-4000-a000-" + QByteArray::number(number).rightJustified(12, '0');
}

QByteArrayList someRecords(int count, int first)
{
    const QDateTime begin(QDate(2026, 6, 3), QTime(0, 0), QTimeZone::UTC);
    QByteArrayList records;
    for (int i = first; i < first + count; ++i) {
        RecordText record;
        record.id = idOf(i);
        record.time = begin.addSecs(i / 3).toString(Qt::ISODate).toLatin1(); // three a second
        record.name = i % 5 == 0 ? "PutObject" : "GetObject";
        record.bucket = "bucket-" + QByteArray::number(i % 4);
        records.append(record.json());
    }
    return records;
}

QByteArray envelope(const QByteArrayList &records)
{
    return R"({"Records":[)" + records.join(',') + "]}";
}

QByteArray lookupRow(const QByteArray &record)
{
    return wrapped("CloudTrailEvent", record);
}

QByteArray rawWrapped(const QByteArray &record)
{
    return wrapped("_raw", record);
}

QByteArray prettyPrinted(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).toJson(QJsonDocument::Indented);
}

QByteArray gzipped(const QByteArray &bytes)
{
    libdeflate_compressor *compressor = libdeflate_alloc_compressor(6);
    const auto size = static_cast<size_t>(bytes.size());
    QByteArray packed(static_cast<qsizetype>(libdeflate_gzip_compress_bound(compressor, size)), Qt::Uninitialized);
    const size_t used
        = libdeflate_gzip_compress(compressor, bytes.constData(), size, packed.data(), static_cast<size_t>(packed.size()));
    libdeflate_free_compressor(compressor);
    packed.truncate(static_cast<qsizetype>(used));
    return packed;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qPrintable(path));
}

} // namespace bucketwatch
