// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "badclients.h"
#include "benchclient.h"
#include "servedprocess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <functional>
#include <thread>

using namespace bucketwatch;
using namespace bucketwatch::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Accounts = 50'000;
constexpr int Connections = 8;
constexpr int BatchSize = 50;
constexpr qint64 MeasuredMs = 4'000;

void print(const char *name, double value, const char *unit, const char *comparison)
{
    std::printf("%s %.0f %s (%s)\n", name, value, unit, comparison);
    std::fflush(stdout);
}

/// GetDetector over @p connections at once for some seconds. @return answers per second, 0 when one was refused
double getDetectorRate(int connections, quint16 port, const AwsCredentials &credentials, const QByteArray &region, const QByteArray &detector)
{
    std::atomic<int> answers = 0;
    std::atomic<bool> isRefused = false;
    QElapsedTimer timer;
    timer.start();
    std::vector<std::jthread> threads;
    for (int i = 0; i < connections; ++i) {
        threads.emplace_back([&] {
            BenchClient client(port, credentials, region);
            while (timer.elapsed() < MeasuredMs && !isRefused) {
                if (client.call("GET", "/detector/" + detector).isNull())
                    isRefused = true;
                ++answers;
            }
        });
    }
    threads.clear();
    return isRefused ? 0 : answers * 1000.0 / static_cast<double>(timer.elapsed());
}

QByteArray firstDetector(BenchClient &client)
{
    const QJsonObject answer = QJsonDocument::fromJson(client.call("GET", "/detector")).object();
    return answer["detectorIds"_L1][0].toString().toLatin1();
}

/// The bodies {"accountIds": [50 IDs] for all members, as ListMembers tells them page by page.
std::vector<QByteArray> memberBatches(BenchClient &client, const QByteArray &detector)
{
    std::vector<QByteArray> batches;
    QByteArray token;
    do {
        const QByteArray query = token.isEmpty() ? QByteArray() : "&nextToken=" + token.toPercentEncoding();
        const QByteArray page
            = client.call("GET", "/detector/" + detector + "/member?maxResults=" + QByteArray::number(BatchSize) + query);
        const QJsonObject answer = QJsonDocument::fromJson(page).object();
        QJsonArray ids;
        for (const QJsonValue member : answer["members"_L1].toArray())
            ids.append(member["accountId"_L1]);
        if (!ids.isEmpty())
            batches.push_back(R"({"accountIds":)" + QJsonDocument(ids).toJson(QJsonDocument::Compact));
        token = answer["nextToken"_L1].toString().toLatin1();
    } while (!token.isEmpty());
    return batches;
}

/// Sends every batch, one after the other. @return milliseconds, -1 when one was refused
double sendBatches(BenchClient &client, const QByteArray &path, const std::vector<QByteArray> &batches, const QByteArray &end)
{
    QElapsedTimer timer;
    timer.start();
    for (const QByteArray &batch : batches) {
        const QByteArray answer = client.call("POST", path, batch + end);
        if (answer.isNull() || !answer.contains(R"("unprocessedAccounts":[])"))
            return -1;
    }
    return static_cast<double>(timer.elapsed());
}

