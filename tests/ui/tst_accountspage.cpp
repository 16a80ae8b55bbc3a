// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "code/codepane.h"
#include "organization/rules.h"
#include "pages/scenekit.h"
#include "style/button.h"
#include "style/tableview.h"
#include "ui/accountsfixture.h"

#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>

using namespace bucketwatch;
using namespace bucketwatch::test;

/// What the Accounts page does to accounts, by mouse and by keyboard alone; every flow ends by looking at the service.
class TestAccountsPage : public QObject, private AccountsFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openPage(); }
    void cleanup() { closePage(); }

    void editingPlansNeedsASelection();
    void enablingSelectedAccountsByMouse();
    void enablingSelectedAccountsByKeyboard();
    void disablingSelectedAccountsByMouse();
    void disablingSelectedAccountsByKeyboard();
    void allAccountsAtOnceNameOnlyThoseThatChange();
    void aChangeOfAllAccountsFitsASmallWindow();
    void refreshAsksTheEndpointAgain();
    void theRowMenuSaysWhy();
    void everyPlanCanBeSet();
    void theAccountPanelSaysWhy();
    void theAccountPanelNamesThePreferenceAtJoining();
    void whatChangesNobodyCannotBeConfirmed();
    void theRowMenuSetsTheAccount();
    void othersAreToldWhoSeesTheAccounts();
    void aStandaloneAccountIsToldThatItHasNoAdministrator();
    void theManagementAccountIsLedToTheAdministrator();

private:
    void setSelected(bool enable, bool byKeyboard);
};

void TestAccountsPage::editingPlansNeedsASelection()
{
    auto *button = child<QAbstractButton>(m_page, "editPlansButton");
    QVERIFY(!button->isEnabled());
    QVERIFY(!button->toolTip().isEmpty());
    QCOMPARE(counter(), QString::number(m_table->model()->rowCount()));
    m_page->selectAccounts(members(false, 3));
    QVERIFY(button->isEnabled());
    QCOMPARE(counter(), QStringLiteral("3/%1").arg(m_table->model()->rowCount()));
}

void TestAccountsPage::setSelected(bool enable, bool byKeyboard)
{
    const auto chosen = members(!enable, 3);
    QCOMPARE(chosen.size(), std::size_t(3));
    m_page->selectAccounts(chosen);
    auto *button = child<DropdownButton>(m_page, "editPlansButton");
    if (byKeyboard) {
        QVERIFY(tabTo(button));
        QTimer::singleShot(100, this, [enable] {
            key(Qt::Key_Down);
            key(Qt::Key_Right);
            if (!enable)
                key(Qt::Key_Down);
            key(Qt::Key_Return);
        });
        key(Qt::Key_Down);
    } else {
        QTest::mouseClick(button, Qt::LeftButton);
        QMenu *menu = popupMenu();
        QVERIFY(menu);
        clickEntry(menu, menu->actions().constFirst());
        auto *plan = child<QMenu>(menu, "s3ProMenu");
        QVERIFY(soon([&] { return plan->isVisible(); }));
        clickEntry(plan, enable ? "enableSelectedAction" : "disableSelectedAction");
    }
    QDialog *dialog = modal("editPlansDialog");
    QVERIFY(dialog);
    QVERIFY(child<CodePane>(dialog, "commandPane")->text().contains(chosen.front().toString()));
    QCOMPARE(child<QPushButton>(dialog, enable ? "primaryButton" : "cancelButton")->isDefault(), true);
    if (byKeyboard) {
        QVERIFY(tabTo(child(dialog, "primaryButton")));
        key(Qt::Key_Return);
    } else {
        click(dialog, "primaryButton");
    }
    soon([&] { return m_console->edits() == 1; });
    QCOMPARE(m_console->edits(), 1);
    for (const AccountId account : chosen) {
        soon([&] { return m_console->isEnabled(account) == enable; });
        QCOMPARE(m_console->isEnabled(account), enable);
    }
    // Before the answer there may be a notice that the changes are being saved.
    QVERIFY(soon([&] { return child(m_page, "lastChangePane")->isVisible(); }));
    QCOMPARE(m_console->notices.count(), 1);
    QVERIFY(child<CodePane>(m_page, "lastCommandPane")->text().contains(u"update-member-detectors"));
}

void TestAccountsPage::enablingSelectedAccountsByMouse()
{
    setSelected(true, false);
}

void TestAccountsPage::enablingSelectedAccountsByKeyboard()
{
    setSelected(true, true);
}

void TestAccountsPage::disablingSelectedAccountsByMouse()
{
    setSelected(false, false);
}

void TestAccountsPage::disablingSelectedAccountsByKeyboard()
{
    setSelected(false, true);
}

