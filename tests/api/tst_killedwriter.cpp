// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/simulated/simulatedguardduty.h"

#include "support/simulation.h"

#include <QProcess>

#include <cstdio>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

namespace {

/// What the killed process does: turns S3 Protection of the administrator off and on and prints the number of every edit that
/// was answered.
int writeUntilKilled(const QString &path)
{
    const auto service = SimulatedGuardDuty::opened(path, std::make_shared<SystemClock>());
    if (!service || !(*service)->readOnlyReason().isEmpty())
        return 1;
    for (bool enable = false;; enable = !enable) {
        const ChangeRequest request {{Administrator, Door::CommandLine}, u"Toggle"_s,
            {SetOwnFeature {region("eu-west-1"_L1), Feature::S3DataEvents, enable}}};
        const auto outcome = waitFor((*service)->change(request));
        if (!outcome)
            return 1;
        std::printf("%lld\n", static_cast<long long>(outcome->edit));
        std::fflush(stdout);
    }
}

} // namespace

class TestKilledWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void everyEditThatWasAnsweredIsThereAfterKill_data();
    void everyEditThatWasAnsweredIsThereAfterKill();
};

void TestKilledWriter::everyEditThatWasAnsweredIsThereAfterKill_data()
{
    QTest::addColumn<int>("edits");
    for (const int edits : {1, 2, 7, 20, 33})
        QTest::addRow("after %d", edits) << edits;
}

void TestKilledWriter::everyEditThatWasAnsweredIsThereAfterKill()
{
    QFETCH(const int, edits);
    DemoSimulation demo;
    demo.service.reset();
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), {u"--writer"_s, demo.path()});
    qint64 answered = 0;
    while (answered < edits) {
        QVERIFY(writer.canReadLine() || writer.waitForReadyRead(30000));
        while (writer.canReadLine())
            answered = writer.readLine().trimmed().toLongLong();
    }
    writer.kill(); // SIGKILL, wherever it is just now
    QVERIFY(writer.waitForFinished(30000));
    while (writer.canReadLine())
        answered = writer.readLine().trimmed().toLongLong();

    demo.reopen();
    QVERIFY(demo.service);
    QCOMPARE(demo.service->readOnlyReason(), QString()); // the lock went with the process
    const auto stored = demo.service->history()->edits.back().number;
    QVERIFY(stored >= answered);
    // State and journal are of one mind: odd edits switch off.
    const int row = demo.service->organization()->accounts->row(Administrator);
    const bool enabled = demo.region("eu-west-1"_L1)->detectors[static_cast<std::size_t>(row)].isEnabled(Feature::S3DataEvents);
    QCOMPARE(enabled, stored % 2 == 0);
    QVERIFY(waitFor(demo.service->revert(stored, {Administrator, Door::Window})));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "--writer"_L1)
        return writeUntilKilled(arguments.at(2));
    TestKilledWriter test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killedwriter.moc"
