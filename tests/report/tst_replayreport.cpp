// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/replayreport.h"

#include "detection/addresslists.h"
#include "organization/generator.h"
#include "replay/demorecording.h"
#include "support/fakereplay.h"

#include <QSet>
#include <QTest>

using namespace bucketwatch;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Dependence = ReplayReport::Dependence;

std::shared_ptr<const Replay> demo(bool isMonitored)
{
    std::optional<ReplayOptions> options = demoRecordingOptions();
    if (!options)
        return nullptr;
    options->isMonitored = [isMonitored](AccountId, std::string_view) { return isMonitored; };
    const auto loaded = loadReplay(*options).result();
    return loaded.value_or(nullptr);
}

qsizetype countOf(const ReplayReport &report, Dependence dependence)
{
    return std::ranges::count(report.items, dependence, &ReplayReport::Item::dependence);
}

} // namespace

class TestReplayReport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_on = demo(true);
        m_off = demo(false);
        QVERIFY(m_on && m_off);
    }

    void everyFindingSaysWhetherItNeedsS3Protection()
    {
        const auto report = makeReplayReport(*m_on, {});
        QVERIFY(report);
        QVERIFY(report->knowsDataEvents());
        QCOMPARE(report->counts.found, std::ssize(m_on->findings));
        QCOMPARE(report->counts.with, report->counts.found);
        QVERIFY(report->counts.without > 0);
        QVERIFY(report->counts.without < report->counts.with);
        QCOMPARE(report->itemCount, report->counts.found);
        QCOMPARE(countOf(*report, Dependence::Gained), 0);
        for (const ReplayReport::Item &item : report->items) {
            if (item.finding.needsS3Protection)
                QCOMPARE(item.dependence, Dependence::OnlyWith);
            else if (findFindingType(item.finding.type)->decidedBy == DecidedBy::Event)
                QCOMPARE(item.dependence, Dependence::None);
            QVERIFY2(!item.why.isEmpty(), qPrintable(item.finding.type));
        }
        QCOMPARE(report->marks.size(), m_on->findings.size());
        QVERIFY(report->span.length() > 0ms);
    }

    void whatS3ProtectionWouldAddIsGained()
    {
        const auto report = makeReplayReport(*m_off, {});
        QVERIFY(report);
        QCOMPARE(report->counts.found, std::ssize(m_off->findings));
        QCOMPARE(report->counts.without, report->counts.found);
        QCOMPARE(report->counts.with, std::ssize(m_on->findings));
        QVERIFY(countOf(*report, Dependence::Gained) > 0);
        QSet<QString> found;
        for (const Finding &finding : m_off->findings)
            found.insert(finding.id);
        for (const ReplayReport::Item &item : report->items) {
            QCOMPARE(item.dependence == Dependence::Gained, !found.contains(item.finding.id));
            if (item.dependence != Dependence::Gained)
                continue;
            const auto same = std::ranges::find(m_on->findings, item.finding.id, &Finding::id);
            QVERIFY(same != m_on->findings.end());
            QCOMPARE(item.finding.document, same->document);
        }
    }

    void countsAddUp_data()
    {
        QTest::addColumn<bool>("isMonitored");
        QTest::newRow("monitored") << true;
        QTest::newRow("not monitored") << false;
    }
    void countsAddUp()
    {
        QFETCH(const bool, isMonitored);
        const auto report = makeReplayReport(isMonitored ? *m_on : *m_off, {});
        QVERIFY(report);
        ReplayReport::Counts bySeverity;
        for (const ReplayReport::Counts &counts : report->bySeverity) {
            bySeverity.found += counts.found;
            bySeverity.with += counts.with;
            bySeverity.without += counts.without;
        }
        QVERIFY(bySeverity == report->counts);
        ReplayReport::Counts byType;
        for (const ReplayReport::TypeCounts &row : report->byType) {
            byType.found += row.counts.found;
            byType.with += row.counts.with;
            byType.without += row.counts.without;
            QVERIFY(!row.type->needsS3Protection() || row.counts.without == 0);
        }
        QVERIFY(byType == report->counts);
        QVERIFY(std::ranges::is_sorted(report->byType, {}, [](const auto &row) { return row.type->name; }));
    }

    void theMostSevereComeFirst()
    {
        const auto report = makeReplayReport(*m_on, {});
        QVERIFY(report);
        QVERIFY(std::ranges::is_sorted(report->items, [](const ReplayReport::Item &a, const ReplayReport::Item &b) {
            return std::pair(-a.finding.severity, a.finding.firstSeen) < std::pair(-b.finding.severity, b.finding.firstSeen);
        }));
    }

    void accountsHaveTheirNames()
    {
        const auto view = std::make_shared<const OrganizationView>(generateOrganization(demoOptions()));
        const auto report = makeReplayReport(*m_on, {.title = u"Demo"_s, .organization = view});
        QVERIFY(report);
        QCOMPARE(report->title, u"Demo"_s);
        qsizetype named = 0;
        for (const ReplayReport::Item &item : report->items) {
            const int row = view->accounts->row(item.finding.account);
            QCOMPARE(item.accountName, row < 0 ? QString() : view->accounts->rows[static_cast<std::size_t>(row)].name);
            named += !item.accountName.isEmpty();
        }
        QVERIFY(named > 0);
    }

    void listsAndSettingsAreNamed()
    {
        const auto replay = aReplay(steadyLog(8, at("2026-11-23T08:00:00Z"), 60s));
        auto lists = std::make_shared<AddressLists>();
        lists->threat.push_back(AddressList::parse("192.0.2.1\n", u"evil.txt"_s).value());
        lists->trusted.push_back(AddressList::parse("192.0.2.2\n", u"good.txt"_s).value());
        replay->lists = lists;
        replay->behavior = {.learning = std::chrono::days(14), .sensitivity = BehaviorSettings::Sensitivity::High};
        const auto report = makeReplayReport(*replay, {.asnFile = u"/databases/asn.mmdb"_s});
        QVERIFY(report);
        QCOMPARE(report->title, u"example"_s);
        QCOMPARE(report->settings.lists[0], QStringList {u"evil.txt"_s});
        QCOMPARE(report->settings.lists[1], QStringList());
        QCOMPARE(report->settings.lists[3], QStringList {u"good.txt"_s});
        QCOMPARE(report->settings.asnDatabase, u"asn.mmdb"_s);
        QCOMPARE(report->settings.geoipDatabase, QString());
        QCOMPARE(report->settings.behavior.learning, std::chrono::days(14));
        QVERIFY(!report->settings.usesListsOfAccounts);
    }

    void itIsBoundedHoweverMuchThereIs()
    {
        constexpr int All = 10'000;
        constexpr int Severe = 500;
        std::vector<FakeFinding> findings;
        for (int i = 0; i < All; ++i) {
            const bool isSevere = i >= All - Severe;
            findings.push_back({isSevere ? "Policy:S3/BucketAnonymousAccessGranted" : "Discovery:S3/AnomalousBehavior",
                isSevere ? 8.0 : 2.0, {i / 100}});
        }
        const auto replay = aReplay(steadyLog(100, at("2026-11-23T08:00:00Z"), 60s), findings);
        for (int i = 0; i < 300; ++i) {
            replay->statistics.unreadable.push_back({u"file%1"_s.arg(i), u"truncated"_s});
            replay->files.push_back({.path = u"log%1"_s.arg(i), .bytes = 1});
            replay->paths.append(u"log%1"_s.arg(i));
        }
        const auto report = makeReplayReport(*replay, {});
        QVERIFY(report);
        QCOMPARE(report->items.size(), ReplayReport::MostFindings);
        QCOMPARE(report->itemCount, All);
        QCOMPARE(report->counts.found, All);
        QCOMPARE(report->items[Severe - 1].finding.type, u"Policy:S3/BucketAnonymousAccessGranted"_s);
        QCOMPARE(report->items[Severe].finding.type, u"Discovery:S3/AnomalousBehavior"_s);
        QCOMPARE(report->unreadable.size(), ReplayReport::MostFiles);
        QCOMPARE(report->unreadableCount, 300);
        QCOMPARE(report->files.size(), ReplayReport::MostFiles);
        QCOMPARE(report->fileCount, 300);
        QCOMPARE(report->paths.size(), qsizetype(ReplayReport::MostFiles));
        QCOMPARE(report->pathCount, 300);
    }

    void withoutDataEventsNothingIsKnownOfThem()
    {
        auto log = std::make_shared<FakeEventLog>();
        log->append({.time = at("2026-11-23T08:00:00Z"), .kind = EventKind::Management, .name = "GetBucketPolicy"});
        const auto replay = aReplay(log);
        replay->statistics.events = 1;
        replay->statistics.managementEvents = 1;
        const auto report = makeReplayReport(*replay, {});
        QVERIFY(report);
        QVERIFY(!report->knowsDataEvents());
    }

    void anEmptyRecordingHasAReport()
    {
        const auto report = makeReplayReport(*aReplay(std::make_shared<FakeEventLog>()), {});
        QVERIFY(report);
        QCOMPARE(report->span.length(), 0ms);
        QVERIFY(report->items.empty());
    }

    void itCanBeGivenUp()
    {
        QVERIFY(!makeReplayReport(*m_on, {}, [] { return true; }));
    }

private:
    std::shared_ptr<const Replay> m_on;
    std::shared_ptr<const Replay> m_off;
};

QTEST_GUILESS_MAIN(TestReplayReport)
#include "tst_replayreport.moc"
