// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/accountsproxy.h"
#include "items/sampleview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace bucketwatch;

class TestAccountsProxy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { sample::failOnWarnings(); }
    void typingShowsWhatMatches();
    void theNameOfAPropertyHidesNothing_data();
    void theNameOfAPropertyHidesNothing();
    void theSameFilterIsNotAppliedTwice();
    void aChangedRowIsFilteredAgain();
    void aResetKeepsTheFilter();
    void equalNamesAreInOrderOfTheirIds_data();
    void equalNamesAreInOrderOfTheirIds();
    void theColumnSortedBeforeOrdersEqualRows();
    void namesSortWithoutCase();
    void everyColumnSortsTotally_data();
    void everyColumnSortsTotally();
    void whatIsExportedStaysAsItWas();

private:
    static std::vector<AccountId> ids(const AccountsProxy &proxy)
    {
        std::vector<AccountId> all;
        for (int row = 0; row < proxy.rowCount(); ++row)
            all.push_back(proxy.index(row, 0).data(AccountsModel::AccountIdRole).value<AccountId>());
        return all;
    }
    static PropertyQuery parsed(const QString &text) { return PropertyQuery::parse(text, AccountsModel::titles()); }
    static PropertyQuery equal(int column, const QString &value)
    {
        PropertyQuery query;
        query.add({column, QueryOperator::Equals, value});
        return query;
    }
    static void disableAll(RegionView &part)
    {
        for (std::size_t row = 0; row < part.detectors.size(); ++row)
            part.detectors.edit(row).set(Feature::S3DataEvents, false, Timestamp(std::chrono::days(21000)));
    }
};

void TestAccountsProxy::theNameOfAPropertyHidesNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("rows");
    QTest::newRow("begin of a name") << QStringLiteral("S3 Pro") << 49;
    QTest::newRow("whole name") << QStringLiteral("s3 protection") << 49;
    QTest::newRow("with an operator") << QStringLiteral("S3 Protection !") << 49;
    QTest::newRow("with another condition") << QStringLiteral("account-3 and S3 Pro") << 10;
    QTest::newRow("no name") << QStringLiteral("S4") << 0;
}

void TestAccountsProxy::theNameOfAPropertyHidesNothing()
{
    QFETCH(const QString, typed);
    QFETCH(const int, rows);
    AccountsModel model(sample::clock());
    model.show(sample::view(50), sample::ireland());
    AccountsProxy proxy(&model);
    proxy.setQuery(parsed(typed));
    QCOMPARE(proxy.rowCount(), rows);
}

