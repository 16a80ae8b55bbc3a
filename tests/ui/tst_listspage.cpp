// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/listspage.h"

#include "dialogs/listdialog.h"
#include "pages/scenekit.h"
#include "style/alert.h"
#include "style/button.h"
#include "style/emptystate.h"
#include "style/header.h"
#include "style/tableview.h"
#include "ui/pageclicks.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// The Lists page over the demo organization, by mouse and by keyboard. What it does is looked up in the simulation.
class TestListsPage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_console = std::make_unique<ConsoleFixture>(); }
    void cleanup() { m_console.reset(); }
    void withoutListsItSaysSo();
    void aListIsAdded_data();
    void aListIsAdded();
    void fieldsAreCheckedWhileTheyAreTyped();
    void theCommandFollowsTheFields();
    void aListIsEditedByKeyboard();
    void aListIsDeactivatedAndActivated();
    void aBadFileShowsItsLine();
    void aListIsDeletedAndTakenBack();
    void theLastListOfItsKindLocksTheEntry();
    void listsAreFound();
    void theMenuOfARowDoesTheSame();
    void aMemberOnlyReads();
    void aStandaloneAccountHasListsOfItsOwn();

private:
    [[nodiscard]] DetectionLists lists(AccountId account = Administrator) const
    {
        const auto own = m_console->region()->lists.find(account);
        return own == m_console->region()->lists.end() ? DetectionLists() : own->second;
    }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_console->demo.folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file.fileName();
    }
    void make(ListKind kind, const QString &name, const QString &location) const
    {
        DetectionList list;
        list.kind = kind;
        list.name = name;
        list.location = location;
        const Change change = CreateList {m_console->session.region(), list, true};
        const auto made = waitFor(m_console->demo.service->change({{Administrator, Door::Window}, u"Add"_s, {change}}));
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        m_console->behind.readAgain();
    }
    static TableView *table(const ListsPage *page) { return child<TableView>(page, "listsTable"); }
    static void openEntry(const ListsPage *page, const char *button, const char *entry)
    {
        click(page, button);
        QMenu *menu = popupMenu();
        if (!menu)
            qFatal("%s opens no menu", button);
        clickEntry(menu, entry);
    }
    void select(const ListsPage *page, int row) const
    {
        table(page)->selectRow(row);
        table(page)->setFocus();
    }
    void pressUndo() const
    {
        const auto undo = [this]() -> QPushButton * {
            const auto buttons = m_console->notices.findChildren<QPushButton *>();
            const auto found = std::ranges::find(buttons, u"Undo"_s, &QPushButton::text);
            return found == buttons.end() ? nullptr : *found;
        };
        if (!soon([&] { return undo() != nullptr; }))
            qFatal("There is no Undo.");
        QTest::mouseClick(undo(), Qt::LeftButton);
    }

    std::unique_ptr<ConsoleFixture> m_console;
};

void TestListsPage::withoutListsItSaysSo()
{
    const auto *page = m_console->open<ListsPage>();
    QCOMPARE(table(page)->model()->rowCount(), 0);
    QVERIFY(table(page)->emptyState()->isVisible());
    QCOMPARE(child<QLabel>(page, "listLimit0")->text(), u"0 of 1"_s);
    QVERIFY(!child(page, "listsProblems")->isVisible());
    QVERIFY(!child(page, "editListButton")->isEnabled());
    click(page, "openReplayLink");
    QCOMPARE(m_console->navigator.page, QLatin1StringView(PageIds::Replay));
}

void TestListsPage::aListIsAdded_data()
{
    QTest::addColumn<ListKind>("kind");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("entries");
    QTest::newRow("trusted addresses") << ListKind::TrustedIp << QByteArray("203.0.113.1\n") << 1;
    QTest::newRow("threat addresses") << ListKind::ThreatIp << QByteArray("203.0.113.1\n203.0.113.0/25\n") << 2;
    QTest::newRow("trusted entities") << ListKind::TrustedEntity << QByteArray("acme.example\n") << 1;
    QTest::newRow("threat entities") << ListKind::ThreatEntity << QByteArray("bad.example\n203.0.113.9\n") << 2;
}

