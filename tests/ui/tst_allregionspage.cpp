// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "allregionsfixture.h"
#include "organization/rules.h"
#include "pages/scenekit.h"
#include "style/header.h"
#include "style/segmentedcontrol.h"
#include "support/slowguardduty.h"
#include "support/viewbuilder.h"

#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// What the page shows, selects and filters, by mouse and by keyboard.
class TestAllRegionsPage : public QObject, private AllRegionsFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openPage(); }
    void cleanup() { closePage(); }

    void everyCellIsWhatTheServiceHas();
    void theBarIsThereWithoutASelection();
    void draggingSelectsARectangle();
    void ctrlClickAddsCells();
    void headingsSelectRowsAndColumns();
    void keysSelectRowsAndColumns();
    void typingFiltersAndKeepsWhatIsSeen();
    void onlyGapsAreShown();
    void whatIsUnlikeThePreferenceIsShown();
    void anEmptyFilterSaysHowToSeeAll();
    void theMenuSaysWhy();
    void theMatrixIsExported();
    void headingsSort();
    void theMenuCopies();
    void theMenuFiltersByTheAccount();
    void theMenuSelectsWhereThePlanIsNotEnabled();
    void aCellIsReadAloud();
    void regionsLoadWhenThePageIsSeen();
    void aRegionThatFailsSaysSoAndIsTriedAgain();
    void othersAreToldWhoSeesTheAccounts();
    void theManagementAccountIsLedToTheAdministrator();
};

void TestAllRegionsPage::everyCellIsWhatTheServiceHas()
{
    const auto view = m_console->demo.service->organization();
    QCOMPARE(matrix().regionCount(), int(view->regions.size()));
    QCOMPARE(m_page->header()->counter(), u"214 × 4"_s);
    int enabled = 0;
    for (int column = 0; column < matrix().regionCount(); ++column) {
        const auto part = view->find(matrix().region(column));
        QCOMPARE(matrix().column(column).total.enabled, protectedMembers(*part));
        for (int row = 0; row < matrix().rowCount(); ++row) {
            const auto at = std::size_t(view->accounts->row(matrix().account(row).id));
            const bool isOn = isActive(part->members[at]) && part->detectors[at].status == DetectorStatus::Enabled
                && part->detectors[at].isEnabled(Feature::S3DataEvents);
            QCOMPARE(matrix().state(row, column) == CellState::Enabled, isOn);
            enabled += isOn;
        }
    }
    QCOMPARE(matrix().grandTotal().enabled, enabled);
    QVERIFY(enabled > 0);
}

void TestAllRegionsPage::theBarIsThereWithoutASelection()
{
    QCOMPARE(barText("selectedCells"), u"Select cells to change them");
    for (const char *name : {"enableCells", "disableCells", "clearSelection"}) {
        QVERIFY(!child<QAbstractButton>(m_page, name)->isEnabled());
        QVERIFY(!child(m_page, name)->toolTip().isEmpty());
    }
    const QRect bar = child(m_page, "selectionBar")->geometry();
    const QRect table = m_table->geometry();
    QVERIFY(bar.height() >= 44);
    drag(settableRows(3, 0, 1), 0, settableRows(3, 0, 1) + 2, 1);
    QCoreApplication::processEvents();
    QCOMPARE(child(m_page, "selectionBar")->geometry(), bar);
    QCOMPARE(m_table->geometry(), table);
    QVERIFY(child<QAbstractButton>(m_page, "enableCells")->isEnabled());
    click(m_page, "clearSelection");
    QCOMPARE(barText("selectedCells"), u"Select cells to change them");
    QVERIFY(m_table->selectedCells().isEmpty());
}

void TestAllRegionsPage::draggingSelectsARectangle()
{
    const int first = settableRows(3, 0, 1);
    drag(first, 0, first + 2, 1);
    QCOMPARE(barText("selectedCells"), u"6 cell(s) selected");
    QVERIFY2(barText("selectionDetails").startsWith(u"3 account(s) × 2 Region(s): "), qPrintable(barText("selectionDetails")));
    QVERIFY(m_table->selectedCells().contains(first + 1, 1));
    QVERIFY(!m_table->selectedCells().contains(first, 2));
}

void TestAllRegionsPage::ctrlClickAddsCells()
{
    const int first = settableRows(3, 0, 1);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, at(first, 0));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::ControlModifier, at(first + 2, 1));
    QCOMPARE(barText("selectedCells"), u"2 cell(s) selected");
    QVERIFY2(barText("selectionDetails").startsWith(u"In 2 account(s) and 2 Region(s): "), qPrintable(barText("selectionDetails")));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, Qt::ControlModifier, at(first, 0));
    QCOMPARE(barText("selectedCells"), u"1 cell(s) selected");
}

