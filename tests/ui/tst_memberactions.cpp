// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/memberactions.h"

#include "code/codepane.h"
#include "organization/relations.h"
#include "organization/rules.h"
#include "pages/accountspage.h"
#include "style/button.h"
#include "style/noticelist.h"
#include "style/optionbutton.h"
#include "style/statuslabel.h"
#include "style/textlabel.h"
#include "ui/pageclicks.h"

#include <QLabel>
#include <QPlainTextEdit>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// "Actions" and "Add accounts by invitation" of the Accounts page; every flow ends by looking at the service.
class TestMemberActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_console.reset(); }

    void actionsNeedASelection();
    void whatCannotBeDoneSaysWhy();
    void actionsChangeMembers_data();
    void actionsChangeMembers();
    void suspendingByKeyboard();
    void cancelChangesNothing();
    void accountsThatDoNotFitStayAndAreNamed();
    void whoWasLeftOutIsListedAndTriedAgain();
    void addingAccountsByMouse();
    void addingAccountsByKeyboard();
    void wrongLinesAreNamed();
    void invitationsCanWait();
    void manyLinesDoNotHoldTheWindowUp();
    void deletingAnAccountByMouse();
    void theNoticeCountsWhatWasChanged();
    void nothingIsOfferedWithoutRights();

private:
    [[nodiscard]] std::vector<AccountId> withStatus(RelationshipStatus status, std::size_t count) const;
    [[nodiscard]] RelationshipStatus statusOf(AccountId account) const;
    [[nodiscard]] QMenu *openActions() const;
    QDialog *openAdding() const;
    [[nodiscard]] QPushButton *noticeButton(const QString &text) const;
    [[nodiscard]] QString said() const;

    std::unique_ptr<ConsoleFixture> m_console;
    AccountsPage *m_page = nullptr;
};

void TestMemberActions::init()
{
    m_console = std::make_unique<ConsoleFixture>();
    m_page = m_console->open<AccountsPage>();
}

std::vector<AccountId> TestMemberActions::withStatus(RelationshipStatus status, std::size_t count) const
{
    std::vector<AccountId> found;
    const auto part = m_console->region();
    const auto &rows = m_console->demo.service->organization()->accounts->rows;
    for (std::size_t row = 0; row < rows.size() && found.size() < count; ++row) {
        if (part->members[row].status == status && rows[row].inOrganization && rows[row].id != Administrator)
            found.push_back(rows[row].id);
    }
    return found;
}

RelationshipStatus TestMemberActions::statusOf(AccountId account) const
{
    const int row = m_console->demo.service->organization()->accounts->row(account);
    return memberOf(*m_console->region(), Administrator, account, row).status;
}

QMenu *TestMemberActions::openActions() const
{
    QTest::mouseClick(child(m_page, "actionsButton"), Qt::LeftButton);
    QMenu *menu = popupMenu();
    if (!menu)
        qFatal("The menu does not open.");
    return menu;
}

QPushButton *TestMemberActions::noticeButton(const QString &text) const
{
    const auto buttons = m_console->notices.findChildren<QPushButton *>();
    const auto found = std::ranges::find(buttons, text, &QPushButton::text);
    return found == buttons.end() ? nullptr : *found;
}

