// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/connectclidialog.h"
#include "shell/historydialog.h"
#include "style/linkbutton.h"
#include "style/tableview.h"
#include "windowfixture.h"

#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

class tst_MainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new Theme(*qobject_cast<QApplication *>(qApp), this); }
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>(*m_theme);
        m_fixture->show(QSize(1280, 860));
    }
    void cleanup() { m_fixture.reset(); }

    void navigationOpensPagesByMouseAndKeyboard();
    void navigationHidesAndStaysHidden();
    void undoAndRedoAreRequestsToTheService();
    void anyIdentityUndoesWhatAnotherDid();
    void historyRevertsTheChosenEntry();
    void regionAndIdentityAreChosenFromTheTopBar();
    void anotherRegionIsAskedAboutWhileSomethingIsEdited();
    void theTrialsOfTheSummaryLeadToTheirList();
    void otherAccountIsTakenByName();
    void themeIsRemembered();
    void fileMenuAsksFirst();
    void historyRevertsToAPoint();
    void saveAsAsksForAFile();
    void saveAsReplacesNothingWithoutAsking();
    void aDamagedFileIsOfferedForRecovery();
    void recoveryNeedsANewName();
    void aRefusedFileSaysWhy();
    void slowOpeningShowsProgress();
    void whatCannotBeChangedSaysWhatItIs_data();
    void whatCannotBeChangedSaysWhatItIs();
    void changesOfOthersAreAnnounced_data();
    void changesOfOthersAreAnnounced();
    void aDelegationByOthersIsAnnounced();
    void anotherWorkspaceIsNoNews();
    void aBurstOfChangesIsOneNotice();
    void whatIsDoneHereIsNotAnnounced();
    void connectCliOpensBesideTheWindow();
    void theEndpointShowsWhileItIsOn();
    void withoutAWorkspaceThereIsOneToOpen();
    void theSimulatorBarIsForSimulatedData();
    void onlyTheDemoIsReset();
    void windowStateIsKept();
    void everyShortcutIsUsedOnce();

private:
    [[nodiscard]] QAction *action(const QString &id) const { return m_fixture->window.actions().action(id); }
    [[nodiscard]] int protectedNow() const { return protectedMembers(*m_fixture->demo.region("eu-west-1"_L1)); }
    /// Enables S3 Protection for one member that lacks it; its number in the history.
    EditNumber enableOneMember(Door door = Door::Window);
    void pressNoticeAction(const QString &text);
    /// All that the notices say.
    [[nodiscard]] QString said() const;

    Theme *m_theme = nullptr;
    std::unique_ptr<WindowFixture> m_fixture;
};

EditNumber tst_MainWindow::enableOneMember(Door door)
{
    const auto part = m_fixture->demo.region("eu-west-1"_L1);
    const auto &accounts = m_fixture->demo.service->organization()->accounts->rows;
    for (std::size_t row = 0; row < accounts.size(); ++row) {
        if (part->members[row].status == RelationshipStatus::Enabled && !part->detectors[row].isEnabled(Feature::S3DataEvents)) {
            const ChangeRequest request {{Administrator, door}, u"Enable S3 Protection for 1 account"_s, {SetMemberFeature {part->region, {accounts[row].id}, Feature::S3DataEvents, true}}};
            return waitFor(m_fixture->demo.service->change(request)).value().edit;
        }
    }
    return 0;
}

void tst_MainWindow::navigationOpensPagesByMouseAndKeyboard()
{
    auto *navigation = m_fixture->window.findChild<QTreeWidget *>(u"navigation"_s);
    const QTreeWidgetItem *accounts = navigation->findItems(u"Accounts"_s, Qt::MatchExactly | Qt::MatchRecursive).constFirst();
    QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {}, navigation->visualItemRect(accounts).center());
    QCOMPARE(m_fixture->window.pages().openId(), u"accounts"_s);
    QCOMPARE(m_fixture->settings.page(), u"accounts"_s);

    QTest::keyClick(&m_fixture->window, Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(m_fixture->window.pages().openId(), u"summary"_s);

    navigation->setFocus();
    navigation->setCurrentItem(navigation->findItems(u"General"_s, Qt::MatchExactly | Qt::MatchRecursive).constFirst());
    QTest::keyClick(navigation, Qt::Key_Return);
    QCOMPARE(m_fixture->window.pages().openId(), u"settings"_s);
    QTest::mouseClick(m_fixture->window.findChild<LinkButton *>(), Qt::LeftButton);
    QCOMPARE(m_fixture->window.pages().openId(), u"summary"_s);
}

