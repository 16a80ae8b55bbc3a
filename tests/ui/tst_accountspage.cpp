// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/accountspage.h"

#include "code/codepane.h"
#include "items/plansummary.h"
#include "organization/rules.h"
#include "pages/propertyfilterbar.h"
#include "pages/scenekit.h"
#include "pages/viewsmenu.h"
#include "style/button.h"
#include "style/header.h"
#include "style/statuslabel.h"
#include "style/tablecopy.h"
#include "style/tableview.h"
#include "ui/pageclicks.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QToolButton>
#include <QUrl>

using namespace bucketwatch;
using namespace bucketwatch::test;

/// The flows of the Accounts page, each by mouse and by keyboard alone; every one ends by looking at the service.
class TestAccountsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_console.reset(); }

    void editingPlansNeedsASelection();
    void enablingSelectedAccountsByMouse();
    void enablingSelectedAccountsByKeyboard();
    void disablingSelectedAccountsByMouse();
    void disablingSelectedAccountsByKeyboard();
    void allAccountsAtOnceNameOnlyThoseThatChange();
    void aChangeOfAllAccountsFitsASmallWindow();
    void preferencesByMouse();
    void preferencesByKeyboard();
    void choosingNoneDisablesNobody();
    void severalPreferencesAreOneEdit();
    void runtimeMonitoringInTwoFormsIsRefused();
    void plansWithoutGuardDutyAreWarnedAbout();
    void whatPoliciesManageIsReadOnly();
    void refreshAsksTheEndpointAgain();
    void theRowMenuSaysWhy();
    void typingFiltersAndCounts();
    void aSuggestionBecomesAChip();
    void chipsAreEditedJoinedAndRemoved();
    void sortingKeepsTheSelection();
    void everyPlanCanBeSet();
    void theAccountPanelSaysWhy();
    void whatChangesNobodyCannotBeConfirmed();
    void filteringByAValueNarrowsAlternativesToo();
    void columnsAreChosen();
    void rowsAreExported();
    void aFileSelectsAccounts_data();
    void aFileSelectsAccounts();
    void aFileAddsAccounts();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void otherFilesAreNotTaken();
    void viewsAreSavedRenamedAndDeleted();
    void theCommandReadsTheSelection();
    void filteringDropsWhatIsNotSeenFromTheSelection();
    void theRowMenuFiltersByItsValue();
    void theRowMenuSetsTheAccount();
    void copyGivesRowsWithHeadings();
    void theSelectionIsKeptOverRefresh();
    void othersAreToldWhoSeesTheAccounts();
    void aStandaloneAccountIsToldThatItHasNoAdministrator();
    void theManagementAccountIsLedToTheAdministrator();

private:
    [[nodiscard]] std::vector<AccountId> members(bool enabled, std::size_t count) const;
    void setSelected(bool enable, bool byKeyboard);
    [[nodiscard]] QDialog *openPreferences() const;
    /// The section @p name of the dialog, opened.
    [[nodiscard]] QWidget *unfolded(QDialog *dialog, const char *name) const;
    [[nodiscard]] QString writeFile(const QByteArray &content) const;
    [[nodiscard]] QString counter() const { return m_page->header()->counter(); }

    std::unique_ptr<ConsoleFixture> m_console;
    AccountsPage *m_page = nullptr;
    TableView *m_table = nullptr;
};

void TestAccountsPage::init()
{
    // As in the program, where a connection begins with the rows of the Region that is shown.
    m_console = std::make_unique<ConsoleFixture>(std::vector {region(QLatin1StringView("eu-west-1"))});
    m_page = m_console->open<AccountsPage>();
    m_table = child<TableView>(m_page, "accountsTable");
}

std::vector<AccountId> TestAccountsPage::members(bool enabled, std::size_t count) const
{
    std::vector<AccountId> found;
    const auto view = m_console->demo.service->organization();
    const auto part = m_console->region();
    for (std::size_t row = 0; row < part->members.size() && found.size() < count; ++row) {
        if (isActive(part->members[row]) && part->detectors[row].isEnabled(Feature::S3DataEvents) == enabled)
            found.push_back(view->accounts->rows[row].id);
    }
    return found;
}

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

