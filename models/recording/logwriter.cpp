// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/logwriter.h"

#include "base/gzip.h"
#include "base/wholefile.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// The account and Region of a record as parts of a path: nothing that a record says may lead elsewhere.
QString pathPart(const QJsonValue &value)
{
    QString part = value.toString();
    for (QChar &c : part) {
        if (!c.isLetterOrNumber() && c != u'-')
            c = u'_';
    }
    return part.isEmpty() ? u"unknown"_s : part;
}

} // namespace

LogWriter::LogWriter(QString path)
    : m_path(std::move(path)), m_isOneFile(m_path.endsWith(".json"_L1) || m_path.endsWith(".json.gz"_L1))
{
}

Result<void> LogWriter::add(const QJsonObject &record)
{
    const QString day
        = record["eventTime"_L1].toString().first(std::min<qsizetype>(10, record["eventTime"_L1].toString().size()));
    if (day != m_day && !m_isOneFile) {
        if (Result<void> written = flush(); !written)
            return written;
        m_day = day;
    }
    m_files[fileFor(record)].append(record);
    return {};
}

Result<void> LogWriter::finish()
{
    if (m_isOneFile)
        m_files[m_path]; // also when nothing happened
    return flush();
}

Result<void> LogWriter::addFile(const QString &name, const QByteArray &content) const
{
    return m_isOneFile ? Result<void>() : writeWholeFile(m_path % u'/' % name, content);
}

QString LogWriter::fileFor(const QJsonObject &record) const
{
    if (m_isOneFile)
        return m_path;
    const QString account = pathPart(
        record.contains("recipientAccountId"_L1) ? record["recipientAccountId"_L1] : record["userIdentity"_L1]["accountId"_L1]);
    const QString region = pathPart(record["awsRegion"_L1]);
    const QString day = pathPart(record["eventTime"_L1].toString().section(u'T', 0, 0));
    const QStringList date = day.split(u'-');
    const QString compact = date.join(QString());
    return u"%1/AWSLogs/%2/CloudTrail/%3/%4/%2_CloudTrail_%3_%5T2355Z_%6.json.gz"_s.arg(m_path, account, region, date.join(u'/'),
        compact,
        QString(account.last(std::min<qsizetype>(4, account.size())) % compact
            % region.first(std::min<qsizetype>(2, region.size()))));
}

Result<void> LogWriter::flush()
{
    for (const auto &[name, records] : m_files) {
        QString path = name;
        if (const int times = m_written[name]++; times > 0) // a day that came again: its first records stay
            path.replace(".json.gz"_L1, u"_%1.json.gz"_s.arg(times + 1));
        const QByteArray content = QJsonDocument(QJsonObject {{"Records"_L1, records}}).toJson(QJsonDocument::Compact);
        if (Result<void> written = writeWholeFile(path, path.endsWith(".gz"_L1) ? gzipped(content) : content); !written)
            return written;
    }
    m_files.clear();
    return {};
}

} // namespace bucketwatch