void tst_MainWindow::navigationHidesAndStaysHidden()
{
    auto *toggle = m_fixture->window.findChild<QPushButton *>(u"navigationToggle"_s);
    auto *navigation = m_fixture->window.findChild<QTreeWidget *>(u"navigation"_s);
    QVERIFY(navigation->isVisible());
    QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(!navigation->isVisible());
    QVERIFY(!m_fixture->settings.isNavigationShown());
    QTest::keyClick(&m_fixture->window, Qt::Key_B, Qt::ControlModifier);
    QVERIFY(navigation->isVisible());
    QVERIFY(toggle->isChecked());
}

void tst_MainWindow::undoAndRedoAreRequestsToTheService()
{
    QVERIFY(!action(u"edit.undo"_s)->isEnabled());
    const int before = protectedNow();
    QVERIFY(enableOneMember() > 0);
    QCOMPARE(protectedNow(), before + 1);
    QVERIFY(action(u"edit.undo"_s)->isEnabled());
    QVERIFY(action(u"edit.undo"_s)->text().contains(u"Enable S3 Protection for 1 account"_s));

    QTest::keyClick(&m_fixture->window, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return protectedNow() == before; }));
    QVERIFY(QTest::qWaitFor([&] { return action(u"edit.redo"_s)->isEnabled(); }));
    QCOMPARE(m_fixture->window.notices().count(), 1);
    const QString redo = action(u"edit.redo"_s)->text();
    QVERIFY2(redo.contains(u"Enable S3 Protection for 1 account"_s) && !redo.contains(u"Undo"_s), qPrintable(redo));

    QTest::keyClick(&m_fixture->window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QTest::qWaitFor([&] { return protectedNow() == before + 1; }));
    QCOMPARE(m_fixture->demo.service->history()->edits.size(), 3);
    QCOMPARE(m_fixture->window.notices().count(), 1); // the newer result in place of the older one
}

void tst_MainWindow::anyIdentityUndoesWhatAnotherDid()
{
    const int before = protectedNow();
    QVERIFY(enableOneMember(Door::Http) > 0);
    const AccountId other = m_fixture->demo.service->organization()->accounts->rows.back().id;
    m_fixture->session.setIdentity(other);
    pressNoticeAction(u"Undo"_s);
    QVERIFY(QTest::qWaitFor([&] { return protectedNow() == before; }));
    QCOMPARE(m_fixture->demo.service->history()->edits.back().caller, (Caller {other, Door::Window}));
    action(u"edit.redo"_s)->trigger();
    QVERIFY(QTest::qWaitFor([&] { return protectedNow() == before + 1; }));
}

