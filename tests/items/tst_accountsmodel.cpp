// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/accountsmodel.h"
#include "items/accountsproxy.h"
#include "items/itemstate.h"
#include "items/planstate.h"
#include "items/sampleview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bucketwatch;

class TestAccountsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { sample::failOnWarnings(); }
    void theDelegatedAdministratorHasNoRow();
    void aRegionThatIsNotInUseHasNoRows();
    void everyColumnHasItsWords_data();
    void everyColumnHasItsWords();
    void anAccountThatIsNoMemberShowsNoProtection();
    void aCellIsReadAloudWithItsAccountAndColumn();
    void theStateOfAnIconFollowsTheRow();
    void aChangedRowIsAnnouncedAlone();
    void neighboursAreAnnouncedTogether();
    void rowsThatOnlyMightHaveChangedAreNotAnnounced();
    void aChangeOfTheAdministratorItselfIsNoRow();
    void anotherRegionChangesNothing();
    void manyScatteredChangesAreOneSignal();
    void anotherAdministratorResets();
    void strangersAreNotShown();
    void anAccountThatJoinsAppears();
    void aStrangerThatIsInvitedAppears();
    void aRegionThatIsNotLoadedHasNoRows();
    void aPlanOfAPolicyCanNotBeSet();
    void aPlanOfAPolicySaysSo();
    void settingACellAsksAndChangesNothing();
    void aLockedAccountCanNotBeSet_data();
    void aLockedAccountCanNotBeSet();

private:
    static void toggle(RegionView &part, int row)
    {
        Detector &detector = part.detectors.edit(std::size_t(row));
        detector.set(Feature::S3DataEvents, !detector.isEnabled(Feature::S3DataEvents), Timestamp(std::chrono::days(21000)));
    }
};

void TestAccountsModel::theDelegatedAdministratorHasNoRow()
{
    AccountsModel model(sample::clock());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(sample::view(10), sample::ireland());

    QCOMPARE(model.rowCount(), 9);
    QCOMPARE(model.rowOf(sample::id(1)), -1);
    QCOMPARE(model.rowOf(AccountId(42)), -1);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.rowOf(model.account(row).id), row);
    QCOMPARE(model.account(1).id, sample::id(2));
}

void TestAccountsModel::aRegionThatIsNotInUseHasNoRows()
{
    AccountsModel model(sample::clock());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.show(sample::view(10), Region::parse(u"us-east-1").value());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(sample::id(2)), -1);
}

void TestAccountsModel::everyColumnHasItsWords_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("words");
    QTest::newRow("id") << int(AccountsModel::IdColumn) << "Account ID" << "100000000003";
    QTest::newRow("name") << int(AccountsModel::NameColumn) << "Name" << "Account-0";
    QTest::newRow("type") << int(AccountsModel::TypeColumn) << "Type" << "Via Organizations";
    QTest::newRow("status") << int(AccountsModel::StatusColumn) << "Status" << "Enabled";
    QTest::newRow("plan") << int(AccountsModel::S3ProtectionColumn) << "S3 Protection" << "Not enabled";
    QTest::newRow("another plan") << AccountsModel::columnOf(Feature::EksAuditLogs) << "EKS Protection" << "Not enabled";
    QTest::newRow("time") << int(AccountsModel::LastChangedColumn) << "Last changed" << "November 1, 2026, 00:00 (UTC+00:00)";
}

void TestAccountsModel::everyColumnHasItsWords()
{
    QFETCH(int, column);
    AccountsModel model(sample::clock());
    model.show(sample::view(10), sample::ireland());
    QTEST(model.headerData(column, Qt::Horizontal).toString(), "title");
    QTEST(model.index(model.rowOf(sample::id(3)), column).data().toString(), "words");
}

void TestAccountsModel::anAccountThatIsNoMemberShowsNoProtection()
{
    AccountsModel model(sample::clock());
    model.show(
        sample::edited(sample::view(10), sample::ireland(), [](RegionView &part) { part.members.edit(4) = {}; }), sample::ireland());
    const QModelIndex cell = model.index(model.rowOf(sample::id(4)), AccountsModel::S3ProtectionColumn);
    QCOMPARE(cell.data().toString(), QStringLiteral("Not available"));
    QVERIFY(!cell.data(AccountsModel::StateRole).isValid());
    QCOMPARE(cell.siblingAtColumn(AccountsModel::StatusColumn).data().toString(), QStringLiteral("Not a member"));
}

