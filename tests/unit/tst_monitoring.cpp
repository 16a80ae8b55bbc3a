// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "organization/monitoring.h"

#include "organization/organizationview.h"

#include <QTest>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

class TestMonitoring final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dataEventsAreMonitoredWhereS3ProtectionIsOn_data();
    void dataEventsAreMonitoredWhereS3ProtectionIsOn();

private:
    OrganizationView m_view;
};

void TestMonitoring::initTestCase()
{
    auto accounts = std::make_shared<AccountTable>();
    auto region = std::make_shared<RegionView>();
    region->region = Region::parse(u"eu-west-1").value();
    for (int i = 0; i < 3; ++i) {
        accounts->rows.push_back({.id = AccountId(111111111111U + static_cast<unsigned>(i)), .name = {}, .email = {}});
        accounts->rowById.insert(accounts->rows.back().id, i);
    }
    region->resize(3);
    region->detectors.edit(0).status = DetectorStatus::Enabled;
    region->detectors.edit(0).set(Feature::S3DataEvents, true, {});
    region->detectors.edit(1).status = DetectorStatus::Enabled;
    region->detectors.edit(2).status = DetectorStatus::Disabled;
    region->detectors.edit(2).set(Feature::S3DataEvents, true, {});
    m_view.accounts = accounts;
    m_view.regions.push_back(region);
}

void TestMonitoring::dataEventsAreMonitoredWhereS3ProtectionIsOn_data()
{
    QTest::addColumn<quint64>("account");
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<bool>("monitored");
    QTest::newRow("on") << quint64(111111111111) << QByteArray("eu-west-1") << true;
    QTest::newRow("off") << quint64(111111111112) << QByteArray("eu-west-1") << false;
    QTest::newRow("suspended") << quint64(111111111113) << QByteArray("eu-west-1") << false;
    QTest::newRow("no such account") << quint64(999999999999) << QByteArray("eu-west-1") << false;
    QTest::newRow("Region not in use") << quint64(111111111111) << QByteArray("us-east-1") << false;
    QTest::newRow("no such Region") << quint64(111111111111) << QByteArray("mars-north-1") << false;
    QTest::newRow("no Region") << quint64(111111111111) << QByteArray() << false;
}

void TestMonitoring::dataEventsAreMonitoredWhereS3ProtectionIsOn()
{
    QFETCH(const quint64, account);
    QFETCH(const QByteArray, region);
    QTEST(monitorsS3DataEvents(
              m_view, AccountId(account), std::string_view(region.constData(), static_cast<std::size_t>(region.size()))),
        "monitored");
}

QTEST_APPLESS_MAIN(TestMonitoring)
#include "tst_monitoring.moc"
