// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/s3protectionpage.h"

#include "code/codepane.h"
#include "findings/findingtype.h"
#include "items/accountsproxy.h"
#include "organization/role.h"
#include "organization/trial.h"
#include "pages/s3protectionremark.h"
#include "pages/scenekit.h"
#include "style/alert.h"
#include "style/button.h"
#include "style/linkbutton.h"
#include "style/statuslabel.h"
#include "ui/pageclicks.h"

#include <QAbstractButton>
#include <QLabel>

#include <algorithm>
#include <functional>
#include <memory>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// The flows of the S3 Protection page, each by mouse and by keyboard alone; every one ends by looking at the service.
class TestS3ProtectionPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_console = std::make_unique<ConsoleFixture>(); }
    void cleanup() { m_console.reset(); }

    void theAdministratorSeesTheConfiguration();
    void enablingForAllByMouse();
    void enablingForAllByKeyboard();
    void configuringManuallyByMouse();
    void configuringManuallyByKeyboard();
    void enablingForNewMembersByMouse();
    void aCancelledQuestionChangesNothing();
    void savingWhatHoldsAsksNothing();
    void withoutAChoiceSavingSaysSo();
    void leavingWithUnsavedChangesAsks();
    void enablingExistingMembersByMouse();
    void enablingExistingMembersByKeyboard();
    void undoTakesTheChangeBack();
    void theNumbersLeadToTheirAccounts();
    void aStandaloneAccountSetsItselfByMouse_data() { bothStates(); }
    void aStandaloneAccountSetsItselfByMouse();
    void aStandaloneAccountSetsItselfByKeyboard_data() { bothStates(); }
    void aStandaloneAccountSetsItselfByKeyboard();
    void theS3FindingsOfAWeekAreCounted();
    void aMemberReadsOnly();
    void theManagementAccountIsLedToTheAdministrator();
    void anUnknownAccountIsToldSo();
    void aRegionThatIsNotInUseIsToldSo();
    void everyStateIsRemarked_data();
    void everyStateIsRemarked();
    void theTrialIsToldToEverybody();
    void whatIsPendingIsToldToEverybody();
    void aPolicyIsToldToEverybody();

private:
    static void bothStates()
    {
        QTest::addColumn<bool>("enable");
        QTest::newRow("enable") << true;
        QTest::newRow("disable") << false;
    }
    S3ProtectionPage *open() { return m_console->open<S3ProtectionPage>(); }
    [[nodiscard]] int notEnabled() const
    {
        const auto part = m_console->region();
        return int(std::ranges::count(part->members, RelationshipStatus::Enabled, &Member::status)) - protectedMembers(*part);
    }
    [[nodiscard]] static QString command(const QWidget *page) { return child<CodePane>(page, "lastCommandPane")->text(); }

    std::unique_ptr<ConsoleFixture> m_console;
};

void TestS3ProtectionPage::theAdministratorSeesTheConfiguration()
{
    const auto *page = open();
    QVERIFY(child(page, "configurationSection")->isVisible());
    QVERIFY(child(page, "membersSection")->isVisible());
    QVERIFY(!child(page, "statusSection")->isVisible());
    QCOMPARE(child<StatusLabel>(page, "ownStatus")->text(),
        QLatin1StringView(m_console->isEnabled(Administrator) ? "Enabled" : "Not enabled"));
    QCOMPARE(child<QAbstractButton>(page, "notEnabledAccountsLink")->text(), QStringLiteral("%1 account(s)").arg(notEnabled()));
    QVERIFY(child<StatusLabel>(page, "managementEventsStatus")->text().startsWith(u"Monitored"));
}