void TestAccountsPage::preferencesByMouse()
{
    QVERIFY(m_console->preference() != AutoEnable::All);
    click(m_page, "preferencesButton");
    QDialog *dialog = modal("autoEnablePreferencesDialog");
    QVERIFY(dialog);
    QVERIFY(!child<QAbstractButton>(dialog, "primaryButton")->isEnabled());
    QVERIFY(!child<CodePane>(dialog, "commandPane")->text().contains(u"update-organization-configuration"));
    click(child(dialog, "S3_DATA_EVENTS"), "preferAllOption");
    QVERIFY(child<CodePane>(dialog, "commandPane")->text().contains(u"--auto-enable-organization-members"));
    const qsizetype left = coverageOf(*m_console->region()).notEnabled();
    const QString effect = child<QLabel>(child(dialog, "S3_DATA_EVENTS"), "effectText")->text();
    QVERIFY2(left > 0 && effect.contains(QStringLiteral("existing account")), qPrintable(effect));
    click(dialog, "primaryButton");
    soon([&] { return m_console->preference() == AutoEnable::All; });
    QCOMPARE(m_console->preference(), AutoEnable::All);
    soon([&] { return members(false, 1).size() == std::size_t(0); });
    QCOMPARE(members(false, 1).size(), std::size_t(0));
    soon([&] { return m_console->edits() == 1; });
    QCOMPARE(m_console->edits(), 1);
}

