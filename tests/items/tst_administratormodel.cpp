// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/administratormodel.h"
#include "items/itemstate.h"
#include "items/sampleview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bucketwatch;

class TestAdministratorModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { sample::failOnWarnings(); }
    void everyRegionHasARowWithItsAdministrator();
    void aRegionWithoutAdministratorSaysSo();
    void aSuspendedDetectorIsNamed();
    void aRegionWithoutS3ProtectionSaysSo();
    void aChangeIsAnnouncedForItsRegion();
    void otherRegionsReset();
};

void TestAdministratorModel::everyRegionHasARowWithItsAdministrator()
{
    AdministratorModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    const auto view = sample::view(10);
    model.show(view);
    QCOMPARE(model.rowCount(), 2);
    const auto text = [&](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(text(AdministratorModel::RegionColumn), QStringLiteral("Europe (Ireland) eu-west-1"));
    QCOMPARE(text(AdministratorModel::AdministratorColumn), QStringLiteral("Account-0 (100000000001)"));
    QCOMPARE(text(AdministratorModel::DetectorIdColumn), view->regions[0]->detectors[1].id.toString());
    QCOMPARE(text(AdministratorModel::StatusColumn), QStringLiteral("Enabled"));
    QCOMPARE(text(AdministratorModel::S3ProtectionColumn), QStringLiteral("Not enabled"));
    QCOMPARE(model.index(0, AdministratorModel::S3ProtectionColumn).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Europe (Ireland) eu-west-1, S3 Protection, Not enabled"));
    QCOMPARE(model.index(1, 0).data(AdministratorModel::RegionRole).value<Region>(), sample::frankfurt());
    QCOMPARE(model.index(1, 0).data(AdministratorModel::AccountIdRole).value<AccountId>(), sample::id(1));
}

void TestAdministratorModel::aRegionWithoutAdministratorSaysSo()
{
    AdministratorModel model;
    model.show(sample::edited(sample::view(10), sample::ireland(), [](RegionView &part) { part.administrator.reset(); }));
    QCOMPARE(model.index(0, AdministratorModel::AdministratorColumn).data().toString(), QStringLiteral("Not set"));
    QCOMPARE(model.index(0, AdministratorModel::DetectorIdColumn).data().toString(), QStringLiteral("–"));
    QCOMPARE(model.index(0, AdministratorModel::StatusColumn).data().toString(), QStringLiteral("GuardDuty is not enabled"));
    QVERIFY(!model.index(0, 0).data(AdministratorModel::AccountIdRole).value<AccountId>().isValid());
}

void TestAdministratorModel::aSuspendedDetectorIsNamed()
{
    AdministratorModel model;
    const auto suspend = [](RegionView &part) { part.detectors.edit(1).status = DetectorStatus::Disabled; };
    model.show(sample::edited(sample::view(10), sample::ireland(), suspend));
    QCOMPARE(model.index(0, AdministratorModel::StatusColumn).data().toString(), QStringLiteral("Suspended"));
    QCOMPARE(
        model.index(0, AdministratorModel::StatusColumn).data(AdministratorModel::StateRole).toInt(), int(ItemState::Warning));
}

void TestAdministratorModel::aRegionWithoutS3ProtectionSaysSo()
{
    AdministratorModel model;
    const auto withhold = [](RegionView &part) { part.offersS3Protection = false; };
    model.show(sample::edited(sample::view(10), sample::frankfurt(), withhold));
    QCOMPARE(
        model.index(1, AdministratorModel::S3ProtectionColumn).data().toString(), QStringLiteral("Not offered in this Region"));
}

void TestAdministratorModel::aChangeIsAnnouncedForItsRegion()
{
    AdministratorModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto before = sample::view(10);
    model.show(before);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const auto enable
        = [](RegionView &part) { part.detectors.edit(1).set(Feature::S3DataEvents, true, Timestamp(std::chrono::days(21000))); };
    model.update(sample::edited(before, sample::frankfurt(), enable), sample::delta(sample::frankfurt(), {1}));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), 1);
    QCOMPARE(model.index(1, AdministratorModel::S3ProtectionColumn).data().toString(), QStringLiteral("Enabled"));
}

void TestAdministratorModel::otherRegionsReset()
{
    AdministratorModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto before = sample::view(10);
    model.show(before);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    auto after = std::make_shared<OrganizationView>(*before);
    after->regions.pop_back();
    model.update(after, {});
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestAdministratorModel)
#include "tst_administratormodel.moc"