void TestAccountsModel::aCellIsReadAloudWithItsAccountAndColumn()
{
    AccountsModel model(sample::clock());
    model.show(sample::view(10), sample::ireland());
    const QModelIndex cell = model.index(model.rowOf(sample::id(3)), AccountsModel::S3ProtectionColumn);
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Account ID 100000000003, S3 Protection, Not enabled"));
}

void TestAccountsModel::theStateOfAnIconFollowsTheRow()
{
    AccountsModel model(sample::clock());
    model.show(sample::view(10), sample::ireland());
    const int row = model.rowOf(sample::id(3));
    QCOMPARE(
        model.index(row, AccountsModel::S3ProtectionColumn).data(AccountsModel::StateRole).toInt(), int(ItemState::NotEnabled));
    QCOMPARE(model.index(row, AccountsModel::StatusColumn).data(AccountsModel::StateRole).toInt(), int(ItemState::Enabled));
    QVERIFY(!model.index(row, AccountsModel::NameColumn).data(AccountsModel::StateRole).isValid());
}

void TestAccountsModel::aChangedRowIsAnnouncedAlone()
{
    AccountsModel model(sample::clock());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto before = sample::view(10);
    model.show(before, sample::ireland());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.update(sample::edited(before, sample::ireland(), [](RegionView &part) { toggle(part, 7); }),
        sample::delta(sample::ireland(), {7}));

    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(6, AccountsModel::TypeColumn));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(6, AccountsModel::LastChangedColumn));
    QCOMPARE(model.index(6, AccountsModel::S3ProtectionColumn).data().toString(), QStringLiteral("Enabled"));
}

void TestAccountsModel::neighboursAreAnnouncedTogether()
{
    AccountsModel model(sample::clock());
    const auto before = sample::view(10);
    model.show(before, sample::ireland());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    // rows 0 and 2 of the table are neighbours here: the administrator between them has no row
    const auto after = sample::edited(before, sample::ireland(), [](RegionView &part) {
        for (const int row : {0, 2, 8, 9})
            toggle(part, row);
    });
    model.update(after, sample::delta(sample::ireland(), {0, 2, 8, 9}));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed[0][0].toModelIndex().row(), 0);
    QCOMPARE(changed[0][1].toModelIndex().row(), 1);
    QCOMPARE(changed[1][0].toModelIndex().row(), 7);
    QCOMPARE(changed[1][1].toModelIndex().row(), 8);
}

void TestAccountsModel::rowsThatOnlyMightHaveChangedAreNotAnnounced()
{
    AccountsModel model(sample::clock());
    const auto before = sample::view(10);
    model.show(before, sample::ireland());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const auto after = sample::edited(before, sample::ireland(), [](RegionView &part) { toggle(part, 5); });
    model.update(after, sample::delta(sample::ireland(), {2, 3, 4, 5, 6}, true));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 4);
}

void TestAccountsModel::aChangeOfTheAdministratorItselfIsNoRow()
{
    AccountsModel model(sample::clock());
    const auto before = sample::view(10);
    model.show(before, sample::ireland());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.update(sample::edited(before, sample::ireland(), [](RegionView &part) { toggle(part, 1); }),
        sample::delta(sample::ireland(), {1}));
    QCOMPARE(changed.count(), 0);
}

void TestAccountsModel::anotherRegionChangesNothing()
{
    AccountsModel model(sample::clock());
    const auto before = sample::view(10);
    model.show(before, sample::ireland());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.update(sample::edited(before, sample::frankfurt(), [](RegionView &part) { toggle(part, 5); }),
        sample::delta(sample::frankfurt(), {5}));
    QCOMPARE(changed.count() + reset.count(), 0);
}

void TestAccountsModel::manyScatteredChangesAreOneSignal()
{
    AccountsModel model(sample::clock());
    const auto before = sample::view(1000);
    model.show(before, sample::ireland());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    std::vector<int> rows;
    for (int row = 2; row < 1000; row += 3)
        rows.push_back(row);
    const auto after = sample::edited(before, sample::ireland(), [&](RegionView &part) {
        for (const int row : rows)
            toggle(part, row);
    });
    model.update(after, sample::delta(sample::ireland(), rows));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    QCOMPARE(changed[0][1].toModelIndex().row(), rows.back() - 1);
}

