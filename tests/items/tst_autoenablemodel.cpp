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
    void everythingWithAPreferenceHasARow();
    void thePreferenceThatHoldsIsChecked();
    void choosingEditsTheDraftOnly();
    void choosingWhatHoldsLeavesNoDraft();
    void aCheckCanNotBeTakenAway();
    void discardingShowsWhatHolds();
    void anAnnouncedPreferenceIsShownWhereNothingWasDrafted();
    void aDraftThatBecameTrueIsNoDraft();
    void allDraftsAreOneRequest();
    void whatPoliciesManageCannotBeSet();
    void aPlanThatTheRegionDoesNotHaveCannotBeSet();
    void aRegionThatIsNotInUseHasNoRows();

private:
    static constexpr auto S3 = Feature::S3DataEvents;
    static void setAll(RegionView &part) { part.configuration.features[std::size_t(S3)] = AutoEnable::All; }
};

void TestAutoEnableModel::everythingWithAPreferenceHasARow()
{
    AutoEnableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(sample::view(4), sample::ireland());
    const auto plans = std::ranges::count_if(allFeatures(), isOrganizationFeature);
    QCOMPARE(model.rowCount(), 1 + int(plans) + int(AdditionalConfigurationCount));
    const int row = model.rowOf(S3);
    QCOMPARE(model.index(row, AutoEnableModel::SubjectColumn).data().toString(), QStringLiteral("S3 Protection"));
    QCOMPARE(model.index(model.rowOf(GuardDutyItself()), 0).data().toString(), QStringLiteral("Foundational GuardDuty"));
    const int runtime = model.rowOf(Feature::RuntimeMonitoring);
    QCOMPARE(model.rowOf(AdditionalConfiguration::RuntimeEc2AgentManagement), runtime + 3); // its switches follow it
    QCOMPARE(model.rowOf(Feature::CloudTrail), -1);
    QCOMPARE(model.rowOf(Feature::AiAnalyst), -1);
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
    const QModelIndex plan = model.index(model.rowOf(S3), AutoEnableModel::SubjectColumn);
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
    QVERIFY(!model.setData(model.index(model.rowOf(S3), AutoEnableModel::SubjectColumn), Qt::Checked, Qt::CheckStateRole));
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

void TestAutoEnableModel::allDraftsAreOneRequest()
{
    AutoEnableModel model;
    model.show(sample::view(4), sample::ireland());
    constexpr auto Ec2 = AdditionalConfiguration::RuntimeEc2AgentManagement;
    QVERIFY(model.choose(Ec2, AutoEnable::New));
    QVERIFY(model.choose(GuardDutyItself(), AutoEnable::New));
    QVERIFY(model.choose(Feature::RuntimeMonitoring, AutoEnable::All));
    QVERIFY(model.choose(S3, AutoEnable::None));
    QCOMPARE(model.changes(),
        (SetAutoEnable {sample::ireland(), AutoEnable::New,
            {{S3, AutoEnable::None}, {Feature::RuntimeMonitoring, AutoEnable::All}}, {{Ec2, AutoEnable::New}}}));
    const OrganizationConfiguration drafted = model.draftedConfiguration();
    QCOMPARE(drafted.members, AutoEnable::New);
    QCOMPARE(drafted.of(Ec2), AutoEnable::New);
    QCOMPARE(drafted.of(S3), AutoEnable::None);
    QVERIFY(!model.choose(Feature::CloudTrail, AutoEnable::All));
}

void TestAutoEnableModel::whatPoliciesManageCannotBeSet()
{
    AutoEnableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto before = sample::view(4);
    model.show(before, sample::ireland());
    QVERIFY(model.choose(S3, AutoEnable::All));
    GuardDutyPolicy policy;
    policy.name = QStringLiteral("protect-buckets");
    policy.attachedToRoot = true;
    policy.byDefault.emplace();
    policy.byDefault->features[std::size_t(S3)] = true;
    auto after = std::make_shared<OrganizationView>(*before);
    after->settings.policyTypeEnabled = true;
    after->settings.policies = {policy};
    QSignalSpy drafted(&model, &AutoEnableModel::draftChanged);
    model.update(after, {.everything = true, .parts = {}});
    QCOMPARE(drafted.count(), 1); // what cannot be saved is no draft
    const QModelIndex cell = model.index(model.rowOf(S3), AutoEnableModel::AllColumn);
    QVERIFY(!(cell.flags() & Qt::ItemIsEnabled));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(policy.name));
    QVERIFY(!model.setData(cell, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.lockOf(Feature::EksAuditLogs).isEmpty()); // about which they say nothing
    after->settings.policies.front().attachedToRoot = false;
    after->settings.policies.front().accounts = {sample::id(2)};
    model.update(after, {.everything = true, .parts = {}});
    QVERIFY(model.lockOf(S3).isEmpty()); // others can still follow a preference
}

void TestAutoEnableModel::aPlanThatTheRegionDoesNotHaveCannotBeSet()
{
    AutoEnableModel model;
    model.show(sample::edited(sample::view(4), sample::ireland(), [](RegionView &part) { part.offersS3Protection = false; }),
        sample::ireland());
    QVERIFY(!model.lockOf(S3).isEmpty());
    QVERIFY(!model.choose(S3, AutoEnable::All));
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
