// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/autoenablemodel.h"
#include "items/sampleview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bucketwatch;

class TestAutoEnableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { sample::failOnWarnings(); }
    void everyPlanThatCanBeSetHasARow();
    void thePreferenceThatHoldsIsChecked();
    void choosingEditsTheDraftOnly();
    void choosingWhatHoldsLeavesNoDraft();
    void aCheckCanNotBeTakenAway();
    void discardingShowsWhatHolds();
    void anAnnouncedPreferenceIsShownWhereNothingWasDrafted();
    void aDraftThatBecameTrueIsNoDraft();
    void aRegionThatIsNotInUseHasNoRows();

private:
    static constexpr auto S3 = Feature::S3DataEvents;
    static void setAll(RegionView &part) { part.configuration.features[std::size_t(S3)] = AutoEnable::All; }
};

void TestAutoEnableModel::everyPlanThatCanBeSetHasARow()
{
    AutoEnableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(sample::view(4), sample::ireland());
    QCOMPARE(model.rowCount(), int(std::ranges::count_if(allFeatures(), isSettable)));
    const int row = model.rowOf(S3);
    QCOMPARE(model.index(row, AutoEnableModel::PlanColumn).data().toString(), QStringLiteral("S3 Protection"));
    QCOMPARE(model.rowOf(Feature::CloudTrail), -1);
}

void TestAutoEnableModel::thePreferenceThatHoldsIsChecked()
{
    AutoEnableModel model;
    model.show(sample::view(4), sample::ireland());
    const int row = model.rowOf(S3);
    const auto state = [&](int column) { return model.index(row, column).data(Qt::CheckStateRole).toInt(); };
    QCOMPARE(state(AutoEnableModel::AllColumn), int(Qt::Unchecked));
    QCOMPARE(state(AutoEnableModel::NewColumn), int(Qt::Checked));
    QCOMPARE(state(AutoEnableModel::NoneColumn), int(Qt::Unchecked));
    QCOMPARE(model.index(row, AutoEnableModel::NewColumn).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("S3 Protection, Enable for new accounts, chosen"));
}

void TestAutoEnableModel::choosingEditsTheDraftOnly()
{
    AutoEnableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(sample::view(4), sample::ireland());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy drafted(&model, &AutoEnableModel::draftChanged);
    const int row = model.rowOf(S3);
    QVERIFY(model.setData(model.index(row, AutoEnableModel::AllColumn), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(drafted.count(), 1);
    QCOMPARE(model.current(S3), AutoEnable::New);
    QCOMPARE(model.drafted(S3), AutoEnable::All);
    QVERIFY(model.hasChanges());
    QCOMPARE(model.changes(), (SetAutoEnable {sample::ireland(), {}, {{S3, AutoEnable::All}}}));
}

void TestAutoEnableModel::choosingWhatHoldsLeavesNoDraft()
{
    AutoEnableModel model;
    model.show(sample::view(4), sample::ireland());
    const QModelIndex plan = model.index(model.rowOf(S3), AutoEnableModel::PlanColumn);
    QVERIFY(model.setData(plan, int(AutoEnable::None), AutoEnableModel::PreferenceRole));
    QVERIFY(model.hasChanges());
    QVERIFY(model.setData(plan, int(AutoEnable::New), AutoEnableModel::PreferenceRole));
    QVERIFY(!model.hasChanges());
    QVERIFY(!model.setData(plan, 17, AutoEnableModel::PreferenceRole));
    QVERIFY(model.changes().features.empty());
}

void TestAutoEnableModel::aCheckCanNotBeTakenAway()
{
    AutoEnableModel model;
    model.show(sample::view(4), sample::ireland());
    QVERIFY(!model.setData(model.index(model.rowOf(S3), AutoEnableModel::NewColumn), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(model.rowOf(S3), AutoEnableModel::PlanColumn), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.hasChanges());
}

void TestAutoEnableModel::discardingShowsWhatHolds()
{
    AutoEnableModel model;
    model.show(sample::view(4), sample::ireland());
    model.setData(model.index(model.rowOf(S3), AutoEnableModel::NoneColumn), Qt::Checked, Qt::CheckStateRole);
    QSignalSpy drafted(&model, &AutoEnableModel::draftChanged);
    model.discardDraft();
    QCOMPARE(drafted.count(), 1);
    QCOMPARE(model.drafted(S3), AutoEnable::New);
    model.discardDraft();
    QCOMPARE(drafted.count(), 1);
}

void TestAutoEnableModel::anAnnouncedPreferenceIsShownWhereNothingWasDrafted()
{
    AutoEnableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto before = sample::view(4);
    model.show(before, sample::ireland());
    const QModelIndex eks = model.index(model.rowOf(Feature::EksAuditLogs), AutoEnableModel::AllColumn);
    model.setData(eks, Qt::Checked, Qt::CheckStateRole);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.update(sample::edited(before, sample::ireland(), setAll), sample::delta(sample::ireland(), {}, true));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), model.rowOf(S3));
    QCOMPARE(model.drafted(S3), AutoEnable::All);
    QCOMPARE(model.drafted(Feature::EksAuditLogs), AutoEnable::All);
    QCOMPARE(model.changes().features.size(), std::size_t(1));
}

void TestAutoEnableModel::aDraftThatBecameTrueIsNoDraft()
{
    AutoEnableModel model;
    const auto before = sample::view(4);
    model.show(before, sample::ireland());
    model.setData(model.index(model.rowOf(S3), AutoEnableModel::AllColumn), Qt::Checked, Qt::CheckStateRole);
    QSignalSpy drafted(&model, &AutoEnableModel::draftChanged);
    model.update(sample::edited(before, sample::ireland(), setAll), sample::delta(sample::ireland(), {}, true));
    QCOMPARE(drafted.count(), 1);
    QVERIFY(!model.hasChanges());
}

void TestAutoEnableModel::aRegionThatIsNotInUseHasNoRows()
{
    AutoEnableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(sample::view(4), Region::parse(u"us-east-1").value());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(S3), -1);
}

QTEST_GUILESS_MAIN(TestAutoEnableModel)
#include "tst_autoenablemodel.moc"