void TestListsPage::aListIsAdded()
{
    QFETCH(ListKind, kind);
    QFETCH(QByteArray, content);
    QFETCH(int, entries);
    const auto *page = m_console->open<ListsPage>();
    m_console->prompts.paths = {write(u"office.txt"_s, content)};
    const QByteArray entry = "addList" + QByteArray::number(int(kind));
    openEntry(page, "addListButton", entry.constData());
    QDialog *dialog = modal("listDialog");
    QVERIFY(dialog);
    click(dialog, "chooseListFile");
    QCOMPARE(child<QLineEdit>(dialog, "listName")->text(), u"office"_s);
    QCOMPARE(child<QLineEdit>(dialog, "listLocation")->text(), m_console->prompts.paths.front());
    QTest::mouseClick(static_cast<ListDialog *>(dialog)->primary(), Qt::LeftButton);
    QVERIFY(soon([this] { return !lists().empty(); }));
    QCOMPARE(lists().front().kind, kind);
    QCOMPARE(lists().front().status, ListStatus::Active);
    QCOMPARE(lists().front().entries.count, entries);
    QVERIFY(soon([page] { return table(page)->model()->rowCount() == 1; }));
    QCOMPARE(m_console->context.service.history()->edits.back().title, u"Add the list \u201coffice\u201d in Europe (Ireland)"_s);
    pressUndo();
    QVERIFY(soon([this] { return lists().empty(); }));
    QVERIFY(soon([page] { return table(page)->model()->rowCount() == 0; }));
}

void TestListsPage::fieldsAreCheckedWhileTheyAreTyped()
{
    const auto *page = m_console->open<ListsPage>();
    openEntry(page, "addListButton", "addList1");
    auto *dialog = static_cast<ListDialog *>(modal("listDialog"));
    QVERIFY(dialog);
    const auto problem = [dialog] { return child<QLabel>(dialog, "listProblem")->text(); };
    QVERIFY(!dialog->primary()->isEnabled());
    QCOMPARE(problem(), u"Give the list a name."_s);
    type(u"feed"_s);
    QCOMPARE(problem(), u"Say where the file of the list lies, or choose a file."_s);
    child<QLineEdit>(dialog, "listLocation")->setText(u"s3://lists/feed.txt"_s);
    QVERIFY(dialog->primary()->isEnabled());
    child<QLineEdit>(dialog, "listOwner")->setText(u"12"_s);
    QCOMPARE(problem(), u"An account ID has 12 digits."_s);
    QVERIFY(!dialog->primary()->isEnabled());
    key(Qt::Key_Escape);
    QVERIFY(lists().empty());
}

void TestListsPage::theCommandFollowsTheFields()
{
    const auto *page = m_console->open<ListsPage>();
    openEntry(page, "addListButton", "addList0");
    QDialog *dialog = modal("listDialog");
    QVERIFY(dialog);
    child<QLineEdit>(dialog, "listName")->setText(u"offices"_s);
    child<QLineEdit>(dialog, "listLocation")->setText(u"s3://lists/offices.txt"_s);
    child<QComboBox>(dialog, "listFormat")->setCurrentText(u"OTX_CSV"_s);
    child<QCheckBox>(dialog, "listActivate")->setChecked(false);
    const QString command = child(dialog, "commandPane")->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY2(command.contains("create-ip-set"_L1), qPrintable(command));
    for (const auto part : {"offices"_L1, "s3://lists/offices.txt"_L1, "OTX_CSV"_L1, "--no-activate"_L1})
        QVERIFY2(command.contains(part), qPrintable(command));
    key(Qt::Key_Escape);
}

