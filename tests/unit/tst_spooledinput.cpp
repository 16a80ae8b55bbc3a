// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/eventlogreader.h"
#include "support/cloudtrailtext.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <thread>

#include <sys/stat.h>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

/// Recordings that come through a pipe.
class SpooledInputTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void readsANamedPipeOnceAndFindsItsRecordsAgain_data()
    {
        QTest::addColumn<bool>("isGzip");
        QTest::newRow("plain") << false;
        QTest::newRow("gz") << true;
    }

    void readsANamedPipeOnceAndFindsItsRecordsAgain()
    {
        QFETCH(const bool, isGzip);
        const QByteArrayList records = someRecords(5000);
        const QString pipe = m_folder->filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        std::jthread writer([&] {
            std::ofstream(pipe.toStdString()) << (isGzip ? gzipped(envelope(records)) : envelope(records)).toStdString();
        });
        EventLogOptions options;
        options.paths = {pipe, pipe};
        Result<Recording> recording = readEventLog(options);
        QVERIFY(recording.has_value());
        writer.join();
        QVERIFY(recording->unreadable.empty());
        QCOMPARE(recording->statistics.events, 5000);
        QCOMPARE(recording->statistics.duplicates, 0);
        const auto log = recording->events;
        recording = std::unexpected(Error {Error::Kind::Cancelled, {}, {}}); // the log alone keeps what it needs
        for (const qsizetype row : {0, 4999, 17})
            QCOMPARE(log->raw(row).value_or(QByteArray()), records[row]);
    }

    void aPipeThatNobodyWritesToCanBeCancelled()
    {
        const QString pipe = m_folder->filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        int questions = 0;
        EventLogOptions options;
        options.paths = {pipe};
        options.isCancelled = [&questions] { return ++questions > 2; };
        const Result<Recording> recording = readEventLog(options);
        QVERIFY(!recording);
        QCOMPARE(recording.error().kind, Error::Kind::Cancelled);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SpooledInputTest)
#include "tst_spooledinput.moc"