void TestAllRegionsPage::headingsSelectRowsAndColumns()
{
    const QHeaderView *rows = m_table->verticalHeader();
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, QPoint(20, rows->sectionViewportPosition(2) + 5));
    QCOMPARE(barText("selectedCells"), u"4 cell(s) selected");
    QVERIFY(m_table->selectedCells().hasRow(2));
    const QHeaderView *columns = m_table->horizontalHeader();
    QTest::mouseClick(columns->viewport(), Qt::LeftButton, {}, QPoint(columns->sectionViewportPosition(1) + 20, 20));
    QCOMPARE(barText("selectedCells"), u"%1 cell(s) selected"_s.arg(matrix().rowCount()));
    QVERIFY(m_table->selectedCells().hasColumn(1));
    QVERIFY(!m_table->selectedCells().hasColumn(0));
}

void TestAllRegionsPage::keysSelectRowsAndColumns()
{
    m_table->setFocus();
    m_table->setCurrentIndex(matrix().index(3, 2));
    key(Qt::Key_Space, Qt::ShiftModifier);
    QVERIFY(m_table->selectedCells().contains(3, 0) && m_table->selectedCells().contains(3, 3));
    QCOMPARE(barText("selectedCells"), u"4 cell(s) selected");
    key(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(m_table->selectedCells().hasColumn(m_table->currentIndex().column()));
    key(Qt::Key_Escape);
    QVERIFY(m_table->selectedCells().isEmpty());
    key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(barText("selectedCells"), u"%1 cell(s) selected"_s.arg(matrix().rowCount() * 4));
}

void TestAllRegionsPage::typingFiltersAndKeepsWhatIsSeen()
{
    const int first = settableRows(3, 0, 1);
    drag(first, 0, first + 2, 1);
    const AccountId kept = matrix().account(first + 1).id;
    QVERIFY(m_page->focusFilter());
    type(kept.toString());
    QCOMPARE(matrix().rowCount(), 1);
    QCOMPARE(child<QLabel>(m_page, "matchesLabel")->text(), u"1 match(es)");
    QCOMPARE(barText("selectedCells"), u"2 cell(s) selected");
    QVERIFY(m_table->selectedCells().contains(0, 1));
    key(Qt::Key_Escape);
    QCOMPARE(matrix().rowCount(), matrix().accountCount());
    QCOMPARE(barText("selectedCells"), u"2 cell(s) selected");
    QVERIFY(m_table->selectedCells().contains(matrix().rowOf(kept), 0));
}

void TestAllRegionsPage::onlyGapsAreShown()
{
    auto *rows = child<SegmentedControl>(m_page, "rowsControl");
    const auto segments = rows->findChildren<QAbstractButton *>();
    QTest::mouseClick(segments.at(1), Qt::LeftButton);
    QVERIFY(matrix().rowCount() > 0);
    QVERIFY(matrix().rowCount() < matrix().accountCount());
    for (int row = 0; row < matrix().rowCount(); ++row) {
        int on = 0;
        int off = 0;
        for (int column = 0; column < matrix().regionCount(); ++column) {
            on += matrix().state(row, column) == CellState::Enabled;
            off += matrix().state(row, column) == CellState::NotEnabled;
        }
        QVERIFY(on > 0 && off > 0);
    }
    QTest::mouseClick(segments.front(), Qt::LeftButton);
    QCOMPARE(matrix().rowCount(), matrix().accountCount());
}

void TestAllRegionsPage::anEmptyFilterSaysHowToSeeAll()
{
    m_page->setFilterText(u"quantum"_s);
    QCOMPARE(matrix().rowCount(), 0);
    QAbstractButton *all = visibleButton(u"Show all accounts"_s);
    QVERIFY(all);
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(matrix().rowCount(), matrix().accountCount());
    QVERIFY(child<QLineEdit>(m_page, "regionsFilter")->text().isEmpty());
}

void TestAllRegionsPage::headingsSort()
{
    QCOMPARE(matrix().order(), RegionMatrixModel::Order::Name);
    click(m_table, "sortByName");
    QCOMPARE(matrix().direction(), Qt::DescendingOrder);
    QVERIFY(matrix().account(0).name >= matrix().account(1).name);
    click(m_table, "sortById");
    QCOMPARE(matrix().direction(), Qt::AscendingOrder);
    QVERIFY(matrix().account(0).id < matrix().account(1).id);
    const QHeaderView *columns = m_table->horizontalHeader();
    QTest::mouseClick(
        columns->viewport(), Qt::LeftButton, {}, QPoint(columns->sectionViewportPosition(matrix().totalColumn()) + 20, 20));
    QCOMPARE(matrix().order(), RegionMatrixModel::Order::Enabled);
    QVERIFY(matrix().total(0).enabled <= matrix().total(matrix().rowCount() - 1).enabled);
}

void TestAllRegionsPage::theMenuCopies()
{
    const int row = settableRows(3, 0, 1);
    drag(row, 0, row, 1);
    QAction *copy = menuEntry(row, 1, "copyTextAction");
    QVERIFY(copy);
    copy->trigger();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines[0], u"Account ID\tAccount name\t%1\t%2"_s.arg(matrix().region(0).id(), matrix().region(1).id()));
    QVERIFY(lines[1].startsWith(matrix().account(row).id.toString() + u'\t' + matrix().account(row).name));
    QApplication::activePopupWidget()->close();
    m_table->setFocus();
    QGuiApplication::clipboard()->clear();
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), lines.join(u'\n'));
    QAction *csv = menuEntry(row, 1, "copyCsvAction");
    QVERIFY(csv);
    csv->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Account ID,Account name,"));
    QApplication::activePopupWidget()->close();
}