void TestAccountsPage::preferencesByKeyboard()
{
    const AutoEnable before = m_console->preference();
    QVERIFY(tabTo(child(m_page, "preferencesButton")));
    key(Qt::Key_Space);
    QDialog *dialog = modal("autoEnablePreferencesDialog");
    QVERIFY(dialog);
    QVERIFY(child(child(dialog, "S3_DATA_EVENTS"), before == AutoEnable::New ? "preferNewOption" : "preferNoneOption")->hasFocus());
    key(before == AutoEnable::New ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(tabTo(child(dialog, "primaryButton")));
    key(Qt::Key_Return);
    soon([&] { return m_console->preference() == (before == AutoEnable::New ? AutoEnable::None : AutoEnable::New); });
    QCOMPARE(m_console->preference(), before == AutoEnable::New ? AutoEnable::None : AutoEnable::New);
}

void TestAccountsPage::choosingNoneDisablesNobody()
{
    if (m_console->preference() == AutoEnable::None)
        QSKIP("The demo has no preference here.");
    const int before = protectedMembers(*m_console->region());
    click(m_page, "preferencesButton");
    QDialog *dialog = modal("autoEnablePreferencesDialog");
    QVERIFY(dialog);
    click(child(dialog, "S3_DATA_EVENTS"), "preferNoneOption");
    click(dialog, "primaryButton");
    soon([&] { return m_console->preference() == AutoEnable::None; });
    QCOMPARE(m_console->preference(), AutoEnable::None);
    QCOMPARE(protectedMembers(*m_console->region()), before);
}

QDialog *TestAccountsPage::openPreferences() const
{
    click(m_page, "preferencesButton");
    QDialog *dialog = modal("autoEnablePreferencesDialog");
    if (!dialog)
        qFatal("The dialog does not open.");
    return dialog;
}

QWidget *TestAccountsPage::unfolded(QDialog *dialog, const char *name) const
{
    auto *section = child(dialog, name);
    auto *title = section->findChild<QToolButton *>();
    if (!title->isChecked()) {
        dialog->findChild<QScrollArea *>()->ensureWidgetVisible(title);
        QTest::mouseClick(title, Qt::LeftButton);
    }
    const auto *last = child(section, "preferNoneOption");
    soon([last] { return last->isVisible() && last->height() > 0; }); // laid out, so that a click finds it
    QTest::qWait(50);
    return section;
}

void TestAccountsPage::severalPreferencesAreOneEdit()
{
    const OrganizationConfiguration before = m_console->region()->configuration;
    const AutoEnable members = before.members == AutoEnable::New ? AutoEnable::None : AutoEnable::New;
    QDialog *dialog = openPreferences();
    click(unfolded(dialog, "GUARDDUTY"), members == AutoEnable::New ? "preferNewOption" : "preferNoneOption");
    click(unfolded(dialog, "RUNTIME_MONITORING"), "preferAllOption");
    auto *agent = child(child(dialog, "RUNTIME_MONITORING"), "EC2_AGENT_MANAGEMENT");
    const auto segments = agent->findChildren<QAbstractButton *>();
    QVERIFY(segments.size() >= 3);
    QTest::mouseClick(segments[1], Qt::LeftButton); // new accounts
    const QString command = child<CodePane>(dialog, "commandPane")->text();
    QVERIFY2(command.contains(u"update-organization-configuration") && command.contains(u"EC2_AGENT_MANAGEMENT")
            && command.contains(u"RUNTIME_MONITORING"),
        qPrintable(command));
    QCOMPARE(command.count(u"aws guardduty"), 1);
    click(dialog, "primaryButton");
    const auto now = [this] { return m_console->region()->configuration; };
    QVERIFY(soon([&] { return now().of(Feature::RuntimeMonitoring) == AutoEnable::All; }));
    QCOMPARE(now().members, members);
    QCOMPARE(now().of(AdditionalConfiguration::RuntimeEc2AgentManagement), AutoEnable::New);
    QCOMPARE(now().of(Feature::S3DataEvents), before.of(Feature::S3DataEvents));
    QVERIFY(soon([&] { return m_console->edits() == 1; }));
    const QString title = m_console->context.service.history()->edits.back().title;
    for (const char *name : {"Foundational GuardDuty", "Runtime Monitoring", "Amazon EC2 agent"})
        QVERIFY2(title.contains(QLatin1StringView(name)), qPrintable(title));
    const auto undo = [this]() -> QPushButton * { // comes after the word that the changes are being saved, which has none
        const auto buttons = m_console->notices.findChildren<QPushButton *>();
        const auto found = std::ranges::find(buttons, QStringLiteral("Undo"), &QPushButton::text);
        return found == buttons.end() ? nullptr : *found;
    };
    QVERIFY(soon([&] { return undo() != nullptr; }));
    QCOMPARE(m_console->notices.count(), 1);
    QTest::mouseClick(undo(), Qt::LeftButton);
    QVERIFY(soon([&] { return now().of(Feature::RuntimeMonitoring) == before.of(Feature::RuntimeMonitoring); }));
    QCOMPARE(now().members, before.members);
    QCOMPARE(now().additional, before.additional);
}

void TestAccountsPage::runtimeMonitoringInTwoFormsIsRefused()
{
    QDialog *dialog = openPreferences();
    click(unfolded(dialog, "RUNTIME_MONITORING"), "preferNewOption");
    QVERIFY(child(dialog, "primaryButton")->isEnabled() || m_console->region()->configuration.of(Feature::RuntimeMonitoring) == AutoEnable::New);
    click(unfolded(dialog, "EKS_RUNTIME_MONITORING"), "preferNewOption");
    QVERIFY(!child(dialog, "primaryButton")->isEnabled());
    QVERIFY(child(dialog, "preferencesRefusal")->isVisible());
    QVERIFY(child(child(dialog, "EKS_RUNTIME_MONITORING"), "preferenceWarning")->isVisible());
    click(child(dialog, "EKS_RUNTIME_MONITORING"), "preferNoneOption");
    QVERIFY(!child(dialog, "preferencesRefusal")->isVisible());
    key(Qt::Key_Escape);
    QCOMPARE(m_console->edits(), 0);
}

void TestAccountsPage::plansWithoutGuardDutyAreWarnedAbout()
{
    QDialog *dialog = openPreferences();
    auto *s3 = child(dialog, "S3_DATA_EVENTS");
    click(s3, "preferNewOption");
    auto *guardDuty = unfolded(dialog, "GUARDDUTY");
    click(guardDuty, "preferNoneOption");
    QVERIFY(child(s3, "preferenceWarning")->isVisible());
    QVERIFY(child<StatusLabel>(s3, "preferenceWarning")->text().contains(u"Foundational GuardDuty"));
    click(guardDuty, "preferAllOption");
    QVERIFY(!child(s3, "preferenceWarning")->isVisible());
    QVERIFY(child<StatusLabel>(guardDuty, "preferenceWarning")->text().contains(u"disassociated"));
    key(Qt::Key_Escape);
}

void TestAccountsPage::whatPoliciesManageIsReadOnly()
{
    GuardDutyPolicy policy;
    policy.name = QStringLiteral("protect-buckets");
    policy.attachedToRoot = true;
    policy.byDefault.emplace();
    policy.byDefault->foundational = true;
    policy.byDefault->features[std::size_t(Feature::S3DataEvents)] = true;
    policy.content = QStringLiteral(
        R"({"guardduty":{"enablement":{"default":{"foundational":{"status":{"@@assign":"enabled"}},"s3_data_events":{"status":{"@@assign":"enabled"}}}}}})");
    const Caller management {m_console->demo.service->organization()->managementAccount, Door::CommandLine};
    for (const Change &change : {Change(SetPolicyType {true}), Change(PutPolicy {policy})}) {
        const auto done = waitFor(m_console->demo.service->change({management, QStringLiteral("Policies"), {change}}));
        QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    }
    if (isOverConnection())
        QSKIP("GuardDuty's API tells nothing of policies.");
    QDialog *dialog = openPreferences();
    QVERIFY(child(dialog, "notInForce")->isVisible());
    auto *s3 = child(dialog, "S3_DATA_EVENTS");
    QVERIFY(!child(s3, "preferAllOption")->isEnabled());
    QVERIFY(child(s3, "preferenceLock")->isVisible());
    QVERIFY(child<StatusLabel>(s3, "preferenceLock")->text().contains(policy.name));
    QVERIFY(child(unfolded(dialog, "EKS_AUDIT_LOGS"), "preferAllOption")->isEnabled());
    key(Qt::Key_Escape);
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

void TestAccountsPage::typingFiltersAndCounts()
{
    const int all = m_table->model()->rowCount();
    QVERIFY(m_page->focusFilter());
    const QString id = members(true, 1).front().toString();
    type(id);
    QCOMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(child<QLabel>(m_page, "matchesLabel")->text(), QStringLiteral("1 match(es)"));
    QVERIFY(m_page->statusText().startsWith(QStringLiteral("1 of %1").arg(all)));
    type(QStringLiteral("x"));
    QCOMPARE(m_table->model()->rowCount(), 0);
    if (QApplication::activePopupWidget())
        key(Qt::Key_Escape); // closes the list
    key(Qt::Key_Escape);
    QCOMPARE(m_table->model()->rowCount(), all);
    QVERIFY(child<QLabel>(m_page, "matchesLabel")->text().isEmpty());
}

void TestAccountsPage::aSuggestionBecomesAChip()
{
    QVERIFY(m_page->focusFilter());
    auto *edit = child<QLineEdit>(m_page, "accountsFilter");
    QTest::keyClicks(edit, QStringLiteral("S3 Protection = not e"));
    QVERIFY(soon([] { return QApplication::activePopupWidget() != nullptr; }));
    key(Qt::Key_Down); // from what was typed over the heading, which cannot be chosen
    key(Qt::Key_Return);
    QVERIFY(soon([&] { return edit->text().isEmpty(); }));
    QCOMPARE(child<QAbstractButton>(m_page, "chipWords")->text(), QStringLiteral("S3 Protection = Not enabled"));
    QVERIFY(m_table->model()->rowCount() > 0);
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        QCOMPARE(m_table->model()->index(row, AccountsModel::S3ProtectionColumn).data().toString(), QStringLiteral("Not enabled"));
    click(m_page, "clearFiltersButton");
    QVERIFY(!child(m_page, "filterChips")->isVisible());
}

void TestAccountsPage::chipsAreEditedJoinedAndRemoved()
{
    const auto chips = [this] { return m_page->findChildren<QAbstractButton *>(QStringLiteral("chipWords")); };
    m_page->setFilterText(QStringLiteral("S3 Protection = Enabled and S3 Protection = Not enabled"));
    QCOMPARE(m_table->model()->rowCount(), 0);
    click(m_page, "chipJoint");
    QVERIFY(m_table->model()->rowCount() > 0);
    const int either = m_table->model()->rowCount();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::mouseClick(chips().constLast(), Qt::LeftButton);
    QCOMPARE(child<QLineEdit>(m_page, "accountsFilter")->text(), QStringLiteral("S3 Protection = Not enabled"));
    type(QStringLiteral("prod")); // in place of what was selected
    QVERIFY(m_table->model()->rowCount() < either);
    key(Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(chips().size(), 1);
    child<QLineEdit>(m_page, "accountsFilter")->clear();
    click(m_page, "chipRemove");
    QVERIFY(!child(m_page, "filterChips")->isVisible());
    QCOMPARE(QString::number(m_table->model()->rowCount()), counter());
}

void TestAccountsPage::sortingKeepsTheSelection()
{
    auto chosen = members(true, 3);
    m_page->selectAccounts(chosen);
    const QHeaderView *header = m_table->horizontalHeader();
    for (const int column : {AccountsModel::S3ProtectionColumn, AccountsModel::IdColumn}) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
            {header->sectionViewportPosition(column) + 10, header->height() / 2});
        auto after = m_page->selectedAccounts();
        std::ranges::sort(after);
        std::ranges::sort(chosen);
        QCOMPARE(after, chosen);
    }
    QVERIFY(m_table->model()->index(0, 0).data().toString() < m_table->model()->index(1, 0).data().toString());
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

void TestAccountsPage::filteringByAValueNarrowsAlternativesToo()
{
    m_page->setFilterText(QStringLiteral("Name : prod or Name : test"));
    const int either = m_table->model()->rowCount();
    QVERIFY(either > 0);
    m_page->findChild<PropertyFilterBar *>()->addTerm(
        {AccountsModel::S3ProtectionColumn, QueryOperator::Equals, QStringLiteral("Enabled")});
    QVERIFY(m_table->model()->rowCount() > 0 && m_table->model()->rowCount() < either);
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        QCOMPARE(m_table->model()->index(row, AccountsModel::S3ProtectionColumn).data().toString(), QStringLiteral("Enabled"));
}

void TestAccountsPage::columnsAreChosen()
{
    QVERIFY(m_table->isColumnHidden(AccountsModel::EksRuntimeMonitoringColumn));
    click(m_page, "tablePreferencesButton");
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    const auto entry = [menu](const QString &text) {
        const auto actions = menu->actions();
        return *std::ranges::find(actions, text, &QAction::text);
    };
    QVERIFY(!entry(QStringLiteral("Account ID"))->isEnabled());
    entry(QStringLiteral("Type"))->trigger();
    QVERIFY(m_table->isColumnHidden(AccountsModel::TypeColumn));
    entry(QStringLiteral("Compact rows"))->trigger();
    QVERIFY(m_table->isDense());
    entry(QStringLiteral("Reset columns"))->trigger();
    QVERIFY(!m_table->isColumnHidden(AccountsModel::TypeColumn));
    menu->close();
}

void TestAccountsPage::rowsAreExported()
{
    const QString path = m_console->demo.folder.filePath(QStringLiteral("accounts.csv"));
    m_console->prompts.paths = {path};
    m_page->setFilterText(QStringLiteral("S3 Protection = Enabled"));
    click(m_page, "tablePreferencesButton");
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    clickEntry(menu, menu->actions().constFirst());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 1 + m_table->model()->rowCount());
    QVERIFY(lines.front().startsWith("Account ID,Name,"));
    QVERIFY(lines.back().contains(m_table->model()->index(m_table->model()->rowCount() - 1, 0).data().toString().toUtf8()));
    QCOMPARE(m_console->notices.count(), 1);
}

QString TestAccountsPage::writeFile(const QByteArray &content) const
{
    const QString path = m_console->demo.folder.filePath(QStringLiteral("some.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The file cannot be written.");
    return path;
}

void TestAccountsPage::aFileSelectsAccounts_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("gear") << QStringLiteral("gear");
    QTest::newRow("actions") << QStringLiteral("actions");
    QTest::newRow("drop") << QStringLiteral("drop");
}

void TestAccountsPage::aFileSelectsAccounts()
{
    QFETCH(QString, way);
    auto chosen = members(false, 2);
    const QString path = writeFile("Account ID\n" + chosen[0].toString().toUtf8() + "\n999999999999\n" + chosen[1].toString().toUtf8() + "\nnobody\n");
    m_console->prompts.paths = {path};
    m_page->setFilterText(chosen[0].toString()); // hides the other one
    if (way == u"drop") {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page, &drop);
    } else if (way == u"gear") {
        click(m_page, "tablePreferencesButton");
        QMenu *menu = popupMenu();
        QVERIFY(menu);
        clickEntry(menu, menu->actions().at(1));
    } else {
        click(m_page, "actionsButton");
        QMenu *menu = popupMenu();
        QVERIFY(menu);
        clickEntry(menu, child<QAction>(menu, "importAction"));
    }
    QVERIFY(soon([] { return QApplication::activeModalWidget() != nullptr; }));
    QWidget *dialog = QApplication::activeModalWidget();
    QCOMPARE(dialog->objectName(), QStringLiteral("importAccountsDialog"));
    QCOMPARE(child<QPlainTextEdit>(dialog, "unknownAccounts")->toPlainText(), QStringLiteral("Line 3: 999999999999"));
    QVERIFY(dialog->findChild<QWidget *>(QStringLiteral("linesWithoutLabel")));
    click(dialog, "primaryButton");
    auto selected = m_page->selectedAccounts();
    std::ranges::sort(selected);
    std::ranges::sort(chosen);
    QCOMPARE(selected, chosen);
    QCOMPARE(m_console->notices.count(), 1);
}

