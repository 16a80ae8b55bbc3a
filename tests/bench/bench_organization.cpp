// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A workspace of the largest size: 50,000 accounts in 20 Regions. What is opened is measured in processes of their own, since
// memory that a process once had says nothing about what it needs.

#include "guardduty/preview.h"
#include "guardduty/simulated/simulatedguardduty.h"
#include "organization/generator.h"
#include "organization/rules.h"
#include "workspace/database.h"
#include "workspace/newworkspace.h"
#include "workspace/schema.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

constexpr int Accounts = 50'000;
constexpr std::size_t Regions = 20;
constexpr int Toggles = 50;
constexpr int BulkEdits = 10;
constexpr double NanosecondsInMillisecond = 1e6;
constexpr int PastALimit = 3;
constexpr double BytesInMebibyte = 1024 * 1024;

void print(const char *name, double value, const char *unit, const QString &comparison)
{
    std::printf("%s %.1f %s (%s)\n", name, value, unit, qUtf8Printable(comparison));
    std::fflush(stdout);
}

/// @return whether @p value is within @p limit
bool check(const char *name, double value, double limit, const char *unit, const QString &comparison)
{
    print(name, value, unit, u"limit %1; %2"_s.arg(limit).arg(comparison));
    return value <= limit;
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / NanosecondsInMillisecond;
}

