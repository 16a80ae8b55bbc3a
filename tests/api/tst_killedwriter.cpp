// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/simulated/simulatedguardduty.h"

#include "organization/rules.h"
#include "support/simulation.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <cstdio>
#include <random>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int KilledWriters = 200;
constexpr int KilledMigrations = 30;
constexpr int KilledCopies = 30;

void say(qint64 number)
{
    std::printf("%lld\n", static_cast<long long>(number));
    std::fflush(stdout);
}

/// Edits of every size: S3 Protection of all members in all Regions, preferences, one plan, a setting.
ChangeRequest editNumber(const OrganizationView &view, int number)
{
    const bool enable = number % 2 == 0;
    ChangeRequest request {{Administrator, Door::CommandLine}, u"Edit"_s, {}};
    for (const auto &region : view.regions) {
        if (number % 3 == 0)
            request.changes.emplace_back(SetOwnFeature {region->region, Feature::S3DataEvents, enable});
        if (number % 3 == 1)
            request.changes.emplace_back(
                SetAutoEnable {region->region, {}, {{Feature::RdsLoginEvents, enable ? AutoEnable::New : AutoEnable::None}}});
        if (number % 3 != 2)
            continue;
        SetMemberFeature all {region->region, {}, Feature::S3DataEvents, enable};
        for (std::size_t row = 0; row < region->members.size(); ++row) {
            if (isActive(region->members[row]))
                all.accounts.push_back(view.accounts->rows[row].id);
        }
        request.changes.emplace_back(all);
    }
    return request;
}

/// What the killed process does: edits and prints the number of every edit that was answered.
int writeUntilKilled(const QString &path)
{
    say(0);
    const auto service = SimulatedGuardDuty::opened(path, std::make_shared<SystemClock>(), {{}, LockPatience, true});
    if (!service)
        return 1;
    for (int number = static_cast<int>((*service)->history()->edits.size());; ++number) {
        QFuture<Result<Outcome>> outcome = (*service)->change(editNumber(*(*service)->organization(), number));
        outcome.waitForFinished();
        if (!outcome.result())
            return 1;
        (*service)->catchUp();
        if (outcome.result()->edit != 0)
            say(outcome.result()->edit);
    }
}

int migrateUntilKilled(const QString &path)
{
    say(0);
    if (const auto workspace = Workspace::open(path); !workspace || !(*workspace)->read())
        return 1;
    say(1);
    return 0;
}

int copyUntilKilled(const QString &path)
{
    say(0);
    const auto workspace = Workspace::open(path);
    if (!workspace)
        return 1;
    for (int number = 1;; ++number) {
        if (!(*workspace)->saveAs(path + u".copy"_s))
            return 1;
        say(number);
    }
}

int child(const QString &what, const QString &path)
{
    if (what == "--writer"_L1)
        return writeUntilKilled(path);
    return what == "--migration"_L1 ? migrateUntilKilled(path) : copyUntilKilled(path);
}

} // namespace

class TestKilledWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void everyEditThatWasAnsweredIsThereAndNoneIsHalfThere();
    void aMigrationIsDoneOrNot();
    void aCopyIsThereOrNot();

private:
    /// Starts this program as @p what on @p path and kills it after it printed @p lines and some microseconds more.
    /// @return the last number that it printed; -1 when it ended by itself with an error.
    qint64 runAndKill(const QString &what, const QString &path, int lines);

    std::mt19937 m_random {20261124};
};

