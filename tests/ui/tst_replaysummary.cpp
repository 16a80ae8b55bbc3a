// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/replayfindingsmodel.h"
#include "replay/findingspane.h"
#include "replay/summarystrip.h"
#include "replay/unreadablepane.h"
#include "style/emptystate.h"
#include "style/linkbutton.h"
#include "style/tableview.h"
#include "style/textlabel.h"
#include "support/fakereplay.h"

#include <QLabel>
#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

/// What the replay page says of a recording in words.
class ReplaySummaryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void withoutDataEventsTheyAreUnknown();
    void placesWithoutDataEventsAreCountedAndNamed();
    void whatIsUnreadableIsListed();

private:
    static QString textOf(const QWidget &widget)
    {
        QStringList texts;
        for (const QLabel *label : widget.findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    static std::shared_ptr<Replay> replayOf(qint64 dataEvents, qint64 managementEvents)
    {
        auto replay = aReplay(std::make_shared<FakeEventLog>());
        replay->statistics.events = dataEvents + managementEvents;
        replay->statistics.dataEvents = dataEvents;
        replay->statistics.managementEvents = managementEvents;
        return replay;
    }
};

void ReplaySummaryTest::withoutDataEventsTheyAreUnknown()
{
    for (const qint64 dataEvents : {qint64(0), qint64(5)}) {
        const auto replay = replayOf(dataEvents, 7);
        const bool isUnknown = dataEvents == 0;
        SummaryStrip strip;
        strip.setReplay(*replay, {});
        QCOMPARE(textOf(strip).contains("unknown"_L1), isUnknown);
        QVERIFY(!textOf(strip).contains("0 data events"_L1));
        ReplayFindingsModel model;
        model.setReplay(replay);
        FindingsPane pane(model);
        pane.setEmptyText(false, {});
        const QString text = textOf(*pane.table()->emptyState());
        QVERIFY2(text.contains("unknown"_L1) == isUnknown, qPrintable(text));
        QCOMPARE(text.contains("Nothing in this recording raises a finding"_L1), !isUnknown);
        pane.setEmptyText(false, {u"3 are not monitored."_s});
        QVERIFY(textOf(*pane.table()->emptyState()).contains("3 are not monitored."_L1));
    }
}

void ReplaySummaryTest::placesWithoutDataEventsAreCountedAndNamed()
{
    const auto replay = replayOf(5, 7);
    replay->statistics.coverage = {.places = 4, .withoutDataEvents = 2};
    replay->statistics.coverage.named = {
        {AccountId::parse(u"111122223333").value(), u"eu-west-1"_s}, {AccountId::parse(u"444455556666").value(), u"us-east-1"_s}};
    SummaryStrip strip;
    strip.setReplay(*replay, {});
    const auto *leftOut = strip.findChild<TextLabel *>(u"summaryLeftOut"_s);
    QVERIFY2(leftOut->text().contains("in 2 account"_L1), qPrintable(leftOut->text()));
    QCOMPARE(leftOut->toolTip(), u"111122223333 eu-west-1\n444455556666 us-east-1"_s);
}

void ReplaySummaryTest::whatIsUnreadableIsListed()
{
    std::vector<Unreadable> unreadable {{u"/logs/a.gz"_s, u"It ends too early."_s}};
    for (qint64 i = 0; i < 1500; ++i)
        unreadable.push_back({u"/logs/b.json"_s, u"The record at byte %1 is broken JSON."_s.arg(i), i});
    UnreadablePane pane;
    pane.setUnreadable(unreadable);
    const QAbstractItemModel *rows = pane.findChild<TableView *>(u"unreadableTable"_s)->model();
    QCOMPARE(rows->rowCount(), 1000);
    QCOMPARE(rows->index(0, 1).data().toString(), u"It ends too early."_s);
    QCOMPARE(rows->index(7, 1).data().toString(), u"The record at byte 6 is broken JSON."_s);
    QVERIFY2(textOf(pane).contains(QLocale().toString(1501)) && textOf(pane).contains("The first "_L1 + QLocale().toString(1000)),
        qPrintable(textOf(pane)));
    pane.setUnreadable({unreadable.front()});
    QCOMPARE(rows->rowCount(), 1);
    QVERIFY(!textOf(pane).contains("The first"_L1));
}

QTEST_MAIN(ReplaySummaryTest)
#include "tst_replaysummary.moc"
