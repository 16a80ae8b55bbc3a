// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/csvfile.h"
#include "pages/fileexport.h"
#include "support/fulldisk.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <optional>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// An export to a real folder, with the notices that a page has.
class TestFileExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void rowsAreWrittenElsewhereThanInTheWindow();
    void theNoticeTellsHowFarItIs();
    void cancelLeavesTheOldFile();
    void aFullDiskLeavesTheOldFile();
    void aPlaceThatCannotBeWrittenIsTold_data();
    void aPlaceThatCannotBeWrittenIsTold();
    void aNewerExportTakesThePlaceOfAnOlderOne();
    void aClosedPageStopsItsExport();

private:
    static ExportTexts texts();
    static CsvTable table(int rows);
    [[nodiscard]] QByteArray content() const;
    [[nodiscard]] bool isSaid(Status status, const QString &text) const;
    [[nodiscard]] bool finished() const
    {
        return QTest::qWaitFor(
            [this] { return !m_export->isBusy() && !m_said->isEmpty() && lastStatus() != Status::InProgress; }, 20'000);
    }
    [[nodiscard]] Status lastStatus() const { return m_said->constLast().at(0).value<Status>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<NoticeList> m_notices;
    std::unique_ptr<QSignalSpy> m_said;
    std::unique_ptr<FileExport> m_export;
    QString m_path;
};

void TestFileExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"rows.csv"_s);
    m_notices = std::make_unique<NoticeList>();
    m_notices->show();
    m_said = std::make_unique<QSignalSpy>(m_notices.get(), &NoticeList::noticeShown);
    m_export = std::make_unique<FileExport>(*m_notices, nullptr);
}

void TestFileExport::cleanup()
{
    m_export.reset();
    m_said.reset();
    m_notices.reset();
    m_folder.reset();
}

ExportTexts TestFileExport::texts()
{
    return {
        .notice = u"test"_s,
        .failed = u"Nothing was exported"_s,
        .writing = [](int total) { return u"Writing %2 to %1"_s.arg(u"%1"_s, QString::number(total)); },
        .progress
        = [](int done, int total) { return u"%1 of %2 in %3"_s.arg(QString::number(done), QString::number(total), u"%1"_s); },
        .written = [](int total) { return u"%2 are in %1"_s.arg(u"%1"_s, QString::number(total)); },
    };
}

CsvTable TestFileExport::table(int rows)
{
    return {.headings = {u"Number"_s}, .rows = rows, .cells = [](int row) { return QStringList {QString::number(row)}; }};
}

QByteArray TestFileExport::content() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool TestFileExport::isSaid(Status status, const QString &text) const
{
    return lastStatus() == status && m_said->constLast().at(1).toString().contains(text);
}

void TestFileExport::rowsAreWrittenElsewhereThanInTheWindow()
{
    std::atomic<bool> isElsewhere = false;
    const QThread *window = QThread::currentThread();
    CsvTable rows = table(3);
    rows.cells = [&isElsewhere, window](int row) {
        isElsewhere = QThread::currentThread() != window;
        return QStringList {QString::number(row)};
    };
    m_export->start(m_path, rows, texts());
    QVERIFY(m_export->isBusy());
    QVERIFY(finished());
    QVERIFY(isElsewhere);
    QCOMPARE(content(), QByteArray("Number\r\n0\r\n1\r\n2\r\n"));
    QVERIFY(isSaid(Status::Success, u"3 are in "_s + QDir::toNativeSeparators(m_path)));
    QCOMPARE(m_notices->count(), 1);
}

void TestFileExport::theNoticeTellsHowFarItIs()
{
    const auto gate = std::make_shared<QSemaphore>();
    CsvTable rows = table(1'200);
    rows.cells = [gate](int row) {
        if (row == 1'100)
            gate->acquire();
        return QStringList {QString::number(row)};
    };
    m_export->start(m_path, rows, texts());
    const auto isTold = [this](const QString &text) {
        const auto labels = m_notices->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
    };
    const bool told = QTest::qWaitFor([&] { return isTold(u" of 1200 in "_s); }, 20'000);
    gate->release();
    QVERIFY(told);
    QVERIFY(finished());
}

void TestFileExport::cancelLeavesTheOldFile()
{
    QFile old(m_path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const auto gate = std::make_shared<QSemaphore>();
    CsvTable rows = table(5'000);
    rows.cells = [gate](int row) {
        if (row == 700)
            gate->acquire();
        return QStringList {QString::number(row)};
    };
    m_export->start(m_path, rows, texts());
    auto *cancel = m_notices->findChild<QAbstractButton *>(u"noticeAction"_s);
    QVERIFY(cancel);
    QTest::mouseClick(cancel, Qt::LeftButton);
    gate->release();
    QVERIFY(finished());
    QTest::qWait(20);
    QVERIFY(isSaid(Status::Info, u"cancelled"_s));
    QCOMPARE(content(), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList {u"rows.csv"_s});
}

/// A limit of the size of files stands for the disk: it fails in the middle, too.
void TestFileExport::aFullDiskLeavesTheOldFile()
{
    QFile old(m_path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    std::optional<FullDisk> disk(64 * 1024);
    m_export->start(m_path, table(50'000), texts());
    const bool done = finished();
    disk.reset();
    QVERIFY(done);
    QVERIFY(isSaid(Status::Error, u"Nothing was exported"_s));
    QCOMPARE(content(), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList {u"rows.csv"_s});
}

void TestFileExport::aPlaceThatCannotBeWrittenIsTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no such folder") << u"nowhere/rows.csv"_s;
    QTest::newRow("a folder") << u"folder"_s;
}

void TestFileExport::aPlaceThatCannotBeWrittenIsTold()
{
    QFETCH(const QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    m_export->start(m_folder->filePath(name), table(3), texts());
    QVERIFY(finished());
    QVERIFY(isSaid(Status::Error, u"Nothing was exported"_s));
    QCOMPARE(m_notices->count(), 1);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList());
}

void TestFileExport::aNewerExportTakesThePlaceOfAnOlderOne()
{
    const auto gate = std::make_shared<QSemaphore>();
    CsvTable slow = table(5'000);
    slow.cells = [gate](int row) {
        if (row == 0)
            gate->acquire();
        return QStringList {u"slow"_s};
    };
    m_export->start(m_folder->filePath(u"slow.csv"_s), slow, texts());
    m_export->start(m_path, table(2), texts());
    gate->release();
    QVERIFY(finished());
    QCOMPARE(content(), QByteArray("Number\r\n0\r\n1\r\n"));
    QTest::qWait(50);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList {u"rows.csv"_s});
    QCOMPARE(m_notices->count(), 1);
}

void TestFileExport::aClosedPageStopsItsExport()
{
    const auto gate = std::make_shared<QSemaphore>();
    const auto last = std::make_shared<std::atomic<int>>(0);
    CsvTable slow = table(50'000);
    slow.cells = [gate, last](int row) {
        if (row == 0)
            gate->acquire();
        *last = row;
        return QStringList {QString::number(row)};
    };
    m_export->start(m_path, std::move(slow), texts());
    m_export.reset();
    gate->release();
    QVERIFY(QTest::qWaitFor([&] { return last.use_count() == 1; }, 20'000)); // the writer is gone
    QVERIFY(*last < 49'999);
    QVERIFY(!QFile::exists(m_path));
}

QTEST_MAIN(TestFileExport)
#include "tst_fileexport.moc"
