// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/eventlogreader.h"
#include "support/archivewriter.h"
#include "support/cloudtrailtext.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

using Files = QList<std::pair<QByteArray, QByteArray>>;

/// A day's logs as S3 holds them, some gz and some not, with what else gets into archives.
Files someLogs(const QByteArrayList &records)
{
    const qsizetype part = records.size() / 3;
    return {{"logs/", {}}, {"logs/a.json.gz", gzipped(envelope(records.mid(0, part)))}, {"logs/b.json", envelope(records.mid(part, part))},
        {"logs/._b.json", "\0\5\26\7 of a file manager"}, {"logs/empty", {}}, {"logs/c.ndjson", records.mid(2 * part).join('\n')}};
}

} // namespace

class ArchivesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void readsEveryKind_data()
    {
        QTest::addColumn<QByteArray>("archive");
        const QByteArrayList records = someRecords(60);
        const Files logs = someLogs(records);
        QTest::newRow("zip") << packed(Packing::Zip, logs);
        QTest::newRow("tar") << packed(Packing::Tar, logs);
        QTest::newRow("tar.gz") << packed(Packing::TarGz, logs);
        QTest::newRow("tar.zst") << packed(Packing::TarZst, logs);
        QTest::newRow("zst") << zstCompressed(envelope(records));
        QTest::newRow("zst in a tar") << packed(Packing::Tar, {{"log.zst", zstCompressed(envelope(records))}});
        QTest::newRow("tar.gz in a zip") << packed(Packing::Zip, {{"inner.tar.gz", packed(Packing::TarGz, logs)}});
        QTest::newRow("zip in a tar") << packed(Packing::Tar, {{"inner.zip", packed(Packing::Zip, logs)}});
    }

    void readsEveryKind()
    {
        QFETCH(QByteArray, archive);
        writeFile(m_folder->filePath(u"archive"_s), archive);
        const QByteArrayList records = someRecords(60);
        for (const qsizetype maxDocumentBytes : {qsizetype(64) << 20, qsizetype(4096)}) {
            const Recording recording = read(maxDocumentBytes);
            QCOMPARE(recording.statistics.events, 60);
            QVERIFY2(recording.unreadable.empty(), qPrintable(namesOf(recording).join(u'\n')));
            for (const qsizetype row : {0, 59, 20, 40, 1, 58, 21, 39})
                QCOMPARE(recording.events->raw(row).value_or(QByteArray()), records[row]);
        }
    }

    void findsRecordsFromNearPoints()
    {
        const QByteArrayList records = someRecords(3000);
        Files files;
        for (int i = 0; i < 30; ++i)
            files.append({"log" + QByteArray::number(i), gzipped(envelope(records.mid(100 * i, 100)))});
        for (const Packing packing : {Packing::Zip, Packing::Tar, Packing::TarGz}) {
            writeFile(m_folder->filePath(u"archive"_s), packed(packing, files));
            EventLogOptions options;
            options.paths = {m_folder->path()};
            options.restartDistanceBytes = 100'000;
            const Result<Recording> recording = readEventLog(options);
            QVERIFY(recording.has_value());
            QCOMPARE(recording->events->size(), 3000);
            for (int i = 0; i < 40; ++i) {
                const qsizetype row = 3000 - 1 - i * 7919 % 3000;
                QCOMPARE(recording->events->raw(row).value_or(QByteArray()), records[row]);
            }
        }
    }

    void namesDamagedMembersAndReadsTheRest_data()
    {
        QTest::addColumn<QByteArray>("archive");
        QTest::addColumn<int>("events");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        const QByteArrayList records = someRecords(900);
        const auto files = [&records](const QByteArray &second) {
            return Files {{"a", envelope(records.mid(0, 300))}, {"b", second}, {"c", envelope(records.mid(600))}};
        };
        const QByteArray second = envelope(records.mid(300, 300));
        QByteArray damaged = gzipped(second);
        damaged.replace(damaged.size() / 2, 8, QByteArray(8, '\xaa'));
        QTest::newRow("gz in a tar") << packed(Packing::Tar, files(damaged)) << 600 << u"!b"_s << u"damaged near byte "_s;
        QTest::newRow("gz in a zip") << packed(Packing::Zip, files(damaged)) << 600 << u"!b"_s << u"damaged near byte "_s;
        QTest::newRow("JSON in a tar") << packed(Packing::Tar, files(QByteArray(second).replace(idOf(400), "\"\""))) << 899 << u"!b"_s
                                       << u"record at byte "_s;
        QTest::newRow("no log") << packed(Packing::Zip, files("Read me")) << 600 << u"!b"_s << u"neither JSON"_s;
        QTest::newRow("UTF-16") << packed(Packing::Zip, files("\xff\xfe{}")) << 600 << u"!b"_s << u"UTF-16"_s;
        QByteArray zip = packed(Packing::Zip, files(second));
        const qsizetype name = zip.indexOf("b", zip.indexOf("PK\3\4", 4));
        zip.replace(name + 200, 16, QByteArray(16, '\xaa'));
        QTest::newRow("deflate of a zip") << zip << 600 << u"!b"_s << u"damaged near byte "_s;
        QByteArray tar = packed(Packing::Tar, files(second));
        tar[tar.indexOf(QByteArray("b\0", 2), tar.indexOf(records[299]))] = 'x';
        QTest::newRow("a header of a tar") << tar << 600 << u"archive"_s << u"damaged near byte "_s;
        QTest::newRow("a tar that ends early") << packed(Packing::Tar, files(second)).left(300 * records[0].size()) << 280
                                               << u"!a"_s << u"damaged near byte "_s;
    }

    void namesDamagedMembersAndReadsTheRest()
    {
        QFETCH(QByteArray, archive);
        QFETCH(int, events);
        QFETCH(QString, name);
        QFETCH(QString, reason);
        writeFile(m_folder->filePath(u"archive"_s), archive);
        const Recording recording = read();
        QVERIFY2(recording.statistics.events >= events, qPrintable(QString::number(recording.statistics.events)));
        const QStringList names = namesOf(recording);
        QVERIFY2(!names.isEmpty() && names[0].contains(name) && names[0].contains(reason), qPrintable(names.join(u'\n')));
        for (qsizetype row = 0; row < recording.events->size(); ++row)
            QVERIFY(recording.events->raw(row).has_value());
    }

    void givesUpWhatIsNestedTooDeep()
    {
        QByteArray archive = packed(Packing::Zip, {{"log", envelope(someRecords(3))}});
        for (int i = 0; i < 3; ++i)
            archive = packed(Packing::Zip, {{"inner.zip", archive}});
        writeFile(m_folder->filePath(u"archive"_s), archive);
        QCOMPARE(read().statistics.events, 3);
        for (int i = 0; i < 3; ++i)
            archive = packed(Packing::Zip, {{"inner.zip", archive}, {"beside", envelope(someRecords(1, 10 + i))}});
        writeFile(m_folder->filePath(u"archive"_s), archive);
        const Recording recording = read();
        QCOMPARE(recording.statistics.events, 3);
        QCOMPARE(recording.unreadable.size(), 1U);
        QVERIFY(recording.unreadable[0].path.endsWith(u"archive!inner.zip!inner.zip!inner.zip!inner.zip!inner.zip"_s));
        QVERIFY(recording.unreadable[0].reason.contains(u"nested"_s));
    }

    void givesUpWhatUnpacksTooLarge_data()
    {
        QTest::addColumn<QByteArray>("archive");
        const QByteArray spaces(qsizetype(90) << 20, ' '); // zeros would be an empty tar
        QTest::newRow("gz") << gzipped(spaces.first(qsizetype(80) << 20));
        QTest::newRow("gz after gz") << gzipped(spaces.first(qsizetype(40) << 20)).repeated(2);
        QTest::newRow("zst") << zstCompressed(spaces);
        QTest::newRow("zst in a zip") << packed(Packing::Zip, {{"spaces.zst", zstCompressed(spaces)}});
        QTest::newRow("a sparse tar") << sparseTar("zeros", qint64(90) << 20);
    }

    void givesUpWhatUnpacksTooLarge() // the test's time limit is a part of the point
    {
        QFETCH(QByteArray, archive);
        QVERIFY(archive.size() > 0 && archive.size() < 100'000);
        writeFile(m_folder->filePath(u"archive"_s), archive);
        const QStringList names = namesOf(read());
        QVERIFY2(std::ranges::any_of(names, [](const QString &name) { return name.contains(u"so much more than its size"_s); }),
            qPrintable(names.join(u'\n')));
    }

private:
    Recording read(qsizetype maxDocumentBytes = qsizetype(64) << 20)
    {
        EventLogOptions options;
        options.paths = {m_folder->path()};
        options.maxDocumentBytes = maxDocumentBytes;
        Result<Recording> recording = readEventLog(options);
        return recording ? std::move(*recording) : Recording();
    }

    static QStringList namesOf(const Recording &recording)
    {
        QStringList names;
        for (const Unreadable &part : recording.unreadable)
            names.append(QString(part.path % ": "_L1 % part.reason));
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ArchivesTest)
#include "tst_archives.moc"