void tst_MainWindow::historyRevertsTheChosenEntry()
{
    const int before = protectedNow();
    QVERIFY(enableOneMember() > 0);
    action(u"edit.history"_s)->trigger();
    auto *dialog = m_fixture->window.findChild<HistoryDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!dialog->primary()->isEnabled());
    auto *table = dialog->findChild<TableView *>(u"historyTable"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    table->setFocus();
    table->selectRow(0);
    QVERIFY(dialog->primary()->isEnabled());
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return table->model()->rowCount() == 2; }));
    QCOMPARE(protectedNow(), before);
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void tst_MainWindow::historyRevertsToAPoint()
{
    const int before = protectedNow();
    for (int i = 0; i < 3; ++i)
        QVERIFY(enableOneMember() > 0);
    action(u"edit.history"_s)->trigger();
    auto *dialog = m_fixture->window.findChild<HistoryDialog *>();
    auto *table = dialog->findChild<TableView *>(u"historyTable"_s);
    auto *toPoint = dialog->findChild<QPushButton *>(u"revertToPoint"_s);
    QVERIFY(!toPoint->isEnabled());
    table->selectRow(0);
    QVERIFY(!toPoint->isEnabled()); // nothing came after the newest
    QVERIFY(!toPoint->toolTip().isEmpty());
    table->selectRow(2);
    m_fixture->prompts.agree = false;
    QTest::mouseClick(toPoint, Qt::LeftButton);
    QCOMPARE(m_fixture->prompts.asked, QStringList {u"Revert to this point?"_s});
    QCOMPARE(protectedNow(), before + 3);
    m_fixture->prompts.agree = true;
    QTest::keyClick(toPoint, Qt::Key_Space);
    QVERIFY(QTest::qWaitFor([&] { return protectedNow() == before + 1; }));
    QVERIFY(m_fixture->prompts.questions.constLast().contains(u"2 later change"_s));
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->window.notices().count() == 1; }));
    pressNoticeAction(u"Undo"_s);
    QVERIFY(QTest::qWaitFor([&] { return protectedNow() == before + 3; }));
}

QString tst_MainWindow::said() const
{
    QString words;
    for (const auto *label : m_fixture->window.notices().findChildren<QLabel *>())
        words += label->text() + u' ';
    return words;
}

void tst_MainWindow::pressNoticeAction(const QString &text)
{
    const auto find = [&]() -> QPushButton * {
        for (auto *button : m_fixture->window.notices().findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    };
    // A notice that takes the place of another is laid out a moment later.
    if (!QTest::qWaitFor([&] { return find() != nullptr; }))
        QFAIL(qPrintable(u"No notice offers "_s + text));
    QTest::mouseClick(find(), Qt::LeftButton);
}

void tst_MainWindow::saveAsAsksForAFile()
{
    m_fixture->prompts.paths = {u"/tmp/copy"_s};
    QTest::keyClick(&m_fixture->window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_fixture->workspaces.saved, QStringList {u"/tmp/copy.bucketwatch"_s});
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->window.notices().count() == 1; }));

    m_fixture->workspaces.answer = std::unexpected(Error {Error::Kind::Storage, u"The disk is full."_s, {}});
    QSignalSpy shown(&m_fixture->window.notices(), &NoticeList::noticeShown);
    action(u"file.saveAs"_s)->trigger();
    QVERIFY(shown.wait());
    QCOMPARE(shown.constLast().constFirst().value<Status>(), Status::Error);
}

void tst_MainWindow::saveAsReplacesNothingWithoutAsking()
{
    QTemporaryDir folder;
    const QString chosen = folder.filePath(u"org"_s);
    QFile existing(chosen + u".bucketwatch"_s);
    QVERIFY(existing.open(QIODevice::WriteOnly));
    m_fixture->prompts.paths = {chosen};
    m_fixture->prompts.agree = false;
    action(u"file.saveAs"_s)->trigger();
    QCOMPARE(m_fixture->prompts.asked.size(), 1);
    QVERIFY(m_fixture->workspaces.saved.isEmpty());
    m_fixture->prompts.agree = true;
    action(u"file.saveAs"_s)->trigger();
    QCOMPARE(m_fixture->workspaces.saved, QStringList {existing.fileName()});
    // The file dialog has asked when the whole name was typed.
    m_fixture->prompts.paths = {existing.fileName()};
    action(u"file.saveAs"_s)->trigger();
    QCOMPARE(m_fixture->prompts.asked.size(), 2);
    QCOMPARE(m_fixture->prompts.lastExisting, Prompts::Existing::IsReplaced);
}

