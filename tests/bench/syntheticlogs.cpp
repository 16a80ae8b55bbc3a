// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/syntheticlogs.h"

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QTimeZone>

#include <libdeflate.h>

#include <array>
#include <random>

namespace bucketwatch {

namespace {

constexpr std::string_view Digits = "0123456789abcdef";
constexpr std::string_view Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

class RecordWriter {
public:
    explicit RecordWriter(quint64 seed) : m_random(seed) { }

    void append(QByteArray &out, qint64 number)
    {
        const Call &call = pick(Calls);
        const QByteArray time = QDateTime::fromSecsSinceEpoch(Begin + number / 2 + qint64(m_random() % 30), QTimeZone::UTC)
                                    .toString(Qt::ISODate)
                                    .toLatin1();
        const QByteArray bucket = "halden-" + QByteArray(pick(Buckets));
        const QByteArray key = "year=2026/month=07/part-" + text(Digits, 12) + ".parquet";
        const bool isDenied = m_random() % 64 == 0;
        out += "{\"eventVersion\":\"1.11\",\"userIdentity\":" + identity(time) + ",\"eventTime\":\"" + time;
        out += "\",\"eventSource\":\"s3.amazonaws.com\",\"eventName\":\"" + QByteArray(call.name);
        out += "\",\"awsRegion\":\"eu-west-1\",\"sourceIPAddress\":\"" + address() + "\",\"userAgent\":\"" + pick(Agents) + '"';
        if (isDenied)
            out += ",\"errorCode\":\"AccessDenied\",\"errorMessage\":\"Access Denied\"";
        out += ",\"requestParameters\":{\"bucketName\":\"" + bucket + "\",\"Host\":\"" + bucket
            + ".s3.eu-west-1.amazonaws.com\",\"key\":\"" + key + "\"},\"responseElements\":";
        out += call.isRead ? "null" : "{\"x-amz-server-side-encryption\":\"AES256\"}";
        out += ",\"additionalEventData\":{\"SignatureVersion\":\"SigV4\",\"CipherSuite\":\"TLS_AES_128_GCM_SHA256\","
               "\"bytesTransferredIn\":0,\"AuthenticationMethod\":\"AuthHeader\",\"x-amz-id-2\":\"";
        out += text(Letters, 75) + "=\",\"bytesTransferredOut\":" + QByteArray::number(m_random() % 4000000);
        out += "},\"requestID\":\"" + text(Letters, 16) + "\",\"eventID\":\"" + uuid() + "\",\"readOnly\":";
        out += call.isRead ? "true" : "false";
        out += ",\"resources\":[{\"type\":\"AWS::S3::Object\",\"ARN\":\"arn:aws:s3:::" + bucket + '/' + key
            + "\"},{\"accountId\":\"111122223333\",\"type\":\"AWS::S3::Bucket\",\"ARN\":\"arn:aws:s3:::" + bucket;
        out += "\"}],\"eventType\":\"AwsApiCall\",\"managementEvent\":false,\"recipientAccountId\":\"111122223333\","
               "\"eventCategory\":\"Data\",\"tlsDetails\":{\"tlsVersion\":\"TLSv1.3\",\"cipherSuite\":\"TLS_AES_128_GCM_SHA256\","
               "\"clientProvidedHostHeader\":\""
            + bucket + ".s3.eu-west-1.amazonaws.com\"}}";
    }

    [[nodiscard]] quint64 random() { return m_random(); }

private:
    struct Call {
        const char *name;
        bool isRead;
    };
    static constexpr qint64 Begin = 1782864000; ///< 2026-07-01T00:00:00Z
    static constexpr std::array Calls {Call {"GetObject", true}, Call {"GetObject", true}, Call {"GetObject", true},
        Call {"GetObject", true}, Call {"PutObject", false}, Call {"HeadObject", true}, Call {"ListObjects", true},
        Call {"DeleteObject", false}};
    static constexpr std::array Buckets {"orders", "invoices", "web-assets", "lake-raw", "lake-curated", "backups"};
    static constexpr std::array Agents {
        "[aws-sdk-java/2.25.11 Linux/5.10.216 OpenJDK_64-Bit_Server_VM/17.0.10+7-LTS Java/17.0.10 io/sync http/Apache]",
        "[Boto3/1.34.84 md/Botocore#1.34.84 ua/2.0 os/linux#5.10.216 md/arch#x86_64 lang/python#3.11.8 cfg/retry-mode#legacy]",
        "[aws-cli/2.17.60 md/awscrt#0.21.2 ua/2.0 os/macos#23.6.0 md/arch#x86_64 lang/python#3.12.6 md/command#s3.cp]"};