void TestAccountsPage::aFileAddsAccounts()
{
    m_console->prompts.paths = {writeFile("Account ID,Email\n111122223333,security@example.com\n")};
    click(m_page, "actionsButton");
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    clickEntry(menu, child<QAction>(menu, "importAction"));
    QVERIFY(soon([] { return QApplication::activeModalWidget() != nullptr; }));
    QWidget *dialog = QApplication::activeModalWidget();
    QTest::keyClick(child(dialog, "selectOption"), Qt::Key_Down);
    QVERIFY(child<QAbstractButton>(dialog, "addOption")->isChecked());
    click(dialog, "primaryButton");
    QVERIFY(soon([] { return QApplication::activeModalWidget() && QApplication::activeModalWidget()->objectName() == u"addAccountsDialog"; }));
    const auto *add = child<QAbstractButton>(QApplication::activeModalWidget(), "primaryButton");
    QVERIFY(soon([add] { return add->isEnabled(); })); // the file is checked in the background
    QApplication::activeModalWidget()->close();
}

void TestAccountsPage::badFilesAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << QStringLiteral("/nowhere/accounts.csv");
    QTest::newRow("without accounts") << QString();
}

void TestAccountsPage::badFilesAreRefused()
{
    QFETCH(QString, path);
    m_console->prompts.paths = {path.isEmpty() ? writeFile("Account ID\n12345\n") : path};
    click(m_page, "tablePreferencesButton");
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    clickEntry(menu, menu->actions().at(1));
    QVERIFY(soon([this] { return m_console->notices.count() == 1; }));
    QVERIFY(!QApplication::activeModalWidget());
}