bool measureBatches(const QString &folder)
{
    const ServedProcess served(folder + u"/large.bucketwatch"_s, Accounts);
    BenchClient client(served.port(), served.administrator(), served.region());
    const QByteArray detector = firstDetector(client);
    QElapsedTimer timer;
    timer.start();
    const std::vector<QByteArray> batches = memberBatches(client, detector);
    print("endpoint.list-members", static_cast<double>(timer.elapsed()), "ms", "pages of 50, 50,000 accounts, one connection");
    print("endpoint.batches", static_cast<double>(batches.size()), "requests", "of 50 accounts each, in the next lines");
    const QByteArray member = "/detector/" + detector + "/member/detector/";
    const QByteArray off = R"(,"features":[{"name":"S3_DATA_EVENTS","status":"DISABLED"}]})";
    const double updated = sendBatches(client, member + "update", batches, off);
    print("endpoint.update-member-detectors", updated, "ms", "all members, one connection; limit 3000 ms");
    const double read = sendBatches(client, member + "get", batches, "}");
    print("endpoint.get-member-detectors", read, "ms", "all members, one connection; limit 3000 ms");
    print("endpoint.memory", static_cast<double>(served.peakMemory()) / 1024, "MiB", "at most, 50,000 accounts in 4 Regions");
    return updated >= 0 && updated <= 3000 && read >= 0 && read <= 3000 && !batches.empty();
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

/// The same requests over as many connections to moto's GuardDuty. @return answers per second, 0 when one was refused
double motoRate(const QString &program)
{
    const quint16 port = freePort();
    QProcess moto;
    moto.setProcessChannelMode(QProcess::SeparateChannels);
    moto.setStandardErrorFile(QProcess::nullDevice()); // it logs every request there
    moto.setStandardOutputFile(QProcess::nullDevice());
    moto.start(program, {u"-H"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(port)});
    const AwsCredentials credentials {"AKIAIOSFODNN7EXAMPLE", Secret("example"), {}};
    QByteArray detector;
    QElapsedTimer timer;
    timer.start();
    while (detector.isEmpty() && timer.elapsed() < 60'000) { // it takes seconds to start
        QThread::msleep(200);
        QTcpSocket probe;
        probe.connectToHost(QHostAddress::LocalHost, port);
        if (!probe.waitForConnected(1000))
            continue;
        probe.abort();
        BenchClient client(port, credentials, "us-east-1");
        const QByteArray made = client.call("POST", "/detector", R"({"enable":true})");
        detector = QJsonDocument::fromJson(made).object()["detectorId"_L1].toString().toLatin1();
    }
    const double rate = detector.isEmpty() ? 0 : getDetectorRate(Connections, port, credentials, "us-east-1", detector);
    moto.terminate();
    if (!moto.waitForFinished(5000))
        moto.kill();
    moto.waitForFinished();
    return rate;
}

bool measureRate(const QString &folder)
{
    double rate = 0;
    {
        const ServedProcess served(folder + u"/small.bucketwatch"_s, 214);
        BenchClient client(served.port(), served.administrator(), served.region());
        rate = getDetectorRate(Connections, served.port(), served.administrator(), served.region(), firstDetector(client));
        print("endpoint.get-detector", rate, "requests/s", "8 connections, each request signed and verified");
        print("endpoint.memory-small", static_cast<double>(served.peakMemory()) / 1024, "MiB",
            "at most, 215 accounts; limit 60 MiB");
    }
    const QString moto = QStandardPaths::findExecutable(u"moto_server"_s);
    if (moto.isEmpty()) {
        std::printf("endpoint.get-detector-moto: moto_server is not installed (Debian: python3-moto), so nothing was compared\n");
        return rate > 0;
    }
    const double other = motoRate(moto);
    print("endpoint.get-detector-moto", other, "requests/s",
        "moto_server, 8 connections with the same requests; it keeps none, so each is opened again after its answer");
    print("endpoint.times-moto", other > 0 ? rate / other : 0, "times", "limit 10");
    return other > 0 && rate >= 10 * other;
}

/// GetDetector for some seconds, now and then. Prints what it took and what memory the endpoint has needed so far.
/// @return false when a request was refused or a limit was passed
bool measureAmong(const char *name, const ServedProcess &served, const char *who)
{
    BenchClient client(served.port(), served.administrator(), served.region());
    const QByteArray target = "/detector/" + firstDetector(client);
    std::vector<double> times;
    for (int i = 0; i < 300; ++i) {
        QThread::msleep(10);
        QElapsedTimer timer;
        timer.start();
        if (client.call("GET", target).isNull())
            return false;
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    const double median = times[times.size() / 2];
    const double memory = static_cast<double>(served.peakMemory()) / 1024;
    std::printf("endpoint.among-%s %.1f ms median, 95 of 100 below %.1f ms, limit 20; %.0f MiB at most, limit 60 (%s)\n", name, median,
        times[times.size() * 95 / 100], memory, who);
    std::fflush(stdout);
    return median <= 20 && memory <= 60;
}

/// Each kind of bad client against an endpoint of its own, so that memory tells who took it.
bool measureAmongBadClients(const QString &folder)
{
    struct Case {
        const char *name;
        const char *who;
        std::function<void(BadClients &)> start;
    };
    const std::array cases {
        Case {"nobody", "no other client", [](BadClients &) {}},
        Case {"oversized", "2 clients send bodies of 400 MiB, 2 headers without an end",
            [](BadClients &clients) {
                for (int i = 0; i < 2; ++i) {
                    clients.sendTooMuch();
                    clients.sendEndlessHeaders();
                }
            }},
        Case {"slow", "400 clients send ten bytes a second", [](BadClients &clients) { clients.sendSlowly(400); }},
        Case {"half-open", "900 clients stop amid a request", [](BadClients &clients) { clients.stopHalfway(900); }},
        Case {"foreign", "4 clients name another host", [](BadClients &clients) { clients.nameAnotherHost(4); }},
    };
    bool isGood = true;
    for (const Case &one : cases) {
        const ServedProcess served(folder + u'/' + QLatin1StringView(one.name) + u".bucketwatch"_s, 214);
        BadClients clients(served.port());
        one.start(clients);
        QThread::sleep(1);
        isGood = measureAmong(one.name, served, one.who) && isGood;
    }
    const ServedProcess served(folder + u"/parallel.bucketwatch"_s, 214);
    BenchClient first(served.port(), served.administrator(), served.region());
    const QByteArray target = "/detector/" + firstDetector(first);
    std::vector<std::jthread> clients;
    for (int i = 0; i < 200; ++i) {
        clients.emplace_back([&](const std::stop_token &stop) {
            BenchClient client(served.port(), served.administrator(), served.region());
            while (!stop.stop_requested() && !client.call("GET", target).isNull())
                QThread::msleep(50);
        });
    }
    return measureAmong("parallel", served, "200 clients send 20 requests a second each") && isGood;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const bool hasRate = measureRate(folder.path());
    const bool hasBatches = measureBatches(folder.path());
    const bool isUnmoved = measureAmongBadClients(folder.path());
    return hasRate && hasBatches && isUnmoved ? 0 : 1;
}
