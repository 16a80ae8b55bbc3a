// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/protectionplansmodel.h"

#include "items/itemstate.h"
#include "items/sampleview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bucketwatch;
using Column = ProtectionPlansModel::Column;

class TestProtectionPlansModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { sample::failOnWarnings(); }
    void everyPlanThatCanBeSetHasARow();
    void everyColumnHasItsWords_data();
    void everyColumnHasItsWords();
    void aChangedPlanAnnouncesItsRow();
    void anAccountWithoutADetectorHasNoRows();
    void aRegionWithoutS3ProtectionSaysSo();
    void policiesAreTold();

private:
    static constexpr Timestamp Now {std::chrono::sys_days(std::chrono::year(2026) / 11 / 19)};
    static void show(ProtectionPlansModel &model, const OrganizationView &view, int account = 1)
    {
        model.show(view, sample::ireland(), sample::id(account), Now);
    }
    static QModelIndex cell(const ProtectionPlansModel &model, Feature plan, Column column)
    {
        return model.index(model.rowOf(plan), column);
    }
    static std::shared_ptr<OrganizationView> withPolicy(const std::vector<AccountId> &accounts, bool root)
    {
        auto view = std::make_shared<OrganizationView>(*sample::view(10));
        view->settings.policyTypeEnabled = true;
        GuardDutyPolicy policy;
        policy.attachedToRoot = root;
        policy.accounts = accounts;
        policy.byDefault.emplace();
        policy.byDefault->features[std::size_t(Feature::RdsLoginEvents)] = true;
        view->settings.policies.push_back(policy);
        return view;
    }
};

void TestProtectionPlansModel::everyPlanThatCanBeSetHasARow()
{
    ProtectionPlansModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowOf(Feature::S3DataEvents), -1);
    show(model, *sample::view(10));
    QCOMPARE(model.rowCount(), int(std::ranges::count_if(allFeatures(), isSettable)));
    QCOMPARE(model.rowOf(Feature::S3DataEvents), 0);
    QCOMPARE(model.rowOf(Feature::DnsLogs), -1);
}

void TestProtectionPlansModel::everyColumnHasItsWords_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("words");
    QTest::newRow("plan") << int(Column::PlanColumn) << "Protection plan" << "S3 Protection";
    QTest::newRow("status") << int(Column::StatusColumn) << "This account" << "Not enabled";
    QTest::newRow("preference") << int(Column::AutoEnableColumn) << "Auto-enable" << "New accounts";
    QTest::newRow("bar") << int(Column::BarColumn) << "Enabled accounts" << "";
    QTest::newRow("coverage") << int(Column::CoverageColumn) << "Active members" << "5 of 9";
    QTest::newRow("share") << int(Column::PercentColumn) << "Share" << "56%";
    QTest::newRow("trial") << int(Column::TrialColumn) << "Free trial" << "Not started";
    QTest::newRow("policy") << int(Column::ManagedColumn) << "Organization policy" << QStringLiteral("\u2013");
}

void TestProtectionPlansModel::everyColumnHasItsWords()
{
    QFETCH(int, column);
    ProtectionPlansModel model;
    show(model, *sample::view(10));
    QTEST(model.headerData(column, Qt::Horizontal).toString(), "title");
    const QModelIndex index = cell(model, Feature::S3DataEvents, Column(column));
    QTEST(index.data().toString(), "words");
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().startsWith(u"S3 Protection"));
    QCOMPARE(index.data(ProtectionPlansModel::FeatureRole).toInt(), int(Feature::S3DataEvents));
}

void TestProtectionPlansModel::aChangedPlanAnnouncesItsRow()
{
    ProtectionPlansModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    show(model, *sample::view(10));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const auto view = sample::edited(sample::view(10), sample::ireland(),
        [](RegionView &part) { part.detectors.edit(1).set(Feature::EksAuditLogs, true, Now - std::chrono::days(10)); });
    show(model, *view);
    QCOMPARE(reset.count(), 0);
    QVERIFY(std::ranges::any_of(changed, [&](const QVariantList &arguments) {
        return arguments.front().toModelIndex().row() == model.rowOf(Feature::EksAuditLogs);
    }));
    QCOMPARE(cell(model, Feature::EksAuditLogs, Column::StatusColumn).data().toString(), QStringLiteral("Enabled"));
    QCOMPARE(cell(model, Feature::EksAuditLogs, Column::StatusColumn).data(ProtectionPlansModel::StateRole).toInt(), int(ItemState::Enabled));
    QVERIFY(cell(model, Feature::EksAuditLogs, Column::TrialColumn).data().toString().startsWith(u"20 day"));
    QCOMPARE(cell(model, Feature::EksAuditLogs, Column::BarColumn).data(ProtectionPlansModel::ShareRole).toDouble(), 0.0);
    QCOMPARE(cell(model, Feature::AiAnalyst, Column::AutoEnableColumn).data().toString(), QStringLiteral("\u2013"));
}

void TestProtectionPlansModel::anAccountWithoutADetectorHasNoRows()
{
    ProtectionPlansModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    show(model, *sample::view(10));
    const auto view = sample::edited(sample::view(10), sample::ireland(), [](RegionView &part) { part.detectors.edit(4) = {}; });
    show(model, *view, 4);
    QCOMPARE(model.rowCount(), 0);
    show(model, *sample::view(10), 42);
    QCOMPARE(model.rowCount(), 0);
}

void TestProtectionPlansModel::aRegionWithoutS3ProtectionSaysSo()
{
    ProtectionPlansModel model;
    show(model, *sample::edited(sample::view(10), sample::ireland(), [](RegionView &part) { part.offersS3Protection = false; }));
    QCOMPARE(cell(model, Feature::S3DataEvents, Column::StatusColumn).data().toString(), QStringLiteral("Not offered"));
    QCOMPARE(cell(model, Feature::EksAuditLogs, Column::StatusColumn).data().toString(), QStringLiteral("Not enabled"));
}

void TestProtectionPlansModel::policiesAreTold()
{
    ProtectionPlansModel model;
    const auto text = [&model](Feature plan) { return cell(model, plan, Column::ManagedColumn).data().toString(); };
    show(model, *withPolicy({}, true));
    QCOMPARE(text(Feature::RdsLoginEvents), QStringLiteral("Policy managed"));
    QCOMPARE(text(Feature::EksAuditLogs), QStringLiteral("\u2013"));
    show(model, *withPolicy({sample::id(2), sample::id(3)}, false));
    QCOMPARE(text(Feature::RdsLoginEvents), QStringLiteral("Policy managed in 2 account(s)"));
    show(model, *withPolicy({sample::id(4)}, false), 4);
    QCOMPARE(text(Feature::RdsLoginEvents), QStringLiteral("Policy managed"));
}

QTEST_GUILESS_MAIN(TestProtectionPlansModel)
#include "tst_protectionplansmodel.moc"
