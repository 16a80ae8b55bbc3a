// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/protectionplanspage.h"

#include "code/codepane.h"
#include "items/planwords.h"
#include "items/protectionplansmodel.h"
#include "pages/scenekit.h"
#include "style/button.h"
#include "style/tableview.h"
#include "ui/pageclicks.h"

#include <QAbstractButton>

using namespace bucketwatch;
using namespace bucketwatch::test;

/// The flows of the overview of protection plans, by mouse and by keyboard; every one ends by looking at the service.
class TestProtectionPlansPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        m_page = m_console->open<ProtectionPlansPage>();
        m_table = child<TableView>(m_page, "plansTable");
    }
    void cleanup() { m_console.reset(); }

    void theAdministratorSeesEveryPlan();
    void s3ProtectionOpensItsPage();
    void aPlanIsConfiguredByMouse();
    void aPlanIsConfiguredByKeyboard();
    void forAllLocksTheOtherChoices();
    void membersAreDisabledInOneEdit();
    void undoTakesEverythingBack();
    void aCancelledQuestionChangesNothing();
    void aCancelledQuestionLeadsBackToTheChoices();
    void whatTheRulesRefuseIsSaid();
    void theNumbersLeadToTheirAccounts();
    void aFilterOpensTheDialogOfItsPlan();
    void aStandaloneAccountSetsItself();
    void aMemberReadsOnly();
    void theManagementAccountIsLedToTheAdministrator();
    void anUnknownAccountIsToldSo();

private:
    static constexpr Feature Plan = Feature::RdsLoginEvents;
    [[nodiscard]] PlanSummary now(Feature plan = Plan) const
    {
        return summaryFor(*m_console->demo.service->organization(), m_console->session.region(), m_console->session.identity(), plan);
    }
    void select(Feature plan)
    {
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            const QModelIndex index = m_table->model()->index(row, ProtectionPlansModel::StatusColumn);
            if (index.data(ProtectionPlansModel::FeatureRole).toInt() == int(plan))
                QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(index).center());
        }
    }
    QDialog *configure(Feature plan)
    {
        select(plan);
        click(m_page, "planActionsButton");
        clickEntry(popupMenu(), "configurePlanAction");
        return modal("configurePlanDialog");
    }
    QDialog *save(QDialog *dialog)
    {
        click(dialog, "primaryButton");
        return modal("confirmPlanDialog");
    }

    std::unique_ptr<ConsoleFixture> m_console;
    ProtectionPlansPage *m_page = nullptr;
    TableView *m_table = nullptr;
};

void TestProtectionPlansPage::theAdministratorSeesEveryPlan()
{
    QCOMPARE(m_table->model()->rowCount(), int(std::ranges::count_if(allFeatures(), isSettable)));
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        const auto plan = Feature(m_table->model()->index(row, 0).data(ProtectionPlansModel::FeatureRole).toInt());
        QCOMPARE(m_table->model()->index(row, ProtectionPlansModel::CoverageColumn).data().toString(),
            PlanWords::coverage(now(plan).coverage));
    }
    QVERIFY(!m_table->isColumnHidden(ProtectionPlansModel::AutoEnableColumn));
    QVERIFY(child(m_page, "planActionsButton")->isEnabled());
    QVERIFY(!m_page->findChild<QWidget *>(QStringLiteral("plansRemark")));
}

void TestProtectionPlansPage::s3ProtectionOpensItsPage()
{
    const QModelIndex first = m_table->model()->index(0, ProtectionPlansModel::PlanColumn);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(first).center());
    QCOMPARE(m_console->navigator.page, QLatin1StringView(PageIds::S3Protection));
    QVERIFY(!QApplication::activeModalWidget());
}

void TestProtectionPlansPage::aPlanIsConfiguredByMouse()
{
    const PlanSummary before = now();
    QDialog *dialog = configure(Plan);
    QVERIFY(dialog);
    QVERIFY(!child(dialog, "primaryButton")->isEnabled());
    click(dialog, "preferNewOption");
    click(dialog, before.isEnabled() ? "disableOwnOption" : "enableOwnOption");
    click(dialog, "enableMembersOption");
    QDialog *question = save(dialog);
    QVERIFY(question);
    const QString commands = child<CodePane>(question, "commandPane")->text();
    QVERIFY(commands.contains(u"update-organization-configuration"));
    QVERIFY(commands.contains(u"update-detector"));
    QVERIFY(commands.contains(u"update-member-detectors"));
    QVERIFY(!commands.contains(u"S3_DATA_EVENTS"));
    click(question, "primaryButton");
    QVERIFY(soon([&] { return now().coverage.notEnabled() == 0; }));
    QCOMPARE(now().isEnabled(), !before.isEnabled());
    QCOMPARE(now().autoEnable, AutoEnable::New);
    QVERIFY(soon([&] { return m_console->edits() == 1; }));
    QVERIFY(soon([&] { return m_console->notices.count() == 1; }));
    QVERIFY(soon([&] { return child<CodePane>(m_page, "lastCommandPane")->text().contains(u"RDS_LOGIN_EVENTS"); }));
}