void TestAllRegionsPage::whatIsUnlikeThePreferenceIsShown()
{
    const auto segments = child<SegmentedControl>(m_page, "rowsControl")->findChildren<QAbstractButton *>();
    QTest::mouseClick(segments.at(2), Qt::LeftButton);
    QCOMPARE(matrix().rows(), RegionMatrixModel::Rows::Unlike);
    QVERIFY(matrix().rowCount() > 0);
    const auto view = m_console->context.service.organization();
    for (int row = 0; row < matrix().rowCount(); ++row) {
        bool isUnlike = false;
        for (int column = 0; column < matrix().regionCount(); ++column) {
            const bool isWanted
                = view->find(matrix().region(column))->configuration.of(Feature::S3DataEvents) != AutoEnable::None;
            isUnlike = isUnlike || matrix().state(row, column) == (isWanted ? CellState::NotEnabled : CellState::Enabled);
        }
        QVERIFY2(isUnlike, qPrintable(matrix().account(row).name));
    }
}

void TestAllRegionsPage::theMenuSaysWhy()
{
    const int row = settableRows(1, 0, 0);
    const AccountId account = matrix().account(row).id;
    const Region where = matrix().region(0);
    const bool enable = !isEnabled(account, where);
    QVERIFY(waitFor(m_console->context.service.change(
        {m_console->context.caller(), u"Try it"_s, {SetMemberFeature {where, {account}, Feature::S3DataEvents, enable}}})));
    auto *panel = child(m_page, "accountPanel");
    QVERIFY(!panel->isVisible());
    QAction *why = menuEntry(row, 0, "whyAction");
    clickEntry(popupMenu(), why);
    QVERIFY(panel->isVisible());
    const auto reason = [panel] { return child<QLabel>(panel, "planReason")->text(); };
    QVERIFY2(soon([&] { return reason().contains(u"\"Try it\""); }), qPrintable(reason()));
    QVERIFY(reason().contains(where.name()));
    m_console->window.activateWindow(); // there is no window manager that would do it
    click(panel, "closePanelButton");
    QVERIFY(!panel->isVisible());
    QVERIFY(soon([this] { return m_table->hasFocus(); }));
}

void TestAllRegionsPage::theMatrixIsExported()
{
    const QString path = m_console->demo.folder.filePath(u"regions.csv"_s);
    m_console->prompts.paths = {path};
    m_page->setFilterText(u"dr"_s);
    click(m_page, "exportButton");
    QVERIFY(soon([&] { return m_page->isSettled() && QFile::exists(path); }));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 1 + matrix().rowCount());
    QVERIFY(lines.front().startsWith("Account name,Account ID,"));
    QVERIFY(lines.at(1).startsWith(matrix().account(0).name.toUtf8()));
    QCOMPARE(m_console->notices.count(), 1);
    m_page->setFilterText(u"quantum"_s);
    QVERIFY(!child<QAbstractButton>(m_page, "exportButton")->isEnabled());
}

void TestAllRegionsPage::theMenuFiltersByTheAccount()
{
    const AccountId account = matrix().account(4).id;
    QAction *filter = menuEntry(4, 0, "filterAction");
    QVERIFY(filter);
    clickEntry(popupMenu(), filter);
    QCOMPARE(matrix().rowCount(), 1);
    QCOMPARE(matrix().account(0).id, account);
}

