// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/simulated/listfiles.h"

#include "support/simulation.h"

#include <QDir>
#include <QFile>
#include <QUrl>

#include <sys/stat.h>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// Where the simulation finds the files of lists, and what it makes of them.
class TestListFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void locationsStandForFiles_data();
    void locationsStandForFiles();
    void aFileIsReadWhenItsListIsActivated();
    void aBadFileIsReportedAndTheOldEntriesStay();
    void unreadableFilesAreNamed_data();
    void unreadableFilesAreNamed();
    void objectsLieBesideTheWorkspace();
    void listsAreStoredAndTakenBack();

private:
    static QString write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(path));
        return path;
    }
    static DetectionList only(const DemoSimulation &demo)
    {
        const auto region = demo.region("eu-west-1"_L1);
        const auto own = region->lists.find(Administrator);
        return own == region->lists.end() || own->second.size() != 1 ? DetectionList() : own->second.front();
    }
    static Result<Outcome> change(const DemoSimulation &demo, const Change &change)
    {
        return waitFor(demo.service->change({{Administrator, Door::Window}, u"Change lists"_s, {change}}));
    }
    static CreateList create(const QString &location)
    {
        DetectionList list;
        list.kind = ListKind::ThreatIp;
        list.name = u"feed"_s;
        list.location = location;
        return {region("eu-west-1"_L1), list, true};
    }
};

void TestListFiles::locationsStandForFiles_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("path");
    QTest::newRow("path") << u"/lists/a b.txt"_s << u"/lists/a b.txt"_s;
    QTest::newRow("file URL") << u"file:///lists/a%20b.txt"_s << u"/lists/a b.txt"_s;
    QTest::newRow("S3") << u"s3://bucket/lists/a.txt"_s << u"/work/s3/bucket/lists/a.txt"_s;
    QTest::newRow("path style") << u"https://s3.amazonaws.com/bucket/lists/a.txt"_s << u"/work/s3/bucket/lists/a.txt"_s;
    QTest::newRow("path style with a Region")
        << u"https://s3.eu-west-1.amazonaws.com/bucket/a.txt"_s << u"/work/s3/bucket/a.txt"_s;
    QTest::newRow("older form") << u"https://s3-eu-west-1.amazonaws.com/bucket/a.txt"_s << u"/work/s3/bucket/a.txt"_s;
    QTest::newRow("virtual host") << u"https://my.bucket.s3.amazonaws.com/a.txt"_s << u"/work/s3/my.bucket/a.txt"_s;
    QTest::newRow("virtual host with a Region")
        << u"https://bucket.s3.eu-west-1.amazonaws.com/a.txt"_s << u"/work/s3/bucket/a.txt"_s;
    QTest::newRow("out of the folder") << u"s3://bucket/../../secret"_s << QString();
    QTest::newRow("no key") << u"s3://bucket"_s << QString();
    QTest::newRow("relative") << u"lists/a.txt"_s << QString();
    QTest::newRow("relative URL") << u"file:a.txt"_s << QString();
    QTest::newRow("another server") << u"https://example.org/bucket/a.txt"_s << QString();
}

void TestListFiles::locationsStandForFiles()
{
    QFETCH(QString, location);
    QFETCH(QString, path);
    QCOMPARE(listFile(location, u"/work/demo.bucketwatch"_s).value_or(QString()), path);
}

void TestListFiles::aFileIsReadWhenItsListIsActivated()
{
    const DemoSimulation demo;
    const QString path = write(demo.folder.filePath(u"feed.txt"_s), "198.51.100.1\n198.51.100.2\n");
    CreateList later = create(path);
    later.activate = false;
    QVERIFY(change(demo, later));
    QCOMPARE(only(demo).status, ListStatus::Inactive);
    QVERIFY(!only(demo).entries.isKnown());
    UpdateList activate {later.region, later.list.kind, only(demo).id};
    activate.activate = true;
    QVERIFY(change(demo, activate));
    QCOMPARE(only(demo).status, ListStatus::Active);
    QCOMPARE(only(demo).entries.count, 2);
    write(path, "198.51.100.1\n");
    QVERIFY(change(demo, activate));
    QCOMPARE(only(demo).entries.count, 1);
}

