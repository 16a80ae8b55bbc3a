// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/gzip.h"
#include "base/wholefile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class TestGzip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gzipReadsWhatIsPacked_data();
    void gzipReadsWhatIsPacked();
    void equalContentsMakeEqualFiles();
    void filesAreMadeWithTheirFolders();
    void whatCannotBeWrittenStaysAsItWas();
};

void TestGzip::gzipReadsWhatIsPacked_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("level");
    QTest::newRow("empty") << QByteArray() << 6;
    QTest::newRow("a line") << QByteArray("{\"Records\":[]}\n") << 1;
    QTest::newRow("much of the same") << QByteArray(300'000, 'x') << 12;
}

void TestGzip::gzipReadsWhatIsPacked()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, level);
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-dc"_s});
    gzip.write(gzipped(content, level));
    gzip.closeWriteChannel();
    QVERIFY(gzip.waitForFinished());
    QCOMPARE(gzip.exitCode(), 0);
    QCOMPARE(gzip.readAllStandardOutput(), content);
}

void TestGzip::equalContentsMakeEqualFiles()
{
    QCOMPARE(gzipped("records"), gzipped("records"));
}

void TestGzip::filesAreMadeWithTheirFolders()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b/c.json"_s);
    QVERIFY(writeWholeFile(path, "first"));
    QVERIFY(writeWholeFile(path, "second"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "second"_ba);
}

void TestGzip::whatCannotBeWrittenStaysAsItWas()
{
    const QTemporaryDir folder;
    const QString taken = folder.filePath(u"taken"_s);
    QVERIFY(writeWholeFile(taken, "a file"));
    const auto below = writeWholeFile(taken + u"/below"_s, "x");
    QVERIFY(!below);
    QCOMPARE(below.error().kind, Error::Kind::Storage);
    QVERIFY2(below.error().message.contains(u"taken/below"_s), qPrintable(below.error().message));
    QVERIFY(QDir(folder.path()).mkpath(u"folder"_s));
    QVERIFY(!writeWholeFile(folder.filePath(u"folder"_s), "x"));
    QFile file(taken);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "a file"_ba);
}

QTEST_GUILESS_MAIN(TestGzip)
#include "tst_gzip.moc"