    template<typename T, size_t N> const T &pick(const std::array<T, N> &list) { return list[m_random() % N]; }

    QByteArray text(std::string_view alphabet, int length)
    {
        QByteArray made(length, Qt::Uninitialized);
        for (char &c : made)
            c = alphabet[m_random() % alphabet.size()];
        return made;
    }

    QByteArray uuid()
    {
        return text(Digits, 8) + '-' + text(Digits, 4) + "-4" + text(Digits, 3) + "-a" + text(Digits, 3) + '-' + text(Digits, 12);
    }

    QByteArray address() { return "10.0." + QByteArray::number(m_random() % 4) + '.' + QByteArray::number(m_random() % 64); }

    QByteArray identity(const QByteArray &time)
    {
        const QByteArray number = QByteArray::number(m_random() % 8);
        switch (m_random() % 16) {
        case 0:
            return "{\"type\":\"AWSAccount\",\"principalId\":\"\",\"accountId\":\"anonymous\"}";
        case 1:
            return "{\"type\":\"AWSService\",\"invokedBy\":\"cloudtrail.amazonaws.com\"}";
        case 2:
        case 3:
        case 4:
        case 5:
        case 6:
            return "{\"type\":\"IAMUser\",\"principalId\":\"AIDAHALDENEXAMPLE00" + number
                + "\",\"arn\":\"arn:aws:iam::111122223333:user/user" + number
                + "\",\"accountId\":\"111122223333\",\"accessKeyId\":\"AKIAHALDENEXAMPLE0" + number + "\",\"userName\":\"user"
                + number + "\"}";
        default:
            return "{\"type\":\"AssumedRole\",\"principalId\":\"AROAHALDENEXAMPLE00" + number + ":i-0123456789abcdef" + number
                + "\",\"arn\":\"arn:aws:sts::111122223333:assumed-role/service-" + number + "/i-0123456789abcdef" + number
                + "\",\"accountId\":\"111122223333\",\"accessKeyId\":\"ASIAHALDENEXAMPLE0" + number
                + "\",\"sessionContext\":{\"sessionIssuer\":{\"type\":\"Role\",\"principalId\":\"AROAHALDENEXAMPLE00" + number
                + "\",\"arn\":\"arn:aws:iam::111122223333:role/service-" + number
                + "\",\"accountId\":\"111122223333\",\"userName\":\"service-" + number + "\"},\"attributes\":{\"creationDate\":\""
                + time + "\",\"mfaAuthenticated\":\"false\"},\"ec2RoleDelivery\":\"2.0\"}}";
        }
    }

    std::mt19937_64 m_random;
};

} // namespace

bool writeSyntheticLogs(const QString &folder, qint64 records, quint64 seed)
{
    RecordWriter writer(seed);
    libdeflate_compressor *compressor = libdeflate_alloc_compressor(6);
    bool isWritten = true;
    int file = 0;
    for (qint64 number = 0; number < records && isWritten;) {
        const qint64 end = std::min(records, number + 1500 + qint64(writer.random() % 3500));
        QByteArray text = "{\"Records\":[";
        for (bool isFirst = true; number < end; ++number, isFirst = false) {
            if (!isFirst)
                text += ',';
            writer.append(text, number);
        }
        text += "]}";
        const auto size = static_cast<size_t>(text.size());
        QByteArray packed(static_cast<qsizetype>(libdeflate_gzip_compress_bound(compressor, size)), Qt::Uninitialized);
        packed.truncate(static_cast<qsizetype>(
            libdeflate_gzip_compress(compressor, text.constData(), size, packed.data(), static_cast<size_t>(packed.size()))));
        QFile log(folder + QStringLiteral("/111122223333_CloudTrail_eu-west-1_%1.json.gz").arg(file++, 5, 10, QLatin1Char('0')));
        isWritten = log.open(QIODevice::WriteOnly) && log.write(packed) == packed.size();
    }
    libdeflate_free_compressor(compressor);
    return isWritten;
}

} // namespace bucketwatch