void TestAccountsPage::otherFilesAreNotTaken()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/log.json.gz"))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page, &enter);
    QVERIFY(!enter.isAccepted());
}

void TestAccountsPage::viewsAreSavedRenamedAndDeleted()
{
    auto *button = child<DropdownButton>(m_page, "viewsButton");
    m_page->setFilterText(QStringLiteral("Status = Enabled"));
    m_table->sortByColumn(AccountsModel::IdColumn, Qt::DescendingOrder);
    m_table->sortByColumn(AccountsModel::StatusColumn, Qt::AscendingOrder);
    m_table->setColumnHidden(AccountsModel::TypeColumn, true);
    m_table->horizontalHeader()->moveSection(m_table->horizontalHeader()->visualIndex(AccountsModel::TrialColumn), 1);
    const int matches = m_table->model()->rowCount();
    const QString first = m_table->model()->index(0, AccountsModel::IdColumn).data().toString();

    QVERIFY(tabTo(button));
    QTimer::singleShot(100, this, [] { key(Qt::Key_Down); key(Qt::Key_Return); });
    key(Qt::Key_Down);
    QVERIFY(soon([] { return QApplication::activeModalWidget() != nullptr; }));
    QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(!child<QAbstractButton>(dialog, "primaryButton")->isEnabled()); // no name yet
    QTest::keyClicks(child(dialog, "viewName"), QStringLiteral("Members"));
    QTest::keyClick(dialog, Qt::Key_Return);

    m_page->setFilterText({});
    m_table->setColumnHidden(AccountsModel::TypeColumn, false);
    m_table->sortByColumn(AccountsModel::NameColumn, Qt::AscendingOrder);
    m_table->horizontalHeader()->moveSection(1, 5);
    const auto open = [&](const char *name) {
        QTest::mouseClick(button, Qt::LeftButton);
        return child<QAction>(button->dropdown(), name);
    };
    QAction *show = open("showView");
    QVERIFY(!show->isChecked());
    clickEntry(button->dropdown(), show);
    QCOMPARE(m_table->model()->rowCount(), matches);
    QCOMPARE(m_table->model()->index(0, AccountsModel::IdColumn).data().toString(), first);
    QVERIFY(m_table->isColumnHidden(AccountsModel::TypeColumn));
    QCOMPARE(m_table->horizontalHeader()->visualIndex(AccountsModel::TrialColumn), 1);
    QVERIFY(open("showView")->isChecked());
    button->dropdown()->close();

    const auto *views = m_page->findChild<ViewsMenu *>();
    open("renameView")->trigger();
    button->dropdown()->close();
    dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    QTest::keyClicks(child(dialog, "viewName"), QStringLiteral("Members & more")); // all of it was selected
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(views->views().find(QStringLiteral("members & more")));
    open("deleteView")->trigger();
    button->dropdown()->close();
    QVERIFY(views->views().all().empty());
    const auto buttons = m_console->notices.findChildren<QPushButton *>();
    const auto undo = std::ranges::find(buttons, QStringLiteral("Undo"), &QPushButton::text);
    QVERIFY(undo != buttons.end());
    (*undo)->click();
    QCOMPARE(views->views().all().size(), std::size_t(1));
}