void TestS3ProtectionPage::enablingForAllByMouse()
{
    const auto *page = open();
    QVERIFY(notEnabled() > 0);
    click(page, "editButton");
    QVERIFY(child(page, "editConfigurationView")->isVisible());
    click(page, "enableForAllTile");
    click(page, "saveButton");
    QDialog *dialog = modal("enableForAllDialog");
    QVERIFY(dialog);
    QVERIFY(child<CodePane>(dialog, "commandPane")->text().contains(u"update-organization-configuration"));
    click(dialog, "primaryButton");
    soon([&] { return m_console->preference() == AutoEnable::All; });
    QCOMPARE(m_console->preference(), AutoEnable::All);
    soon([&] { return notEnabled() == 0; });
    QCOMPARE(notEnabled(), 0);
    QVERIFY(soon([&] { return m_console->isEnabled(Administrator); }));
    soon([&] { return m_console->edits() == 1; });
    QCOMPARE(m_console->edits(), 1);
    QVERIFY(soon([&] { return !child(page, "editConfigurationView")->isVisible(); }));
    soon([&] { return m_console->notices.count() == 1; });
    QCOMPARE(m_console->notices.count(), 1);
    QVERIFY(soon([&] { return command(page).contains(u"\"AutoEnable\""); }));
}

void TestS3ProtectionPage::enablingForAllByKeyboard()
{
    const auto *page = open();
    child(page, "editButton")->setFocus();
    key(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(child(page, "configureManuallyTile")->hasFocus());
    key(Qt::Key_Left);
    QVERIFY(child<QAbstractButton>(page, "enableForAllTile")->isChecked());
    key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(modal("enableForAllDialog"));
    key(Qt::Key_Return);
    soon([&] { return m_console->preference() == AutoEnable::All; });
    QCOMPARE(m_console->preference(), AutoEnable::All);
    soon([&] { return notEnabled() == 0; });
    QCOMPARE(notEnabled(), 0);
}

void TestS3ProtectionPage::configuringManuallyByMouse()
{
    const bool own = m_console->isEnabled(Administrator);
    const int left = notEnabled();
    const auto *page = open();
    click(page, "editButton");
    click(page, own ? "disableOwnOption" : "enableOwnOption");
    click(page, "enableNewOption");
    click(page, "saveButton");
    QDialog *dialog = modal("configureManuallyDialog");
    QVERIFY(dialog);
    click(dialog, "primaryButton");
    soon([&] { return m_console->isEnabled(Administrator) == !own; });
    QCOMPARE(m_console->isEnabled(Administrator), !own);
    soon([&] { return m_console->preference() == AutoEnable::None; });
    QCOMPARE(m_console->preference(), AutoEnable::None);
    soon([&] { return notEnabled() == left; });
    QCOMPARE(notEnabled(), left);
    soon([&] { return m_console->edits() == 1; });
    QCOMPARE(m_console->edits(), 1);
    QVERIFY(soon([&] { return command(page).contains(u"update-organization-configuration"); }));
    QVERIFY2(command(page).contains(u"\"NONE\""), qPrintable(command(page)));
    // AWS's page sets the administrator's own account by naming it among its members.
    QVERIFY2(command(page).contains(Administrator.toString()) || command(page).contains(u"update-detector"),
        qPrintable(command(page)));
    QVERIFY2(command(page).contains(own ? u"\"DISABLED\"" : u"\"ENABLED\""), qPrintable(command(page)));
}

void TestS3ProtectionPage::enablingForNewMembersByMouse()
{
    const Change none = SetAutoEnable {m_console->session.region(), {}, {{Feature::S3DataEvents, AutoEnable::None}}};
    QVERIFY(waitFor(m_console->context.service.change({{Administrator, Door::Window}, u"None"_s, {none}})));
    const bool own = m_console->isEnabled(Administrator);
    const int left = notEnabled();
    const auto *page = open();
    click(page, "editButton");
    click(page, "configureManuallyTile");
    QVERIFY(!child<QAbstractButton>(page, "enableNewOption")->isChecked());
    click(page, "enableNewOption");
    click(page, "saveButton");
    QDialog *dialog = modal("configureManuallyDialog");
    QVERIFY(dialog);
    const QString foreseen = child<CodePane>(dialog, "commandPane")->text();
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return m_console->preference() == AutoEnable::New; }));
    QVERIFY(soon([&] { return m_console->edits() == 2; }));
    QCOMPARE(m_console->isEnabled(Administrator), own);
    QCOMPARE(notEnabled(), left);
    QVERIFY(soon([&] { return command(page).contains(u"\"NEW\""); }));
    QCOMPARE(command(page), foreseen);
    QCOMPARE(command(page).count(u"aws guardduty"), 1);
}

