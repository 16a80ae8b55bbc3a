// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/summarypage.h"

#include "items/accountstatusmodel.h"
#include "items/planwords.h"
#include "items/protectionplansmodel.h"
#include "items/trialsmodel.h"
#include "pages/scenekit.h"
#include "style/figure.h"
#include "style/tableview.h"
#include "ui/pageclicks.h"

#include <QAbstractButton>

using namespace bucketwatch;
using namespace bucketwatch::test;

/// The Summary page: what it counts, and where every figure leads.
class TestSummaryPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        m_page = m_console->open<SummaryPage>();
    }
    void cleanup() { m_console.reset(); }

    void theFiguresAreThoseOfTheOrganization();
    void everyFigureLeadsToItsList_data();
    void everyFigureLeadsToItsList();
    void aFigureIsPressedByKeyboard();
    void aStatusLeadsToItsAccounts();
    void aPlanLeadsToItsPage();
    void endingTrialsAreListed();
    void aChangeIsFollowed();
    void aMemberSeesItsOwnPlans();
    void anUnknownAccountIsToldSo();

private:
    [[nodiscard]] QString number(const char *name) const { return child<Figure>(m_page, name)->number(); }
    std::unique_ptr<ConsoleFixture> m_console;
    SummaryPage *m_page = nullptr;
};

void TestSummaryPage::theFiguresAreThoseOfTheOrganization()
{
    const auto part = m_console->region();
    const PlanCoverage coverage = coverageOf(*part);
    QCOMPARE(number("accountsFigure"), QStringLiteral("214"));
    QCOMPARE(number("activeFigure"), QString::number(coverage.active));
    QCOMPARE(number("protectedFigure"), QString::number(coverage.enabled));
    QVERIFY(child<Figure>(m_page, "protectedFigure")->note().startsWith(PlanWords::percent(coverage)));
    const auto *statuses = child<TableView>(m_page, "statusTable")->model();
    int sum = 0;
    for (int row = 0; row < statuses->rowCount(); ++row)
        sum += statuses->index(row, AccountStatusModel::CountColumn).data().toInt();
    QCOMPARE(sum, 214);
}

void TestSummaryPage::everyFigureLeadsToItsList_data()
{
    QTest::addColumn<QByteArray>("figure");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("filter");
    QTest::newRow("accounts") << QByteArray("accountsFigure") << "accounts" << "";
    QTest::newRow("active") << QByteArray("activeFigure") << "accounts" << "Status = Enabled";
    QTest::newRow("protected") << QByteArray("protectedFigure") << "accounts" << "Status = Enabled and S3 Protection = Enabled";
    QTest::newRow("trials") << QByteArray("trialsFigure") << "usage" << "trials";
}

void TestSummaryPage::everyFigureLeadsToItsList()
{
    QFETCH(QByteArray, figure);
    auto *link = child(m_page, figure.constData())->findChild<QAbstractButton *>();
    QVERIFY(!link->accessibleName().isEmpty());
    QTest::mouseClick(link, Qt::LeftButton);
    QTEST(m_console->navigator.page, "page");
    QTEST(m_console->navigator.lastFilter, "filter");
}

void TestSummaryPage::aFigureIsPressedByKeyboard()
{
    QVERIFY(tabTo(child(m_page, "activeFigure")->findChild<QAbstractButton *>()));
    key(Qt::Key_Return);
    QCOMPARE(m_console->navigator.lastFilter, QStringLiteral("Status = Enabled"));
}

void TestSummaryPage::aStatusLeadsToItsAccounts()
{
    auto *table = child<TableView>(m_page, "statusTable");
    const QModelIndex second = table->model()->index(1, AccountStatusModel::StatusColumn);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(second).center());
    QCOMPARE(m_console->navigator.page, QLatin1StringView(PageIds::Accounts));
    QCOMPARE(m_console->navigator.lastFilter, QStringLiteral("Status = ") + second.data().toString());
}

void TestSummaryPage::aPlanLeadsToItsPage()
{
    auto *table = child<TableView>(m_page, "plansTable");
    const auto clickPlan = [&](int row) {
        const QModelIndex plan = table->model()->index(row, ProtectionPlansModel::PlanColumn);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(plan).center());
    };
    clickPlan(0);
    QCOMPARE(m_console->navigator.page, QLatin1StringView(PageIds::S3Protection));
    clickPlan(1);
    QCOMPARE(m_console->navigator.page, QLatin1StringView(PageIds::ProtectionPlans));
    QCOMPARE(m_console->navigator.lastFilter, wireName(Feature::EksAuditLogs));
    click(m_page, "planActionsButton");
    clickEntry(popupMenu(), "viewNotEnabledAction");
    QCOMPARE(m_console->navigator.lastFilter, QStringLiteral("Status = Enabled and EKS Protection = Not enabled"));
    click(m_page, "planActionsButton");
    clickEntry(popupMenu(), "configurePlanAction");
    QCOMPARE(m_console->navigator.page, QLatin1StringView(PageIds::ProtectionPlans));
}

void TestSummaryPage::endingTrialsAreListed()
{
    const auto *trials = child<TableView>(m_page, "endingTrialsTable")->model();
    QCOMPARE(number("trialsFigure"), QString::number(trials->rowCount()));
    for (int row = 0; row < trials->rowCount(); ++row)
        QVERIFY(trials->index(row, 0).data(TrialsModel::SoonRole).toBool());
    click(m_page, "viewUsageButton");
    QCOMPARE(m_console->navigator.page, QLatin1StringView(PageIds::Usage));
}

void TestSummaryPage::aChangeIsFollowed()
{
    const qsizetype active = coverageOf(*m_console->region()).active;
    const ChangeRequest request {{Administrator, Door::Window}, QStringLiteral("Enable S3 Protection"),
        {SetAutoEnable {m_console->session.region(), {}, {{Feature::S3DataEvents, AutoEnable::All}}}}};
    QVERIFY(waitFor(m_console->context.service.change(request)));
    QVERIFY(soon([&] { return number("protectedFigure") == QString::number(active); }));
    const auto *plans = child<TableView>(m_page, "plansTable")->model();
    QCOMPARE(plans->index(0, ProtectionPlansModel::PercentColumn).data().toString(), QStringLiteral("100%"));
    QCOMPARE(plans->index(0, ProtectionPlansModel::AutoEnableColumn).data().toString(), QStringLiteral("All accounts"));
}

void TestSummaryPage::aMemberSeesItsOwnPlans()
{
    QVERIFY(actAs(m_console->context, Role::Member));
    QVERIFY(!child(m_page, "overviewSection")->isVisible());
    QVERIFY(!child(m_page, "statusTable")->isVisible());
    const auto *plans = child<TableView>(m_page, "plansTable");
    QVERIFY(plans->isVisible());
    QVERIFY(plans->isColumnHidden(ProtectionPlansModel::CoverageColumn));
    QVERIFY(!plans->isColumnHidden(ProtectionPlansModel::StatusColumn));
    QVERIFY(!child(m_page, "planActionsButton")->isEnabled());
}

void TestSummaryPage::anUnknownAccountIsToldSo()
{
    m_console->session.setIdentity(AccountId(42));
    QVERIFY(child(m_page, "plansRemark")->isVisible());
    QVERIFY(!child(m_page, "plansTable")->isVisible());
    QVERIFY(!child(m_page, "endingTrialsTable")->isVisible());
}

QTEST_MAIN(TestSummaryPage)
#include "tst_summarypage.moc"
