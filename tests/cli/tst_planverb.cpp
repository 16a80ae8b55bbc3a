// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "findings/severity.h"
#include "planning/usagesettings.h"
#include "support/simulation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <sstream>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

namespace {

const QString EnableAll = u"aws guardduty update-organization-configuration --detector-id 12abc34d567e8fa901bc2d34e56789f0 "
                          "--auto-enable-organization-members NEW --features Name=S3_DATA_EVENTS,AutoEnable=ALL "
                          "--region eu-west-1"_s;

const QString DemoRecording = QStringLiteral(BUCKETWATCH_SOURCE_DIR) + u"/resources/demo/halden-2026-11-23"_s;

} // namespace

class TestPlanVerb : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qunsetenv("AWS_REGION");
        qputenv("XDG_CONFIG_HOME", m_folder->filePath(u"config"_s).toUtf8());
        qputenv("AWS_DEFAULT_REGION", "eu-west-1");
        QVERIFY(writeNewWorkspace(m_folder->filePath(u"w.bucketwatch"_s), generateOrganization(demoOptions()), Overwrite::No));
    }

    void aPlanWithoutANameIsNotKept()
    {
        const Run run = plan({u"--stage"_s, EnableAll, u"diff"_s, u"--format"_s, u"json"_s});
        QCOMPARE(run.status, 3);
        QVERIFY(run.json()["changedPlaces"_L1].toInteger() > 0);
        QCOMPARE(run.json()["changes"_L1][0]["after"_L1], u"ALL"_s);
        QCOMPARE(plan({u"diff"_s}).status, 0);
        QCOMPARE(plan({u"--name"_s, u"p"_s, u"diff"_s}).status, 2);
    }

    void aNamedPlanIsKeptAndChangesNothing()
    {
        QCOMPARE(plan({u"--name"_s, u"p"_s, u"--stage"_s, EnableAll, u"show"_s}).status, 0);
        const Run show = plan({u"show"_s, u"--name"_s, u"p"_s, u"--format"_s, u"json"_s});
        QCOMPARE(show.status, 0);
        QCOMPARE(show.json()["edits"_L1].toArray().size(), 1);
        QCOMPARE(show.json()["edits"_L1][0]["state"_L1], u"applies"_s);
        QCOMPARE(plan({u"--name"_s, u"p"_s, u"diff"_s}).status, 3);
        QCOMPARE(runVerb({u"history"_s, u"--format"_s, u"json"_s}).json().array().size(), 0);
    }

    void plansAreEditedOnTheCommandLine()
    {
        const auto titles = [this](const QStringList &words) {
            const Run run = plan(QStringList {u"--name"_s, u"p"_s, u"--format"_s, u"json"_s} + words);
            QStringList all;
            for (const QJsonValue edit : run.json()["edits"_L1].toArray())
                all << edit["title"_L1].toString();
            return run.status == 0 ? all.join(u'|') : run.err;
        };
        const QString disable = u"aws guardduty update-detector --detector-id x --features Name=S3_DATA_EVENTS,Status=DISABLED"_s;
        const QString tag
            = u"aws guardduty tag-resource --tags a=b --resource-arn arn:aws:guardduty:eu-west-1:412887530196:detector/x"_s;
        const QStringList three
            = titles({u"--stage"_s, EnableAll, u"--stage"_s, disable, u"--stage"_s, tag, u"show"_s}).split(u'|');
        QCOMPARE(three.size(), 3);
        const auto order = [&three](std::initializer_list<int> numbers) {
            QStringList all;
            for (const int number : numbers)
                all << three[number - 1];
            return all.join(u'|');
        };
        QCOMPARE(titles({u"move"_s, u"3"_s, u"1"_s}), order({3, 1, 2}));
        QCOMPARE(titles({u"drop"_s, u"1"_s, u"3"_s}), order({1}));
        QCOMPARE(titles({u"undo"_s}), order({3, 1, 2}));
        QCOMPARE(titles({u"redo"_s}), order({1}));
        QVERIFY(titles({u"redo"_s}).contains(u"nothing to redo"_s));
        QCOMPARE(titles({u"undo"_s}), order({3, 1, 2}));
        QCOMPARE(titles({u"split"_s, u"1"_s, u"3"_s, u"rest"_s}), order({1}));
        QCOMPARE(titles({u"merge"_s, u"rest"_s}), order({1, 3, 2}));
        QCOMPARE(titles({u"join"_s, u"1"_s}), order({1, 2}));
        QCOMPARE(titles({u"divide"_s, u"1"_s}).count(u'|'), 2);
        QCOMPARE(runVerb({u"history"_s, u"--format"_s, u"json"_s}).json().array().size(), 0);
    }

    void plansAreListedRenamedCopiedAndDeleted()
    {
        const auto names = [this] {
            QStringList all;
            for (const QJsonValue one : plan({u"list"_s, u"--format"_s, u"json"_s}).json().array())
                all << one["name"_L1].toString() + u':' + QString::number(one["edits"_L1].toInt());
            return all.join(u' ');
        };
        QCOMPARE(names(), QString());
        QCOMPARE(plan({u"list"_s}).out, u"The workspace has no plans.\n"_s);
        QCOMPARE(plan({u"--name"_s, u"p"_s, u"--stage"_s, EnableAll}).status, 0);
        QCOMPARE(plan({u"--name"_s, u"p"_s, u"copy"_s, u"q"_s}).status, 0);
        QCOMPARE(names(), u"p:1 q:1"_s);
        QCOMPARE(plan({u"rename"_s, u"r"_s, u"--name"_s, u"p"_s}).status, 0);
        QCOMPARE(names(), u"q:1 r:1"_s);
        const Run removed = plan({u"--name"_s, u"q"_s, u"delete"_s});
        QCOMPARE(removed.status, 0);
        QCOMPARE(removed.out, QString());
        QCOMPARE(names(), u"r:1"_s);
        QVERIFY2(plan({u"list"_s}).out.startsWith(u"r  1 edit"_s), qPrintable(plan({u"list"_s}).out));
    }

    void whatCannotBeDoneToAPlanIsToldAndChangesNothing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("why");
        QTest::newRow("no name") << QStringList {u"drop"_s, u"1"_s} << 2 << u"--name"_s;
        QTest::newRow("no such plan") << QStringList {u"--name"_s, u"z"_s, u"undo"_s} << 2 << u"\"z\""_s;
        QTest::newRow("no such edit") << QStringList {u"--name"_s, u"p"_s, u"drop"_s, u"2"_s} << 2 << u"number 2"_s;
        QTest::newRow("edit 0") << QStringList {u"--name"_s, u"p"_s, u"move"_s, u"0"_s, u"1"_s} << 2 << u"number 0"_s;
        QTest::newRow("no number") << QStringList {u"--name"_s, u"p"_s, u"drop"_s, u"first"_s} << 2 << u"first"_s;
        QTest::newRow("too little") << QStringList {u"--name"_s, u"p"_s, u"move"_s, u"1"_s} << 2 << u"move N M"_s;
        QTest::newRow("a taken name") << QStringList {u"--name"_s, u"p"_s, u"rename"_s, u"q"_s} << 1 << u"\"q\""_s;
        QTest::newRow("no such other") << QStringList {u"--name"_s, u"p"_s, u"merge"_s, u"z"_s} << 2 << u"\"z\""_s;
        QTest::newRow("itself") << QStringList {u"--name"_s, u"p"_s, u"merge"_s, u"p"_s} << 2 << u"\"p\""_s;
        QTest::newRow("nothing behind") << QStringList {u"--name"_s, u"p"_s, u"join"_s, u"1"_s} << 2 << u"edit 2"_s;
        QTest::newRow("words behind show") << QStringList {u"--name"_s, u"p"_s, u"show"_s, u"1"_s} << 2 << u"\"1\""_s;
    }
    void whatCannotBeDoneToAPlanIsToldAndChangesNothing()
    {
        QFETCH(QStringList, words);
        QFETCH(int, status);
        QFETCH(QString, why);
        QCOMPARE(plan({u"--name"_s, u"p"_s, u"--stage"_s, EnableAll}).status, 0);
        QCOMPARE(plan({u"--name"_s, u"q"_s, u"--stage"_s, EnableAll}).status, 0);
        const Run before = plan({u"list"_s});
        const Run run = plan(words);
        QCOMPARE(run.status, status);
        QVERIFY2(run.err.contains(why), qPrintable(run.err));
        QCOMPARE(run.out, QString());
        QCOMPARE(plan({u"list"_s}).out, before.out);
    }

    void costAndExportAreWritten()
    {
        const QStringList staged {u"--name"_s, u"p"_s, u"--stage"_s, EnableAll};
        QCOMPARE(plan(staged + QStringList {u"cost"_s, u"--format"_s, u"json"_s}).json()["currency"_L1], u"USD"_s);
        const Run script = plan({u"--name"_s, u"p"_s, u"export"_s, u"--as"_s, u"cli"_s});
        QCOMPARE(script.status, 0);
        QVERIFY(script.out.contains(u"update-organization-configuration"_s));
    }

    void aDetectorOfAnyRegionIsKnownInALargeOrganization_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("alone") << QStringList();
        QTest::newRow("with its Region") << QStringList {u"--region"_s, u"eu-central-1"_s};
        QTest::newRow("with another Region") << QStringList {u"--region"_s, u"us-east-1"_s};
    }
    void aDetectorOfAnyRegionIsKnownInALargeOrganization()
    {
        QFETCH(QStringList, options);
        const Region frankfurt = *Region::parse(u"eu-central-1");
        GeneratorOptions large = demoOptions(); // more places than are read at once
        large.accounts = 6'000;
        large.regions = {*Region::parse(u"us-east-1"), *Region::parse(u"eu-west-1"), frankfurt, *Region::parse(u"us-west-2")};
        const OrganizationView view = generateOrganization(large);
        QVERIFY(writeNewWorkspace(m_folder->filePath(u"w.bucketwatch"_s), view, Overwrite::Yes));
        const AccountId administrator = *view.find(frankfurt)->administrator;
        const auto row = static_cast<std::size_t>(view.accounts->row(administrator));
        const QString command = u"aws guardduty update-organization-configuration --detector-id %1 "
                                "--auto-enable-organization-members ALL"_s.arg(
                                    view.find(frankfurt)->detectors[row].id.toString());
        const Run run = plan(QStringList {u"--stage"_s, command, u"export"_s, u"--as"_s, u"json"_s} + options);
        QCOMPARE(run.err, QString());
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()["calls"_L1].toArray().size(), 1);
        QCOMPARE(run.json()["calls"_L1][0]["region"_L1], u"eu-central-1"_s);
    }

    void severalFilesNeedAFolder()
    {
        const QString everywhere = u"aws guardduty update-detector --detector-id x --features Name=S3_DATA_EVENTS,Status=DISABLED "
                                   "--region eu-west-1\naws guardduty update-detector --detector-id x --features "
                                   "Name=S3_DATA_EVENTS,Status=ENABLED --region eu-west-1\naws guardduty "
                                   "update-organization-configuration --detector-id x --auto-enable-organization-members ALL "
                                   "--features Name=S3_DATA_EVENTS,AutoEnable=ALL --region eu-west-1\n"_s;
        const QString script = m_folder->filePath(u"plan.sh"_s);
        QFile file(script);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(everywhere.toUtf8()) > 0);
        file.close();
        const QStringList exporting {u"--stage"_s, script, u"export"_s, u"--as"_s, u"policy"_s};
        const Run refused = plan(exporting);
        QCOMPARE(refused.status, 2);
        QCOMPARE(refused.out, QString());
        QVERIFY2(refused.err.contains(u"plan-root.json, plan-accounts-1.json"_s), qPrintable(refused.err));
        const QString folder = m_folder->filePath(u"new/folder"_s);
        const Run written = plan(exporting + QStringList {u"--out"_s, folder});
        QCOMPARE(written.status, 0);
        for (const QString &name : {u"plan-root.json"_s, u"plan-accounts-1.json"_s}) {
            QVERIFY(written.out.contains(folder + u'/' + name + u'\n'));
            QFile policy(folder + u'/' + name);
            QVERIFY(policy.open(QIODevice::ReadOnly));
            QVERIFY(QJsonDocument::fromJson(policy.readAll()).isObject());
        }
    }

    void amountsAreGroupedAndRegionsWithoutPricesNamed()
    {
        UsageSettings settings;
        settings.prices = {};
        settings.prices.setDate(QDate(2020, 2, 29));
        settings.prices.set(PriceTable::fallbackRegion(), DataSource::S3DataEvents, {{std::nullopt, Money {1'000'000'000}}});
        settings.assumptions = {};
        settings.assumptions.setGeneral(DataSource::S3DataEvents, Volume {1'000 * Volume::PerUnit});
        QVERIFY(writeUsageSettings(m_folder->filePath(u"config/bucketwatch/usage.json"_s), settings));
        const QString text = plan({u"cost"_s}).out;
        QVERIFY2(text.contains(u"eu-west-1 (prices of us-east-1): "_s), qPrintable(text));
        QVERIFY2(text.contains(u",000,000.00 to "_s), qPrintable(text));
        const QJsonDocument json = plan({u"cost"_s, u"--format"_s, u"json"_s}).json();
        QVERIFY(!json["regions"_L1].toArray().isEmpty());
        for (const QJsonValue region : json["regions"_L1].toArray())
            QCOMPARE(region["pricesOfRegion"_L1], u"us-east-1"_s);
        QVERIFY(!json["total"_L1]["nowAfterTrials"_L1]["most"_L1].toString().contains(u','));
    }

    void costIsToldByRegionAndAccount()
    {
        const QStringList cost {u"--stage"_s, EnableAll, u"cost"_s};
        const QJsonDocument json = plan(cost + QStringList {u"--format"_s, u"json"_s}).json();
        const QString text = plan(cost).out;
        for (const char *key : {"regions", "accounts"}) {
            const QJsonArray parts = json[QLatin1StringView(key)].toArray();
            QVERIFY(!parts.isEmpty());
            const bool isRegion = parts[0].toObject().contains(u"region"_s);
            double sum = 0;
            for (const QJsonValue part : parts) {
                const QString name = part[isRegion ? u"region"_s : u"accountId"_s].toString();
                QVERIFY2(text.contains(u'\n' + name), qPrintable(name));
                sum += part["cost"_L1]["planned"_L1]["most"_L1].toString().toDouble();
            }
            const double total = json["total"_L1]["planned"_L1]["most"_L1].toString().toDouble();
            QVERIFY2(std::abs(sum - total) < 0.01 * double(parts.size()), key); // each is rounded to cents
        }
    }

    void costIsThatOfTheVolumesOfARecording()
    {
        const QStringList asJson {u"--format"_s, u"json"_s};
        const QStringList recorded {u"cost"_s, u"--recording"_s, DemoRecording};
        const QJsonDocument assumed = plan(QStringList {u"cost"_s} + asJson).json();
        const QJsonDocument json = plan(recorded + asJson).json();
        const QJsonValue before = s3Volume(assumed);
        const QJsonValue after = s3Volume(json);
        QCOMPARE(assumed["volumes"_L1]["from"_L1], u"assumptions"_s);
        QVERIFY(assumed["volumes"_L1]["days"_L1].isNull() && assumed["volumes"_L1]["recording"_L1].isNull());
        QCOMPARE(before["measuredPlaces"_L1].toInt(), 0);
        QVERIFY(before["assumedPlaces"_L1].toInt() > 0);
        QCOMPARE(json["volumes"_L1]["from"_L1], u"recording"_s);
        QCOMPARE(json["volumes"_L1]["recording"_L1], u"halden-2026-11-23"_s);
        QCOMPARE(json["volumes"_L1]["days"_L1].toDouble(), 1.0);
        QVERIFY(after["measuredPlaces"_L1].toInt() > 0);
        QCOMPARE(after["measuredPlaces"_L1].toInt() + after["assumedPlaces"_L1].toInt(), before["assumedPlaces"_L1].toInt());
        QVERIFY(!after["isUnknown"_L1].toBool(true));
        QVERIFY(json["total"_L1]["nowAfterTrials"_L1] != assumed["total"_L1]["nowAfterTrials"_L1]);

        const QString text = plan(recorded).out;
        QVERIFY2(
            text.contains(u"Volumes are measured over 1 day"_s) && text.contains(u" of halden-2026-11-23 "_s), qPrintable(text));
        QVERIFY2(text.contains(u"Volume of S3 Protection: measured in %1 place"_s.arg(after["measuredPlaces"_L1].toInt())),
            qPrintable(text));
        QVERIFY(text.contains(u"Volume of VPC flow logs and DNS logs: assumed in "_s));
        QVERIFY(plan({u"cost"_s}).out.contains(u"Volumes are assumed"_s));
    }

    void recordedEventsAreScaledToAMonth()
    {
        UsageSettings settings;
        settings.prices = {};
        settings.prices.setDate(QDate(2020, 2, 29));
        settings.prices.set(PriceTable::fallbackRegion(), DataSource::S3DataEvents, {{std::nullopt, MostPerUnit}});
        settings.assumptions = {};
        QVERIFY(writeUsageSettings(m_folder->filePath(u"config/bucketwatch/usage.json"_s), settings));
        const QString recording = write(u"month.json"_s, recordOf("Data", "2026-10-01T10:00:00Z", "2026-10-31T10:00:00Z"));
        const QStringList asJson {u"--format"_s, u"json"_s, u"--recording"_s, recording};
        const QJsonDocument json = plan(QStringList {u"--stage"_s, EnableAll, u"cost"_s} + asJson).json();
        // Two events are a thousand, the least that is told apart: 10,000 dollars for a million are 10 for them.
        QCOMPARE(json["total"_L1]["plannedAfterTrials"_L1]["least"_L1], u"10.00"_s);
        QCOMPARE(json["total"_L1]["plannedAfterTrials"_L1]["most"_L1], u"10.00"_s);
        QVERIFY(!json["isRange"_L1].toBool(true));
        QCOMPARE(json["volumes"_L1]["days"_L1].toDouble(), 30.0);
        const QStringList review {u"--stage"_s, EnableAll, u"review"_s};
        const QString measured = plan(review + QStringList {u"--recording"_s, recording}).out;
        QVERIFY2(measured.contains(u"$10.00"_s), qPrintable(measured.left(2000)));
        QVERIFY(!plan(review).out.contains(u"$10.00"_s)); // nothing is assumed
        const QJsonDocument compared = plan(QStringList {u"what-if"_s, u"--region"_s, u"eu-west-1"_s} + asJson).json();
        QCOMPARE(compared["volumes"_L1]["from"_L1], u"recording"_s);
        const QJsonValue all = alternative(compared, u"all"_s)["cost"_L1];
        QCOMPARE(all["assumed"_L1], u"10.00"_s);
        QCOMPARE(all["volumes"_L1]["assumedPlaces"_L1].toInt(), 0);
        QVERIFY(all["volumes"_L1]["measuredPlaces"_L1].toInt() > 1);
    }

    void aRecordingThatDoesNotTellVolumesLeavesThemUnknown_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("last");
        QTest::addColumn<QString>("why");
        QTest::newRow("no data events") << QByteArray("Management") << QByteArray("2026-10-31T10:00:00Z")
                                        << u"no data events of S3 in"_s;
        QTest::newRow("an hour") << QByteArray("Data") << QByteArray("2026-10-01T11:00:00Z") << u"covers less than a day"_s;
    }
    void aRecordingThatDoesNotTellVolumesLeavesThemUnknown()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, last);
        QFETCH(QString, why);
        const QStringList recording {u"--recording"_s, write(u"r.json"_s, recordOf(kind, "2026-10-01T10:00:00Z", last))};
        const QStringList asJson {u"--format"_s, u"json"_s};
        const QJsonDocument json = plan(QStringList {u"cost"_s} + asJson + recording).json();
        QVERIFY(json["unknown"_L1].toArray().contains(u"S3_DATA_EVENTS"_s));
        QVERIFY(json["volumes"_L1]["days"_L1].isNull());
        QVERIFY(s3Volume(json)["isUnknown"_L1].toBool());
        QVERIFY(s3Volume(json)["unknownPlaces"_L1].toInt() > 0);
        const QString text = plan(QStringList {u"cost"_s} + recording).out;
        QVERIFY2(text.contains(why) && text.contains(u"\nUnknown: S3 Protection\n"_s), qPrintable(text));
        const QJsonDocument compared = plan(QStringList {u"what-if"_s} + asJson + recording).json();
        QVERIFY(alternative(compared, u"all"_s)["cost"_L1].isNull());
        QVERIFY(plan(QStringList {u"what-if"_s} + recording).out.contains(why));
    }

    void pricesAreThoseOfTheWindow()
    {
        const QString path = m_folder->filePath(u"config/bucketwatch/usage.json"_s);
        UsageSettings settings;
        settings.prices.setDate(QDate(2020, 2, 29));
        QVERIFY(writeUsageSettings(path, settings));
        QVERIFY(plan({u"cost"_s}).out.contains(u"2020-02-29"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("damaged") > 0);
        file.close();
        const Run damaged = plan({u"cost"_s});
        QCOMPARE(damaged.status, 2);
        QVERIFY2(damaged.err.contains(path), qPrintable(damaged.err));
        QCOMPARE(damaged.out, QString());
    }

    void findingsAreComparedInARecording()
    {
        const QStringList recording = QStringList {u"findings"_s, u"--recording"_s, DemoRecording} + demoLists();
        const QStringList findings = recording + QStringList {u"--format"_s, u"json"_s};
        const Run same = plan(findings);
        QCOMPARE(same.err, QString());
        QCOMPARE(same.status, 0);
        QVERIFY(same.json()["isKnown"_L1].toBool());
        QCOMPARE(same.json()["gained"_L1].toArray().size(), 0);
        QVERIFY(same.json()["dataEvents"_L1]["all"_L1].toInteger() > same.json()["dataEvents"_L1]["before"_L1].toInteger());

        // What the accounts of the recording in which S3 Protection is off miss.
        const QStringList staged {u"--stage"_s, enablingTheRecorded()};
        const Run more = plan(staged + findings);
        QCOMPARE(more.err, QString());
        QCOMPARE(more.status, 3);
        const QJsonDocument json = more.json();
        const auto gained = json["gained"_L1].toArray();
        QVERIFY(!gained.isEmpty());
        QCOMPARE(json["lost"_L1].toArray().size(), 0);
        const QJsonValue counts = json["findings"_L1];
        QCOMPARE(counts["after"_L1].toInteger() - counts["before"_L1].toInteger(), gained.size());
        QVERIFY(json["dataEvents"_L1]["after"_L1].toInteger() > json["dataEvents"_L1]["before"_L1].toInteger());
        qint64 before = 0;
        for (const QString &severity : {u"low"_s, u"medium"_s, u"high"_s, u"critical"_s})
            before += json["bySeverity"_L1][severity]["before"_L1].toInteger();
        QCOMPARE(before, counts["before"_L1].toInteger());
        for (const char *key : {"type", "accountId", "region", "resource", "firstSeen"})
            QVERIFY2(!gained[0][QLatin1StringView(key)].toString().isEmpty(), key);

        const Run table = plan(staged + recording);
        QCOMPARE(table.status, 3);
        QVERIFY2(table.out.contains(u"\n+  "_s + displayName(severityOf(gained[0]["severity"_L1].toDouble()))), qPrintable(table.out));
        QVERIFY(table.out.contains(u"(+%1)"_s.arg(gained.size())));
    }

    void listsChangeWhatIsFound()
    {
        const QStringList staged {u"--stage"_s, enablingTheRecorded(), u"findings"_s, u"--recording"_s, DemoRecording, u"--format"_s, u"json"_s};
        const qsizetype plain = plan(staged).json()["gained"_L1].toArray().size();
        const qsizetype listed = plan(staged + demoLists()).json()["gained"_L1].toArray().size();
        QVERIFY(listed > plain);
    }

    void withoutDataEventsFindingsAreUnknown()
    {
        const QString recording = write(u"management.json"_s,
            R"([{"eventVersion":"1.11","userIdentity":{"type":"IAMUser","arn":"arn:aws:iam::111122223333:user/x"},
            "eventTime":"2026-11-23T10:00:00Z","eventSource":"s3.amazonaws.com","awsRegion":"eu-west-1",
            "sourceIPAddress":"198.51.100.5","recipientAccountId":"111122223333","eventName":"DeleteBucketPublicAccessBlock",
            "eventCategory":"Management","eventID":"2","requestParameters":{"bucketName":"b"}}])");
        const Run run = plan({u"--stage"_s, EnableAll, u"findings"_s, u"--recording"_s, recording, u"--format"_s, u"json"_s});
        QCOMPARE(run.status, 0);
        QVERIFY(!run.json()["isKnown"_L1].toBool(true));
        for (const char *key : {"findings", "bySeverity", "dataEvents", "buckets", "gained", "lost"})
            QVERIFY2(run.json()[QLatin1StringView(key)].isNull(), key);
        const QString text = plan({u"findings"_s, u"--recording"_s, recording}).out;
        QVERIFY2(text.contains(u"Findings: unknown\n"_s) && !text.contains(u": 0"_s), qPrintable(text));
    }

    void findingsNeedARecording()
    {
        const Run none = plan({u"findings"_s});
        QCOMPARE(none.status, 2);
        QVERIFY(none.err.contains(u"--recording"_s));
        QCOMPARE(plan({u"findings"_s, u"--recording"_s, u"/nonexistent/logs"_s}).status, 2);
        const Run damaged = plan({u"findings"_s, u"--recording"_s, write(u"broken.json"_s, R"({"Records":[{"eventName":)"),
            u"--recording"_s, DemoRecording});
        QCOMPARE(damaged.status, 1);
        QVERIFY2(damaged.err.contains(u"broken.json"_s), qPrintable(damaged.err));
    }

    void alternativesAreCompared()
    {
        const QStringList comparing = QStringList {u"what-if"_s, u"--recording"_s, DemoRecording} + demoLists();
        const Run run = plan(comparing + QStringList {u"--format"_s, u"json"_s});
        QCOMPARE(run.err, QString());
        QCOMPARE(run.status, 0);
        const QJsonDocument json = run.json();
        QVERIFY(json["isKnown"_L1].toBool());
        QVERIFY(json["isSuggestion"_L1].toBool());
        QVERIFY(!json["chosenAccounts"_L1].toArray().isEmpty());
        QStringList words;
        int current = 0;
        int best = 0;
        for (const QJsonValue one : json["alternatives"_L1].toArray()) {
            words << one["alternative"_L1].toString();
            current += one["isCurrent"_L1].toBool() ? 1 : 0;
            best += one["isBestValue"_L1].toBool() ? 1 : 0;
            qint64 sum = 0;
            for (const QString &severity : {u"low"_s, u"medium"_s, u"high"_s, u"critical"_s})
                sum += one["findings"_L1]["bySeverity"_L1][severity]["after"_L1].toInteger();
            QCOMPARE(sum, one["findings"_L1]["after"_L1].toInteger());
            qint64 gained = 0;
            for (const QJsonValue account : one["accounts"_L1].toArray())
                gained += account["gained"_L1].toInteger() - account["lost"_L1].toInteger();
            QCOMPARE(gained, one["findings"_L1]["difference"_L1].toInteger());
        }
        QCOMPARE(current, 1);
        QCOMPARE(best, 1);
        for (const QString &word : {u"off"_s, u"administrator-only"_s, u"new"_s, u"chosen"_s, u"all"_s})
            QVERIFY2(words.contains(word), qPrintable(word));
        QCOMPARE(alternative(json, u"off"_s)["cost"_L1]["assumed"_L1], u"0.00"_s);
        QVERIFY(alternative(json, u"off"_s)["cost"_L1]["difference"_L1].toString().startsWith(u'-'));

        const Run table = plan(comparing);
        QCOMPARE(table.status, 0);
        QVERIFY2(table.out.contains(u"Critical"_s), qPrintable(table.out));
        QVERIFY(table.out.contains(u"Chosen accounts (best value)"_s));
        QVERIFY(table.out.contains(json["chosenAccounts"_L1][0].toString()));
    }

    void withoutARecordingAlternativesStillCost()
    {
        const QJsonDocument json = plan({u"what-if"_s, u"--format"_s, u"json"_s, u"--region"_s, u"eu-west-1"_s}).json();
        QCOMPARE(json["regions"_L1].toArray(), QJsonArray {u"eu-west-1"_s});
        QVERIFY(json["recording"_L1].isNull());
        QCOMPARE(json["chosenAccounts"_L1].toArray().size(), 0);
        for (const QJsonValue one : json["alternatives"_L1].toArray()) {
            QVERIFY(one["findings"_L1].isNull());
            QVERIFY(one["cost"_L1].isObject());
        }
        const Run table = plan({u"what-if"_s});
        QCOMPARE(table.status, 0);
        QVERIFY2(!table.out.contains(u"Findings"_s), qPrintable(table.out));
    }

    void whatNobodyKnowsIsNotZero()
    {
        UsageSettings settings;
        settings.prices = {};
        settings.prices.setDate(QDate(2020, 2, 29));
        QVERIFY(writeUsageSettings(m_folder->filePath(u"config/bucketwatch/usage.json"_s), settings));
        const QString recording = write(u"management.json"_s,
            R"([{"eventVersion":"1.11","eventTime":"2026-11-23T10:00:00Z","eventSource":"s3.amazonaws.com","awsRegion":"eu-west-1",
            "eventName":"ListBuckets","eventCategory":"Management","eventID":"1","recipientAccountId":"111122223333"}])");
        const QStringList comparing {u"what-if"_s, u"--recording"_s, recording};
        const QJsonDocument json = plan(comparing + QStringList {u"--format"_s, u"json"_s}).json();
        QVERIFY(!json["isKnown"_L1].toBool(true));
        QVERIFY(alternative(json, u"all"_s)["findings"_L1].isNull());
        QVERIFY(alternative(json, u"all"_s)["cost"_L1].isNull());
        const QString text = plan(comparing).out;
        QVERIFY2(text.contains(u"unknown"_s) && text.contains(u"cannot be told"_s), qPrintable(text));
        QFile file(m_folder->filePath(u"config/bucketwatch/usage.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("damaged") > 0);
        file.close();
        const Run damaged = plan(comparing);
        QCOMPARE(damaged.status, 2);
        QVERIFY2(damaged.err.contains(file.fileName()), qPrintable(damaged.err));
    }

    void anAlternativeBecomesAPlan()
    {
        const QStringList asJson {u"--format"_s, u"json"_s};
        QCOMPARE(plan({u"--stage-alternative"_s, u"all"_s, u"--name"_s, u"p"_s}).status, 0);
        const QJsonDocument diff = plan(QStringList {u"--name"_s, u"p"_s, u"diff"_s} + asJson).json();
        const QJsonDocument compared = plan(QStringList {u"what-if"_s} + asJson).json();
        QCOMPARE(diff["coverage"_L1]["accountsEverywhere"_L1]["after"_L1],
            alternative(compared, u"all"_s)["coverage"_L1]["accountsEverywhere"_L1]);
        QVERIFY(diff["changedPlaces"_L1].toInteger() > 0);
        const Run one = plan(QStringList {u"--stage-alternative"_s, u"off"_s, u"--region"_s, u"eu-west-1"_s, u"show"_s} + asJson);
        QCOMPARE(one.json()["edits"_L1].toArray().size(), 1);
        QCOMPARE(one.json()["edits"_L1][0]["title"_L1], u"Disable S3 Protection for every account in Europe (Ireland)"_s);
        QCOMPARE(runVerb({u"history"_s, u"--format"_s, u"json"_s}).json().array().size(), 0);
    }

    void chosenAccountsAreNamedOrSuggested()
    {
        const QStringList chosen {u"--stage-alternative"_s, u"chosen"_s};
        const Run none = plan(chosen);
        QCOMPARE(none.status, 2);
        QVERIFY2(none.err.contains(u"--accounts"_s), qPrintable(none.err));
        const QJsonDocument compared
            = plan(QStringList {u"what-if"_s, u"--format"_s, u"json"_s, u"--recording"_s, DemoRecording} + demoLists()).json();
        QStringList ids;
        for (const QJsonValue id : compared["chosenAccounts"_L1].toArray())
            ids << id.toString();
        const QStringList diff {u"diff"_s, u"--format"_s, u"json"_s};
        const Run named = plan(chosen + diff + QStringList {u"--accounts"_s, ids.join(u',')});
        QCOMPARE(named.status, 3);
        const Run suggested = plan(chosen + diff + QStringList {u"--recording"_s, DemoRecording} + demoLists());
        QCOMPARE(suggested.err, QString());
        QCOMPARE(suggested.json()["changedPlaces"_L1], named.json()["changedPlaces"_L1]);

        QCOMPARE(plan(chosen + QStringList {u"--accounts"_s, u"999999999999"_s}).status, 2);
        const Run stranger = plan(chosen + QStringList {u"--accounts"_s, stranded()});
        QCOMPARE(stranger.status, 1);
        QVERIFY2(stranger.err.contains(stranded()), qPrintable(stranger.err));
    }

    void aPlanIsReviewedAsADocument()
    {
        const QStringList staged {u"--name"_s, u"S3 <for> all"_s, u"--stage"_s, EnableAll};
        const Run markdown = plan(staged + QStringList {u"review"_s});
        QVERIFY2(markdown.err.contains(u"placeholder"_s), qPrintable(markdown.err));
        QCOMPARE(markdown.status, 0);
        QVERIFY2(markdown.out.startsWith(u"# Review of the plan S3 \\<for\\> all for the workspace halden\n"_s),
            qPrintable(markdown.out.left(200)));
        QVERIFY(markdown.out.contains(u"| Findings in the recording | Unknown | Unknown |"_s));
        QVERIFY(markdown.out.contains(u"aws guardduty update-organization-configuration"_s));

        const QString path = m_folder->filePath(u"new/review.html"_s);
        const Run html = plan({u"--name"_s, u"S3 <for> all"_s, u"review"_s, u"--as"_s, u"html"_s, u"-o"_s, path});
        QCOMPARE(html.err, QString());
        QCOMPARE(html.status, 0);
        QCOMPARE(html.out, QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.startsWith("<!DOCTYPE html>"));
        QVERIFY(written.contains("<h1>Review of the plan S3 &lt;for&gt; all for the workspace halden</h1>"));

        const Run recorded = plan(
            QStringList {u"--name"_s, u"S3 <for> all"_s, u"review"_s, u"--recording"_s, DemoRecording} + demoLists());
        QCOMPARE(recorded.status, 0);
        QVERIFY(recorded.out.contains(u"| Findings in the recording |"_s));
        QVERIFY(!recorded.out.contains(u"| Findings in the recording | Unknown"_s));
    }

    void whatCannotBeAReviewIsRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("why");
        QTest::newRow("PDF") << QStringList {u"review"_s, u"--as"_s, u"pdf"_s} << u"window"_s;
        QTest::newRow("for a tool") << QStringList {u"review"_s, u"--as"_s, u"terraform"_s} << u"markdown"_s;
        QTest::newRow("a document for a tool") << QStringList {u"export"_s, u"--as"_s, u"html"_s} << u"terraform"_s;
        QTest::newRow("nowhere") << QStringList {u"review"_s, u"-o"_s, u"/dev/null/review.md"_s} << u"/dev/null"_s;
    }
    void whatCannotBeAReviewIsRefused()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, why);
        const Run run = plan(QStringList {u"--stage"_s, EnableAll} + options);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.out, QString());
        QVERIFY2(run.err.contains(why), qPrintable(run.err));
    }

    void whatIsNoCommandIsToldAndNotStaged()
    {
        const Run run = plan(
            {u"--stage"_s, u"aws guardduty update-nothing --x y"_s, u"show"_s, u"--format"_s, u"json"_s});
        QCOMPARE(run.status, 1);
        QVERIFY(!run.err.isEmpty());
        QVERIFY(run.json()["edits"_L1].isArray());
        QCOMPARE(run.json()["edits"_L1].toArray().size(), 0);
        QCOMPARE(plan({u"--stage"_s, u"/nowhere/plan.sh"_s}).status, 2);
    }