void tst_MainWindow::recoveryNeedsANewName()
{
    m_fixture->prompts.paths = {u"/tmp/damaged.bucketwatch"_s};
    m_fixture->workspaces.answer = std::unexpected(Error {Error::Kind::Storage, u"Page 7 does not read."_s, {}});
    m_fixture->workspaces.saving = std::unexpected(Error {Error::Kind::Conflict, u"It exists already."_s, {}});
    action(u"file.openWorkspace"_s)->trigger();
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->window.notices().count() == 1; }));
    pressNoticeAction(u"Recover what can be read…"_s);
    QCOMPARE(m_fixture->prompts.lastExisting, Prompts::Existing::IsRefused); // or the dialog would offer what is not done
    m_fixture->workspaces.saving = u"214 accounts."_s;
    m_fixture->prompts.paths = {u"/tmp/another.bucketwatch"_s};
    pressNoticeAction(u"Choose another name…"_s);
    QCOMPARE(m_fixture->workspaces.recovered.constLast(), u"/tmp/another.bucketwatch"_s);
}

void tst_MainWindow::aDamagedFileIsOfferedForRecovery()
{
    m_fixture->prompts.paths = {u"/tmp/damaged.bucketwatch"_s};
    m_fixture->workspaces.answer = std::unexpected(Error {Error::Kind::Storage, u"Page 7 does not read."_s, {}});
    action(u"file.openWorkspace"_s)->trigger();
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->window.notices().count() == 1; }));
    m_fixture->prompts.paths = {u"/tmp/saved.bucketwatch"_s};
    pressNoticeAction(u"Recover what can be read…"_s);
    QCOMPARE(m_fixture->workspaces.recovered, (QStringList {u"/tmp/damaged.bucketwatch"_s, u"/tmp/saved.bucketwatch"_s}));
}

void tst_MainWindow::aRefusedFileSaysWhy()
{
    m_fixture->prompts.paths = {u"/tmp/newer.bucketwatch"_s};
    m_fixture->workspaces.answer = std::unexpected(Error {Error::Kind::BadInput, u"A newer version wrote it."_s, {}});
    QSignalSpy shown(&m_fixture->window.notices(), &NoticeList::noticeShown);
    action(u"file.openWorkspace"_s)->trigger();
    QVERIFY(shown.wait());
    QCOMPARE(shown.constFirst().constFirst().value<Status>(), Status::Error);
    for (const auto *button : m_fixture->window.notices().findChildren<QPushButton *>())
        QVERIFY(!button->text().startsWith(u"Recover"_s));
}

void tst_MainWindow::slowOpeningShowsProgress()
{
    m_fixture->prompts.paths = {u"/tmp/locked.bucketwatch"_s};
    m_fixture->workspaces.slow.emplace();
    m_fixture->workspaces.slow->start();
    QSignalSpy shown(&m_fixture->window.notices(), &NoticeList::noticeShown);
    action(u"file.openWorkspace"_s)->trigger();
    QCOMPARE(shown.count(), 0);
    QVERIFY(shown.wait(3000));
    QCOMPARE(shown.constFirst().constFirst().value<Status>(), Status::InProgress);
    m_fixture->workspaces.slow->addResult(Result<void>());
    m_fixture->workspaces.slow->finish();
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->window.notices().count() == 0; }));
}

void tst_MainWindow::whatCannotBeChangedSaysWhatItIs_data()
{
    QTest::addColumn<bool>("connected");
    QTest::addColumn<QString>("title");
    QTest::newRow("a workspace") << false << u"This workspace is read-only"_s;
    QTest::newRow("a connection") << true << u"The endpoint does not answer"_s;
}

void tst_MainWindow::whatCannotBeChangedSaysWhatItIs()
{
    QFETCH(bool, connected);
    QFETCH(QString, title);
    const QString other = m_fixture->demo.folder.filePath(u"other.bucketwatch"_s);
    QVERIFY(writeNewWorkspace(other, generateOrganization(demoOptions()), Overwrite::No));
    const auto owner = SimulatedGuardDuty::opened(other, m_fixture->demo.clock);
    QVERIFY(owner);
    m_fixture->workspaces.connected = connected;
    QVERIFY(waitFor(m_fixture->demo.service->open(other)));
    QVERIFY2(said().contains(title), qPrintable(said()));
    if (connected)
        return;
    pressNoticeAction(u"Reload"_s);
    QCOMPARE(m_fixture->workspaces.opened, QStringList {m_fixture->workspaces.path()});
}

