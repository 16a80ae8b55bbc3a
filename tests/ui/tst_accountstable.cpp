// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/propertyfilterbar.h"
#include "pages/viewsmenu.h"
#include "style/button.h"
#include "style/tablecopy.h"
#include "style/tableview.h"
#include "ui/accountsfixture.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QUrl>

using namespace bucketwatch;
using namespace bucketwatch::test;

/// What the Accounts page shows and gives away: filter, columns, views, files and copies.
class TestAccountsTable : public QObject, private AccountsFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openPage(); }
    void cleanup() { closePage(); }

    void typingFiltersAndCounts();
    void aSuggestionBecomesAChip();
    void chipsAreEditedJoinedAndRemoved();
    void filteringByAValueNarrowsAlternativesToo();
    void theRowMenuFiltersByItsValue();
    void filteringDropsWhatIsNotSeenFromTheSelection();
    void sortingKeepsTheSelection();
    void columnsAreChosen();
    void viewsAreSavedRenamedAndDeleted();
    void rowsAreExported();
    void anExportThatFailsIsTold();
    void aFileSelectsAccounts_data();
    void aFileSelectsAccounts();
    void aFileAddsAccounts();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void otherFilesAreNotTaken();
    void theCommandReadsTheSelection();
    void copyGivesRowsWithHeadings();
    void theSelectionIsKeptOverRefresh();

private:
    [[nodiscard]] QString writeFile(const QByteArray &content) const;
    void chooseImport() const;
};

void TestAccountsTable::chooseImport() const
{
    click(m_page, "actionsButton");
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    clickEntry(menu, child<QAction>(menu, "importAction"));
}

void TestAccountsTable::typingFiltersAndCounts()
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

void TestAccountsTable::aSuggestionBecomesAChip()
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

void TestAccountsTable::chipsAreEditedJoinedAndRemoved()
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

void TestAccountsTable::sortingKeepsTheSelection()
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

void TestAccountsTable::filteringByAValueNarrowsAlternativesToo()
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

void TestAccountsTable::columnsAreChosen()
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

void TestAccountsTable::rowsAreExported()
{
    const QString path = m_console->demo.folder.filePath(QStringLiteral("accounts.csv"));
    m_console->prompts.paths = {path};
    m_page->setFilterText(QStringLiteral("S3 Protection = Enabled"));
    click(m_page, "tablePreferencesButton");
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    clickEntry(menu, menu->actions().constFirst());
    QVERIFY(soon([&] { return m_page->isSettled() && QFile::exists(path); }));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 1 + m_table->model()->rowCount());
    QVERIFY(lines.front().startsWith("Account ID,Name,"));
    QVERIFY(lines.back().contains(m_table->model()->index(m_table->model()->rowCount() - 1, 0).data().toString().toUtf8()));
    QCOMPARE(m_console->notices.count(), 1);
}

void TestAccountsTable::anExportThatFailsIsTold()
{
    const QString path = m_console->demo.folder.filePath(QStringLiteral("no/such/folder.csv"));
    m_console->prompts.paths = {path};
    const QSignalSpy said(&m_console->notices, &NoticeList::noticeShown);
    click(m_page, "tablePreferencesButton");
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    clickEntry(menu, menu->actions().constFirst());
    QVERIFY(soon([&] { return m_page->isSettled() && said.count() == 2; }));
    QCOMPARE(said.constLast().at(0).value<Status>(), Status::Error);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(m_console->notices.count(), 1); // in place of the progress
}

QString TestAccountsTable::writeFile(const QByteArray &content) const
{
    const QString path = m_console->demo.folder.filePath(QStringLiteral("some.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The file cannot be written.");
    return path;
}

void TestAccountsTable::aFileSelectsAccounts_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("gear") << QStringLiteral("gear");
    QTest::newRow("actions") << QStringLiteral("actions");
    QTest::newRow("drop") << QStringLiteral("drop");
}

void TestAccountsTable::aFileSelectsAccounts()
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
        chooseImport();
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

void TestAccountsTable::aFileAddsAccounts()
{
    m_console->prompts.paths = {writeFile("Account ID,Email\n111122223333,security@example.com\n")};
    chooseImport();
    QVERIFY(soon([] { return QApplication::activeModalWidget() != nullptr; }));
    QWidget *dialog = QApplication::activeModalWidget();
    QVERIFY(soon([dialog] { return dialog->isActiveWindow(); })); // arrows go from the button that has the focus
    QTest::keyClick(child(dialog, "selectOption"), Qt::Key_Down);
    QVERIFY(child<QAbstractButton>(dialog, "addOption")->isChecked());
    click(dialog, "primaryButton");
    QVERIFY(soon([] { return QApplication::activeModalWidget() && QApplication::activeModalWidget()->objectName() == u"addAccountsDialog"; }));
    const auto *add = child<QAbstractButton>(QApplication::activeModalWidget(), "primaryButton");
    QVERIFY(soon([add] { return add->isEnabled(); })); // the file is checked in the background
    QApplication::activeModalWidget()->close();
}

void TestAccountsTable::badFilesAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << QStringLiteral("/nowhere/accounts.csv");
    QTest::newRow("without accounts") << QString();
}

void TestAccountsTable::badFilesAreRefused()
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

void TestAccountsTable::otherFilesAreNotTaken()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/log.json.gz"))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page, &enter);
    QVERIFY(!enter.isAccepted());
}

void TestAccountsTable::viewsAreSavedRenamedAndDeleted()
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

void TestAccountsTable::theCommandReadsTheSelection()
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

void TestAccountsTable::filteringDropsWhatIsNotSeenFromTheSelection()
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

void TestAccountsTable::theRowMenuFiltersByItsValue()
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

void TestAccountsTable::copyGivesRowsWithHeadings()
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

void TestAccountsTable::theSelectionIsKeptOverRefresh()
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

QTEST_MAIN(TestAccountsTable)
#include "tst_accountstable.moc"