void TestS3ProtectionPage::configuringManuallyByKeyboard()
{
    const bool own = m_console->isEnabled(Administrator);
    const auto *page = open();
    QVERIFY(tabTo(child(page, "editButton")));
    key(Qt::Key_Space);
    QVERIFY(tabTo(child(page, own ? "enableOwnOption" : "disableOwnOption")));
    key(own ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(tabTo(child(page, "enableNewOption")));
    key(Qt::Key_Space);
    QVERIFY(tabTo(child(page, "saveButton")));
    key(Qt::Key_Space);
    QDialog *dialog = modal("configureManuallyDialog");
    QVERIFY(dialog);
    QVERIFY(tabTo(child(dialog, "primaryButton")));
    key(Qt::Key_Return);
    soon([&] { return m_console->isEnabled(Administrator) == !own; });
    QCOMPARE(m_console->isEnabled(Administrator), !own);
    soon([&] { return m_console->preference() == AutoEnable::None; });
    QCOMPARE(m_console->preference(), AutoEnable::None);
}

void TestS3ProtectionPage::aCancelledQuestionChangesNothing()
{
    const AutoEnable before = m_console->preference();
    const auto *page = open();
    click(page, "editButton");
    click(page, "enableForAllTile");
    click(page, "saveButton");
    QVERIFY(modal("enableForAllDialog"));
    key(Qt::Key_Escape);
    QVERIFY(soon([&] { return !QApplication::activeModalWidget(); }));
    QVERIFY(child(page, "editConfigurationView")->isVisible());
    soon([&] { return m_console->preference() == before; });
    QCOMPARE(m_console->preference(), before);
    soon([&] { return m_console->edits() == 0; });
    QCOMPARE(m_console->edits(), 0);
}

void TestS3ProtectionPage::savingWhatHoldsAsksNothing()
{
    const auto *page = open();
    click(page, "editButton");
    click(page, "saveButton");
    QVERIFY(!child(page, "editConfigurationView")->isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    soon([&] { return m_console->edits() == 0; });
    QCOMPARE(m_console->edits(), 0);
    QCOMPARE(m_console->notices.count(), 1);
}

void TestS3ProtectionPage::withoutAChoiceSavingSaysSo()
{
    auto *page = open();
    for (const Scene &scene : page->scenes()) {
        if (scene.name == u"edit-undecided")
            scene.show();
    }
    QVERIFY(child(page, "scopeError")->isVisible());
    QVERIFY(child(page, "enableForAllTile")->hasFocus());
    QVERIFY(!QApplication::activeModalWidget());
    click(page, "enableForAllTile");
    QVERIFY(!child(page, "scopeError")->isVisible());
}

void TestS3ProtectionPage::leavingWithUnsavedChangesAsks()
{
    auto *page = open();
    click(page, "editButton");
    QVERIFY(!page->hasUnsavedChanges());
    click(page, "enableForAllTile");
    QVERIFY(page->hasUnsavedChanges());
    m_console->prompts.agree = false;
    key(Qt::Key_Escape);
    QCOMPARE(m_console->prompts.asked.size(), 1);
    QVERIFY(child(page, "editConfigurationView")->isVisible());
    m_console->prompts.agree = true;
    click(page, "cancelEditButton");
    QCOMPARE(m_console->prompts.asked.size(), 2);
    QVERIFY(!child(page, "editConfigurationView")->isVisible());
    QVERIFY(!page->hasUnsavedChanges());
    QCOMPARE(page->trail().size(), 1);
}

void TestS3ProtectionPage::enablingExistingMembersByMouse()
{
    const AutoEnable preference = m_console->preference();
    const int left = notEnabled();
    const auto *page = open();
    click(page, "actionsButton");
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    clickEntry(menu, "enableAllExistingAction");
    QDialog *dialog = modal("enableExistingMembersDialog");
    QVERIFY(dialog);
    QCOMPARE(child<CodePane>(dialog, "commandPane")->text().count(u"update-member-detectors"), (left + 49) / 50);
    click(dialog, "primaryButton");
    soon([&] { return notEnabled() == 0; });
    QCOMPARE(notEnabled(), 0);
    soon([&] { return m_console->preference() == preference; });
    QCOMPARE(m_console->preference(), preference);
    soon([&] { return m_console->edits() == 1; });
    QCOMPARE(m_console->edits(), 1);
    soon([&] {
        return child<CodePane>(page, "lastAnswerPane")->text().simplified() == QStringLiteral("{ \"UnprocessedAccounts\": [ ] }");
    });
    QCOMPARE(child<CodePane>(page, "lastAnswerPane")->text().simplified(), QStringLiteral("{ \"UnprocessedAccounts\": [ ] }"));
}

void TestS3ProtectionPage::enablingExistingMembersByKeyboard()
{
    const auto *page = open();
    QVERIFY(tabTo(child(page, "actionsButton")));
    QTimer::singleShot(100, this, [] {
        key(Qt::Key_Down);
        key(Qt::Key_Return);
    });
    key(Qt::Key_Down);
    QVERIFY(modal("enableExistingMembersDialog"));
    key(Qt::Key_Return);
    soon([&] { return notEnabled() == 0; });
    QCOMPARE(notEnabled(), 0);
}

void TestS3ProtectionPage::undoTakesTheChangeBack()
{
    const int left = notEnabled();
    const auto *page = open();
    click(page, "actionsButton");
    clickEntry(popupMenu(), "enableAllExistingAction");
    click(modal("enableExistingMembersDialog"), "primaryButton");
    soon([&] { return notEnabled() == 0; });
    QCOMPARE(notEnabled(), 0);
    soon([&] { return m_console->notices.count() == 1; });
    QCOMPARE(m_console->notices.count(), 1);
    const auto *lastChange = page->findChild<QWidget *>(QStringLiteral("lastChangePane"));
    QVERIFY(lastChange && soon([lastChange] { return lastChange->isVisible(); }));
    const auto buttons = m_console->notices.findChildren<QAbstractButton *>();
    const auto undo = std::ranges::find(buttons, QStringLiteral("Undo"), &QAbstractButton::text);
    QVERIFY(undo != buttons.end());
    QTest::mouseClick(*undo, Qt::LeftButton);
    soon([&] { return notEnabled() == left; });
    QCOMPARE(notEnabled(), left);
    soon([&] { return m_console->edits() == 2; });
    QCOMPARE(m_console->edits(), 2);
    soon([&] { return !lastChange->isVisible(); });
    QVERIFY2(!lastChange->isVisible(), "The commands of what was taken back are still offered.");
}

void TestS3ProtectionPage::theNumbersLeadToTheirAccounts()
{
    const auto *page = open();
    click(page, "notEnabledAccountsLink");
    QCOMPARE(m_console->navigator.page, QLatin1String(PageIds::Accounts));
    AccountsModel model(m_console->context.clock);
    model.show(m_console->demo.service->organization(), m_console->session.region());
    AccountsProxy proxy(&model);
    proxy.setQuery(PropertyQuery::parse(m_console->navigator.lastFilter, AccountsModel::titles()));
    QCOMPARE(proxy.rowCount(), notEnabled());
    click(page, "enabledAccountsLink");
    proxy.setQuery(PropertyQuery::parse(m_console->navigator.lastFilter, AccountsModel::titles()));
    QCOMPARE(proxy.rowCount(), protectedMembers(*m_console->region()));
}

void TestS3ProtectionPage::aStandaloneAccountSetsItselfByMouse()
{
    QFETCH(bool, enable);
    const auto *page = open();
    QVERIFY(actAsStandalone(m_console->context, !enable));
    const AccountId self = m_console->session.identity();
    QCOMPARE(child<QAbstractButton>(page, "setPlanButton")->text(), QLatin1StringView(enable ? "Enable" : "Disable"));
    click(page, "setPlanButton");
    QDialog *dialog = modal("setPlanDialog");
    QVERIFY(dialog);
    click(dialog, "primaryButton");
    soon([&] { return m_console->isEnabled(self) == enable; });
    QCOMPARE(m_console->isEnabled(self), enable);
    soon([&] { return m_console->edits() == 1; });
    QCOMPARE(m_console->edits(), 1);
    soon([&] {
        return child<QAbstractButton>(page, "setPlanButton")->text() == QLatin1StringView(enable ? "Disable" : "Enable");
    });
    QCOMPARE(child<QAbstractButton>(page, "setPlanButton")->text(), QLatin1StringView(enable ? "Disable" : "Enable"));
    QVERIFY(soon([&] { return command(page).contains(u"update-detector"); }));
}

void TestS3ProtectionPage::aStandaloneAccountSetsItselfByKeyboard()
{
    QFETCH(bool, enable);
    const auto *page = open();
    QVERIFY(actAsStandalone(m_console->context, !enable));
    const AccountId self = m_console->session.identity();
    QVERIFY(tabTo(child(page, "setPlanButton")));
    key(Qt::Key_Space);
    QDialog *dialog = modal("setPlanDialog");
    QVERIFY(dialog);
    if (!enable) { // Enter means Cancel where protection is taken away
        key(Qt::Key_Return);
        QVERIFY(soon([&] { return !QApplication::activeModalWidget(); }));
        QVERIFY(m_console->isEnabled(self));
        m_console->window.activateWindow(); // there is no window manager that would do it
        child(page, "setPlanButton")->setFocus();
        key(Qt::Key_Space);
        dialog = modal("setPlanDialog");
        QVERIFY(dialog && tabTo(child(dialog, "primaryButton")));
    }
    key(Qt::Key_Return);
    soon([&] { return m_console->isEnabled(self) == enable; });
    QCOMPARE(m_console->isEnabled(self), enable);
}

void TestS3ProtectionPage::theS3FindingsOfAWeekAreCounted()
{
    const auto *page = open();
    QVERIFY(actAsStandalone(m_console->context, true));
    QVERIFY(m_console->region()->knowsFindings);
    QVERIFY(QTest::qWaitFor([page] { return page->isSettled(); }));
    QCOMPARE(child<LinkButton>(page, "s3FindingsLink")->text(), QStringLiteral("0"));
    QVERIFY(waitFor(m_console->context.service.change({m_console->context.caller(), QStringLiteral("Samples"),
        {CreateSampleFindings {m_console->session.region(), {}}}})));
    const auto types = findingTypes();
    const auto ofS3 = std::ranges::count_if(types, [](const FindingType &type) { return type.name.contains(QStringLiteral(":S3/")); });
    QVERIFY(ofS3 > 0);
    QVERIFY(QTest::qWaitFor([&] { return child<LinkButton>(page, "s3FindingsLink")->text() == QString::number(ofS3); }));
    QTest::mouseClick(child<LinkButton>(page, "s3FindingsLink"), Qt::LeftButton);
    QCOMPARE(m_console->navigator.page, QStringLiteral("findings"));
    QVERIFY2(m_console->navigator.lastFilter.startsWith(QStringLiteral("Finding type : :S3/ and Last seen >= ")),
        qPrintable(m_console->navigator.lastFilter));
    QVERIFY(actAs(m_console->context, Role::Member));
    QVERIFY(!page->findChild<LinkButton *>(QStringLiteral("s3FindingsLink")));
}

void TestS3ProtectionPage::aMemberReadsOnly()
{
    const auto *page = open();
    QVERIFY(actAs(m_console->context, Role::Member));
    const auto *button = child<QAbstractButton>(page, "setPlanButton");
    QVERIFY(button->isVisible());
    QVERIFY(!button->isEnabled());
    QVERIFY(!button->toolTip().isEmpty());
    QVERIFY(child(page, "s3ProtectionRemark")->isVisible());
    QVERIFY(!child(page, "configurationSection")->isVisible());
    click(page, "setPlanButton");
    QVERIFY(!QApplication::activeModalWidget());
}

void TestS3ProtectionPage::theManagementAccountIsLedToTheAdministrator()
{
    const auto *page = open();
    QVERIFY(actAs(m_console->context, Role::ManagementAccount));
    click(page, "switchToAdministratorButton");
    soon([&] { return m_console->session.identity() == Administrator; });
    QCOMPARE(m_console->session.identity(), Administrator);
    QVERIFY(child(page, "configurationSection")->isVisible());
}

void TestS3ProtectionPage::anUnknownAccountIsToldSo()
{
    const auto *page = open();
    m_console->session.setIdentity(AccountId(999'999'999'999));
    QVERIFY(child(page, "s3ProtectionRemark")->isVisible());
    QVERIFY(!child(page, "statusSection")->isVisible());
    QCOMPARE(child<StatusLabel>(page, "dataEventsStatus")->text(), QStringLiteral("Not monitored"));
}

void TestS3ProtectionPage::aRegionThatIsNotInUseIsToldSo()
{
    const auto *page = open();
    m_console->session.setRegion(region(QLatin1StringView("af-south-1")));
    QVERIFY(child(page, "s3ProtectionRemark")->isVisible());
    QVERIFY(!child(page, "configurationSection")->isVisible());
    QVERIFY(!child(page, "membersSection")->isVisible());
}

void TestS3ProtectionPage::everyStateIsRemarked_data()
{
    using Shape = std::function<void(S3ProtectionSummary &)>;
    QTest::addColumn<int>("role");
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<QStringList>("titles");
    const auto managed = QStringLiteral("This configuration is managed by your GuardDuty administrator");
    const auto suspended = QStringLiteral("GuardDuty is suspended");
    const auto policy = QStringLiteral("Policy managed");
    const auto management = QStringLiteral("This is the management account of the organization");
    const Shape runs = [](S3ProtectionSummary &) { };
    const Shape stopped = [](S3ProtectionSummary &summary) { summary.detector.status = DetectorStatus::Disabled; };
    const Shape off = [](S3ProtectionSummary &summary) { summary.membership.isRegionOff = true; };
    const Shape notOffered = [](S3ProtectionSummary &summary) { summary.isOffered = false; };
    const Shape absent = [](S3ProtectionSummary &summary) { summary.detector = {}; };
    const Shape byPolicy = [](S3ProtectionSummary &summary) {
        summary.arePoliciesOn = true;
        summary.policy = true;
    };
    const auto row = [](const char *name, Role role, const Shape &shape, const QStringList &titles) {
        QTest::newRow(name) << int(role) << shape << titles;
    };
    row("administrator", Role::DelegatedAdministrator, runs, {});
    row("administrator, suspended", Role::DelegatedAdministrator, stopped, {suspended});
    row("administrator, policy", Role::DelegatedAdministrator, byPolicy, {policy});
    row("administrator, Region off", Role::DelegatedAdministrator, off, {QStringLiteral("The Region is not turned on")});
    row("member", Role::Member, runs, {managed});
    row("member, suspended", Role::Member, stopped, {suspended, managed});
    row("member, policy", Role::Member, byPolicy, {policy});
    row("member, Region off", Role::Member, off, {QStringLiteral("The Region is not turned on")});
    row("member, not offered", Role::Member, notOffered, {QStringLiteral("S3 Protection is not available in this Region")});
    row("standalone, enabled", Role::Standalone, runs, {});
    row("standalone, suspended", Role::Unknown, stopped, {suspended});
    row("standalone, without GuardDuty", Role::Unknown, absent, {QStringLiteral("GuardDuty is not enabled")});
    row("standalone, not enabled", Role::Standalone,
        [](S3ProtectionSummary &summary) { summary.detector.set(Feature::S3DataEvents, false, {}); },
        {QStringLiteral("S3 Protection is not enabled")});
    row("management", Role::ManagementAccount, runs, {management});
    row("management, suspended", Role::ManagementAccount, stopped, {management, suspended});
    row("management, policy", Role::ManagementAccount, byPolicy, {management, policy});
    row("management, without GuardDuty", Role::ManagementAccount, absent,
        {management, QStringLiteral("GuardDuty is not enabled")});
    row("management, not offered", Role::ManagementAccount, notOffered,
        {QStringLiteral("S3 Protection is not available in this Region")});
}

void TestS3ProtectionPage::everyStateIsRemarked()
{
    QFETCH(const int, role);
    QFETCH(const std::function<void(S3ProtectionSummary &)>, shape);
    QFETCH(const QStringList, titles);
    S3ProtectionSummary summary
        = summaryFor(*m_console->demo.service->organization(), m_console->session.region(), Administrator);
    summary.role = Role(role);
    summary.administrator = summary.self;
    summary.membership = {};
    if (summary.role == Role::Member || summary.role == Role::ManagementAccount)
        summary.membership.status = RelationshipStatus::Enabled;
    summary.detector.setStatus(DetectorStatus::Enabled, {});
    summary.detector.set(Feature::S3DataEvents, true, {});
    shape(summary);
    QStringList said;
    for (Alert *remark : s3ProtectionRemarks(summary, [](AccountId) { })) {
        const std::unique_ptr<Alert> owned(remark);
        said << remark->findChildren<QLabel *>().constFirst()->text();
    }
    QCOMPARE(said, titles);
}

void TestS3ProtectionPage::theTrialIsToldToEverybody()
{
    const auto *page = open();
    const auto hasTrial = [this](Role role) {
        return [this, role](const OrganizationView &view, const RegionView &part, AccountId account) {
            const auto days = freeTrialDaysRemaining(
                part.detectors[std::size_t(view.accounts->row(account))], Feature::S3DataEvents, m_console->demo.clock->now());
            return roleOf(view, part, account) == role && days.value_or(0) > 0;
        };
    };
    int told = 0;
    for (const Role role : {Role::DelegatedAdministrator, Role::Member, Role::Standalone}) {
        if (!actAs(m_console->context, hasTrial(role)))
            continue;
        ++told;
        const auto labels = page->findChildren<QLabel *>(QStringLiteral("trialText"));
        const auto isTold = [](const QLabel *label) { return label->isVisible() && label->text().contains(u"left, until"); };
        QVERIFY2(std::ranges::any_of(labels, isTold), qPrintable(QString::number(int(role))));
    }
    QVERIFY(told > 0);
}

void TestS3ProtectionPage::whatIsPendingIsToldToEverybody()
{
    if (isOverConnection())
        QSKIP("GuardDuty's API does not tell what is pending.");
    const auto *page = open();
    const Region here = m_console->session.region();
    const auto preferred = waitFor(m_console->demo.service->change({m_console->context.caller(), QStringLiteral("Prefer"),
        {SetPropagation {Propagation::Delayed}, SetAutoEnable {here, {}, {{Feature::S3DataEvents, AutoEnable::All}}}}}));
    QVERIFY(preferred);
    QVERIFY(soon([page] { return child(page, "pendingLabel")->isVisible(); }));
    QVERIFY(actAs(m_console->context, [](const OrganizationView &view, const RegionView &part, AccountId account) {
        return part.pending[std::size_t(view.accounts->row(account))].of(Feature::S3DataEvents) != 0
            && roleOf(view, part, account) == Role::Member;
    }));
    const auto statuses = page->findChildren<StatusLabel *>(QStringLiteral("ownStatus"));
    QVERIFY(std::ranges::any_of(
        statuses, [](const StatusLabel *label) { return label->isVisible() && label->text().startsWith(u"Pending until"); }));
}

void TestS3ProtectionPage::aPolicyIsToldToEverybody()
{
    const auto *page = open();
    GuardDutyPolicy policy;
    policy.name = QStringLiteral("baseline");
    policy.content = QStringLiteral(R"({"guardduty":{"enablement":{"default":{"foundational":{"status":{"@@assign":"enabled"}},)"
                                    R"("s3_data_events":{"status":{"@@assign":"enabled"}}}}}})");
    policy.attachedToRoot = true;
    const AccountId management = m_console->demo.service->organization()->managementAccount;
    QVERIFY(waitFor(m_console->demo.service->change(
        {{management, Door::Window}, QStringLiteral("Attach"), {SetPolicyType {true}, PutPolicy {policy}}})));
    m_console->behind.readAgain();
    for (const Role role : {Role::DelegatedAdministrator, Role::Member, Role::ManagementAccount}) {
        QVERIFY(actAs(m_console->context, role));
        const auto remarks = page->findChildren<QWidget *>(QStringLiteral("s3ProtectionRemark"));
        QVERIFY2(std::ranges::any_of(remarks, [](const QWidget *remark) {
            return remark->isVisible() && remark->findChildren<QLabel *>().constFirst()->text() == u"Policy managed";
        }), qPrintable(QString::number(int(role))));
        QVERIFY(!child(page, "editButton")->isEnabled()); // the plan is managed, and the preference has no effect
    }
}

QTEST_MAIN(TestS3ProtectionPage)
#include "tst_s3protectionpage.moc"
