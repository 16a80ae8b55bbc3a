// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/planfindings.h"

#include "detection/addressorigins.h"
#include "organization/generator.h"
#include "organization/monitoring.h"
#include "replay/demorecording.h"
#include "support/mmdbwriter.h"
#include "support/recordlog.h"

#include <QFile>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

using View = std::shared_ptr<const OrganizationView>;

/// @p view with S3 Protection where @p isOn says so.
View protectedWhere(const OrganizationView &view, const std::function<bool(std::size_t region, std::size_t row)> &isOn)
{
    auto copy = std::make_shared<OrganizationView>(view);
    for (std::size_t region = 0; region < copy->regions.size(); ++region) {
        auto part = std::make_shared<RegionView>(*copy->regions[region]);
        for (std::size_t row = 0; row < part->detectors.size(); ++row) {
            Detector &detector = part->detectors.edit(row);
            detector.setStatus(DetectorStatus::Enabled, {});
            detector.set(Feature::S3DataEvents, isOn(region, row), {});
        }
        copy->regions[region] = part;
    }
    return copy;
}

/// Ids of what the recording raises when it is detected under @p view alone.
QStringList detectedUnder(const EventLog &log, const View &view, const AddressLists &lists)
{
    DetectionOptions options;
    options.lists = lists;
    options.isMonitored
        = [&view](AccountId account, std::string_view region) { return monitorsS3DataEvents(*view, account, region); };
    QStringList ids;
    for (const FindingKey &key : detect(log, options).findings)
        ids << findingId(key);
    ids.sort();
    return ids;
}

} // namespace

class TestPlanFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto demo = demoRecordingOptions();
        QVERIFY(demo.has_value());
        const auto loaded = loadReplay(*demo).result();
        QVERIFY(loaded.has_value());
        m_replay = *loaded;
        m_view = std::make_shared<const OrganizationView>(generateOrganization(demoOptions()));
        m_recording = detectEverywhere(*m_replay->events, m_view, m_replay->detectionOptions());
        QVERIFY(m_recording);
    }

    void whatFollowsIsWhatDetectingGives_data()
    {
        using Where = std::function<bool(std::size_t, std::size_t)>;
        QTest::addColumn<Where>("before");
        QTest::addColumn<Where>("after");
        const Where nowhere = [](auto, auto) { return false; };
        const Where everywhere = [](auto, auto) { return true; };
        const Where someRegions = [](std::size_t region, auto) { return region % 2 == 0; };
        const Where someAccounts = [](auto, std::size_t row) { return row % 3 == 0; };
        const Where mixed = [](std::size_t region, std::size_t row) { return (region + row) % 2 == 0; };
        QTest::newRow("nothing to everything") << nowhere << everywhere;
        QTest::newRow("everything to nothing") << everywhere << nowhere;
        QTest::newRow("Regions to accounts") << someRegions << someAccounts;
        QTest::newRow("mixed to everything") << mixed << everywhere;
        QTest::newRow("the same") << mixed << mixed;
    }
    void whatFollowsIsWhatDetectingGives()
    {
        using Where = std::function<bool(std::size_t, std::size_t)>;
        QFETCH(Where, before);
        QFETCH(Where, after);
        const View current = protectedWhere(*m_view, before);
        const View result = protectedWhere(*m_view, after);
        const PlanFindings findings = findingsUnder(*m_recording, *current, *result);
        const QStringList earlier = detectedUnder(*m_replay->events, current, *m_replay->lists);
        const QStringList later = detectedUnder(*m_replay->events, result, *m_replay->lists);
        QCOMPARE(findings.findings, (BeforeAfter {earlier.size(), later.size()}));
        QStringList expected;
        QStringList differences;
        for (const QString &id : earlier) {
            if (!later.contains(id))
                expected << u'-' + id;
        }
        for (const QString &id : later) {
            if (!earlier.contains(id))
                expected << u'+' + id;
        }
        for (const auto &difference : findings.differences)
            differences << (difference.isGained ? u'+' : u'-') + difference.finding.id;
        expected.sort();
        differences.sort();
        QCOMPARE(differences, expected);
        BeforeAfter sum;
        for (const BeforeAfter &count : findings.bySeverity)
            sum = {sum.before + count.before, sum.after + count.after};
        QCOMPARE(sum, findings.findings);
        QCOMPARE(findings.allEvents, m_replay->statistics.dataEvents);
        QVERIFY(std::ranges::is_sorted(findings.differences, {}, [](const auto &one) { return one.finding.firstSeen; }));
    }

    void eventsAndBucketsAreCounted()
    {
        const View off = protectedWhere(*m_view, [](auto, auto) { return false; });
        const View on = protectedWhere(*m_view, [](auto, auto) { return true; });
        const PlanFindings findings = findingsUnder(*m_recording, *off, *on);
        qsizetype known = 0;
        QSet<TextId> buckets;
        for (qsizetype row = 0; row < m_replay->events->size(); ++row) {
            const Event event = m_replay->events->event(row);
            if (event.kind != EventKind::Data || !monitorsS3DataEvents(*on, event.account, m_replay->events->text(event.region)))
                continue;
            ++known;
            if (event.bucket != 0)
                buckets.insert(event.bucket);
        }
        QVERIFY(known > 0);
        QCOMPARE(findings.events, (BeforeAfter {0, known}));
        QCOMPARE(findings.buckets, (BeforeAfter {0, buckets.size()}));
        QVERIFY(findings.allBuckets >= buckets.size());
        QVERIFY(findings.isDifferent());
        QVERIFY(!findingsUnder(*m_recording, *on, *on).isDifferent());
    }

    void withoutDataEventsNothingIsKnown()
    {
        RecordLog log;
        log.append(aRecord(u"DeleteBucketPublicAccessBlock"_s, {{u"recipientAccountId"_s, m_view->accounts->rows[0].id.toString()}}));
        const View off = protectedWhere(*m_view, [](auto, auto) { return false; });
        const View on = protectedWhere(*m_view, [](auto, auto) { return true; });
        const auto recording = detectEverywhere(log, off);
        const PlanFindings findings = findingsUnder(*recording, *off, *on);
        QVERIFY(!findings.isKnown());
        QVERIFY(!findings.isDifferent());
        QCOMPARE(findings.findings, (BeforeAfter {1, 1})); // management events raise it whatever is protected
    }

    void oneEventIsAnalyzedWithThePlan()
    {
        RecordLog log;
        log.append(aRecord(u"GetObject"_s, {{u"recipientAccountId"_s, m_view->accounts->rows[0].id.toString()}}));
        log.append(aRecord(u"GetObject"_s, {{u"recipientAccountId"_s, u"999999999999"_s}}));
        const View off = protectedWhere(*m_view, [](auto, auto) { return false; });
        const View on = protectedWhere(*m_view, [](auto, auto) { return true; });
        const PlanFindings findings = findingsUnder(*detectEverywhere(log, off), *off, *on);
        QVERIFY(findings.isKnown());
        QCOMPARE(findings.allEvents, 2); // the other account is none of the organization
        QCOMPARE(findings.events, (BeforeAfter {0, 1}));
        QCOMPARE(findings.buckets, (BeforeAfter {0, 1}));
        QCOMPARE(findings.allBuckets, 1);
    }

    void detectingIsGivenUp()
    {
        DetectionOptions options = m_replay->detectionOptions();
        options.isCancelled = [] { return true; };
        QVERIFY(!detectEverywhere(*m_replay->events, m_view, options));
    }

    void addressesAreLookedUpInTheDatabasesOfTheReplay()
    {
        const auto remoteOf = [](const DetectedRecording &recording) {
            const auto tor = std::ranges::find_if(recording.raised,
                [](const DetectedRecording::Raised &one) { return one.finding.type == u"Discovery:S3/TorIPCaller"_s; });
            return tor == recording.raised.end()
                ? QJsonObject()
                : tor->finding.document["service"_L1]["action"_L1]["awsApiCallAction"_L1]["remoteIpDetails"_L1].toObject();
        };
        const QJsonObject plain = remoteOf(*m_recording);
        QVERIFY(!plain.isEmpty());
        QVERIFY(!plain.contains("organization"_L1));
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"asn.mmdb"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(mmdb({{plain["ipAddressV4"_L1].toString().toLatin1() + "/32", {{"autonomous_system_number"_L1, 64496}}}},
            u"GeoLite2-ASN"_s));
        file.close();
        const auto origins = AddressOrigins::open(file.fileName(), {});
        QVERIFY(origins);
        Replay replay = *m_replay;
        replay.origins = *origins;
        const auto recording = detectEverywhere(*replay.events, m_view, replay.detectionOptions());
        QCOMPARE(remoteOf(*recording)["organization"_L1]["asn"_L1].toString(), u"64496"_s);
    }

private:
    std::shared_ptr<const Replay> m_replay;
    View m_view;
    std::shared_ptr<const DetectedRecording> m_recording;
};

QTEST_GUILESS_MAIN(TestPlanFindings)
#include "tst_planfindings.moc"