void TestAccountsPage::theCommandReadsTheSelection()
{
    const auto chosen = members(true, 2);
    m_page->selectAccounts(chosen);
    QSignalSpy copied(m_table->copying(), &TableCopy::copied);
    child<QAction>(m_table, "copyCommandAction")->trigger();
    QVERIFY(copied.count() == 1 || copied.wait());
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.startsWith(u"aws guardduty get-member-detectors"), qPrintable(command));
    for (const AccountId account : chosen)
        QVERIFY(command.contains(account.toString()));
}

void TestAccountsPage::filteringDropsWhatIsNotSeenFromTheSelection()
{
    const auto chosen = members(true, 3);
    m_page->selectAccounts(chosen);
    m_page->setFilterText(chosen[1].toString());
    QCOMPARE(m_page->selectedAccounts(), std::vector {chosen[1]});
    QCOMPARE(m_table->selectedRowCount(), 1);
    QVERIFY(counter().startsWith(u"1/"));
    m_page->setFilterText({});
    QCOMPARE(m_page->selectedAccounts(), std::vector {chosen[1]});
    QCOMPARE(m_table->verticalHeader()->count(), m_table->model()->rowCount());
}

void TestAccountsPage::theRowMenuFiltersByItsValue()
{
    const QModelIndex cell = m_table->model()->index(0, AccountsModel::S3ProtectionColumn);
    const QString value = cell.data().toString();
    Q_EMIT m_table->customContextMenuRequested(m_table->visualRect(cell).center());
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    clickEntry(menu, menu->actions().constLast());
    QCOMPARE(child<QAbstractButton>(m_page, "chipWords")->text(), QStringLiteral("S3 Protection = %1").arg(value));
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        QCOMPARE(m_table->model()->index(row, AccountsModel::S3ProtectionColumn).data().toString(), value);
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

void TestAccountsPage::copyGivesRowsWithHeadings()
{
    m_page->selectAccounts(members(true, 2));
    m_table->setFocus();
    QSignalSpy copied(m_table->copying(), &TableCopy::copied);
    key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(copied.count() == 1 || copied.wait());
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.front().startsWith(u"Account ID\tName"));
    QVERIFY(QGuiApplication::clipboard()->text().contains(members(true, 1).front().toString()));
}

void TestAccountsPage::theSelectionIsKeptOverRefresh()
{
    const auto chosen = members(true, 2);
    m_page->selectAccounts(chosen);
    click(m_page, "refreshButton");
    auto after = m_page->selectedAccounts();
    std::ranges::sort(after);
    auto expected = chosen;
    std::ranges::sort(expected);
    QCOMPARE(after, expected);
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
