// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a replay takes, files to findings, beside the least that anything could do with the same files.
// $BUCKETWATCH_BENCH_DATA names a folder of gz logs to use instead of our own; $BUCKETWATCH_BENCH_RECORDS how many
// records our own have. Every measurement is a process of its own, so that its peak memory is its own too.

#include "bench/countrecords.h"
#include "bench/syntheticlogs.h"
#include "replay/replayloader.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <print>

#include <sys/resource.h>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Records = 1'000'000;
constexpr int Rounds = 3;

struct Measurement {
    qint64 events = 0;
    double seconds = 0;
    double mebibytes = 0;
};

qint64 replayed(const QString &folder, int jobs, const QString &list)
{
    ReplayOptions options;
    options.paths = {folder};
    options.jobs = jobs;
    options.threatLists = {list};
    QFuture<Result<std::shared_ptr<const Replay>>> future = loadReplay(std::move(options));
    const Result<std::shared_ptr<const Replay>> replay = future.result();
    return replay ? (*replay)->statistics.events : -1;
}

/// Inside of the process that measures.
int measureHere(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    const qint64 events
        = arguments[1] == "count"_L1 ? countRecords(arguments[2]) : replayed(arguments[2], arguments[3].toInt(), arguments[4]);
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    std::println("{} {} {}", events, seconds, static_cast<double>(usage.ru_maxrss) / 1024);
    return events < 0 ? 1 : 0;
}

Measurement measure(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    const QByteArrayList words = process.readAllStandardOutput().simplified().split(' ');
    if (process.exitCode() != 0 || words.size() != 3)
        qFatal("%s could not be measured", qPrintable(arguments.join(u' ')));
    return {words[0].toLongLong(), words[1].toDouble(), words[2].toDouble()};
}

void keepFastest(Measurement &best, const Measurement &next)
{
    if (best.seconds == 0 || next.seconds < best.seconds)
        best = next;
}

int compare(const QString &folder, const QString &list)
{
    Measurement count;
    Measurement one;
    Measurement two;
    for (int round = 0; round < Rounds; ++round) { // in turns, so that other load meets all of them
        keepFastest(count, measure({u"count"_s, folder}));
        keepFastest(one, measure({u"replay"_s, folder, u"1"_s, list}));
        keepFastest(two, measure({u"replay"_s, folder, u"2"_s, list}));
    }
    std::println("replay.records {} records", one.events);
    std::println("replay.count {:.3f} s inflate and count with simdjson, one thread", count.seconds);
    std::println("replay.one_job {:.3f} s {:.2f} times replay.count, at most 2", one.seconds, one.seconds / count.seconds);
    std::println("replay.two_jobs {:.3f} s {:.2f} times replay.count", two.seconds, two.seconds / count.seconds);
    std::println(
        "replay.one_job_memory {:.0f} MiB at its peak, at most 200; replay.count {:.0f}", one.mebibytes, count.mebibytes);
    std::println("replay.two_jobs_memory {:.0f} MiB at its peak", two.mebibytes);
    return one.events == count.events && one.seconds <= 2 * count.seconds && one.mebibytes <= 200 ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc > 2)
        return measureHere(QCoreApplication::arguments());
    const QTemporaryDir folder;
    QString data = qEnvironmentVariable("BUCKETWATCH_BENCH_DATA");
    if (data.isEmpty()) {
        bool isNumber = false;
        const qint64 records = qEnvironmentVariable("BUCKETWATCH_BENCH_RECORDS").toLongLong(&isNumber);
        if (!writeSyntheticLogs(folder.path(), isNumber ? records : Records, 20260701))
            qFatal("The logs could not be written to %s", qPrintable(folder.path()));
        data = folder.path();
    }
    const QTemporaryDir lists;
    QFile list(lists.filePath(u"threats.txt"_s));
    if (!list.open(QIODevice::WriteOnly) || list.write("198.51.100.0/24\n203.0.113.77\n") <= 0)
        qFatal("%s could not be written", qPrintable(list.fileName()));
    list.close();
    return compare(data, list.fileName());
}
