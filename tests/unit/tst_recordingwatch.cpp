// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/recordingwatch.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class RecordingWatchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        append(u"log.json"_s, "{}\n");
    }

    void saysOnceWhatHappenedToTheFiles_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("removed");
        QTest::newRow("a file has grown") << u"log.json"_s << QString();
        QTest::newRow("a file has come") << u"later/log.json"_s << QString();
        QTest::newRow("a file is gone") << QString() << u"log.json"_s;
    }

    void saysOnceWhatHappenedToTheFiles()
    {
        QFETCH(QString, written);
        QFETCH(QString, removed);
        RecordingWatch watch;
        QSignalSpy changed(&watch, &RecordingWatch::changed);
        start(watch);
        if (!written.isEmpty())
            append(written, "{}\n");
        if (!removed.isEmpty())
            QVERIFY(QFile::remove(m_folder->filePath(removed)));
        QVERIFY(changed.wait(10'000));
        append(u"another.json"_s, "{}\n");
        QVERIFY(!changed.wait(Silence)); // until it is started again
        QCOMPARE(changed.count(), 1);
    }

    void isSilentWhileNothingIsWritten()
    {
        RecordingWatch watch;
        QSignalSpy changed(&watch, &RecordingWatch::changed);
        start(watch);
        QVERIFY(!changed.wait(Silence));
        append(u"log.json"_s, "{}\n");
        QVERIFY(changed.wait(10'000)); // it had gone on looking
    }

    void canBeStopped()
    {
        RecordingWatch watch;
        QSignalSpy changed(&watch, &RecordingWatch::changed);
        start(watch);
        append(u"log.json"_s, "{}\n");
        watch.stop();
        QVERIFY(!changed.wait(Silence));
        start(watch); // with the files as they are now
        QVERIFY(!changed.wait(Silence));
    }

private:
    static constexpr int Silence = int(3 * RecordingWatch::ShortestPause.count());

    void start(RecordingWatch &watch) { watch.start({m_folder->path()}, findFiles({m_folder->path()}).files); }

    void append(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(RecordingWatchTest)
#include "tst_recordingwatch.moc"