/// A line of /proc/self/status, in MiB.
double memory(QByteArrayView field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.sliced(field.size()).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double sizeOf(const QString &path)
{
    qint64 bytes = 0;
    for (const QString &file : {path, QString(path + u"-wal"_s), QString(path + u"-shm"_s)})
        bytes += QFileInfo(file).size();
    return static_cast<double>(bytes) / BytesInMebibyte;
}

/// The time that the stored bytes take through SQLite when nothing is made of them.
double readPlainly(const QString &path, const QString &where)
{
    QElapsedTimer timer;
    timer.start();
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    auto query = database->run(u"SELECT data FROM region_piece "_s + where);
    qsizetype bytes = 0;
    while (query && query->next())
        bytes += query->value(0).toByteArray().size();
    return bytes > 0 ? milliseconds(timer) : 0;
}

/// The median time of a transaction of one small row.
double commitPlainly(const QString &folder)
{
    const auto database = Database::open(folder + u"/plain"_s, Database::Mode::ReadWrite);
    if (!prepareForWriting(*database) || !database->run(u"CREATE TABLE t (n INTEGER)"_s))
        return 0;
    std::vector<double> times;
    for (int i = 0; i < Toggles; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!database->run(u"INSERT INTO t VALUES (1)"_s))
            return 0;
        times.push_back(milliseconds(timer));
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

Result<Outcome> change(SimulatedGuardDuty &service, const ChangeRequest &request)
{
    QFuture<Result<Outcome>> outcome = service.change(request);
    outcome.waitForFinished();
    service.catchUp();
    return outcome.result();
}

/// S3 Protection of every active member in every Region.
ChangeRequest setAll(const OrganizationView &view, bool enable)
{
    ChangeRequest request {{*view.regions.front()->administrator, Door::Window}, u"Benchmark"_s, {}};
    for (const auto &region : view.regions) {
        SetMemberFeature all {region->region, {}, Feature::S3DataEvents, enable};
        for (std::size_t row = 0; row < region->members.size(); ++row) {
            if (isActive(region->members[row]))
                all.accounts.push_back(view.accounts->rows[row].id);
        }
        request.changes.emplace_back(std::move(all));
    }
    return request;
}

int openOne(const QString &path)
{
    const Region region = Region::all()[3];
    const double before = memory("VmRSS:");
    QElapsedTimer timer;
    timer.start();
    const auto service = SimulatedGuardDuty::opened(path, std::make_shared<SystemClock>(), {region, {}, false});
    const double took = milliseconds(timer);
    if (!service || !(*service)->organization()->find(region)->isLoaded)
        return 1;
    const bool isFast = check("organization.open_one_region", took, 300, "ms",
        u"the same bytes through SQLite alone: %1 ms"_s.arg(
            readPlainly(path, u"WHERE region = '%1'"_s.arg(region.id())), 0, 'f', 1));
    const bool isSmall
        = check("organization.memory_one_region", memory("VmRSS:"), 130, "MiB", u"before: %1 MiB"_s.arg(before, 0, 'f', 1));
    return isFast && isSmall ? 0 : PastALimit;
}

int openAll(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const auto service = SimulatedGuardDuty::opened(path, std::make_shared<SystemClock>());
    const double took = milliseconds(timer);
    if (!service)
        return 1;
    const double resident = memory("VmRSS:");
    const bool isFast = check("organization.open_all_regions", took, 1000, "ms",
        u"the same bytes through SQLite alone: %1 ms"_s.arg(readPlainly(path, {}), 0, 'f', 1));
    const bool isSmall = check("organization.memory_all_regions", resident, 250, "MiB",
        u"detectors and members alone: %1 MiB"_s.arg(
            static_cast<double>(Accounts * Regions * (sizeof(Detector) + sizeof(Member))) / BytesInMebibyte, 0, 'f', 1));
    return isFast && isSmall ? 0 : PastALimit;
}

int edit(const QString &path)
{
    const auto service = SimulatedGuardDuty::opened(path, std::make_shared<SystemClock>());
    if (!service)
        return 1;
    const AccountId administrator = *(*service)->organization()->regions.front()->administrator;
    const Region region = (*service)->organization()->regions.front()->region;
    std::vector<double> times;
    for (int i = 0; i < Toggles; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!change(**service,
                {{administrator, Door::Window}, u"Toggle"_s, {SetOwnFeature {region, Feature::S3DataEvents, i % 2 != 0}}}))
            return 1;
        times.push_back(milliseconds(timer));
    }
    std::ranges::sort(times);
    bool isGood = check("organization.toggle", times[times.size() / 2], 5, "ms",
        u"median, stored; a plain SQLite commit here: %1 ms"_s.arg(commitPlainly(QFileInfo(path).path()), 0, 'f', 1));

    const double before = sizeOf(path);
    times.clear();
    for (int i = 0; i < BulkEdits; ++i) {
        const ChangeRequest request = setAll(*(*service)->organization(), i % 2 == 0);
        QElapsedTimer timer;
        timer.start();
        const auto preview = previewOf(*(*service)->organization(), request, Timestamp(std::chrono::hours(500'000)));
        if (i == 0)
            print("organization.preview_all", milliseconds(timer), "ms", u"the rules alone"_s);
        timer.restart();
        const auto outcome = change(**service, request);
        if (!preview || !outcome || outcome->edit == 0)
            return 1;
        times.push_back(milliseconds(timer));
    }
    isGood = check("organization.enable_all", times.front(), 1000, "ms", u"every member in 20 Regions, stored"_s) && isGood;
    isGood = check("organization.enable_all_slowest", std::ranges::max(times), 1000, "ms", u"of ten such edits"_s) && isGood;
    isGood = check("organization.file_after_ten", sizeOf(path), 200, "MiB",
                 u"with log and journal; before: %1 MiB"_s.arg(before, 0, 'f', 1))
        && isGood;
    QElapsedTimer timer;
    timer.start();
    QFuture<Result<Outcome>> undo = (*service)->revert((*service)->history()->edits.back().number, {administrator, Door::Window});
    undo.waitForFinished();
    print("organization.undo_all", milliseconds(timer), "ms", u"the last of them, stored"_s);
    if (!undo.result())
        return 1;
    return isGood ? 0 : PastALimit;
}

int inAProcess(const QString &what, const QString &path)
{
    return QProcess::execute(QCoreApplication::applicationFilePath(), {what, path});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3) {
        const QString what = arguments.at(1);
        return what == "one"_L1 ? openOne(arguments.at(2)) : what == "all"_L1 ? openAll(arguments.at(2)) : edit(arguments.at(2));
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.bucketwatch"_s);
    GeneratorOptions options = demoOptions();
    options.accounts = Accounts;
    options.regions.assign(Region::all().begin(), Region::all().begin() + Regions);
    QElapsedTimer timer;
    timer.start();
    {
        const OrganizationView generated = generateOrganization(options);
        print("organization.generate", milliseconds(timer), "ms", u"50,000 accounts, 20 Regions"_s);
        timer.restart();
        if (!writeNewWorkspace(path, generated, Overwrite::No))
            return 2;
    }
    print("organization.write", milliseconds(timer), "ms", u"%1 MiB"_s.arg(sizeOf(path), 0, 'f', 1));
    int status = 0;
    for (const QString &what : {u"one"_s, u"all"_s, u"edit"_s}) {
        if (const int ended = inAProcess(what, path); ended != 0)
            status = ended;
    }
    return status;
}