void TestProtectionPlansPage::aPlanIsConfiguredByKeyboard()
{
    const bool own = now(Feature::EksAuditLogs).isEnabled();
    QVERIFY(tabTo(m_table));
    key(Qt::Key_Down);
    m_table->setCurrentIndex(m_table->model()->index(m_table->currentIndex().row(), ProtectionPlansModel::PlanColumn));
    key(Qt::Key_Return);
    QDialog *dialog = modal("configurePlanDialog");
    QVERIFY(dialog);
    QVERIFY(tabTo(child(dialog, own ? "enableOwnOption" : "disableOwnOption")));
    key(own ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(tabTo(child(dialog, "primaryButton")));
    key(Qt::Key_Space);
    QDialog *question = modal("confirmPlanDialog");
    QVERIFY(question);
    QVERIFY(tabTo(child(question, "primaryButton")));
    key(Qt::Key_Return);
    QVERIFY(soon([&] { return now(Feature::EksAuditLogs).isEnabled() == !own; }));
}

void TestProtectionPlansPage::forAllLocksTheOtherChoices()
{
    QDialog *dialog = configure(Plan);
    QVERIFY(dialog);
    click(dialog, "preferAllOption");
    QVERIFY(!child(dialog, "enableOwnOption")->isEnabled());
    QVERIFY(child<QAbstractButton>(dialog, "enableMembersOption")->isChecked());
    click(dialog, "preferNoneOption");
    QVERIFY(child(dialog, "enableOwnOption")->isEnabled());
    QVERIFY(child<QAbstractButton>(dialog, "keepMembersOption")->isChecked());
    click(dialog, "preferAllOption");
    QDialog *question = save(dialog);
    QVERIFY(question);
    click(question, "primaryButton");
    QVERIFY(soon([&] { return now().autoEnable == AutoEnable::All && now().coverage.notEnabled() == 0 && now().isEnabled(); }));
}

void TestProtectionPlansPage::membersAreDisabledInOneEdit()
{
    QVERIFY(now().coverage.enabled > 50); // more than one call
    QDialog *dialog = configure(Plan);
    QVERIFY(dialog);
    click(dialog, "disableMembersOption");
    QDialog *question = save(dialog);
    QVERIFY(question);
    QVERIFY(child(question, "cancelButton")->hasFocus()); // what takes protection away is not the default
    click(question, "primaryButton");
    QVERIFY(soon([&] { return now().coverage.enabled == 0; }));
    QVERIFY(soon([&] { return m_console->edits() == 1; }));
}

void TestProtectionPlansPage::undoTakesEverythingBack()
{
    const PlanSummary before = now();
    QDialog *dialog = configure(Plan);
    QVERIFY(dialog);
    click(dialog, "preferAllOption");
    QDialog *question = save(dialog);
    QVERIFY(question);
    click(question, "primaryButton");
    QVERIFY(soon([&] { return m_console->notices.count() == 1 && now().coverage.notEnabled() == 0; }));
    QPushButton *undo = nullptr;
    QVERIFY(soon([&] { // the notice of what is under way has no such button
        for (QPushButton *button : m_console->notices.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Undo"))
                undo = button;
        }
        return undo != nullptr;
    }));
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(soon([&] { return now().coverage == before.coverage && now().autoEnable == before.autoEnable; }));
    QCOMPARE(now().isEnabled(), before.isEnabled());
}

void TestProtectionPlansPage::aCancelledQuestionChangesNothing()
{
    const PlanSummary before = now();
    QDialog *dialog = configure(Plan);
    QVERIFY(dialog);
    click(dialog, "enableMembersOption");
    QVERIFY(save(dialog));
    key(Qt::Key_Escape);
    QVERIFY(modal("configurePlanDialog")); // back at the choices
    key(Qt::Key_Escape);
    QVERIFY(soon([&] { return !QApplication::activeModalWidget(); }));
    QCOMPARE(now().coverage, before.coverage);
    QCOMPARE(m_console->edits(), 0);
}

void TestProtectionPlansPage::aCancelledQuestionLeadsBackToTheChoices()
{
    const PlanSummary before = now();
    QDialog *dialog = configure(Plan);
    QVERIFY(dialog);
    const char *wanted = before.isEnabled() ? "disableOwnOption" : "enableOwnOption";
    click(dialog, wanted);
    click(dialog, "preferNewOption");
    click(dialog, "enableMembersOption");
    QDialog *question = save(dialog);
    QVERIFY(question);
    click(question, "cancelButton");
    dialog = modal("configurePlanDialog");
    QVERIFY(dialog);
    for (const char *name : {wanted, "preferNewOption", "enableMembersOption"})
        QVERIFY2(child<QAbstractButton>(dialog, name)->isChecked(), name);
    QVERIFY(child(dialog, "primaryButton")->isEnabled());
    QCOMPARE(m_console->edits(), 0);
    key(Qt::Key_Escape);
    QVERIFY(soon([] { return !QApplication::activeModalWidget(); })); // and that one is left for good
}

void TestProtectionPlansPage::whatTheRulesRefuseIsSaid()
{
    // Runtime Monitoring in two forms at once is refused by GuardDuty.
    const bool hasNew = now(Feature::RuntimeMonitoring).isEnabled();
    QDialog *dialog = configure(hasNew ? Feature::EksRuntimeMonitoring : Feature::RuntimeMonitoring);
    QVERIFY(dialog);
    click(dialog, "enableOwnOption");
    const QString reason = child(dialog, "primaryButton")->toolTip();
    QCOMPARE(child(dialog, "primaryButton")->isEnabled(), reason.isEmpty());
    QVERIFY(hasNew == !child(dialog, "primaryButton")->isEnabled());
    key(Qt::Key_Escape);
}

void TestProtectionPlansPage::theNumbersLeadToTheirAccounts()
{
    select(Plan);
    click(m_page, "planActionsButton");
    clickEntry(popupMenu(), "viewNotEnabledAction");
    QCOMPARE(m_console->navigator.page, QLatin1StringView(PageIds::Accounts));
    QCOMPARE(m_console->navigator.lastFilter, QStringLiteral("Status = Enabled and RDS Protection = Not enabled"));
    click(m_page, "planActionsButton");
    clickEntry(popupMenu(), "viewEnabledAction");
    QCOMPARE(m_console->navigator.lastFilter, QStringLiteral("Status = Enabled and RDS Protection = Enabled"));
}

void TestProtectionPlansPage::aFilterOpensTheDialogOfItsPlan()
{
    m_page->open(QStringLiteral("NO_SUCH_PLAN"));
    QVERIFY(!QApplication::activeModalWidget());
    m_page->open(wireName(Feature::LambdaNetworkLogs));
    QDialog *dialog = modal("configurePlanDialog");
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().contains(planName(Feature::LambdaNetworkLogs)));
    QCOMPARE(m_table->selectionModel()->selectedRows().front().data().toString(), planName(Feature::LambdaNetworkLogs));
    key(Qt::Key_Escape);
}

