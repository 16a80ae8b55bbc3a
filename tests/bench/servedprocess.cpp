// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servedprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace bucketwatch::bench {

namespace {

constexpr int PatienceMs = 120'000;
const QString Program = QStringLiteral(BUCKETWATCH_BIN_DIR "/bucketwatchctl");

} // namespace

ServedProcess::ServedProcess(const QString &path, int accounts)
{
    QProcess maker;
    maker.start(Program, {u"new"_s, u"--accounts"_s, QString::number(accounts), path});
    if (!maker.waitForFinished(PatienceMs) || maker.exitCode() != 0)
        return;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(Program, {u"serve"_s, u"--workspace"_s, path, u"--port"_s, u"0"_s});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(PatienceMs))
            return;
    }
    const QJsonObject description = QJsonDocument::fromJson(m_process.readLine()).object();
    m_port = static_cast<quint16>(QUrl(description["endpoint"_L1].toString()).port(0));
    m_region = description["region"_L1].toString().toLatin1();
    const QJsonObject account = description["accounts"_L1][0].toObject();
    m_administrator
        = {account["accessKeyId"_L1].toString().toLatin1(), Secret(account["secretAccessKey"_L1].toString().toLatin1()), {}};
}

ServedProcess::~ServedProcess()
{
    m_process.terminate();
    m_process.waitForFinished(PatienceMs);
}

qint64 ServedProcess::peakMemory() const
{
    QFile status(u"/proc/%1/status"_s.arg(m_process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray text = status.readAll();
    const qsizetype begin = text.indexOf("VmHWM:") + 6;
    return text.sliced(begin, text.indexOf("kB", begin) - begin).trimmed().toLongLong();
}

} // namespace bucketwatch::bench
