// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/pendingcounter.h"

#include "support/organizationbuilder.h"

#include <QTest>

using namespace bucketwatch;
using namespace bucketwatch::test;

/// How much is pending, counted again only where a Region is another one.
class TestPendingCounter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pendingIsCountedInAllRegions();
};

void TestPendingCounter::pendingIsCountedInAllRegions()
{
    OrganizationView view = anOrganization().build();
    PendingCounter counter;
    QCOMPARE(counter.count(view), PendingTally());
    const auto put = [&view](std::size_t index, std::size_t row, Seconds32 enrollment, Seconds32 plan) {
        auto part = std::make_shared<RegionView>(*view.regions[index]);
        PendingRow pending;
        pending.enrollment = enrollment;
        pending.features[static_cast<std::size_t>(Feature::S3DataEvents)] = plan;
        part->pending.edit(row) = pending;
        view.regions[index] = part;
    };
    put(0, 1, 500, 700);
    put(1, 2, 0, 300);
    const PendingTally tally = counter.count(view);
    QCOMPARE(tally.count, 3);
    QCOMPARE(tally.next, toTimestamp(300));
    QCOMPARE(tally.last, toTimestamp(700));
    put(0, 1, 0, 0);
    QCOMPARE(counter.count(view), (PendingTally {1, toTimestamp(300), toTimestamp(300)}));
    view.regions.clear();
    QCOMPARE(counter.count(view), PendingTally());
}

QTEST_GUILESS_MAIN(TestPendingCounter)
#include "tst_pendingcounter.moc"