void tst_MainWindow::changesOfOthersAreAnnounced_data()
{
    QTest::addColumn<Door>("door");
    QTest::addColumn<QString>("words");
    QTest::newRow("HTTP") << Door::Http << u"HTTP client"_s;
    QTest::newRow("command line") << Door::CommandLine << u"command line"_s;
    QTest::newRow("GuardDuty") << Door::Service << u"GuardDuty itself"_s;
}

void tst_MainWindow::changesOfOthersAreAnnounced()
{
    QFETCH(Door, door);
    QFETCH(QString, words);
    const int before = protectedNow();
    QVERIFY(enableOneMember(door) > 0);
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->window.notices().count() == 1; }));
    QVERIFY2(said().contains(words) && said().contains(u"Enable S3 Protection for 1 account"_s), qPrintable(said()));
    pressNoticeAction(u"Undo"_s);
    QVERIFY(QTest::qWaitFor([&] { return protectedNow() == before; }));
}

void tst_MainWindow::aDelegationByOthersIsAnnounced()
{
    // It concerns all Regions: everything on the page is read again, and still it is told.
    const auto delegates = [this] { return m_fixture->demo.service->organization()->settings.delegatedAdministrators; };
    const auto before = delegates();
    const Caller management {m_fixture->demo.service->organization()->managementAccount, Door::Http};
    const AccountId account = m_fixture->demo.service->organization()->accounts->rows.back().id;
    const ChangeRequest request {management, u"Register a delegate"_s, {RegisterAdministrator {account, true}}};
    const auto changed = waitFor(m_fixture->demo.service->change(request));
    QVERIFY2(changed.has_value(), qPrintable(changed ? QString() : changed.error().message));
    QVERIFY(delegates() != before);
    QVERIFY(QTest::qWaitFor([&] { return said().contains(u"Register a delegate"_s); }));
    m_fixture->session.setIdentity(management.account);
    pressNoticeAction(u"Undo"_s);
    QVERIFY(QTest::qWaitFor([&] { return delegates() == before; }));
}

void tst_MainWindow::anotherWorkspaceIsNoNews()
{
    const QString first = m_fixture->demo.path();
    QVERIFY(enableOneMember(Door::Http) > 0);
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->window.notices().count() == 1; }));
    const QString second = m_fixture->demo.folder.filePath(u"second.bucketwatch"_s);
    QVERIFY(writeNewWorkspace(second, generateOrganization(demoOptions()), Overwrite::No));
    QVERIFY(waitFor(m_fixture->demo.service->open(second)));
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->demo.service->history()->edits.empty(); }));
    QCOMPARE(m_fixture->window.notices().count(), 0);
    QVERIFY(waitFor(m_fixture->demo.service->open(first)));
    QVERIFY(QTest::qWaitFor([&] { return !m_fixture->demo.service->history()->edits.empty(); }));
    QCOMPARE(m_fixture->window.notices().count(), 0);
}

void tst_MainWindow::aBurstOfChangesIsOneNotice()
{
    const int before = protectedNow();
    QSignalSpy shown(&m_fixture->window.notices(), &NoticeList::noticeShown);
    for (int i = 0; i < 20; ++i)
        QVERIFY(enableOneMember(Door::Http) > 0);
    QVERIFY(QTest::qWaitFor([&] { return said().contains(u"20 change"_s); }));
    QCOMPARE(m_fixture->window.notices().count(), 1);
    QVERIFY(shown.count() < 20);
    pressNoticeAction(u"Undo"_s);
    QVERIFY(QTest::qWaitFor([&] { return protectedNow() == before; }));
}