private:
    /// Two events of the administrator in Ireland.
    static QByteArray recordOf(const QByteArray &kind, const QByteArray &first, const QByteArray &last)
    {
        const auto record = [&kind](const QByteArray &time, const QString &id) {
            return QJsonObject {{u"eventVersion"_s, u"1.11"_s}, {u"eventTime"_s, QString::fromLatin1(time)},
                {u"eventSource"_s, u"s3.amazonaws.com"_s}, {u"awsRegion"_s, u"eu-west-1"_s}, {u"eventName"_s, u"GetObject"_s},
                {u"eventCategory"_s, QString::fromLatin1(kind)}, {u"eventID"_s, id}, {u"recipientAccountId"_s, u"412887530196"_s},
                {u"requestParameters"_s, QJsonObject {{u"bucketName"_s, u"b"_s}}}};
        };
        return QJsonDocument(QJsonArray {record(first, u"1"_s), record(last, u"2"_s)}).toJson();
    }
    static QJsonValue s3Volume(const QJsonDocument &json)
    {
        for (const QJsonValue one : json["volumes"_L1]["sources"_L1].toArray()) {
            if (one["source"_L1] == u"S3_DATA_EVENTS"_s)
                return one;
        }
        return {};
    }
    struct Run {
        int status = -1;
        QString out;
        QString err;
        [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    };
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }
    [[nodiscard]] static QJsonValue alternative(const QJsonDocument &json, const QString &word)
    {
        for (const QJsonValue one : json["alternatives"_L1].toArray()) {
            if (one["alternative"_L1] == word)
                return one;
        }
        return {};
    }
    /// An account that is nobody's member.
    [[nodiscard]] static QString stranded()
    {
        const OrganizationView view = generateOrganization(demoOptions());
        const RegionView &region = *view.regions.front();
        for (std::size_t row = 0; row < view.accounts->rows.size(); ++row) {
            const AccountId account = view.accounts->rows[row].id;
            if (region.members[row].status == RelationshipStatus::None && account != region.administrator)
                return account.toString();
        }
        return {};
    }
    /// The lists of the demo recording, without which none of its data events is a finding.
    [[nodiscard]] static QStringList demoLists()
    {
        const QString lists = QStringLiteral(BUCKETWATCH_SOURCE_DIR) + u"/resources/demo/lists/"_s;
        return {u"--threat-list"_s, lists + u"threat.txt"_s, u"--custom-threat-list"_s, lists + u"custom-threat.txt"_s,
            u"--tor-list"_s, lists + u"tor.txt"_s, u"--trusted-list"_s, lists + u"trusted.txt"_s};
    }
    /// A script that enables S3 Protection for members in every Region.
    [[nodiscard]] QString enablingTheRecorded() const
    {
        const OrganizationView view = generateOrganization(demoOptions());
        QByteArray script;
        for (const auto &region : view.regions) {
            const auto own = view.accounts->row(*region->administrator);
            QStringList members;
            for (std::size_t row = 0; row < view.accounts->rows.size(); ++row) {
                if (region->members[row].status == RelationshipStatus::Enabled && int(row) != own)
                    members << view.accounts->rows[row].id.toString();
            }
            for (qsizetype from = 0; from < members.size(); from += 50)
                script += u"aws guardduty update-member-detectors --region %1 --detector-id %2 --account-ids %3 --features "
                          "Name=S3_DATA_EVENTS,Status=ENABLED\n"_s
                              .arg(region->region.id(), region->detectors[std::size_t(own)].id.toString(),
                                  members.mid(from, 50).join(u' '))
                              .toUtf8();
        }
        return write(u"members.sh"_s, script);
    }
    [[nodiscard]] Run plan(const QStringList &arguments) const { return runVerb(QStringList {u"plan"_s} + arguments); }
    [[nodiscard]] Run runVerb(const QStringList &arguments) const
    {
        std::vector<std::string> texts {"bucketwatchctl"};
        for (const QString &argument : arguments)
            texts.push_back(argument.toStdString());
        texts.insert(texts.end(), {"--workspace", m_folder->filePath(u"w.bucketwatch"_s).toStdString()});
        std::vector<const char *> pointers;
        for (const std::string &text : texts)
            pointers.push_back(text.c_str());
        std::istringstream in;
        std::ostringstream out;
        std::ostringstream err;
        const int status = runCommandLine(static_cast<int>(pointers.size()), pointers.data(), {in, out, err});
        return {status, QString::fromStdString(out.str()), QString::fromStdString(err.str())};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPlanVerb)
#include "tst_planverb.moc"