void TestAllRegionsPage::theMenuSelectsWhereThePlanIsNotEnabled()
{
    QAction *select = menuEntry(0, 1, "selectNotEnabledAction");
    QVERIFY(select);
    clickEntry(popupMenu(), select);
    const PlanTotal total = matrix().column(1).total;
    QCOMPARE(barText("selectedCells"), u"%1 cell(s) selected"_s.arg(total.possible - total.enabled));
    QVERIFY(!m_table->selectedCells().hasColumn(0));
    QVERIFY(!child<QAbstractButton>(m_page, "disableCells")->isEnabled());
}

void TestAllRegionsPage::aCellIsReadAloud()
{
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_table);
    QVERIFY(table && table->tableInterface());
    QAccessibleInterface *cell = table->tableInterface()->cellAt(0, 0);
    QVERIFY(cell);
    QCOMPARE(cell->text(QAccessible::Name),
        u"%1, %2: %3"_s.arg(
            matrix().account(0).name, matrix().headerData(0, Qt::Horizontal).toString(), displayName(matrix().state(0, 0))));
}

void TestAllRegionsPage::regionsLoadWhenThePageIsSeen()
{
    SlowGuardDuty slow(
        aView().withRegions({u"eu-west-1"_s, u"us-east-1"_s}).withAdministrator(Administrator).withMembers(5, 2).build());
    PageContext context {slow, m_console->session, *m_console->demo.clock, m_console->notices, m_console->prompts,
        m_console->syntax, m_console->navigator};
    QWidget window;
    auto *page = new AllRegionsPage(context, &window);
    QVERIFY(slow.asked.empty());
    window.resize(900, 600);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const RegionMatrixModel &model = child<MatrixTable>(page, "regionsTable")->matrix();
    QCOMPARE(slow.asked, std::vector {region("eu-west-1"_L1)});
    QVERIFY(!page->isSettled());
    QCOMPARE(model.state(0, 0), CellState::Unknown);
    slow.answer({});
    QVERIFY(soon([&] { return slow.asked.size() == 2; }));
    QCOMPARE(model.column(0).total, (PlanTotal {2, 5}));
    QCOMPARE(model.state(0, 1), CellState::Unknown);
    slow.answer({});
    QVERIFY(soon([&] { return page->isSettled(); }));
    QCOMPARE(model.grandTotal(), (PlanTotal {4, 10}));
}

void TestAllRegionsPage::aRegionThatFailsSaysSoAndIsTriedAgain()
{
    SlowGuardDuty slow(
        aView().withRegions({u"eu-west-1"_s, u"us-east-1"_s}).withAdministrator(Administrator).withMembers(5, 2).build());
    PageContext context {slow, m_console->session, *m_console->demo.clock, m_console->notices, m_console->prompts,
        m_console->syntax, m_console->navigator};
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *page = new AllRegionsPage(context, &window);
    column->addWidget(page);
    window.resize(900, 600);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const RegionMatrixModel &model = child<MatrixTable>(page, "regionsTable")->matrix();
    slow.answer(std::unexpected(Error {Error::Kind::Denied, u"Not allowed."_s, {}}));
    QVERIFY(soon([&] { return slow.asked.size() == 2; }));
    slow.answer({});
    QVERIFY(soon([&] { return page->isSettled(); }));
    QVERIFY(child(page, "failedRemark")->isVisible());
    QVERIFY(model.headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"Not allowed."));
    QCOMPARE(model.column(1).total, (PlanTotal {2, 5}));
    click(page, "tryAgainButton");
    QVERIFY(soon([&] { return slow.asked.size() == 3; }));
    slow.answer({});
    QVERIFY(soon([&] { return page->isSettled(); }));
    QVERIFY(!child(page, "failedRemark")->isVisible());
    QCOMPARE(model.grandTotal(), (PlanTotal {4, 10}));
}

void TestAllRegionsPage::othersAreToldWhoSeesTheAccounts()
{
    QVERIFY(actAs(m_console->context, Role::Member));
    QVERIFY(!m_table->isVisible());
    QVERIFY(!child(m_page, "planButton")->isVisible());
    QVERIFY(m_page->header()->counter().isEmpty());
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(Administrator.toString()); }));
}

void TestAllRegionsPage::theManagementAccountIsLedToTheAdministrator()
{
    QVERIFY(actAs(m_console->context, Role::ManagementAccount));
    QVERIFY(!m_table->isVisible());
    QAbstractButton *lead = visibleButton(u"Switch to"_s);
    QVERIFY(lead);
    QTest::mouseClick(lead, Qt::LeftButton);
    QCOMPARE(m_console->session.identity(), Administrator);
    QVERIFY(m_table->isVisible());
}

QTEST_MAIN(TestAllRegionsPage)
#include "tst_allregionspage.moc"