void TestAccountsModel::anotherAdministratorResets()
{
    AccountsModel model(sample::clock());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto before = sample::view(10);
    model.show(before, sample::ireland());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const auto after = sample::edited(before, sample::ireland(), [](RegionView &part) { part.administrator = sample::id(5); });
    model.update(after, sample::delta(sample::ireland(), {}, true));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowOf(sample::id(5)), -1);
    QVERIFY(model.rowOf(sample::id(1)) >= 0);
}

namespace {

/// @p before with @p account as its last one, which is no member of anybody.
std::shared_ptr<const OrganizationView> withAccount(const std::shared_ptr<const OrganizationView> &before, const Account &account)
{
    auto after = std::make_shared<OrganizationView>(*before);
    std::vector<Account> rows = before->accounts->rows;
    rows.push_back(account);
    after->accounts = std::make_shared<AccountTable>(makeAccountTable(std::move(rows)));
    for (auto &part : after->regions) {
        auto copy = std::make_shared<RegionView>(*part);
        copy->resize(after->accounts->rows.size());
        part = copy;
    }
    return after;
}

} // namespace

void TestAccountsModel::strangersAreNotShown()
{
    AccountsModel model(sample::clock());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto view = withAccount(withAccount(sample::view(10), {sample::id(70), QStringLiteral("stranger"), {}, false}), {sample::id(71), QStringLiteral("last"), {}, true});
    model.show(view, sample::ireland());
    QCOMPARE(model.rowCount(), 10); // all but the administrator and the stranger
    QCOMPARE(model.rowOf(sample::id(70)), -1);
    QCOMPARE(model.account(model.rowOf(sample::id(71))).name, QStringLiteral("last"));
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.rowOf(model.account(row).id), row);
}

void TestAccountsModel::anAccountThatJoinsAppears()
{
    AccountsModel model(sample::clock());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto before = sample::view(10);
    model.show(before, sample::ireland());
    model.update(withAccount(before, {sample::id(70), QStringLiteral("new"), {}, true}), {});
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.rowOf(sample::id(70)), 9);
}

void TestAccountsModel::aStrangerThatIsInvitedAppears()
{
    AccountsModel model(sample::clock());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto before = withAccount(sample::view(10), {sample::id(70), QStringLiteral("stranger"), {}, false});
    model.show(before, sample::ireland());
    const auto invited = sample::edited(before, sample::ireland(), [](RegionView &part) { part.members.edit(10).status = RelationshipStatus::Invited; });
    model.update(invited, sample::delta(sample::ireland(), {10}));
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.member(model.rowOf(sample::id(70))).status, RelationshipStatus::Invited);
    const auto gone = sample::edited(invited, sample::ireland(), [](RegionView &part) { part.members.edit(10) = Member(); });
    model.update(gone, sample::delta(sample::ireland(), {10}));
    QCOMPARE(model.rowOf(sample::id(70)), -1);
}

void TestAccountsModel::aRegionThatIsNotLoadedHasNoRows()
{
    AccountsModel model(sample::clock());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto loaded = sample::view(10);
    const auto unloaded = sample::edited(loaded, sample::ireland(), [](RegionView &part) { part.isLoaded = false; });
    model.show(unloaded, sample::ireland());
    QCOMPARE(model.rowCount(), 0);
    model.update(loaded, sample::delta(sample::ireland(), {}));
    QCOMPARE(model.rowCount(), 9);
}