void tst_MainWindow::whatIsDoneHereIsNotAnnounced()
{
    QVERIFY(enableOneMember() > 0);
    QVERIFY(enableOneMember(Door::Http) > 0);
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->window.notices().count() == 1; }));
    for (const auto *label : m_fixture->window.notices().findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"2 change"_s));
}

void tst_MainWindow::connectCliOpensBesideTheWindow()
{
    QTest::keyClick(&m_fixture->window, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = m_fixture->window.findChild<ConnectCliDialog *>();
    QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
    QTest::keyClick(&m_fixture->window, Qt::Key_6, Qt::ControlModifier); // one keeps working in the console
    QCOMPARE(m_fixture->window.pages().openId(), u"accounts"_s);
    action(u"file.connectCli"_s)->trigger();
    QCOMPARE(m_fixture->window.findChildren<ConnectCliDialog *>().size(), 1);
}

void tst_MainWindow::theEndpointShowsWhileItIsOn()
{
    auto *hint = m_fixture->window.findChild<QPushButton *>(u"endpointHint"_s);
    QVERIFY(!hint->isVisible());
    m_fixture->endpoint.start(9123);
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().contains(u"127.0.0.1:9123"_s));
    QCOMPARE(m_fixture->settings.endpointPort(), quint16(9123));
    QTest::mouseClick(hint, Qt::LeftButton);
    QVERIFY(m_fixture->window.findChild<ConnectCliDialog *>());
    m_fixture->endpoint.stop();
    QVERIFY(!hint->isVisible());
}

void tst_MainWindow::regionAndIdentityAreChosenFromTheTopBar()
{
    auto *region = m_fixture->window.findChild<QPushButton *>(u"regionSelector"_s);
    Q_EMIT region->menu()->aboutToShow();
    QCOMPARE(region->menu()->actions().size(), 4);
    for (QAction *entry : region->menu()->actions()) {
        if (entry->text().contains(u"us-east-1"_s))
            entry->trigger();
    }
    QCOMPARE(m_fixture->session.region().id(), u"us-east-1"_s);
    QVERIFY(region->text().contains(u"N. Virginia"_s));

    auto *identity = m_fixture->window.findChild<QPushButton *>(u"identitySelector"_s);
    Q_EMIT identity->menu()->aboutToShow();
    QVERIFY(identity->menu()->actions().size() >= 5);
    identity->menu()->actions().at(1)->trigger();
    QCOMPARE(m_fixture->session.identity(), m_fixture->demo.service->organization()->managementAccount);
}

void tst_MainWindow::anotherRegionIsAskedAboutWhileSomethingIsEdited()
{
    m_fixture->window.openPage(QLatin1StringView(PageIds::S3Protection));
    auto *page = m_fixture->window.pages().openPage();
    QTest::mouseClick(page->findChild<QAbstractButton *>(u"editButton"_s), Qt::LeftButton);
    QTest::mouseClick(page->findChild<QAbstractButton *>(u"enableForAllTile"_s), Qt::LeftButton);
    QVERIFY(page->hasUnsavedChanges());
    const auto chooseRegion = [this](QStringView id) {
        auto *region = m_fixture->window.findChild<QPushButton *>(u"regionSelector"_s);
        Q_EMIT region->menu()->aboutToShow();
        const auto entries = region->menu()->actions();
        const auto found = std::ranges::find_if(entries, [id](const QAction *entry) { return entry->text().contains(id); });
        QVERIFY(found != entries.end());
        (*found)->trigger();
    };
    m_fixture->prompts.agree = false;
    chooseRegion(u"us-east-1");
    QCOMPARE(m_fixture->prompts.asked.size(), 1);
    QCOMPARE(m_fixture->session.region().id(), u"eu-west-1"_s);
    QVERIFY(page->hasUnsavedChanges()); // and is still there
    chooseRegion(u"eu-west-1"); // which it is
    QCOMPARE(m_fixture->prompts.asked.size(), 1);
    auto *identity = m_fixture->window.findChild<QPushButton *>(u"identitySelector"_s);
    Q_EMIT identity->menu()->aboutToShow();
    identity->menu()->actions().at(1)->trigger();
    QCOMPARE(m_fixture->prompts.asked.size(), 2);
    QCOMPARE(m_fixture->session.identity(), Administrator);
    m_fixture->prompts.agree = true;
    chooseRegion(u"us-east-1");
    QVERIFY(QTest::qWaitFor([this] { return m_fixture->session.region().id() == u"us-east-1"_s; }));
    QVERIFY(!page->hasUnsavedChanges());
    chooseRegion(u"eu-west-1");
    QCOMPARE(m_fixture->prompts.asked.size(), 3); // nothing to lose any more
}