void TestAccountsPage::allAccountsAtOnceNameOnlyThoseThatChange()
{
    m_table->setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_page->selectedAccounts().size(), std::size_t(m_table->model()->rowCount()));
    QTest::mouseClick(child(m_page, "editPlansButton"), Qt::LeftButton);
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    child<QAction>(menu, "enableSelectedAction")->trigger();
    menu->close();
    QDialog *dialog = modal("editPlansDialog");
    QVERIFY(dialog);
    const QString commands = child<CodePane>(dialog, "commandPane")->text();
    QVERIFY(commands.contains(members(false, 1).front().toString()));
    QVERIFY(!commands.contains(members(true, 1).front().toString()));
    click(dialog, "primaryButton");
    soon([&] { return members(false, 1).size() == std::size_t(0); });
    QCOMPARE(members(false, 1).size(), std::size_t(0));
    QVERIFY(soon([&] { return child(m_page, "lastChangePane")->isVisible(); }));
    QTest::qWait(100); // for a second notice that must not come
    QCOMPARE(m_console->notices.count(), 1);
    QVERIFY(!child<CodePane>(m_page, "lastAnswerPane")->text().contains(u"AccountId"));
    const auto &edit = m_console->context.service.history()->edits.back();
    const auto changed = std::size_t(commands.count(QRegularExpression(QStringLiteral("\\b\\d{12}\\b"))));
    QVERIFY2(edit.title.contains(QStringLiteral(" %1 ").arg(changed)), qPrintable(edit.title));
}

void TestAccountsPage::aChangeOfAllAccountsFitsASmallWindow()
{
    m_console->window.resize(1280, 640);
    m_table->setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    QTest::mouseClick(child(m_page, "editPlansButton"), Qt::LeftButton);
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    child<QAction>(menu, "disableSelectedAction")->trigger();
    menu->close();
    QDialog *dialog = modal("editPlansDialog");
    QVERIFY(dialog);
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return child(m_page, "lastChangePane")->isVisible() && m_console->notices.count() == 1; }));
    QCoreApplication::processEvents();
    const int least = m_console->window.layout()->totalMinimumHeightForWidth(1280);
    QVERIFY2(least <= 640, qPrintable(QString::number(least)));
    QVERIFY2(m_page->minimumSizeHint().height() <= 640, qPrintable(QString::number(m_page->minimumSizeHint().height())));
    QCOMPARE(m_console->window.height(), 640);
}

void TestAccountsPage::refreshAsksTheEndpointAgain()
{
    click(m_page, "refreshButton");
    QCOMPARE(m_console->navigator.refreshes, 1);
}

void TestAccountsPage::theRowMenuSaysWhy()
{
    const QModelIndex cell = m_table->model()->index(1, AccountsModel::EksProtectionColumn);
    const AccountId account = cell.data(AccountsModel::AccountIdRole).value<AccountId>();
    Q_EMIT m_table->customContextMenuRequested(m_table->visualRect(cell).center());
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    const auto entries = menu->actions();
    const auto why = std::ranges::find(entries, QStringLiteral("Why?"), &QAction::text);
    QVERIFY(why != entries.end());
    clickEntry(menu, *why);
    auto *panel = child(m_page, "accountPanel");
    QVERIFY(soon([&] { return panel->isVisible(); }));
    const auto reason = [&] { return child<QLabel>(panel, "planReason")->text(); };
    QVERIFY(soon([&] { return !reason().isEmpty(); }));
    QString texts;
    for (const auto *label : panel->findChildren<QLabel *>())
        texts += label->text() + u'\n';
    QVERIFY2(texts.contains(account.toString()), qPrintable(texts));
}

void TestAccountsPage::everyPlanCanBeSet()
{
    const auto chosen = members(true, 2);
    m_page->selectAccounts(chosen);
    QTest::mouseClick(child(m_page, "editPlansButton"), Qt::LeftButton);
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    const auto isOn = [&](AccountId account) {
        const auto view = m_console->demo.service->organization();
        const auto row = static_cast<std::size_t>(view->accounts->row(account));
        return m_console->region()->detectors[row].isEnabled(Feature::RdsLoginEvents);
    };
    const bool enable = !isOn(chosen.front());
    child<QAction>(menu, enable ? "enableSelectedActionRDS_LOGIN_EVENTS" : "disableSelectedActionRDS_LOGIN_EVENTS")->trigger();
    menu->close();
    QDialog *dialog = modal("editPlansDialog");
    QVERIFY(dialog);
    QVERIFY(child<CodePane>(dialog, "commandPane")->text().contains(u"RDS_LOGIN_EVENTS"));
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return isOn(chosen[0]) == enable && isOn(chosen[1]) == enable; }));
    QVERIFY(soon([this] { return m_console->edits() == 1; }));
}

void TestAccountsPage::theAccountPanelSaysWhy()
{
    setSelected(true, false);
    const AccountId account = m_page->selectedAccounts().front();
    m_page->setFilterText(account.toString());
    const QModelIndex cell = m_table->model()->index(0, AccountsModel::IdColumn);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(cell).center());
    auto *panel = child(m_page, "accountPanel");
    QVERIFY(panel->isVisible());
    const auto reason = [&] { return child<QLabel>(panel, "planReason")->text(); };
    QVERIFY2(soon([&] { return reason().contains(QStringLiteral("Edit 1,")); }), qPrintable(reason()));
    QVERIFY(reason().contains(QStringLiteral("in the window")));
    auto *regions = child<TableView>(panel, "accountRegionsTable");
    QCOMPARE(regions->model()->columnCount(), 1 + int(m_console->demo.service->organization()->regions.size()));
    QVERIFY(regions->isColumnHidden(0) && regions->verticalHeader()->isVisible()); // the plans stand where they stay
    m_console->window.activateWindow(); // there is no window manager that would do it
    regions->setFocus();
    key(Qt::Key_Down);
    QVERIFY2(soon([&] { return !reason().contains(QStringLiteral("Edit 1,")); }), qPrintable(reason()));
    click(panel, "closePanelButton");
    QVERIFY(!panel->isVisible());
    QVERIFY(m_table->hasFocus());
}

