// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording/chance.h"
#include "recording/company.h"
#include "recording/unusualdays.h"

#include <QTest>

#include <algorithm>

using namespace bucketwatch;

class UnusualDaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void occasionsNeedDaysBeforeThem_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("expected");
        for (const int days : {1, 9, 10})
            QTest::addRow("%d days", days) << days << false;
        for (const int days : {11, 30})
            QTest::addRow("%d days", days) << days << true;
    }
    void occasionsNeedDaysBeforeThem()
    {
        QFETCH(int, days);
        QFETCH(bool, expected);
        Company company = makeCompany({.accounts = 2, .days = days, .eventsPerDay = 200, .seed = 5});
        Chance chance(5, "occasions");
        UnusualDays unusual(company, days, chance);
        int firstDay = days;
        for (int day = 0; day < days; ++day) {
            for (const Workplace &place : company.places) {
                std::vector<RecordedCall> calls;
                unusual.change(calls, place, day);
                if (!calls.empty())
                    firstDay = std::min(firstDay, day);
            }
        }
        QCOMPARE(firstDay < days, expected);
        QVERIFY(!expected || firstDay >= 9);
        const bool hasNewEmployee = std::ranges::any_of(
            company.places, [](const Workplace &place) { return place.people.back().firstDay > 0; });
        QCOMPARE(hasNewEmployee, expected);
    }
};

QTEST_APPLESS_MAIN(UnusualDaysTest)
#include "tst_unusualdays.moc"