void tst_MainWindow::theTrialsOfTheSummaryLeadToTheirList()
{
    m_fixture->window.openPage(QLatin1StringView(PageIds::Summary));
    QWidget *figure = m_fixture->window.pages().openPage()->findChild<QWidget *>(u"trialsFigure"_s);
    QTest::mouseClick(figure->findChild<QAbstractButton *>(), Qt::LeftButton);
    QCOMPARE(m_fixture->window.pages().openId(), QLatin1StringView(PageIds::Usage));
    const auto *trials = m_fixture->window.pages().openPage()->findChild<QAbstractItemView *>(u"usageTrialsTable"_s);
    QVERIFY(trials && trials->isVisible());
    QVERIFY(QTest::qWaitFor([&] { return trials->model()->rowCount() > 0; })); // estimated in the background
    QVERIFY(QTest::qWaitFor([&] { // scrolled to
        return m_fixture->window.rect().intersects({trials->mapTo(&m_fixture->window, QPoint()), trials->size()});
    }));
}

void tst_MainWindow::otherAccountIsTakenByName()
{
    auto *identity = m_fixture->window.findChild<QPushButton *>(u"identitySelector"_s);
    Q_EMIT identity->menu()->aboutToShow();
    identity->menu()->actions().constLast()->trigger();
    auto *dialog = m_fixture->window.findChild<QDialog *>(u"identityDialog"_s);
    QVERIFY(dialog);
    auto *primary = dialog->findChild<QPushButton *>(u"primaryButton"_s);
    auto *field = dialog->findChild<QLineEdit *>(u"accountField"_s);
    QTest::keyClicks(field, u"no such account"_s);
    QVERIFY(!primary->isEnabled());
    const Account wanted = m_fixture->demo.service->organization()->accounts->rows.back();
    field->clear();
    QTest::keyClicks(field, wanted.id.toString());
    QVERIFY(primary->isEnabled());
    QTest::mouseClick(primary, Qt::LeftButton);
    QCOMPARE(m_fixture->session.identity(), wanted.id);
}

void tst_MainWindow::themeIsRemembered()
{
    action(u"view.dark"_s)->trigger();
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->window.palette().color(QPalette::Window).lightness() < 64; }));
    QCOMPARE(m_fixture->settings.theme(), Theme::Choice::Dark);
    action(u"view.light"_s)->trigger();
    QVERIFY(QTest::qWaitFor([&] { return m_fixture->window.palette().color(QPalette::Window).lightness() > 192; }));
}

void tst_MainWindow::fileMenuAsksFirst()
{
    m_fixture->prompts.agree = false;
    action(u"file.resetDemo"_s)->trigger();
    QCOMPARE(m_fixture->workspaces.resets, 0);
    m_fixture->prompts.agree = true;
    action(u"file.resetDemo"_s)->trigger();
    QCOMPARE(m_fixture->workspaces.resets, 1);

    m_fixture->prompts.paths = {};
    action(u"file.openWorkspace"_s)->trigger();
    QVERIFY(m_fixture->workspaces.opened.isEmpty());
    m_fixture->prompts.paths = {u"/tmp/other.bucketwatch"_s};
    action(u"file.openWorkspace"_s)->trigger();
    QCOMPARE(m_fixture->workspaces.opened, QStringList {u"/tmp/other.bucketwatch"_s});
}

