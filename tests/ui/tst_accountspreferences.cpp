// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "code/codepane.h"
#include "items/plansummary.h"
#include "organization/rules.h"
#include "style/button.h"
#include "style/statuslabel.h"
#include "ui/accountsfixture.h"

#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

using namespace bucketwatch;
using namespace bucketwatch::test;

/// Manage auto-enable preferences, opened from the Accounts page; every flow ends by looking at the service.
class TestAccountsPreferences : public QObject, private AccountsFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openPage(); }
    void cleanup() { closePage(); }

    void preferencesByMouse();
    void preferencesByKeyboard();
    void newAccountsAreChosenByMouse();
    void choosingNoneDisablesNobody();
    void severalPreferencesAreOneEdit();
    void runtimeMonitoringInTwoFormsIsRefused();
    void plansWithoutGuardDutyAreWarnedAbout();
    void whatPoliciesManageIsReadOnly();

private:
    [[nodiscard]] QDialog *openPreferences() const;
    [[nodiscard]] QString lastCommand() const { return child<CodePane>(m_page, "lastCommandPane")->text(); }
    /// The section @p name of the dialog, opened.
    [[nodiscard]] QWidget *unfolded(QDialog *dialog, const char *name) const;
};

void TestAccountsPreferences::preferencesByMouse()
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
    QVERIFY(soon([&] { return lastCommand().contains(u"update-organization-configuration"); }));
    QVERIFY2(lastCommand().contains(u"\"ALL\""), qPrintable(lastCommand()));
}

void TestAccountsPreferences::newAccountsAreChosenByMouse()
{
    const Change none = SetAutoEnable {m_console->session.region(), {}, {{Feature::S3DataEvents, AutoEnable::None}}};
    QVERIFY(waitFor(m_console->context.service.change({{Administrator, Door::Window}, QStringLiteral("None"), {none}})));
    const int before = protectedMembers(*m_console->region());
    QDialog *dialog = openPreferences();
    click(child(dialog, "S3_DATA_EVENTS"), "preferNewOption");
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return m_console->preference() == AutoEnable::New; }));
    QCOMPARE(protectedMembers(*m_console->region()), before); // only who joins later
    QVERIFY(soon([&] { return m_console->edits() == 2; }));
    QVERIFY(soon([&] { return lastCommand().contains(u"\"NEW\""); }));
    QVERIFY2(lastCommand().contains(u"S3_DATA_EVENTS") && lastCommand().count(u"aws guardduty") == 1, qPrintable(lastCommand()));
}

void TestAccountsPreferences::preferencesByKeyboard()
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

void TestAccountsPreferences::choosingNoneDisablesNobody()
{
    QVERIFY(m_console->preference() != AutoEnable::None);
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

QDialog *TestAccountsPreferences::openPreferences() const
{
    click(m_page, "preferencesButton");
    QDialog *dialog = modal("autoEnablePreferencesDialog");
    if (!dialog)
        qFatal("The dialog does not open.");
    return dialog;
}

QWidget *TestAccountsPreferences::unfolded(QDialog *dialog, const char *name) const
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

void TestAccountsPreferences::severalPreferencesAreOneEdit()
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

void TestAccountsPreferences::runtimeMonitoringInTwoFormsIsRefused()
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

void TestAccountsPreferences::plansWithoutGuardDutyAreWarnedAbout()
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

void TestAccountsPreferences::whatPoliciesManageIsReadOnly()
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
    m_console->behind.readAgain();
    QDialog *dialog = openPreferences();
    QVERIFY(child(dialog, "notInForce")->isVisible());
    auto *s3 = child(dialog, "S3_DATA_EVENTS");
    QVERIFY(!child(s3, "preferAllOption")->isEnabled());
    QVERIFY(child(s3, "preferenceLock")->isVisible());
    // GuardDuty's API tells what is managed, not by which policy.
    QCOMPARE(child<StatusLabel>(s3, "preferenceLock")->text().contains(policy.name), !isOverConnection());
    QVERIFY(child(unfolded(dialog, "EKS_AUDIT_LOGS"), "preferAllOption")->isEnabled());
    key(Qt::Key_Escape);
}

QTEST_MAIN(TestAccountsPreferences)
#include "tst_accountspreferences.moc"
