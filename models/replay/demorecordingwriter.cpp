// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/demorecordingwriter.h"

#include "base/gzip.h"
#include "base/wholefile.h"
#include "replay/demoday.h"
#include "replay/demoincidents.h"
#include "replay/demorandom.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr std::uint64_t Seed = 20261123;
constexpr int HoursAFile = 6;
constexpr int BestLevel = 12; ///< it is written once and shipped
constexpr int DeliveredTwice = 120; // one in so many records

/// The records of one log file, in the order of delivery.
using Logs = std::map<QString, QJsonArray>;

QString logPath(const DemoCall &call)
{
    const QString account = call.account.toString();
    const int hour = (call.second / 3600 / HoursAFile + 1) * HoursAFile;
    return u"halden-2026-11-23/AWSLogs/o-h4ld3n0rg1/%1/CloudTrail/%2/2026/11/23/%1_CloudTrail_%2_20261123T%3Z_demo.json.gz"_s.arg(
        account, call.region, hour == 24 ? u"2355"_s : u"%1%2"_s.arg(hour, 2, 10, QChar(u'0')).arg("00"_L1));
}

Result<Logs> makeLogs(const OrganizationView &organization)
{
    DemoRandom random(Seed);
    auto day = demoDay(organization, random);
    if (!day)
        return std::unexpected(day.error());
    std::ranges::stable_sort(*day, {}, &DemoCall::second);
    Logs logs;
    for (const DemoCall &call : *day) {
        const QJsonObject record = demoRecord(call, random);
        QJsonArray &log = logs[logPath(call)];
        log.append(record);
        if (random.isOneIn(DeliveredTwice))
            log.append(record);
    }
    return logs;
}

} // namespace

Result<std::vector<DemoFile>> makeDemoRecording(const OrganizationView &organization)
{
    return makeLogs(organization).transform([](const Logs &logs) {
        std::vector<DemoFile> files;
        for (const auto &[path, records] : logs)
            files.push_back({path, QJsonDocument(QJsonObject {{"Records"_L1, records}}).toJson(QJsonDocument::Compact)});
        for (const DemoList &list : demoLists())
            files.push_back({"lists/"_L1 + list.name, list.content});
        return files;
    });
}

Result<void> writeDemoRecording(const std::vector<DemoFile> &files, const QString &folder)
{
    for (const DemoFile &file : files) {
        const QByteArray content = file.path.endsWith(".gz"_L1) ? gzipped(file.content, BestLevel) : file.content;
        const Result<void> written = writeWholeFile(folder + u'/' + file.path, content);
        if (!written)
            return written;
    }
    return {};
}

} // namespace bucketwatch