QString TestMemberActions::said() const
{
    QStringList texts;
    for (const auto *label : m_console->notices.findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

void TestMemberActions::actionsNeedASelection()
{
    QMenu *menu = openActions();
    QVERIFY(!child<QAction>(menu, "suspendAction")->isEnabled());
    QVERIFY(!child<QAction>(menu, "suspendAction")->toolTip().isEmpty());
    QVERIFY(child<QAction>(menu, "importAction")->isEnabled());
    menu->close();
    m_page->selectAccounts(withStatus(RelationshipStatus::Enabled, 1));
    QVERIFY(child<QAction>(openActions(), "suspendAction")->isEnabled());
}

void TestMemberActions::whatCannotBeDoneSaysWhy()
{
    m_page->selectAccounts(withStatus(RelationshipStatus::Enabled, 2));
    QMenu *menu = openActions();
    QVERIFY(child<QAction>(menu, "suspendAction")->isEnabled());
    QVERIFY(child<QAction>(menu, "disassociateAction")->isEnabled());
    for (const char *name : {"addMemberAction", "inviteAction", "resumeAction", "deleteAction"}) {
        QVERIFY2(!child<QAction>(menu, name)->isEnabled(), name);
        QVERIFY2(!child<QAction>(menu, name)->toolTip().isEmpty(), name);
    }
    menu->close();
}

void TestMemberActions::actionsChangeMembers_data()
{
    QTest::addColumn<RelationshipStatus>("from");
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<RelationshipStatus>("to");
    QTest::addColumn<bool>("asksTwice"); // Cancel is what Enter does
    using enum RelationshipStatus;
    QTest::newRow("add member") << None << "addMemberAction"_ba << Enabled << false;
    QTest::newRow("suspend") << Enabled << "suspendAction"_ba << Disabled << true;
    QTest::newRow("resume") << Disabled << "resumeAction"_ba << Enabled << false;
    QTest::newRow("disassociate") << Enabled << "disassociateAction"_ba << Removed << true;
}

void TestMemberActions::actionsChangeMembers()
{
    QFETCH(RelationshipStatus, from);
    QFETCH(QByteArray, action);
    QFETCH(RelationshipStatus, to);
    QFETCH(bool, asksTwice);
    const auto chosen = withStatus(from, 2);
    QCOMPARE(chosen.size(), std::size_t(2));
    m_page->selectAccounts(chosen);
    clickEntry(openActions(), action.constData());
    QDialog *dialog = modal("memberActionDialog");
    QVERIFY(dialog);
    QVERIFY(child<QLabel>(dialog, "effectText")->text().contains(u'2'));
    QCOMPARE(child<QPushButton>(dialog, asksTwice ? "cancelButton" : "primaryButton")->isDefault(), true);
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return std::ranges::all_of(chosen, [&](AccountId account) { return statusOf(account) == to; }); }));
    QVERIFY(soon([&] { return noticeButton(u"Undo"_s) != nullptr; }));
    QVERIFY2(said().contains(u'2'), qPrintable(said()));
    QTest::mouseClick(noticeButton(u"Undo"_s), Qt::LeftButton);
    if (isOverConnection() && from == RelationshipStatus::None) { // nobody can delete the detector of another account
        QVERIFY(soon([&] { return said().contains(u"could not be undone"); }));
        return;
    }
    QVERIFY(soon([&] { return std::ranges::all_of(chosen, [&](AccountId account) { return statusOf(account) == from; }); }));
}

void TestMemberActions::suspendingByKeyboard()
{
    const auto chosen = withStatus(RelationshipStatus::Enabled, 3);
    m_page->selectAccounts(chosen);
    QVERIFY(tabTo(child(m_page, "actionsButton")));
    QTimer::singleShot(100, this, [] {
        auto *menu = popupMenu();
        if (!menu)
            qFatal("The menu does not open.");
        for (int i = 0; i < 6 && (!menu->activeAction() || menu->activeAction()->objectName() != "suspendAction"_L1); ++i)
            key(Qt::Key_Down);
        key(Qt::Key_Return);
    });
    key(Qt::Key_Down);
    QDialog *dialog = modal("memberActionDialog");
    QVERIFY(dialog);
    QVERIFY(tabTo(child(dialog, "primaryButton")));
    key(Qt::Key_Return);
    for (const AccountId account : chosen)
        QVERIFY(soon([&] { return statusOf(account) == RelationshipStatus::Disabled; }));
}

