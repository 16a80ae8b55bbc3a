// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/inflatingstream.h"
#include "support/cloudtrailtext.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketwatch;

namespace {

/// Text that does not compress to nothing.
QByteArray someBytes(qsizetype count)
{
    QRandomGenerator random(7);
    QByteArray bytes;
    while (bytes.size() < count)
        bytes += QByteArray::number(random.generate64(), 36) + ' ';
    bytes.truncate(count);
    return bytes;
}

QByteArray readToEnd(InflatingStream &stream, size_t pieceBytes)
{
    QByteArray all;
    while (!stream.isAtEnd()) {
        QByteArray piece(qsizetype(pieceBytes), '\0');
        piece.truncate(qsizetype(stream.read(piece.data(), pieceBytes)));
        all += piece;
    }
    return all;
}

/// A file of which no more than the first bytes can be read.
class FailingFile final : public QFile {
public:
    FailingFile(const QString &path, qint64 readable) : QFile(path), m_readable(readable) { }

protected:
    qint64 readData(char *to, qint64 bytes) override
    {
        bytes = std::min(bytes, m_readable - pos());
        return bytes > 0 ? QFile::readData(to, bytes) : -1;
    }

private:
    const qint64 m_readable;
};

} // namespace

class InflatingStreamTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void tellsADiskThatFailsFromAFileThatEnds()
    {
        const QString path = m_folder.filePath(QStringLiteral("failing"));
        const QByteArray bytes = someBytes(1'000'000);
        for (const QByteArray &stored : {bytes, gzipped(bytes)}) {
            writeFile(path, stored);
            FailingFile file(path, 300'000);
            QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
            InflatingStream stream(file);
            QVERIFY(readToEnd(stream, 10'000).size() >= 300'000);
            QCOMPARE(int(stream.failure()), int(StreamFailure::CannotRead));
        }
    }

    void readsPlainAndGzip_data()
    {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("failure");
        const QByteArray bytes = someBytes(700000);
        const QByteArray packed = gzipped(bytes);
        const auto row = [](const char *name, const QByteArray &stored, const QByteArray &expected, StreamFailure failure) {
            QTest::newRow(name) << stored << expected << int(failure);
        };
        row("nothing", {}, {}, StreamFailure::None);
        row("one byte", "x", "x", StreamFailure::None);
        row("plain", bytes, bytes, StreamFailure::None);
        row("one member", packed, bytes, StreamFailure::None);
        row("an empty member", gzipped({}), {}, StreamFailure::None);
        row("three members", packed + gzipped({}) + packed, bytes + bytes, StreamFailure::None);
        row("zeros after the last member", packed + QByteArray(512, '\0'), bytes, StreamFailure::None);
        row("something after the last member", packed + "more", bytes, StreamFailure::TrailingBytes);
        row("one byte after the last member", packed + "\x1f", bytes, StreamFailure::TrailingBytes);
        row("cut in the header", packed.left(5), {}, StreamFailure::EndsEarly);
        row("cut in the trailer", packed.chopped(3), bytes, StreamFailure::EndsEarly);
        row("a wrong check sum", packed.chopped(8) + QByteArray(4, 'x') + packed.last(4), bytes, StreamFailure::Damaged);
    }

    void readsPlainAndGzip()
    {
        QFETCH(QByteArray, stored);
        QFETCH(QByteArray, bytes);
        for (const size_t pieceBytes : {size_t(1000), size_t(1) << 20}) {
            QFile file(write(stored));
            QVERIFY(file.open(QIODevice::ReadOnly));
            InflatingStream stream(file);
            const QByteArray all = readToEnd(stream, pieceBytes);
            QCOMPARE(all.size(), bytes.size());
            QVERIFY(all == bytes);
            QTEST(int(stream.failure()), "failure");
        }
    }

    void givesWhatComesBeforeACut()
    {
        const QByteArray bytes = someBytes(700000);
        const QByteArray packed = gzipped(bytes);
        QFile file(write(packed.left(packed.size() / 2)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        InflatingStream stream(file);
        const QByteArray all = readToEnd(stream, 4096);
        QCOMPARE(stream.failure(), StreamFailure::EndsEarly);
        QCOMPARE(stream.filePosition(), std::uint64_t(packed.size() / 2));
        QVERIFY(all.size() > bytes.size() / 3);
        QVERIFY(bytes.startsWith(all));
    }

    void restartsAtEveryPoint()
    {
        const QByteArray bytes = someBytes(900000);
        QFile file(write(gzipped(bytes) + gzipped(bytes.left(100)) + gzipped(bytes)));
        const QByteArray whole = bytes + bytes.left(100) + bytes;
        QVERIFY(file.open(QIODevice::ReadOnly));
        InflatingStream stream(file);
        stream.noteRestartPoints(100000);
        QCOMPARE(readToEnd(stream, 30000).size(), whole.size());
        const std::vector<RestartPoint> points = stream.takeRestartPoints();
        QVERIFY(points.size() > 4);
        std::uint64_t last = 0;
        for (const RestartPoint &point : points) {
            QVERIFY(point.offset - last >= 100000);
            last = point.offset;
            InflatingStream again(file);
            QVERIFY(again.restart(point));
            QVERIFY(readToEnd(again, 50000) == whole.sliced(qsizetype(point.offset)));
            QCOMPARE(again.failure(), StreamFailure::None);
        }
    }

private:
    QString write(const QByteArray &stored)
    {
        const QString path = m_folder.filePath(QString::number(m_files++));
        writeFile(path, stored);
        return path;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

QTEST_APPLESS_MAIN(InflatingStreamTest)
#include "tst_inflatingstream.moc"