void tst_MainWindow::withoutAWorkspaceThereIsOneToOpen()
{
    SimulatedGuardDuty service(m_fixture->demo.clock);
    Session session(test::region("eu-west-1"_L1), AccountId());
    {
        MainWindow window({service, session, *m_fixture->demo.clock, m_fixture->prompts, m_fixture->syntax, m_fixture->settings,
                              *m_theme, m_fixture->language, m_fixture->workspaces, m_fixture->endpoint, m_fixture->failures},
            allPages());
        window.show();
        for (const PageDescription &page : window.pages().pages())
            window.openPage(page.id);
        auto *nothing = window.findChild<QWidget *>(u"noWorkspace"_s);
        QVERIFY(nothing->isVisible() && !window.pages().isVisible());
        m_fixture->prompts.paths = {m_fixture->demo.path()};
        QTest::mouseClick(nothing->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(m_fixture->workspaces.opened, m_fixture->prompts.paths);

        QVERIFY(waitFor(service.open(m_fixture->demo.path())));
        QVERIFY(window.pages().isVisible() && !nothing->isVisible());
        QCOMPARE(session.identity(), Administrator);
    }
}

void tst_MainWindow::theSimulatorBarIsForSimulatedData()
{
    const auto *bar = m_fixture->window.findChild<QWidget *>(u"simulatorBar"_s);
    QVERIFY(bar && bar->isVisible());
    m_fixture->workspaces.connected = true;
    Q_EMIT m_fixture->demo.service->organizationChanged({.everything = true, .parts = {}, .isAnother = true});
    QVERIFY(!bar->isVisible());
    m_fixture->workspaces.connected = false;
    Q_EMIT m_fixture->demo.service->organizationChanged({.everything = true, .parts = {}, .isAnother = true});
    QVERIFY(bar->isVisible());
}

void tst_MainWindow::onlyTheDemoIsReset()
{
    auto *reset = m_fixture->window.findChild<QPushButton *>(u"resetLink"_s);
    m_fixture->prompts.agree = false;
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(m_fixture->prompts.asked.size(), 1);
    QCOMPARE(m_fixture->workspaces.resets, 0);
    m_fixture->prompts.agree = true;
    QTest::mouseClick(reset, Qt::LeftButton);
    QCOMPARE(m_fixture->workspaces.resets, 1);
    m_fixture->workspaces.demo = false;
    Q_EMIT m_fixture->demo.service->organizationChanged({.everything = true, .parts = {}, .isAnother = true});
    QVERIFY(!reset->isEnabled());
    QVERIFY(!reset->toolTip().isEmpty());
}

void tst_MainWindow::windowStateIsKept()
{
    m_fixture->window.resize(1111, 777);
    m_fixture->window.openPage(u"accounts"_s);
    m_fixture->window.findChild<TableView *>(u"accountsTable"_s)->setColumnWidth(1, 123);
    m_fixture->window.close();
    const Settings again(m_fixture->settingsFile);
    QVERIFY(!again.state(u"window"_s).isEmpty());
    QCOMPARE(again.page(), u"accounts"_s);
    QCOMPARE(again.region(), u"eu-west-1"_s);
    QCOMPARE(again.identity(), Administrator.toString());
    // A page that is made anew, as at the next start, has it back.
    m_fixture->window.pages().openFresh(u"accounts"_s);
    QCOMPARE(m_fixture->window.findChild<TableView *>(u"accountsTable"_s)->columnWidth(1), 123);
}

void tst_MainWindow::everyShortcutIsUsedOnce()
{
    QHash<QKeySequence, QString> taken;
    for (const ActionSpec &spec : m_fixture->window.actions().specs()) {
        for (const QKeySequence &key : action(spec.id)->shortcuts()) {
            QVERIFY2(!taken.contains(key), qPrintable(key.toString() + u' ' + spec.id));
            taken.insert(key, spec.id);
        }
    }
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