void TestMemberActions::cancelChangesNothing()
{
    m_page->selectAccounts(withStatus(RelationshipStatus::Enabled, 1));
    clickEntry(openActions(), "suspendAction");
    QVERIFY(modal("memberActionDialog"));
    key(Qt::Key_Escape);
    QCOMPARE(m_console->edits(), 0);
    QVERIFY(!QApplication::activeModalWidget());
}

void TestMemberActions::accountsThatDoNotFitStayAndAreNamed()
{
    auto chosen = withStatus(RelationshipStatus::Enabled, 2);
    const AccountId other = withStatus(RelationshipStatus::None, 1).front();
    chosen.push_back(other);
    m_page->selectAccounts(chosen);
    clickEntry(openActions(), "suspendAction");
    QDialog *dialog = modal("memberActionDialog");
    QVERIFY(dialog);
    QString text;
    for (const auto *label : dialog->findChildren<QLabel *>())
        text += label->text() + u'\n';
    QVERIFY2(text.contains(other.toString()), qPrintable(text));
    QVERIFY(!child<CodePane>(dialog, "commandPane")->text().contains(other.toString()));
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return statusOf(chosen.front()) == RelationshipStatus::Disabled; }));
    QCOMPARE(statusOf(other), RelationshipStatus::None);
    QVERIFY(soon([&] { return m_console->notices.count() == 1; })); // nobody was left out that was asked for
}

void TestMemberActions::whoWasLeftOutIsListedAndTriedAgain()
{
    const auto chosen = withStatus(RelationshipStatus::Enabled, 20);
    m_console->demo.service->setFailures({0, 50, 0ms});
    m_page->selectAccounts(chosen);
    clickEntry(openActions(), "suspendAction");
    QDialog *dialog = modal("memberActionDialog");
    QVERIFY(dialog);
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return noticeButton(u"Retry"_s) != nullptr; }));
    const auto suspended = [&] {
        return std::ranges::count_if(
            chosen, [&](AccountId account) { return statusOf(account) == RelationshipStatus::Disabled; });
    };
    const auto first = suspended();
    QVERIFY(first > 0 && first < 20);
    QVERIFY2(said().contains(QString::number(20 - first)), qPrintable(said()));
    QVERIFY2(said().contains(QString::number(first)), qPrintable(said()));
    m_console->demo.service->setFailures({});
    QTest::mouseClick(noticeButton(u"Retry"_s), Qt::LeftButton);
    QVERIFY(soon([&] { return suspended() == 20; }));
    QVERIFY(soon([&] { return noticeButton(u"Retry"_s) == nullptr; }));
}

QDialog *TestMemberActions::openAdding() const
{
    click(m_page, "addAccountsButton");
    QDialog *dialog = modal("addAccountsDialog");
    if (!dialog)
        qFatal("The dialog does not open.");
    return dialog;
}