void TestListsPage::aListIsEditedByKeyboard()
{
    make(ListKind::ThreatIp, u"feed"_s, write(u"feed.txt"_s, "203.0.113.1\n"));
    const auto *page = m_console->open<ListsPage>();
    select(page, 0);
    key(Qt::Key_F2);
    QDialog *dialog = modal("listDialog");
    QVERIFY(dialog);
    QVERIFY(!child(dialog, "listFormat")->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
    type(u"better feed"_s);
    key(Qt::Key_Return);
    QVERIFY(soon([this] { return lists().front().name == "better feed"_L1; }));
    QCOMPARE(lists().front().entries.count, 1);
}

void TestListsPage::aListIsDeactivatedAndActivated()
{
    make(ListKind::ThreatIp, u"feed"_s, write(u"feed.txt"_s, "203.0.113.1\n"));
    const auto *page = m_console->open<ListsPage>();
    select(page, 0);
    openEntry(page, "listActionsButton", "deactivateListAction");
    QVERIFY(soon([this] { return lists().front().status == ListStatus::Inactive; }));
    write(u"feed.txt"_s, "203.0.113.1\n203.0.113.2\n");
    openEntry(page, "listActionsButton", "activateListAction");
    QVERIFY(soon([this] { return lists().front().status == ListStatus::Active; }));
    QCOMPARE(lists().front().entries.count, 2);
}

void TestListsPage::aBadFileShowsItsLine()
{
    const QString path = write(u"feed.txt"_s, "203.0.113.1\n203.0.113.2\nnonsense\n");
    make(ListKind::ThreatIp, u"feed"_s, path);
    const auto *page = m_console->open<ListsPage>();
    QVERIFY(child(page, "listsProblems")->isVisible());
    if (isOverConnection()) { // GuardDuty tells that a list is wrong, not where
        QVERIFY(!page->findChild<QWidget *>(u"showLineButton"_s));
        return;
    }
    click(page, "showLineButton");
    auto *dialog = static_cast<Modal *>(modal("listLineDialog"));
    QVERIFY(dialog);
    QVERIFY(child(dialog, "listLines")->findChild<QPlainTextEdit *>()->toPlainText().contains("> 3 nonsense"_L1));
    write(u"feed.txt"_s, "203.0.113.1\n203.0.113.2\n");
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    QVERIFY(soon([this] { return lists().front().status == ListStatus::Active; }));
    QVERIFY(soon([page] { return !child(page, "listsProblems")->isVisible(); }));
}

void TestListsPage::aListIsDeletedAndTakenBack()
{
    make(ListKind::TrustedIp, u"offices"_s, write(u"offices.txt"_s, "203.0.113.1\n"));
    const DetectionLists before = lists();
    const auto *page = m_console->open<ListsPage>();
    select(page, 0);
    key(Qt::Key_Delete);
    QVERIFY(modal("deleteListDialog"));
    key(Qt::Key_Return); // the safe one is the default
    QVERIFY(soon([] { return !QApplication::activeModalWidget(); }));
    QCOMPARE(lists(), before);
    m_console->window.activateWindow(); // there is no window manager that would do it
    select(page, 0);
    key(Qt::Key_Delete);
    auto *dialog = static_cast<Modal *>(modal("deleteListDialog"));
    QVERIFY(dialog);
    QTest::mouseClick(dialog->primary(), Qt::LeftButton);
    QVERIFY(soon([this] { return lists().empty(); }));
    pressUndo();
    QVERIFY(soon([&] { return lists() == before; }));
}

void TestListsPage::theLastListOfItsKindLocksTheEntry()
{
    make(ListKind::TrustedIp, u"offices"_s, write(u"offices.txt"_s, "203.0.113.1\n"));
    const auto *page = m_console->open<ListsPage>();
    const auto entry = [page](const char *name) { return child<QAction>(page, name); };
    QVERIFY(!entry("addList0")->isEnabled());
    QVERIFY(!entry("addList0")->toolTip().isEmpty());
    QVERIFY(entry("addList1")->isEnabled());
    QCOMPARE(child<QLabel>(page, "listLimit0")->text(), u"1 of 1"_s);
}

void TestListsPage::listsAreFound()
{
    make(ListKind::TrustedIp, u"offices"_s, write(u"offices.txt"_s, "203.0.113.1\n"));
    make(ListKind::ThreatIp, u"feed"_s, write(u"feed.txt"_s, "203.0.113.2\n"));
    auto *page = m_console->open<ListsPage>();
    QVERIFY(page->focusFilter());
    type(u"feed"_s);
    QCOMPARE(table(page)->model()->rowCount(), 1);
    type(u"x"_s);
    QCOMPARE(table(page)->model()->rowCount(), 0);
    child<QLineEdit>(page, "findListField")->clear();
    QCOMPARE(table(page)->model()->rowCount(), 2);
    const auto segments = child(page, "listGroups")->findChildren<QAbstractButton *>();
    QCOMPARE(segments.size(), 3);
    QCOMPARE(segments[1]->text(), u"Trusted 1"_s);
    QTest::mouseClick(segments[1], Qt::LeftButton);
    QCOMPARE(table(page)->model()->rowCount(), 1);
    QCOMPARE(table(page)->model()->index(0, 0).data().toString(), u"offices"_s);
}

void TestListsPage::theMenuOfARowDoesTheSame()
{
    make(ListKind::ThreatIp, u"feed"_s, write(u"feed.txt"_s, "203.0.113.1\n"));
    const auto *page = m_console->open<ListsPage>();
    const QPoint place = table(page)->visualRect(table(page)->model()->index(0, 1)).center();
    Q_EMIT table(page)->customContextMenuRequested(place);
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    clickEntry(menu, "copyListAction");
    QVERIFY(QGuiApplication::clipboard()->text().contains("create-threat-intel-set"_L1));
    Q_EMIT table(page)->customContextMenuRequested(place);
    clickEntry(popupMenu(), "deactivateListAction");
    QVERIFY(soon([this] { return lists().front().status == ListStatus::Inactive; }));
}

void TestListsPage::aMemberOnlyReads()
{
    make(ListKind::ThreatIp, u"feed"_s, write(u"feed.txt"_s, "203.0.113.1\n"));
    const auto *page = m_console->open<ListsPage>();
    QVERIFY(!child(page, "listsRemark")->isVisible());
    QVERIFY(actAs(m_console->context, Role::Member));
    QCOMPARE(table(page)->model()->rowCount(), 1);
    QVERIFY(child(page, "listsRemark")->isVisible());
    select(page, 0);
    QVERIFY(!child(page, "addListButton")->isEnabled());
    QVERIFY(!child(page, "editListButton")->isEnabled());
    for (const char *name : {"activateListAction", "deactivateListAction", "deleteListAction"})
        QVERIFY(!child<QAction>(page, name)->isEnabled());
    QVERIFY(child<QAction>(page, "copyListAction")->isEnabled());
    key(Qt::Key_Delete);
    QVERIFY(!QApplication::activeModalWidget());
    QTest::mouseClick(
        table(page)->viewport(), Qt::LeftButton, {}, table(page)->visualRect(table(page)->model()->index(0, 0)).center());
    auto *dialog = static_cast<Modal *>(modal("listDialog")); // shows everything and changes nothing
    QVERIFY(dialog);
    QVERIFY(child<QLineEdit>(dialog, "listName")->isReadOnly());
    QVERIFY(!dialog->primary()->isEnabled());
    QVERIFY(!child(dialog, "chooseListFile")->isEnabled());
    key(Qt::Key_Escape);
}

void TestListsPage::aStandaloneAccountHasListsOfItsOwn()
{
    const auto *page = m_console->open<ListsPage>();
    const auto says = [page](const QString &words) {
        const auto labels = page->header()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(words); });
    };
    QVERIFY(says(u"apply to all members"_s));
    QVERIFY(actAs(m_console->context, Role::Standalone));
    QVERIFY(says(u"They apply to this account."_s));
    QVERIFY(!says(u"members"_s));
}

QTEST_MAIN(TestListsPage)
#include "tst_listspage.moc"
