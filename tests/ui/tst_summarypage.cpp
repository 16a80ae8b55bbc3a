// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/summarypage.h"

#include "finding/severitychart.h"
#include "finding/typesring.h"
#include "findings/findingtype.h"
#include "items/accountstatusmodel.h"
#include "items/findingcountsmodel.h"
#include "items/planwords.h"
#include "items/protectionplansmodel.h"
#include "items/trialsmodel.h"
#include "pages/scenekit.h"
#include "style/figure.h"
#include "style/linkbutton.h"
#include "style/tableview.h"
#include "ui/pageclicks.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTime>

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
    void findingsAreCounted();
    void findingsLeadToTheirList_data();
    void findingsLeadToTheirList();
    void theRingLeadsToItsTypes();
    void theChartIsUsedByMouseAndKeyboard();
    void anUnknownAccountIsToldSo();

private:
    void makeSamples();
    [[nodiscard]] QString today() const
    {
        const Timestamp now = m_console->demo.service->organization()->settings.time.at(m_console->demo.clock->now());
        return QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()).date().toString(Qt::ISODate);
    }
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

void TestSummaryPage::makeSamples()
{
    QVERIFY(waitFor(m_console->context.service.change({m_console->context.caller(), QStringLiteral("Samples"),
        {CreateSampleFindings {m_console->session.region(), {}}}})));
    QVERIFY(soon([this] { return number("findingsFigure") != QStringLiteral("0"); }));
}

void TestSummaryPage::findingsAreCounted()
{
    QCOMPARE(number("findingsFigure"), QStringLiteral("0"));
    makeSamples();
    QCOMPARE(number("findingsFigure"), QString::number(findingTypes().size()));
    QCOMPARE(number("findingAccountsFigure"), QStringLiteral("1"));
    QCOMPARE(number("sequencesFigure"), QStringLiteral("1"));
    QVERIFY(child<Figure>(m_page, "findingsFigure")->note().contains(QStringLiteral("more")));
    QCOMPARE(child<TableView>(m_page, "findingAccountsTable")->model()->rowCount(), 1);
    const auto &parts = child<TypesRing>(m_page, "typesRing")->parts();
    QCOMPARE(parts.size(), std::size_t(6));
    QVERIFY(parts.back().isRest);
    int total = 0;
    for (const TypesRing::Part &part : parts)
        total += part.count;
    QCOMPARE(QString::number(total), number("findingsFigure"));
    m_console->session.setIdentity(AccountId(999'999'999'999ULL));
    QVERIFY(!child(m_page, "findingsOverview")->isVisible());
}

void TestSummaryPage::findingsLeadToTheirList_data()
{
    QTest::addColumn<QByteArray>("figure");
    QTest::addColumn<QString>("filter");
    const QString since = QStringLiteral("Last seen >= %1");
    QTest::newRow("sequences") << QByteArray("sequencesFigure") << QStringLiteral("Finding type : AttackSequence: and ") + since;
    QTest::newRow("findings") << QByteArray("findingsFigure") << since;
    QTest::newRow("resources") << QByteArray("resourcesFigure") << since;
    QTest::newRow("accounts") << QByteArray("findingAccountsFigure") << since;
}

void TestSummaryPage::findingsLeadToTheirList()
{
    QFETCH(QByteArray, figure);
    QFETCH(QString, filter);
    makeSamples();
    const QString first = QDate::fromString(today(), Qt::ISODate).addDays(-6).toString(Qt::ISODate);
    QTest::mouseClick(child(m_page, figure.constData())->findChild<QAbstractButton *>(), Qt::LeftButton);
    QCOMPARE(m_console->navigator.page, QStringLiteral("findings"));
    QCOMPARE(m_console->navigator.lastFilter, filter.arg(first));
    auto *accounts = child<TableView>(m_page, "findingAccountsTable");
    const QString account = QStringLiteral("Account ID = %1 and ").arg(m_console->session.identity().toString());
    Q_EMIT accounts->linkActivated(accounts->model()->index(0, 0));
    QCOMPARE(m_console->navigator.lastFilter, account + QStringLiteral("Severity = High and Last seen >= %1").arg(first));
    auto *severity = child<QComboBox>(m_page, "accountsSeverity");
    severity->setCurrentIndex(severity->findText(QStringLiteral("Critical")));
    QCOMPARE(accounts->model()->index(0, FindingCountsModel::CountColumn).data().toString(), QStringLiteral("1"));
    severity->setCurrentIndex(0);
    Q_EMIT accounts->linkActivated(accounts->model()->index(0, 0));
    QCOMPARE(m_console->navigator.lastFilter, account + QStringLiteral("Last seen >= %1").arg(first));
}

void TestSummaryPage::theRingLeadsToItsTypes()
{
    makeSamples();
    const QString since = QStringLiteral(" and Last seen >= ") + QDate::fromString(today(), Qt::ISODate).addDays(-6).toString(Qt::ISODate);
    auto *ring = child<TypesRing>(m_page, "typesRing");
    m_page->ensureVisible(ring);
    auto *links = ring->findChild<LinkButton *>();
    QVERIFY(soon([links] { return links->text() == links->toolTip(); })); // there is room for the whole name
    links->setFocus();
    QTest::keyClick(links, Qt::Key_Return);
    QCOMPARE(m_console->navigator.lastFilter, ring->parts()[0].filter + since);
    auto *picture = ring->findChild<QWidget *>(QStringLiteral("ringPicture"));
    QVERIFY(picture->accessibleDescription().contains(ring->parts()[0].name));
    const QPoint right = picture->geometry().topLeft() + QPoint(picture->width() / 2 + 3, 10); // just after the top
    QCOMPARE(ring->partAt(right), std::optional<std::size_t>(0));
    QCOMPARE(ring->partAt(picture->geometry().center()), std::optional<std::size_t>());
    QTest::mouseClick(picture, Qt::LeftButton, {}, QPoint(picture->width() / 2 - 3, 10)); // just before it: the rest
    QCOMPARE(m_console->navigator.lastFilter, ring->parts().back().filter + since);
    QVERIFY(ring->parts().back().filter.contains(QStringLiteral("!=")));
}

void TestSummaryPage::theChartIsUsedByMouseAndKeyboard()
{
    makeSamples();
    auto *chart = child<SeverityChart>(m_page, "severityChart");
    QVERIFY(chart->accessibleDescription().contains(QString::number(findingTypes().size())));
    m_page->ensureVisible(chart);
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->pieceRect(6, Severity::High).center());
    QCOMPARE(m_console->navigator.lastFilter, QStringLiteral("Severity = High and Last seen = %1").arg(today()));
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Left);
    QTest::keyClick(chart, Qt::Key_Down);
    QTest::keyClick(chart, Qt::Key_Up);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(m_console->navigator.lastFilter, QStringLiteral("Severity = Critical and Last seen = %1").arg(today()));
    QVERIFY(chart->pieceRect(0, Severity::High).isEmpty());
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