void TestMemberActions::addingAccountsByMouse()
{
    const AccountId known = withStatus(RelationshipStatus::None, 1).front();
    QDialog *dialog = openAdding();
    QVERIFY(!child(dialog, "primaryButton")->isEnabled());
    child<QPlainTextEdit>(dialog, "accountDetails")
        ->setPlainText(u"Account ID,Email\n700000000001,a@x.example\n"_s + known.toString());
    QVERIFY(soon([&] { return child(dialog, "primaryButton")->isEnabled(); }));
    const QString effects = child<QLabel>(dialog, "listEffects")->text();
    QCOMPARE(effects.count(u'\n'), 1); // one becomes a member, the other is invited
    QVERIFY(child<CodePane>(dialog, "commandPane")->text().contains(u"invite-members"));
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return statusOf(AccountId(700'000'000'001)) == RelationshipStatus::Invited; }));
    QCOMPARE(statusOf(known), RelationshipStatus::Enabled);
    QVERIFY(soon([&] { return m_console->edits() == 1; }));
    QVERIFY(soon([&] { return noticeButton(u"Undo"_s) != nullptr; }));
    QTest::mouseClick(noticeButton(u"Undo"_s), Qt::LeftButton);
    if (isOverConnection()) // nobody can delete the detector of another account
        QVERIFY(soon([&] { return said().contains(u"could not be undone"); }));
    else
        QVERIFY(soon([&] { return statusOf(known) == RelationshipStatus::None; }));
}

void TestMemberActions::addingAccountsByKeyboard()
{
    QVERIFY(tabTo(child(m_page, "addAccountsButton")));
    key(Qt::Key_Space);
    QDialog *dialog = modal("addAccountsDialog");
    QVERIFY(dialog);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"accountDetails"_s);
    type(u"700000000002 b@x.example"_s);
    QVERIFY(soon([&] { return child(dialog, "primaryButton")->isEnabled(); }));
    QVERIFY(tabTo(child(dialog, "primaryButton")));
    key(Qt::Key_Return);
    QVERIFY(soon([&] { return statusOf(AccountId(700'000'000'002)) == RelationshipStatus::Invited; }));
}

void TestMemberActions::wrongLinesAreNamed()
{
    QDialog *dialog = openAdding();
    auto *field = child<QPlainTextEdit>(dialog, "accountDetails");
    field->setPlainText(u"700000000001,a@x.example\nhello\n70000"_s);
    const auto *problems = child<StatusLabel>(dialog, "listProblems");
    QVERIFY(soon([&] { return problems->isVisible(); }));
    QCOMPARE(problems->text().count(u'\n'), 1);
    QVERIFY(problems->text().contains(u"hello"_s));
    QVERIFY(!child(dialog, "primaryButton")->isEnabled());
    QVERIFY(!child(dialog, "primaryButton")->toolTip().isEmpty());
    field->setPlainText(u"700000000001,a@x.example"_s);
    QVERIFY(!child(dialog, "primaryButton")->isEnabled()); // until it is read
    QVERIFY(soon([&] { return child(dialog, "primaryButton")->isEnabled(); }));
    QVERIFY(!problems->isVisible());
    field->setPlainText(Administrator.toString() + u" a@x.example"_s); // nobody is a member of itself
    QVERIFY(soon([&] { return child<QLabel>(dialog, "listLeftOut")->isVisible(); }));
    QVERIFY(!child(dialog, "primaryButton")->isEnabled());
    QVERIFY(child<QLabel>(dialog, "listLeftOut")->text().contains(Administrator.toString()));
    key(Qt::Key_Escape);
    QCOMPARE(m_console->edits(), 0);
}

void TestMemberActions::invitationsCanWait()
{
    QDialog *dialog = openAdding();
    child<QPlainTextEdit>(dialog, "accountDetails")->setPlainText(u"700000000003 c@x.example"_s);
    QTest::mouseClick(child(dialog, "inviteOption"), Qt::LeftButton, {}, QPoint(10, 10));
    QVERIFY(!child<CheckOption>(dialog, "inviteOption")->isChecked());
    QVERIFY(soon([&] { return child(dialog, "primaryButton")->isEnabled(); }));
    QVERIFY(!child<CodePane>(dialog, "commandPane")->text().contains(u"invite-members"));
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return statusOf(AccountId(700'000'000'003)) == RelationshipStatus::Created; }));
    QVERIFY(soon([&] { return m_page->isSettled(); }));
    QVERIFY(soon([&] {
        m_page->selectAccounts({AccountId(700'000'000'003)});
        return m_page->selectedAccounts().size() == 1;
    }));
    clickEntry(openActions(), "inviteAction");
    dialog = modal("memberActionDialog");
    QVERIFY(dialog);
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return statusOf(AccountId(700'000'000'003)) == RelationshipStatus::Invited; }));
}

void TestMemberActions::manyLinesDoNotHoldTheWindowUp()
{
    QString lines;
    for (int i = 0; i < 20'000; ++i)
        lines += QString::number(710'000'000'000 + i) + u",member@x.example\n"_s;
    QDialog *dialog = openAdding();
    auto *field = child<QPlainTextEdit>(dialog, "accountDetails");
    field->setPlainText(lines);
    // A timer tells that the event loop comes round while the lines are read; what is typed meanwhile is not lost.
    int turns = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&turns] { ++turns; });
    beat.start(1ms);
    QTest::qWait(300);
    field->appendPlainText(u"hello"_s);
    QVERIFY(QTest::qWaitFor([&] { return child<StatusLabel>(dialog, "listProblems")->isVisible(); }, 60'000));
    beat.stop();
    QVERIFY(child<StatusLabel>(dialog, "listProblems")->text().contains(u"hello"_s));
    QVERIFY(!child(dialog, "primaryButton")->isEnabled());
    QVERIFY(child<QLabel>(dialog, "listEffects")->isVisible());
    QVERIFY2(turns > 20, qPrintable(QString::number(turns)));
}

void TestMemberActions::deletingAnAccountByMouse()
{
    const auto chosen = withStatus(RelationshipStatus::Enabled, 2);
    const auto carryOut = [&](const char *action) {
        m_page->selectAccounts(chosen);
        clickEntry(openActions(), action);
        QDialog *dialog = modal("memberActionDialog");
        QVERIFY(dialog);
        click(dialog, "primaryButton");
    };
    carryOut("disassociateAction"); // only former members can be deleted
    QVERIFY(soon([&] { return statusOf(chosen.back()) == RelationshipStatus::Removed; }));
    QVERIFY(soon([&] { return m_page->isSettled() && m_console->notices.count() == 1; }));
    carryOut("deleteAction");
    QVERIFY(soon([&] { return statusOf(chosen.front()) == RelationshipStatus::None; }));
    QCOMPARE(statusOf(chosen.back()), RelationshipStatus::None);
    QVERIFY(soon([&] { return m_console->edits() == 2; }));
    const auto command = [this] { return child<CodePane>(m_page, "lastCommandPane")->text(); };
    QVERIFY2(soon([&] { return command().contains(u"delete-members"_s); }), qPrintable(command()));
    for (const AccountId account : chosen)
        QVERIFY(command().contains(account.toString()));
    QVERIFY(soon([&] { return noticeButton(u"Undo"_s) != nullptr && said().contains(u"deleted"_s); }));
    QVERIFY2(said().contains(u'2'), qPrintable(said()));
    QTest::mouseClick(noticeButton(u"Undo"_s), Qt::LeftButton);
    QVERIFY(soon([&] { return statusOf(chosen.front()) == RelationshipStatus::Removed; }));
    QCOMPARE(statusOf(chosen.back()), RelationshipStatus::Removed);
}

void TestMemberActions::theNoticeCountsWhatWasChanged()
{
    const auto chosen = withStatus(RelationshipStatus::Enabled, 3);
    m_page->selectAccounts(chosen);
    clickEntry(openActions(), "suspendAction");
    QDialog *dialog = modal("memberActionDialog");
    QVERIFY(dialog);
    // While the question is open somebody else suspends one of the three.
    const Region region = m_console->session.region();
    QVERIFY(waitFor(m_console->context.service.change({{Administrator, Door::Http}, u"Suspend"_s,
        {ActOnMembers {region, MemberAction::StopMonitoring, {chosen.front()}}}})));
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return statusOf(chosen.back()) == RelationshipStatus::Disabled; }));
    QVERIFY(soon([&] { return said().contains(u"2 account(s)"_s); }));
}

void TestMemberActions::nothingIsOfferedWithoutRights()
{
    m_console->session.setIdentity(withStatus(RelationshipStatus::Enabled, 1).front());
    QVERIFY(!child(m_page, "actionsButton")->isVisible());
    QVERIFY(!child(m_page, "addAccountsButton")->isVisible());
}

QTEST_MAIN(TestMemberActions)
#include "tst_memberactions.moc"