void TestAccountsPage::theAccountPanelNamesThePreferenceAtJoining()
{
    if (isOverConnection())
        QSKIP("The API has no call that lets accounts join the organization.");
    const Region here = m_console->session.region();
    const AccountId joined(100020003000);
    const auto change = [this](const Change &what) {
        return waitFor(m_console->context.service.change({m_console->context.caller(), QStringLiteral("Let it join"), {what}}))
            .has_value();
    };
    QVERIFY(change(SetAutoEnable {here, AutoEnable::New, {{Feature::S3DataEvents, AutoEnable::New}}}));
    QVERIFY(change(JoinOrganization {{{joined, QStringLiteral("newcomer"), QStringLiteral("new@example.com")}}}));
    QVERIFY(
        change(SetAutoEnable {here, {}, {{Feature::S3DataEvents, AutoEnable::None}}})); // what is preferred since does not count
    QVERIFY(m_console->isEnabled(joined));
    m_page->setFilterText(joined.toString());
    QVERIFY(soon([this] { return m_table->model()->rowCount() == 1; }));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {},
        m_table->visualRect(m_table->model()->index(0, AccountsModel::IdColumn)).center());
    const auto reason = [this] { return child<QLabel>(m_page, "planReason")->text(); };
    QVERIFY2(
        soon([&] { return reason().contains(QStringLiteral("The auto-enable preference was NEW when the account joined on")); }),
        qPrintable(reason()));
    QVERIFY(change(SetMemberFeature {here, {joined}, Feature::S3DataEvents, false}));
    QVERIFY2(soon([&] { return reason().contains(QStringLiteral("in the window")); }), qPrintable(reason()));
    QVERIFY(!reason().contains(QStringLiteral("NEW")));
}

void TestAccountsPage::whatChangesNobodyCannotBeConfirmed()
{
    m_page->selectAccounts(members(true, 2));
    QTest::mouseClick(child(m_page, "editPlansButton"), Qt::LeftButton);
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    child<QAction>(menu, "enableSelectedAction")->trigger();
    menu->close();
    QDialog *dialog = modal("editPlansDialog");
    QVERIFY(dialog);
    auto *confirm = child<QAbstractButton>(dialog, "primaryButton");
    QVERIFY(!confirm->isEnabled());
    QVERIFY(!confirm->toolTip().isEmpty());
    dialog->reject();
    QCOMPARE(m_console->edits(), 0);
}

void TestAccountsPage::theRowMenuSetsTheAccount()
{
    const AccountId account = members(false, 1).front();
    m_page->setFilterText(account.toString());
    QCOMPARE(m_table->model()->rowCount(), 1);
    Q_EMIT m_table->customContextMenuRequested(m_table->visualRect(m_table->model()->index(0, 0)).center());
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    clickEntry(menu, menu->actions().constFirst());
    QDialog *dialog = modal("editPlansDialog");
    QVERIFY(dialog);
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return m_console->isEnabled(account); }));
}

void TestAccountsPage::othersAreToldWhoSeesTheAccounts()
{
    QVERIFY(actAs(m_console->context, Role::Member));
    QVERIFY(!m_table->isVisible());
    QVERIFY(!child(m_page, "editPlansButton")->isVisible());
    QVERIFY(counter().isEmpty());
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(Administrator.toString()); }));
}

void TestAccountsPage::aStandaloneAccountIsToldThatItHasNoAdministrator()
{
    const auto hasText = [this](const QString &text) {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    QVERIFY(actAsStandalone(m_console->context, true) || actAsStandalone(m_console->context, false));
    QVERIFY(!m_table->isVisible());
    QVERIFY(hasText(QStringLiteral("belongs to no GuardDuty administrator")));
    QVERIFY(!hasText(Administrator.toString()));
}

void TestAccountsPage::theManagementAccountIsLedToTheAdministrator()
{
    QVERIFY(actAs(m_console->context, Role::ManagementAccount));
    const auto buttons = m_page->findChildren<QAbstractButton *>();
    const auto lead = std::ranges::find_if(
        buttons, [](const QAbstractButton *button) { return button->isVisible() && button->text().startsWith(u"Switch to"); });
    QVERIFY(lead != buttons.end());
    QTest::mouseClick(*lead, Qt::LeftButton);
    QCOMPARE(m_console->session.identity(), Administrator);
    QVERIFY(m_table->isVisible());
}

QTEST_MAIN(TestAccountsPage)
#include "tst_accountspage.moc"
