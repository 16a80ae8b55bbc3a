// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Recordings that are not ours to ship, read where they are: $BUCKETWATCH_SHARED, or ../shared beside the checkout. The
// list of them says how many distinct records each holds.

#include "cloudtrail/eventlogreader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class RecordedCasesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryRecordOnce_data()
    {
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<int>("events");
        QTest::addColumn<int>("leastEvents");
        QTest::addColumn<int>("leastUnreadable");
        QString shared = qEnvironmentVariable("BUCKETWATCH_SHARED");
        if (shared.isEmpty())
            shared = QStringLiteral(BUCKETWATCH_SOURCE_DIR "/../shared");
        const QDir folder(shared + u"/cases"_s);
        QFile manifest(folder.filePath(u"manifest.json"_s));
        if (!manifest.open(QIODevice::ReadOnly))
            return;
        const QJsonArray cases = QJsonDocument::fromJson(manifest.readAll()).object().value("cases"_L1).toArray();
        for (const QJsonValue &value : cases) {
            const QJsonObject one = value.toObject();
            QStringList paths;
            for (const QJsonValue &file : one.value("files"_L1).toArray())
                paths.append(folder.filePath(file.toString()));
            QTest::newRow(one.value("case"_L1).toString().toUtf8().constData())
                << paths << one.value("events"_L1).toInt(-1) << one.value("events_min"_L1).toInt(0)
                << one.value("unreadable_min"_L1).toInt(0);
        }
    }

    void readsEveryRecordOnce()
    {
        if (!QTest::currentDataTag())
            QSKIP("The recordings are not here");
        QFETCH(QStringList, paths);
        QFETCH(int, events);
        QFETCH(int, leastEvents);
        QFETCH(int, leastUnreadable);
        EventLogOptions options;
        options.paths = paths;
        const Result<Recording> recording = readEventLog(options);
        QVERIFY(recording.has_value());
        if (events >= 0)
            QCOMPARE(recording->statistics.events, events);
        QCOMPARE_GE(recording->statistics.events, leastEvents);
        QCOMPARE_GE(int(recording->unreadable.size()), leastUnreadable);
        for (qsizetype row = 0; row < recording->events->size(); row += 997) {
            const Result<QByteArray> raw = recording->events->raw(row);
            QVERIFY(raw.has_value());
            const QString name = QJsonDocument::fromJson(*raw).object().value("eventName"_L1).toString();
            QCOMPARE(name.toUtf8().toStdString(), std::string(recording->events->name(row)));
        }
    }
};

QTEST_GUILESS_MAIN(RecordedCasesTest)
#include "tst_recordedcases.moc"