void TestAccountsModel::aPlanOfAPolicySaysSo()
{
    AccountsModel model(sample::clock());
    AccountsProxy proxy(&model);
    model.show(sample::view(10), sample::ireland());
    const auto text = [&model](int account, int column = AccountsModel::S3ProtectionColumn) {
        return model.index(model.rowOf(sample::id(account)), column).data().toString();
    };
    const auto matches = [&proxy](QueryOperator op, const QString &value) {
        PropertyQuery query;
        query.add({AccountsModel::S3ProtectionColumn, op, value});
        proxy.setQuery(query);
        return proxy.rowCount();
    };
    const QString enabled = displayName(PlanState::Enabled);
    const QString notEnabled = displayName(PlanState::NotEnabled);
    const int before = matches(QueryOperator::Equals, enabled);
    auto managed = std::make_shared<OrganizationView>(*sample::view(10));
    GuardDutyPolicy policy;
    policy.byDefault.emplace();
    policy.byDefault->features[std::size_t(Feature::S3DataEvents)] = true;
    policy.accounts = {sample::id(3), sample::id(4)};
    managed->settings.policies = {policy};
    managed->settings.policyTypeEnabled = true;
    model.update(managed, {});
    QCOMPARE(text(3), QStringLiteral("Policy managed, off")); // not carried out yet
    QCOMPARE(text(4), QStringLiteral("Policy managed, on"));
    QCOMPARE(text(6), enabled);
    QCOMPARE(text(4, AccountsModel::EksProtectionColumn), notEnabled); // no policy names it
    // What it is counts for the filter beside who decides.
    QCOMPARE(matches(QueryOperator::Equals, enabled), before);
    QCOMPARE(matches(QueryOperator::NotEquals, enabled), model.rowCount() - before);
    QCOMPARE(matches(QueryOperator::Contains, QStringLiteral("policy")), 2);
    QCOMPARE(matches(QueryOperator::Equals, QStringLiteral("Policy managed, on")), 1);
    QCOMPARE(model.csv({model.rowOf(sample::id(4))}, {AccountsModel::S3ProtectionColumn}).cells(0),
        QStringList {QStringLiteral("Policy managed, on")});
}

void TestAccountsModel::aPlanOfAPolicyCanNotBeSet()
{
    AccountsModel model(sample::clock());
    auto view = std::make_shared<OrganizationView>(*sample::view(10));
    GuardDutyPolicy policy;
    policy.byDefault.emplace();
    policy.byDefault->features[std::size_t(Feature::S3DataEvents)] = true;
    policy.accounts = {sample::id(3)};
    view->settings.policies = {policy};
    view->settings.policyTypeEnabled = true;
    model.show(view, sample::ireland());
    QVERIFY(model.lockReason(model.rowOf(sample::id(3))).contains(QStringLiteral("policy")));
    QVERIFY(model.lockReason(model.rowOf(sample::id(4))).isEmpty());

    auto disabled = std::make_shared<OrganizationView>(*view);
    disabled->settings.policyTypeEnabled = false;
    OrganizationDelta delta;
    delta.everything = true;
    model.update(disabled, delta);
    QVERIFY(model.lockReason(model.rowOf(sample::id(3))).isEmpty());
}

void TestAccountsModel::settingACellAsksAndChangesNothing()
{
    AccountsModel model(sample::clock());
    model.show(sample::view(10), sample::ireland());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy requested(&model, &AccountsModel::changeRequested);
    const QModelIndex cell = model.index(model.rowOf(sample::id(3)), AccountsModel::S3ProtectionColumn);
    QVERIFY(cell.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(model.setData(cell, true));
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested[0][0].value<AccountId>(), sample::id(3));
    QCOMPARE(requested[0][1].value<Feature>(), Feature::S3DataEvents);
    QCOMPARE(requested[0][2].toBool(), true);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(cell.data().toString(), QStringLiteral("Not enabled"));
    QVERIFY(!model.setData(cell, QStringLiteral("perhaps")));
    QVERIFY(!model.setData(cell.siblingAtColumn(AccountsModel::NameColumn), true));
    QCOMPARE(requested.count(), 1);
}

void TestAccountsModel::aLockedAccountCanNotBeSet_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("removed") << int(RelationshipStatus::Removed);
    QTest::newRow("invited") << int(RelationshipStatus::Invited);
    QTest::newRow("left") << int(RelationshipStatus::Resigned);
    QTest::newRow("never joined") << int(RelationshipStatus::None);
}

void TestAccountsModel::aLockedAccountCanNotBeSet()
{
    QFETCH(int, status);
    AccountsModel model(sample::clock());
    const auto lock = [&](RegionView &part) { part.members.edit(3).status = RelationshipStatus(status); };
    model.show(sample::edited(sample::view(10), sample::ireland(), lock), sample::ireland());
    QSignalSpy requested(&model, &AccountsModel::changeRequested);
    const QModelIndex cell = model.index(model.rowOf(sample::id(3)), AccountsModel::S3ProtectionColumn);
    QVERIFY(!model.lockReason(cell.row()).isEmpty());
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), model.lockReason(cell.row()));
    QVERIFY(!cell.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.setData(cell, true));
    QCOMPARE(requested.count(), 0);
}

QTEST_GUILESS_MAIN(TestAccountsModel)
#include "tst_accountsmodel.moc"
