// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replaypage.h"

#include "context/plandesk.h"
#include "organization/rules.h"
#include "replay/replayview.h"
#include "replay/timelinewidget.h"
#include "support/recordingwriter.h"
#include "ui/pageclicks.h"

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The timeline of a recording beside the plan that is worked on: hollow diamonds are what only the plan finds.
class TestReplayPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_console.reset(); }

    void withoutAPlanS3ProtectionIsMeant();
    void aPlanDecidesWhichDiamondsAreHollow();
    void anEmptyPlanIsNone();

private:
    [[nodiscard]] qsizetype hollow() const
    {
        const TimelineLayout layout = m_timeline->layoutNow();
        return std::ranges::count_if(layout.clusters(), &TimelineCluster::isMissed);
    }
    [[nodiscard]] PlanDesk &plans() const { return PlanDesk::of(*m_console->demo.service, *m_console->demo.clock); }
    [[nodiscard]] Result<void> stage(Feature feature) const
    {
        return plans().stage({m_console->context.caller(), {},
            {SetMemberFeature {m_console->session.region(), {m_unprotected}, feature, !isOn(feature)}}});
    }
    [[nodiscard]] bool isOn(Feature feature) const
    {
        const int row = m_console->demo.service->organization()->accounts->row(m_unprotected);
        return m_console->region()->detectors[std::size_t(row)].isEnabled(feature);
    }

    std::unique_ptr<ConsoleFixture> m_console;
    ReplayPage *m_page = nullptr;
    TimelineWidget *m_timeline = nullptr;
    AccountId m_unprotected;
};

void TestReplayPlan::init()
{
    m_console = std::make_unique<ConsoleFixture>();
    const auto part = m_console->region();
    const auto &rows = m_console->demo.service->organization()->accounts->rows;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (isActive(part->members[row]) && !part->detectors[row].isEnabled(Feature::S3DataEvents))
            m_unprotected = rows[row].id;
    }
    QVERIFY(m_unprotected.isValid());
    RecordingWriter writer;
    const Timestamp morning = timestampFromIso(u"2026-11-23T08:00:00Z").value();
    for (int minute = 0; minute < 60; ++minute)
        writer.add({.time = morning + std::chrono::minutes(minute), .name = "GetObject", .isData = true, .account = Administrator});
    writer.add(RecordingWriter::kaliLinux(morning + 30min + 30s, m_unprotected));
    const QString file = m_console->demo.folder.filePath(u"day.json"_s);
    QVERIFY(writer.write(file));
    m_page = m_console->open<ReplayPage>();
    m_page->session().open({file});
    QVERIFY(soon([this] { return m_page->session().state() == ReplaySession::State::Ready && m_page->isSettled(); }));
    m_timeline = child<TimelineWidget>(m_page, "timeline");
    QVERIFY(soon([this] { return plans().isReady() && hollow() == 1; }));
}

void TestReplayPlan::withoutAPlanS3ProtectionIsMeant()
{
    QVERIFY2(m_timeline->accessibleDescription().contains(u"1 more finding(s) only with S3 Protection."),
        qPrintable(m_timeline->accessibleDescription()));
}

void TestReplayPlan::aPlanDecidesWhichDiamondsAreHollow()
{
    QVERIFY(stage(Feature::RdsLoginEvents));
    QVERIFY(soon([this] { return hollow() == 0; })); // the plan does not find it either
    QVERIFY(stage(Feature::S3DataEvents));
    QVERIFY(soon([this] { return hollow() == 1; }));
    const QString words = u"only with the plan \u201c%1\u201d."_s.arg(plans().plan().name());
    QVERIFY2(m_timeline->accessibleDescription().contains(words), qPrintable(m_timeline->accessibleDescription()));
}

void TestReplayPlan::anEmptyPlanIsNone()
{
    QVERIFY(stage(Feature::S3DataEvents));
    QVERIFY(soon([this] { return m_timeline->accessibleDescription().contains(u"only with the plan"); }));
    plans().remove();
    QVERIFY(soon([this] { return m_timeline->accessibleDescription().contains(u"only with S3 Protection"); }));
    QCOMPARE(hollow(), 1);
}

QTEST_MAIN(TestReplayPlan)
#include "tst_replayplan.moc"
