// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/eventlogreader.h"
#include "support/cloudtrailtext.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <filesystem>
#include <fstream>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

/// All that can be seen of a log, a line an event.
QByteArrayList contentOf(const EventLog &log)
{
    QByteArrayList lines;
    for (qsizetype row = 0; row < log.size(); ++row) {
        QByteArray line = QByteArray::number(log.time(row).time_since_epoch().count());
        for (std::string_view text : {log.name(row), log.source(row), log.region(row), log.bucket(row), log.caller(row),
                 log.sourceIp(row), log.userAgent(row), log.errorCode(row)})
            line += '|' + QByteArray(text.data(), qsizetype(text.size()));
        const Event event = log.event(row);
        line += '|' + QByteArray::number(event.account.number()) + '|' + QByteArray::number(int(event.kind)) + '|'
            + QByteArray::number(event.name) + '|' + QByteArray::number(event.bucket) + '|' + QByteArray::number(event.identity);
        lines.append(line + '|' + log.raw(row).value_or("gone"));
    }
    return lines;
}

QString idOfRow(const EventLog &log, qsizetype row)
{
    return QJsonDocument::fromJson(log.raw(row).value_or(QByteArray())).object().value("eventID"_L1).toString();
}

/// While it lives, temporary files go to @p folder, and, when @p isFull, no file can grow beyond some kilobytes.
class FullDisk {
public:
    FullDisk(const QString &folder, bool isFull) : m_before(qgetenv("TMPDIR"))
    {
        qputenv("TMPDIR", QFile::encodeName(folder));
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        rlimit small = m_limit;
        small.rlim_cur = 20000;
        std::signal(SIGXFSZ, SIG_IGN);
        if (isFull)
            ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, SIG_DFL);
        if (m_before.isNull())
            qunsetenv("TMPDIR");
        else
            qputenv("TMPDIR", m_before);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    QByteArray m_before;
    rlimit m_limit {};
};

} // namespace

class EventLogReaderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void readsAFolderOfLogs()
    {
        const QByteArrayList records = someRecords(60);
        write("AWSLogs/111122223333/CloudTrail/eu-west-1/a.json.gz", gzipped(envelope(records.mid(0, 20))));
        write("AWSLogs/111122223333/CloudTrail/eu-west-1/b", envelope(records.mid(20, 20)));
        write("plain.gz", records.mid(40).join('\n'));
        const Recording recording = read();
        QCOMPARE(recording.statistics.events, 60);
        QCOMPARE(recording.statistics.dataEvents, 60);
        QCOMPARE(recording.statistics.managementEvents, 0);
        QCOMPARE(recording.statistics.duplicates, 0);
        QVERIFY(recording.unreadable.empty());
        QCOMPARE(std::ssize(recording.files), 3);
        const EventLog &log = *recording.events;
        QCOMPARE(log.size(), 60);
        for (qsizetype row = 0; row < log.size(); ++row) {
            QCOMPARE(idOfRow(log, row), QString::fromLatin1(idOf(int(row))));
            QCOMPARE(log.raw(row).value_or(QByteArray()), records[row]);
        }
        const Event event = log.event(1);
        QCOMPARE(log.text(event.name), std::string_view("GetObject"));
        QCOMPARE(log.text(event.bucket), std::string_view("bucket-1"));
        QCOMPARE(log.identity(event.identity).userName, std::string_view("ada"));
        QCOMPARE(event.account.number(), 111122223333U);
        QCOMPARE(log.caller(1), std::string_view("arn:aws:iam::111122223333:user/ada"));
        QCOMPARE(log.firstRowAt(log.time(0)), 0);
        QCOMPARE(log.firstRowAt(log.time(59) + std::chrono::milliseconds(1)), 60);
        QCOMPARE(log.firstRowAt(log.time(30)), 30);
    }

    void ordersByTimeThenIdThenBytes()
    {
        RecordText record;
        QByteArrayList ids;
        QByteArrayList records;
        // short and long ids stand where their text does
        for (const char *id : {"0", "00000000-0000-4000-a000-000000000001", "00000000-0000-4000-a000-000000000002",
                 "10000000-0000-4000-a000-000000000000", "2", "a0000000-0000-4000-a000-000000000000", "evt-1", "evt-10",
                 "evt-2"}) {
            record.id = id;
            ids.append(id);
            records.append(record.json());
        }
        std::ranges::sort(ids); // by bytes
        record.time = "2026-06-03T11:59:59Z";
        record.id = "zzz";
        records.append(record.json());
        ids.prepend("zzz");
        std::ranges::reverse(records);
        write("log", records.join('\n'));
        const Recording recording = read();
        QCOMPARE(recording.events->size(), ids.size());
        for (qsizetype row = 0; row < ids.size(); ++row)
            QCOMPARE(idOfRow(*recording.events, row), QString::fromLatin1(ids[row]));
    }

    void countsAnEventThatComesTwiceOnce()
    {
        const QByteArrayList records = someRecords(10);
        write("a", envelope(records));
        write("b", prettyPrinted(envelope(records.mid(3, 4))));
        write("c", lookupRow(records[9]));
        write("d", records[9] + '\n' + records[9]);
        const Recording recording = read();
        QCOMPARE(recording.statistics.events, 10);
        QCOMPARE(recording.statistics.duplicates, 7);
    }

    void toldApartByIdOnlyWhereThereIsOne()
    {
        RecordText record;
        record.id = {};
        QByteArrayList records {record.json(), record.json()}; // the same bytes
        record.bucket = "other-bucket";
        records.append(record.json());
        record.id = "x";
        record.time = "2026-06-03T12:00:01Z";
        records.append(record.json()); // the same id in another second is another event
        record.time = "2026-06-03T12:00:02Z";
        records.append(record.json());
        write("log", records.join('\n'));
        const Recording recording = read();
        QCOMPARE(recording.statistics.events, 4);
        QCOMPARE(recording.statistics.duplicates, 1);
    }

    void doesNotTrustIdsThatAreNoUuids_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<bool>("isOtherCall");
        QTest::addColumn<int>("events");
        const QByteArray uuid = "6e1b2a70-4c3d-4e5f-8a9b-0c1d2e3f4a5b";
        const QByteArray zeros = "00000000-0000-0000-0000-000000000000";
        QTest::newRow("a placeholder, other calls") << QByteArray("...") << QByteArray("...") << true << 2;
        QTest::newRow("a placeholder, the same call") << QByteArray("1111") << QByteArray("1111") << false << 1;
        QTest::newRow("all zeros, other calls") << zeros << zeros << true << 2;
        QTest::newRow("a UUID") << uuid << uuid << true << 1;
        QTest::newRow("a UUID in two spellings") << uuid << uuid.toUpper() << false << 1;
    }

    void doesNotTrustIdsThatAreNoUuids()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(bool, isOtherCall);
        QFETCH(int, events);
        RecordText record;
        record.id = first;
        write("a", record.json());
        record.id = second;
        if (isOtherCall)
            record.name = "PutObject";
        write("b", record.json());
        const EventLogStatistics statistics = read().statistics;
        QCOMPARE(statistics.events, events);
        QCOMPARE(statistics.duplicates, 2 - events);
    }

    void keepsTheSameOneOfTwoWhateverTheOrderOfFiles()
    {
        RecordText record;
        const QByteArray first = record.json();
        record.bucket = "other-bucket";
        const QByteArray second = record.json();
        write("a", first);
        write("b", second);
        const QByteArrayList once = contentOf(*read().events);
        write("a", second);
        write("b", first);
        QCOMPARE(once.size(), 1);
        QCOMPARE(contentOf(*read().events), once);
    }

    void dependsNeitherOnFilesNorOnJobs_data()
    {
        QTest::addColumn<int>("files");
        QTest::addColumn<int>("jobs");
        QTest::addColumn<int>("maxRowsInMemory");
        QTest::addColumn<bool>("hasUuids");
        for (int files : {1, 3, 11})
            for (int jobs : {1, 2, 4})
                for (int rows : {1000000, 100})
                    for (bool uuids : {true, false})
                        QTest::addRow("%d files, %d jobs, %d rows in memory, %s", files, jobs, rows, uuids ? "UUIDs" : "other ids")
                            << files << jobs << rows << uuids;
    }

    void dependsNeitherOnFilesNorOnJobs()
    {
        QFETCH(int, files);
        QFETCH(int, jobs);
        QFETCH(int, maxRowsInMemory);
        QFETCH(bool, hasUuids);
        constexpr int Count = 1200;
        QByteArrayList records = someRecords(Count);
        for (QByteArray &record : records) {
            if (!hasUuids)
                record.replace("-4000-", "-by-hand-");
        }
        write("whole/log", envelope(records + records.mid(100, 50)));
        const Recording expected = read(u"whole"_s);
        QCOMPARE(expected.statistics.duplicates, 50);

        QList<QByteArrayList> dealt(files);
        for (int i = 0; i < Count; ++i)
            dealt[i * 7919 % files].append(records[Count - 1 - i]);
        dealt.back() += records.mid(100, 50);
        for (int file = 0; file < files; ++file)
            write(qPrintable(u"dealt/%1"_s.arg(file)), gzipped(envelope(dealt[file])));
        EventLogOptions options;
        options.paths = {m_folder->filePath(u"dealt"_s)};
        options.jobs = jobs;
        options.maxRowsInMemory = maxRowsInMemory;
        const Result<Recording> recording = readEventLog(options);
        QVERIFY(recording.has_value());
        QCOMPARE(recording->statistics.duplicates, 50);
        QCOMPARE(contentOf(*recording->events), contentOf(*expected.events));
    }

    void readsLargeDocumentsInPieces_data()
    {
        QTest::addColumn<QByteArray>("document");
        const QByteArrayList records = someRecords(300);
        QTest::newRow("an envelope") << envelope(records);
        QTest::newRow("an array over many lines") << prettyPrinted('[' + records.join(',') + ']');
        QTest::newRow("a record a line") << records.join('\n');
        QTest::newRow("an envelope, gz") << gzipped(envelope(records));
        QTest::newRow("a record a line, in many members") << [&records] {
            const QByteArray lines = records.join('\n');
            QByteArray packed; // a member ends inside of a record
            for (qsizetype at = 0; at < lines.size(); at += 1000)
                packed += gzipped(lines.mid(at, 1000));
            return packed;
        }();
    }

    void readsLargeDocumentsInPieces()
    {
        QFETCH(QByteArray, document);
        write("log", document);
        EventLogOptions options;
        options.paths = {m_folder->path()};
        options.maxDocumentBytes = 4096;
        options.restartDistanceBytes = 10000;
        const Result<Recording> recording = readEventLog(options);
        QVERIFY(recording.has_value());
        QCOMPARE(recording->statistics.events, 300);
        QVERIFY(recording->unreadable.empty());
        for (qsizetype row = 0; row < 300; ++row)
            QCOMPARE(idOfRow(*recording->events, row), QString::fromLatin1(idOf(int(row))));
    }

    void findsRecordsInAnyOrder_data()
    {
        QTest::addColumn<bool>("isGzip");
        QTest::addColumn<int>("restartDistanceBytes");
        QTest::newRow("plain") << false << 100000;
        QTest::newRow("gz, from its beginning") << true << (1 << 30);
        QTest::newRow("gz, from near points") << true << 100000;
    }

    void findsRecordsInAnyOrder()
    {
        QFETCH(bool, isGzip);
        QFETCH(int, restartDistanceBytes);
        constexpr int Count = 20000; // more than is kept inflated
        const QByteArrayList records = someRecords(Count);
        const QByteArray lines = records.join('\n');
        write("log", isGzip ? gzipped(lines) : lines);
        EventLogOptions options;
        options.paths = {m_folder->path()};
        options.maxDocumentBytes = 1000000; // so that it is read as a stream
        options.restartDistanceBytes = restartDistanceBytes;
        const Result<Recording> recording = readEventLog(options);
        QVERIFY(recording.has_value());
        QCOMPARE(recording->statistics.events, Count);
        for (int i = 0; i < 60; ++i) {
            const int row = i * 7919 % Count;
            QCOMPARE(recording->events->raw(row).value_or(QByteArray()), records[row]);
            QCOMPARE(recording->events->raw(row / 2).value_or(QByteArray()), records[row / 2]);
        }
    }

    void namesWhatItCannotReadAndReadsTheRest_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<int>("atLeast");
        QTest::addColumn<QString>("reason");
        const QByteArrayList records = someRecords(500, 1000);
        const QByteArray whole = envelope(records);
        const QByteArray packed = gzipped(whole);
        QTest::newRow("cut gz") << packed.left(packed.size() / 2) << 100
                                << u"ends too early, at byte %1"_s.arg(packed.size() / 2);
        QByteArray damaged = packed;
        damaged.replace(packed.size() / 2, 8, QByteArray(8, '\xaa'));
        QTest::newRow("damaged gz") << damaged << 50 << u"gzip data is damaged"_s;
        QTest::newRow("gz and something else")
            << QByteArray(packed + "garbage") << 500 << u"at byte %1, there is something else"_s.arg(packed.size());
        QTest::newRow("cut JSON") << whole.left(whole.size() - 300) << 498 << u"It ends too early"_s;
        QTest::newRow("broken record") << QByteArray(whole).replace(idOf(1007), "\"\"") << 499
                                       << u"The record at byte %1 is broken"_s.arg(whole.indexOf(records[7]));
        QTest::newRow("text") << QByteArray("Copyright 2026\n") << 0 << u"neither JSON nor gzip"_s;
        QTest::newRow("another JSON") << QByteArray(R"({"a":1})") << 0 << u"holds no CloudTrail records"_s;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0", 4) << 0 << u"UTF-16"_s;
        QTest::newRow("gz of gz") << gzipped(packed) << 0 << u"neither JSON"_s;
    }

    void namesWhatItCannotReadAndReadsTheRest()
    {
        QFETCH(QByteArray, stored);
        QFETCH(int, atLeast);
        QFETCH(QString, reason);
        write("good", envelope(someRecords(5)));
        write("bad", stored);
        const Recording recording = read();
        QVERIFY2(recording.statistics.events >= 5 + atLeast, qPrintable(QString::number(recording.statistics.events)));
        QVERIFY(!recording.unreadable.empty());
        QVERIFY2(recording.unreadable.front().reason.contains(reason), qPrintable(recording.unreadable.front().reason));
        for (const Unreadable &part : recording.unreadable)
            QCOMPARE(part.path, m_folder->filePath(u"bad"_s));
        const bool makesGarbage = stored.contains("\xaa\xaa\xaa\xaa\xaa\xaa\xaa\xaa"); // which is named too
        QCOMPARE(recording.unreadable.size() == 1, !makesGarbage);
        for (qsizetype row = 0; row < recording.events->size(); ++row)
            QVERIFY(recording.events->raw(row).has_value());
    }

    void isSilentAboutWhatHoldsNoRecords()
    {
        write("empty", {});
        write("empty.gz", gzipped({}));
        write("none", R"({"Records":[]})");
        write("digest", R"({"digestS3Object":"x","digestStartTime":"2026-06-03T11:00:00Z","logFiles":[]})");
        write(".DS_Store", "not a log");
        const Recording recording = read();
        QCOMPARE(recording.statistics.events, 0);
        QVERIFY(recording.unreadable.empty());
    }

    void namesPathsThatAreNotThere()
    {
        write("log", envelope(someRecords(2)));
        EventLogOptions options;
        options.paths = {m_folder->filePath(u"log"_s), m_folder->filePath(u"absent"_s), u"/dev/null"_s};
        const Result<Recording> recording = readEventLog(options);
        QVERIFY(recording.has_value());
        QCOMPARE(recording->statistics.events, 2);
        QCOMPARE(recording->unreadable.size(), 2U);
    }

    void namesWhatItMayNotOpen()
    {
        if (geteuid() == 0)
            QSKIP("root may open everything");
        write("log", envelope(someRecords(2)));
        write("locked/log", envelope(someRecords(2, 10)));
        QFile::setPermissions(m_folder->filePath(u"log"_s), QFile::WriteOwner);
        QFile::setPermissions(m_folder->filePath(u"locked"_s), QFile::WriteOwner);
        QCOMPARE(read().unreadable.size(), 2U);
        QFile::setPermissions(m_folder->filePath(u"locked"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void readsAFileThatIsNamedTwiceOnce()
    {
        write("logs/a", envelope(someRecords(2)));
        QFile::link(m_folder->filePath(u"logs/a"_s), m_folder->filePath(u"link"_s));
        EventLogOptions options;
        options.paths = {m_folder->filePath(u"logs"_s), m_folder->filePath(u"logs/../logs/a"_s), m_folder->filePath(u"link"_s)};
        const Result<Recording> recording = readEventLog(options);
        QVERIFY(recording.has_value());
        QCOMPARE(recording->statistics.events, 2);
        QCOMPARE(recording->statistics.duplicates, 0);
    }

    void readsWhateverAFileIsCalled()
    {
        write("logs/a", envelope(someRecords(2)));
        write("logs/.hidden", envelope(someRecords(2, 10)));
        write("logs/.cache/b", envelope(someRecords(2, 20)));
        write("logs/.cache/index", "not a log");
        const QByteArray odd = QFile::encodeName(m_folder->filePath(u"logs"_s)) + "/caf\xe9";
        std::ofstream(odd.toStdString()) << gzipped(envelope(someRecords(2, 30))).toStdString();
        const Recording recording = read();
        QCOMPARE(recording.statistics.events, 8);
        QVERIFY(recording.unreadable.empty());
        for (qsizetype row = 0; row < recording.events->size(); ++row)
            QVERIFY(recording.events->raw(row).has_value());
        QCOMPARE(idOfRow(*recording.events, 6), QString::fromLatin1(idOf(30)));
        QVERIFY(std::filesystem::remove(odd.toStdString())); // the temporary folder cannot
    }

    void followsLinksOnce()
    {
        write("logs/a", envelope(someRecords(2)));
        write("elsewhere/b", envelope(someRecords(2, 10)));
        QFile::link(m_folder->filePath(u"elsewhere"_s), m_folder->filePath(u"logs/link1"_s));
        QFile::link(m_folder->filePath(u"elsewhere"_s), m_folder->filePath(u"logs/link2"_s));
        QFile::link(m_folder->filePath(u"logs/a"_s), m_folder->filePath(u"logs/again"_s));
        const Recording recording = read(u"logs"_s);
        QCOMPARE(recording.statistics.events, 4);
        QCOMPARE(recording.statistics.duplicates, 0);
        QCOMPARE(std::ssize(recording.files), 2);
        QVERIFY(recording.unreadable.empty());
    }

    void namesWhatIsNoFile()
    {
        write("logs/a", envelope(someRecords(2)));
        QFile::link(m_folder->filePath(u"absent"_s), m_folder->filePath(u"logs/broken"_s));
        QFile::link(m_folder->filePath(u"absent"_s), m_folder->filePath(u"logs/.lock"_s)); // an editor's
        QCOMPARE(::mkfifo(qPrintable(m_folder->filePath(u"logs/pipe"_s)), 0600), 0);
        const Recording recording = read();
        QCOMPARE(recording.statistics.events, 2);
        QCOMPARE(recording.unreadable.size(), 2U);
        QCOMPARE(recording.unreadable[0].path, m_folder->filePath(u"logs/broken"_s));
        QVERIFY(recording.unreadable[0].reason.contains("leads nowhere"_L1));
        QCOMPARE(recording.unreadable[1].path, m_folder->filePath(u"logs/pipe"_s));
    }

    void findsRecordsInAnyOrderFast()
    {
        RecordText record;
        QByteArrayList records;
        for (int i = 0; i < 4000; ++i) {
            record.id = idOf(i);
            record.more = ",\"x\":\"" + QByteArray::number(quint64(i) * 0x9e3779b97f4a7c15U, 36).repeated(150) + '"';
            records.append(record.json());
        }
        write("log.gz", gzipped(envelope(records)));
        const Recording recording = read();
        const qsizetype count = recording.events->size();
        QCOMPARE(count, 4000);
        QElapsedTimer timer;
        timer.start();
        for (qsizetype row = 0; row < count; ++row)
            QVERIFY(recording.events->raw(row).has_value());
        const qint64 inOrder = timer.restart();
        for (qsizetype row = 0; row < count; ++row)
            QCOMPARE(recording.events->raw(row * 1237 % count).value_or(QByteArray()), records[row * 1237 % count]);
        QVERIFY2(timer.elapsed() < 20 * inOrder + 1000, qPrintable(u"%1 ms, %2 in order"_s.arg(timer.elapsed()).arg(inOrder)));
    }

    void keepsWhatChangesABucket_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("isKept");
        for (const char *name : {"PutBucketPolicy", "CreateBucket", "DeleteBucketPublicAccessBlock", "PutAccountPublicAccessBlock",
                 "PutBucketLogging", "DeleteBucketPolicy", "PutBucketAcl"})
            QTest::newRow(name) << QByteArray(name) << true;
        for (const char *name : {"GetBucketPolicy", "ListBuckets", "PutObject", "CreateUser"})
            QTest::newRow(name) << QByteArray(name) << false;
    }

    void keepsWhatChangesABucket()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, isKept);
        RecordText record;
        record.name = name;
        record.category = "Management";
        write("log", lookupRow(record.json()));
        const Recording recording = read();
        QFile::remove(m_folder->filePath(u"log"_s));
        QCOMPARE(recording.events->size(), 1);
        QCOMPARE(recording.events->raw(0).has_value(), isKept);
        if (isKept)
            QCOMPARE(recording.events->raw(0).value_or(QByteArray()), record.json());
    }

    void endsInAFolderThatHoldsItself()
    {
        write("logs/a", envelope(someRecords(2)));
        QFile::link(m_folder->filePath(u"logs"_s), m_folder->filePath(u"logs/again"_s));
        QCOMPARE(read().statistics.events, 2);
    }

    void countsKindsAndAnonymousCallers()
    {
        const QByteArray anonymous = R"({"type":"AWSAccount","principalId":"","accountId":"anonymous"})";
        QByteArrayList records;
        const auto add = [&records](RecordText record) {
            record.id = idOf(int(records.size()));
            records.append(record.json());
        };
        add({});
        add({.identity = anonymous});
        add({.name = "PutBucketPolicy", .category = "Management"});
        add({.name = "PutBucketPolicy", .category = "Management", .identity = anonymous});
        add({.name = "Invoke", .source = "lambda.amazonaws.com"});
        add({.name = "CreateUser", .source = "iam.amazonaws.com", .category = "Management"});
        write("log", envelope(records));
        const EventLogStatistics statistics = read().statistics;
        QCOMPARE(statistics.events, 6);
        QCOMPARE(statistics.dataEvents, 2);
        QCOMPARE(statistics.managementEvents, 3);
        QCOMPARE(statistics.anonymous, 1);
        QCOMPARE(statistics.bytes, envelope(records).size());
    }

    void belongsToTheRecipientElseTheCallersAccount()
    {
        QByteArrayList records;
        for (const char *account : {"444455556666", "", "not a number"}) {
            RecordText record;
            record.id = idOf(int(records.size()));
            record.account = account;
            records.append(record.json());
        }
        write("log", envelope(records));
        const Recording recording = read();
        QCOMPARE(recording.events->account(0).number(), 444455556666U);
        QCOMPARE(recording.events->account(1).number(), 111122223333U);
        QCOMPARE(recording.events->account(2).number(), 111122223333U);
    }

    void placesEventsWithoutATimeAtTheStart_data()
    {
        QTest::addColumn<int>("maxRowsInMemory");
        QTest::newRow("in memory") << 1000;
        QTest::newRow("in a temporary file") << 1;
    }

    void placesEventsWithoutATimeAtTheStart()
    {
        QFETCH(int, maxRowsInMemory);
        RecordText untimed;
        untimed.id = "zzz";
        untimed.time = "...";
        write("log", someRecords(3).join('\n') + '\n' + untimed.json());
        EventLogOptions options;
        options.paths = {m_folder->path()};
        options.maxRowsInMemory = maxRowsInMemory;
        const Result<Recording> recording = readEventLog(options);
        QVERIFY(recording.has_value());
        const EventLog &log = *recording->events;
        QCOMPARE(log.size(), 4);
        QCOMPARE(idOfRow(log, 0), u"zzz"_s);
        QCOMPARE(log.time(0), log.time(1));
        QCOMPARE(log.firstRowAt(log.time(0)), 0);
    }

    void ordersByAllOfAnIdThatIsWrittenToAFile()
    {
        RecordText record;
        QByteArrayList records;
        const QByteArray common(64, 'x');
        for (int i = 0; i < 50; ++i) {
            record.id = i % 7 == 0 ? idOf(i) : common.left(i * 13 % 64) + QByteArray::number(i); // of many lengths
            records.append(record.json());
        }
        write("log", records.join('\n'));
        const QByteArrayList expected = contentOf(*read().events);
        EventLogOptions options;
        options.paths = {m_folder->path()};
        options.maxRowsInMemory = 6;
        const Result<Recording> recording = readEventLog(options);
        QVERIFY(recording.has_value());
        QCOMPARE(contentOf(*recording->events), expected);
        QByteArrayList ids;
        for (qsizetype row = 0; row < 50; ++row)
            ids.append(idOfRow(*recording->events, row).toLatin1());
        QVERIFY(std::ranges::is_sorted(ids));
    }

    void saysWhereThereIsNoRoomForALargeRecording_data()
    {
        QTest::addColumn<bool>("isFull");
        QTest::newRow("no such folder") << false;
        QTest::newRow("a full disk") << true;
    }

    void saysWhereThereIsNoRoomForALargeRecording()
    {
        QFETCH(bool, isFull);
        for (int i = 0; i < 50; ++i)
            write(qPrintable(u"logs/%1"_s.arg(i)), envelope(someRecords(200, 200 * i)));
        const QString folder = isFull ? m_folder->path() : m_folder->filePath(u"absent"_s);
        const FullDisk full(folder, isFull);
        EventLogOptions options;
        options.paths = {m_folder->filePath(u"logs"_s)};
        options.jobs = 1;
        options.maxRowsInMemory = 400;
        qint64 done = 0;
        qint64 total = 0;
        options.progress = [&](qint64 bytes, qint64 all) {
            done = bytes;
            total = all;
        };
        const Result<Recording> recording = readEventLog(options);
        QVERIFY(!recording.has_value());
        QCOMPARE(recording.error().kind, Error::Kind::Storage);
        QVERIFY2(recording.error().message.contains(folder), qPrintable(recording.error().message));
        QVERIFY2(done < total / 2, "what cannot be kept is not read to the end");
    }

    void tellsWhenTheFileOfARecordChanged()
    {
        write("log", envelope(someRecords(3)));
        const Recording recording = read();
        write("log", envelope(someRecords(4, 1))); // of the same length, and other records
        const Result<QByteArray> changed = recording.events->raw(0);
        QVERIFY(!changed.has_value());
        QCOMPARE(changed.error().kind, Error::Kind::NotFound);
        QFile::remove(m_folder->filePath(u"log"_s));
        QVERIFY(!recording.events->raw(0).has_value());
    }

    void findsRecordsOfAFileThatHasGrown_data()
    {
        QTest::addColumn<bool>("isCompressed");
        QTest::newRow("lines") << false;
        QTest::newRow("gz members") << true;
    }

    void findsRecordsOfAFileThatHasGrown()
    {
        QFETCH(bool, isCompressed);
        const auto text = [isCompressed](const QByteArrayList &records) {
            const QByteArray lines = records.join('\n') + '\n';
            return isCompressed ? gzipped(lines) : lines;
        };
        const QByteArrayList records = someRecords(6);
        write("log", text(records.first(3)));
        const Recording recording = read();
        QCOMPARE(recording.events->raw(1).value_or("gone"), records[1]); // and it is open now
        write("log", text(records.first(3)) + text(records.sliced(3)));
        for (int row = 0; row < 3; ++row)
            QCOMPARE(recording.events->raw(row).value_or("gone"), records[row]);
    }

    void reportsProgressAndCanBeCancelled()
    {
        for (int i = 0; i < 20; ++i)
            write(qPrintable(u"log%1"_s.arg(i)), envelope(someRecords(5, 5 * i)));
        EventLogOptions options;
        options.paths = {m_folder->path()};
        options.jobs = 1;
        qint64 last = 0;
        qint64 all = 0;
        options.progress = [&](qint64 done, qint64 total) {
            QVERIFY(done >= last);
            last = done;
            all = total;
        };
        QVERIFY(readEventLog(options).has_value());
        QVERIFY(all > 0);
        QCOMPARE(last, all);

        int questions = 0;
        options.progress = {};
        options.isCancelled = [&questions] { return ++questions > 5; };
        const Result<Recording> cancelled = readEventLog(options);
        QVERIFY(!cancelled.has_value());
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
        QVERIFY(questions < 15);
    }

private:
    void write(const char *name, const QByteArray &bytes) { writeFile(m_folder->filePath(QString::fromLatin1(name)), bytes); }

    Recording read(const QString &below = {})
    {
        EventLogOptions options;
        options.paths = {m_folder->filePath(below)};
        Result<Recording> recording = readEventLog(options);
        return recording ? std::move(*recording) : Recording();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(EventLogReaderTest)
#include "tst_eventlogreader.moc"