void TestListFiles::aBadFileIsReportedAndTheOldEntriesStay()
{
    DemoSimulation demo;
    const QString path = write(demo.folder.filePath(u"feed.txt"_s), "198.51.100.1\n198.51.100.2\n");
    QVERIFY(change(demo, create(path)));
    write(path, "198.51.100.1\nexit-node.example\n");
    UpdateList again {region("eu-west-1"_L1), ListKind::ThreatIp, only(demo).id};
    again.activate = true;
    QVERIFY(change(demo, again));
    const DetectionList list = only(demo);
    QCOMPARE(list.status, ListStatus::Error);
    QCOMPARE(list.problem.kind, ListProblem::Kind::BadLine);
    QCOMPARE(list.problem.line, 2);
    QVERIFY(list.problem.excerpt.contains("exit-node.example"_L1));
    QVERIFY(list.isInForce);
    QCOMPARE(list.entries.count, 2);
    demo.reopen();
    QVERIFY(waitFor(demo.service->load({})));
    QCOMPARE(only(demo), list);
}

void TestListFiles::unreadableFilesAreNamed_data()
{
    QTest::addColumn<QString>("location");
    QTest::addColumn<ListProblem::Kind>("kind");
    QTest::newRow("not there") << u"/nowhere/at all.txt"_s << ListProblem::Kind::NotReadable;
    QTest::newRow("folder") << QDir::tempPath() << ListProblem::Kind::NotReadable;
    QTest::newRow("pipe") << u"pipe"_s << ListProblem::Kind::NotReadable;
    QTest::newRow("device") << u"/dev/zero"_s << ListProblem::Kind::NotReadable;
    QTest::newRow("no file") << u"ftp://example.org/list.txt"_s << ListProblem::Kind::BadLocation;
}

void TestListFiles::unreadableFilesAreNamed()
{
    QFETCH(QString, location);
    QFETCH(ListProblem::Kind, kind);
    const DemoSimulation demo;
    if (location == "pipe"_L1) {
        location = demo.folder.filePath(location);
        QCOMPARE(mkfifo(QFile::encodeName(location).constData(), 0600), 0);
    }
    QVERIFY(change(demo, create(location)));
    QCOMPARE(only(demo).status, ListStatus::Error);
    QCOMPARE(only(demo).problem.kind, kind);
    QCOMPARE(only(demo).problem.line, 0);
    QVERIFY(!only(demo).isInForce);
}

void TestListFiles::objectsLieBesideTheWorkspace()
{
    const DemoSimulation demo;
    write(demo.folder.filePath(u"s3/acme-lists/feed.txt"_s), "198.51.100.1\n");
    QVERIFY(change(demo, create(u"s3://acme-lists/feed.txt"_s)));
    QCOMPARE(only(demo).status, ListStatus::Active);
}

void TestListFiles::listsAreStoredAndTakenBack()
{
    DemoSimulation demo;
    const QString path = write(demo.folder.filePath(u"feed.txt"_s), "198.51.100.1\n");
    const auto made = change(demo, create(path));
    QVERIFY(made);
    const DetectionList list = only(demo);
    const auto gone = change(demo, DeleteList {region("eu-west-1"_L1), ListKind::ThreatIp, list.id});
    QVERIFY(gone);
    demo.reopen();
    QVERIFY(waitFor(demo.service->load({})));
    QVERIFY(only(demo).id.isEmpty());
    QVERIFY(QFile::remove(path)); // undo needs no file
    QVERIFY(waitFor(demo.service->revert(gone->edit, {Administrator, Door::Window})));
    QCOMPARE(only(demo), list);
}

QTEST_GUILESS_MAIN(TestListFiles)
#include "tst_listfiles.moc"
