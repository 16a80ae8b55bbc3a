// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/eventlogreader.h"
#include "support/cloudtrailtext.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

/// How places are named that cannot be read, inside of files that can.
class BrokenRecordsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void namesEachBrokenRecord()
    {
        constexpr int Broken = 130;
        QByteArrayList records = someRecords(500, 1000);
        for (int i = 0; i < Broken; ++i)
            records[2 * i].replace(idOf(1000 + 2 * i), "\"\"");
        const QByteArray whole = envelope(records);
        const QByteArray packed = gzipped(whole);
        write(u"cut.gz"_s, packed.left(packed.size() - 40));
        write(u"whole"_s, whole);
        const Recording recording = read();
        std::vector<Unreadable> ofCut;
        std::vector<Unreadable> ofWhole;
        std::ranges::partition_copy(recording.unreadable, std::back_inserter(ofCut), std::back_inserter(ofWhole),
            [](const Unreadable &part) { return part.path.endsWith("cut.gz"_L1); });
        QCOMPARE(ofWhole.size(), 101U);
        for (int i = 0; i < 100; ++i) {
            const qint64 offset = whole.indexOf(records[2 * i]);
            QCOMPARE(ofWhole[std::size_t(i)].offset, offset);
            QCOMPARE(ofWhole[std::size_t(i)].reason, u"The record at byte %1 is broken JSON."_s.arg(offset));
        }
        QVERIFY2(ofWhole.back().reason.contains(QString::number(Broken - 100)), qPrintable(ofWhole.back().reason));
        QCOMPARE(ofWhole.back().offset, whole.indexOf(records[200]));
        // The file that is cut says so first, and what else is wrong with it after that.
        QVERIFY(!ofCut.front().offset);
        QVERIFY2(ofCut.front().reason.contains("ends too early"_L1), qPrintable(ofCut.front().reason));
        QCOMPARE(ofCut.size(), 102U);
    }

    void tellsThatItGaveUp()
    {
        write(u"log"_s, "garbage\n" + someRecords(150).join("\ngarbage\n"));
        const Recording recording = read();
        QVERIFY(recording.statistics.events >= 100 && recording.statistics.events < 150);
        QVERIFY2(recording.unreadable.back().reason.contains("the rest, from byte"_L1),
            qPrintable(recording.unreadable.back().reason));
        QVERIFY(recording.unreadable.back().offset);
        QCOMPARE(std::ranges::count_if(
                     recording.unreadable, [](const Unreadable &part) { return part.reason.contains("left out"_L1); }),
            1);
    }

    void namesBrokenPartsOfConfigurationCalls()
    {
        QByteArrayList records = someRecords(3);
        records[1].replace("\"GetObject\"", "\"PutBucketPolicy\"");
        QVERIFY(records[1].contains("PutBucketPolicy"));
        records[1].insert(1, R"("vpcEndpointId": nothing, )");
        const QByteArray whole = envelope(records);
        write(u"log"_s, whole);
        const Recording recording = read();
        QCOMPARE(recording.statistics.events, 3);
        QCOMPARE(recording.unreadable.size(), 1U);
        QCOMPARE(recording.unreadable.front().offset, whole.indexOf(records[1]));
        QVERIFY(recording.unreadable.front().reason.contains("A part of the record"_L1));
    }

private:
    void write(const QString &name, const QByteArray &bytes) { writeFile(m_folder->filePath(name), bytes); }
    [[nodiscard]] Recording read() const
    {
        EventLogOptions options;
        options.paths = {m_folder->path()};
        Result<Recording> recording = readEventLog(options);
        return recording ? std::move(*recording) : Recording();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(BrokenRecordsTest)
#include "tst_brokenrecords.moc"