void TestAccountsProxy::typingShowsWhatMatches()
{
    AccountsModel model(sample::clock());
    model.show(sample::view(50), sample::ireland());
    AccountsProxy proxy(&model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(proxy.rowCount(), 49);
    proxy.setQuery(parsed(QStringLiteral("account-3")));
    QCOMPARE(proxy.rowCount(), 10);
    proxy.setQuery(parsed(QStringLiteral("account-3 and S3 Protection = Enabled")));
    QCOMPARE(proxy.rowCount(), 5);
    proxy.setQuery(equal(AccountsModel::IdColumn, sample::id(7).toString()));
    QCOMPARE(ids(proxy), std::vector {sample::id(7)});
    proxy.setQuery(parsed(QStringLiteral("no such account")));
    QCOMPARE(proxy.rowCount(), 0);
    proxy.setQuery(parsed({}));
    QCOMPARE(proxy.rowCount(), 49);
}

void TestAccountsProxy::theSameFilterIsNotAppliedTwice()
{
    AccountsModel model(sample::clock());
    model.show(sample::view(50), sample::ireland());
    AccountsProxy proxy(&model);
    proxy.setQuery(parsed(QStringLiteral("account-3")));
    QSignalSpy changed(&proxy, &AccountsProxy::queryChanged);
    QSignalSpy reset(&proxy, &QAbstractItemModel::modelReset);
    proxy.setQuery(parsed(QStringLiteral("account-3")));
    QCOMPARE(changed.count(), 0);
    proxy.setQuery(parsed(QStringLiteral("Account-3 "))); // another query, the same rows
    QCOMPARE(changed.count(), 1);
    QCOMPARE(reset.count(), 0);
}

void TestAccountsProxy::aChangedRowIsFilteredAgain()
{
    AccountsModel model(sample::clock());
    const auto before = sample::view(20);
    model.show(before, sample::ireland());
    AccountsProxy proxy(&model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.sort(AccountsModel::NameColumn);
    proxy.setQuery(equal(AccountsModel::S3ProtectionColumn, QStringLiteral("Enabled")));
    QCOMPARE(proxy.rowCount(), 10);
    std::vector<int> rows;
    for (int row = 0; row < 20; ++row)
        rows.push_back(row);
    model.update(sample::edited(before, sample::ireland(), disableAll), sample::delta(sample::ireland(), rows));
    QCOMPARE(proxy.rowCount(), 0);
}

void TestAccountsProxy::aResetKeepsTheFilter()
{
    AccountsModel model(sample::clock());
    model.show(sample::view(20), sample::ireland());
    AccountsProxy proxy(&model);
    QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    proxy.sort(AccountsModel::NameColumn, Qt::DescendingOrder);
    proxy.setQuery(parsed(QStringLiteral("account-2")));
    QCOMPARE(proxy.rowCount(), 0);
    model.show(sample::view(50), sample::ireland());
    QCOMPARE(proxy.rowCount(), 10);
}

void TestAccountsProxy::equalNamesAreInOrderOfTheirIds_data()
{
    QTest::addColumn<bool>("descending");
    QTest::newRow("upwards") << false;
    QTest::newRow("downwards") << true;
}

void TestAccountsProxy::equalNamesAreInOrderOfTheirIds()
{
    QFETCH(bool, descending);
    AccountsModel model(sample::clock());
    model.show(sample::view(40), sample::ireland());
    AccountsProxy proxy(&model);
    proxy.sort(AccountsModel::NameColumn, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    const auto sorted = ids(proxy);
    QCOMPARE(sorted.front(), descending ? sample::id(30) : sample::id(0));
    QCOMPARE(sorted.back(), descending ? sample::id(9) : sample::id(39));
    QCOMPARE(sorted[1], descending ? sample::id(31) : sample::id(2));
    QVERIFY(std::ranges::is_sorted(sorted.begin(), sorted.begin() + 9)); // whichever way names run
}

void TestAccountsProxy::theColumnSortedBeforeOrdersEqualRows()
{
    AccountsModel model(sample::clock());
    model.show(sample::view(12), sample::ireland());
    AccountsProxy proxy(&model);
    proxy.sort(AccountsModel::IdColumn, Qt::DescendingOrder);
    proxy.sort(AccountsModel::S3ProtectionColumn, Qt::AscendingOrder);
    auto sorted = ids(proxy);
    QCOMPARE(sorted.front(), sample::id(11));
    QCOMPARE(sorted.back(), sample::id(0));
    proxy.sort(AccountsModel::S3ProtectionColumn, Qt::DescendingOrder);
    sorted = ids(proxy);
    QCOMPARE(sorted.front(), sample::id(10));
    QCOMPARE(sorted.back(), sample::id(3));
}

void TestAccountsProxy::namesSortWithoutCase()
{
    auto view = std::make_shared<OrganizationView>(*sample::view(4));
    auto accounts = std::make_shared<AccountTable>(*view->accounts);
    accounts->rows[0].name = QStringLiteral("beta");
    accounts->rows[2].name = QStringLiteral("Alpha");
    accounts->rows[3].name = QStringLiteral("GAMMA");
    view->accounts = accounts;
    AccountsModel model(sample::clock());
    model.show(view, sample::ireland());
    AccountsProxy proxy(&model);
    proxy.sort(AccountsModel::NameColumn);
    QCOMPARE(ids(proxy), (std::vector {sample::id(2), sample::id(0), sample::id(3)}));
}

void TestAccountsProxy::everyColumnSortsTotally_data()
{
    QTest::addColumn<int>("column");
    AccountsModel model(sample::clock());
    for (int column = 0; column < AccountsModel::ColumnCount; ++column)
        QTest::newRow(qPrintable(model.headerData(column, Qt::Horizontal).toString())) << column;
}

void TestAccountsProxy::everyColumnSortsTotally()
{
    QFETCH(int, column);
    AccountsModel model(sample::clock());
    model.show(sample::view(300), sample::ireland());
    AccountsProxy proxy(&model);
    proxy.sort(column, Qt::DescendingOrder);
    const auto once = ids(proxy);
    proxy.sort(column, Qt::AscendingOrder);
    proxy.sort(column, Qt::DescendingOrder);
    QCOMPARE(ids(proxy), once);
}

void TestAccountsProxy::whatIsExportedStaysAsItWas()
{
    AccountsModel model(sample::clock());
    const auto before = sample::view(50);
    model.show(before, sample::ireland());
    AccountsProxy proxy(&model);
    proxy.setSortSteps({{AccountsModel::IdColumn, Qt::DescendingOrder}});
    proxy.setQuery(equal(AccountsModel::S3ProtectionColumn, QStringLiteral("Enabled")));
    const CsvTable table = proxy.csv({AccountsModel::NameColumn, AccountsModel::IdColumn, AccountsModel::S3ProtectionColumn});
    QStringList shown;
    for (int row = 0; row < proxy.rowCount(); ++row)
        shown << proxy.index(row, AccountsModel::NameColumn).data().toString();
    const auto after = sample::edited(before, sample::ireland(), &disableAll);
    model.update(after, sample::delta(sample::ireland(), {2, 4, 6}));
    model.show(after, sample::frankfurt());
    QCOMPARE(
        table.headings, (QStringList {QStringLiteral("Name"), QStringLiteral("Account ID"), QStringLiteral("S3 Protection")}));
    QCOMPARE(table.rows, int(shown.size()));
    for (int row = 0; row < table.rows; ++row) {
        QCOMPARE(table.cells(row).at(0), shown.at(row));
        QCOMPARE(table.cells(row).at(2), QStringLiteral("Enabled"));
    }
    QCOMPARE(AccountsModel(sample::clock()).csv({}, {AccountsModel::IdColumn}).rows, 0);
}

QTEST_GUILESS_MAIN(TestAccountsProxy)
#include "tst_accountsproxy.moc"