void TestProtectionPlansPage::aStandaloneAccountSetsItself()
{
    QVERIFY(actAsStandalone(m_console->context, true) || actAsStandalone(m_console->context, false));
    QVERIFY(m_table->isColumnHidden(ProtectionPlansModel::AutoEnableColumn));
    QVERIFY(m_table->isColumnHidden(ProtectionPlansModel::CoverageColumn));
    const bool before = now().isEnabled();
    QDialog *dialog = configure(Plan);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QWidget *>(QStringLiteral("preferAllOption")));
    QVERIFY(!dialog->findChild<QWidget *>(QStringLiteral("enableMembersOption")));
    click(dialog, before ? "disableOwnOption" : "enableOwnOption");
    QDialog *question = save(dialog);
    QVERIFY(question);
    click(question, "primaryButton");
    QVERIFY(soon([&] { return now().isEnabled() == !before; }));
}

void TestProtectionPlansPage::aMemberReadsOnly()
{
    QVERIFY(actAs(m_console->context, Role::Member));
    QVERIFY(child(m_page, "plansRemark")->isVisible());
    QVERIFY(m_table->isVisible());
    QVERIFY(!child(m_page, "planActionsButton")->isEnabled());
    QVERIFY(child(m_page, "planActionsButton")->toolTip().contains(u"member"));
    const QModelIndex plan = m_table->model()->index(1, ProtectionPlansModel::PlanColumn);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(plan).center());
    QVERIFY(!QApplication::activeModalWidget());
}

void TestProtectionPlansPage::theManagementAccountIsLedToTheAdministrator()
{
    QVERIFY(actAs(m_console->context, Role::ManagementAccount));
    click(m_page, "switchToAdministratorButton");
    QVERIFY(soon([&] { return m_console->session.identity() == Administrator; }));
    QVERIFY(child(m_page, "planActionsButton")->isEnabled());
}

void TestProtectionPlansPage::anUnknownAccountIsToldSo()
{
    m_console->session.setIdentity(AccountId(42));
    QVERIFY(child(m_page, "plansRemark")->isVisible());
    QVERIFY(!m_table->isVisible());
    m_console->showRegion(region(QLatin1StringView("af-south-1")));
    QVERIFY(child(m_page, "plansRemark")->isVisible());
    m_console->showRegion(region(QLatin1StringView("eu-west-1")));
    m_console->session.setIdentity(Administrator);
    QVERIFY(m_table->isVisible());
}

QTEST_MAIN(TestProtectionPlansPage)
#include "tst_protectionplanspage.moc"