qint64 TestKilledWriter::runAndKill(const QString &what, const QString &path, int lines)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {what, path});
    qint64 last = 0;
    const auto readLines = [&] {
        while (process.canReadLine()) {
            last = process.readLine().trimmed().toLongLong();
            --lines;
        }
    };
    while (lines > 0 && process.state() != QProcess::NotRunning) {
        (void)process.waitForReadyRead(30'000);
        readLines();
    }
    QElapsedTimer timer;
    timer.start();
    const qint64 nanoseconds = std::uniform_int_distribution<qint64>(0, 15'000'000)(m_random);
    while (timer.nsecsElapsed() < nanoseconds) { } // wherever it is then
    process.kill();
    (void)process.waitForFinished(30'000);
    readLines();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() != 0 ? -1 : last;
}

void TestKilledWriter::everyEditThatWasAnsweredIsThereAndNoneIsHalfThere()
{
    GeneratorOptions options = demoOptions();
    options.accounts = 60;
    options.regions.resize(3);
    OrganizationView view = generateOrganization(options);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"test.bucketwatch"_s);
    QVERIFY(writeNewWorkspace(path, view, Overwrite::No));
    EditNumber known = 0;
    for (int round = 0; round < KilledWriters; ++round) {
        const int lines = std::uniform_int_distribution(1, 6)(m_random); // 1: while it opens
        const qint64 answered = runAndKill(u"--writer"_s, path, lines);
        QVERIFY(answered >= 0);
        const auto workspace = Workspace::open(path);
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().detail));
        QCOMPARE((*workspace)->readOnlyReason(), QString()); // the lock went with the process
        const auto content = (*workspace)->read();
        QVERIFY2(content, content ? "" : qPrintable(content.error().detail));
        QVERIFY(std::ssize(content->history.edits) >= answered);
        // The state is what the journal makes of the state before.
        for (; known < std::ssize(content->history.edits); ++known) {
            const EditSummary edit = content->history.edits[static_cast<std::size_t>(known)];
            QCOMPARE(edit.number, known + 1);
            const auto patch = (*workspace)->readPatch(edit.number, *view.accounts);
            QVERIFY(patch && !patch->isEmpty());
            view = patched(view, *patch, edit.time);
        }
        for (std::size_t i = 0; i < view.regions.size(); ++i) {
            QCOMPARE(content->organization.regions[i]->configuration, view.regions[i]->configuration);
            QCOMPARE(content->organization.regions[i]->members, view.regions[i]->members);
            QCOMPARE(content->organization.regions[i]->detectors, view.regions[i]->detectors);
        }
    }
    QVERIFY(known > KilledWriters); // they did stream in
}

void TestKilledWriter::aMigrationIsDoneOrNot()
{
    const QTemporaryDir folder;
    for (int round = 0; round < KilledMigrations; ++round) {
        const QString path = folder.filePath(u"%1.bucketwatch"_s.arg(round));
        QVERIFY(QFile::copy(QStringLiteral(BUCKETWATCH_TEST_DATA) + u"/workspaces/schema1.bucketwatch"_s, path));
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        QVERIFY(runAndKill(u"--migration"_s, path, 1) >= 0);
        const auto workspace = Workspace::open(path);
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().detail));
        const auto content = (*workspace)->read();
        QVERIFY2(content, content ? "" : qPrintable(content.error().detail));
        QCOMPARE(content->organization.accounts->rows.size(), 41U);
        for (EditNumber number = 1; number <= 3; ++number)
            QVERIFY(!(*workspace)->readPatch(number, *content->organization.accounts)->isEmpty());
    }
}

void TestKilledWriter::aCopyIsThereOrNot()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"test.bucketwatch"_s);
    QVERIFY(writeNewWorkspace(path, generateOrganization(demoOptions()), Overwrite::No));
    int copies = 0;
    for (int round = 0; round < KilledCopies; ++round) {
        QVERIFY(runAndKill(u"--copy"_s, path, std::uniform_int_distribution(1, 3)(m_random)) >= 0);
        for (const QString &file : {path, QString(path + u".copy"_s)}) {
            if (!QFile::exists(file))
                continue;
            copies += file != path ? 1 : 0;
            const auto workspace = Workspace::open(file);
            QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().detail));
            const auto content = (*workspace)->read();
            QVERIFY2(content, content ? "" : qPrintable(content.error().detail));
            QCOMPARE(content->organization.accounts->rows.size(), 215U);
        }
    }
    QVERIFY(copies > 0);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1).startsWith("--"_L1))
        return child(arguments.at(1), arguments.at(2));
    TestKilledWriter test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killedwriter.moc"
