// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "allregionsfixture.h"
#include "code/codepane.h"
#include "context/plandesk.h"
#include "organization/relations.h"
#include "style/button.h"
#include "support/viewbuilder.h"

#include <QHeaderView>

#include <map>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// What can be changed from the All Regions page, by mouse and by keyboard; every change ends by looking at the service.
class TestAllRegionsChanges : public QObject, private AllRegionsFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openPage(); }
    void cleanup() { closePage(); }

    void enablingByMouseIsOneEditThatUndoTakesBack();
    void disablingByKeyboardAlone();
    void cancellingChangesNothing();
    void lockedCellsAreCountedOut();
    void aPolicyLocksItsCells();
    void anotherPlanIsChangedInstead();
    void actionsNeedASelection();
    void anActionInSeveralRegionsIsOneEdit();
    void regionsThatRefuseAreLeftOutAndNamed();
    void theMenuOfACellHasTheActions();
    void cellsAreAddedToThePlan();
    void theBarSaysWhatTheSelectionCosts();

private:
    /// The first rows below each other whose accounts are active members in the Regions of the first two columns.
    [[nodiscard]] int activeRows(int rows) const;
    [[nodiscard]] RelationshipStatus statusOf(AccountId account, Region region) const;
    [[nodiscard]] QString said() const;
};

int TestAllRegionsChanges::activeRows(int rows) const
{
    const auto isActiveRow = [this](int row) {
        const AccountId account = matrix().account(row).id;
        return statusOf(account, matrix().region(0)) == RelationshipStatus::Enabled
            && statusOf(account, matrix().region(1)) == RelationshipStatus::Enabled;
    };
    for (int first = 0; first + rows <= matrix().rowCount(); ++first) {
        int found = 0;
        while (found < rows && isActiveRow(first + found))
            ++found;
        if (found == rows)
            return first;
    }
    qFatal("The demo has no such rows.");
}

RelationshipStatus TestAllRegionsChanges::statusOf(AccountId account, Region region) const
{
    const auto view = m_console->demo.service->organization();
    return memberOf(*view->find(region), Administrator, account, view->accounts->row(account)).status;
}

QString TestAllRegionsChanges::said() const
{
    QStringList texts;
    for (const auto *label : m_console->notices.findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

void TestAllRegionsChanges::enablingByMouseIsOneEditThatUndoTakesBack()
{
    const int first = settableRows(3, 0, 1);
    std::map<std::pair<AccountId, Region>, bool> before;
    for (int row = first; row < first + 3; ++row) {
        for (int column = 0; column < 2; ++column)
            before[{matrix().account(row).id, matrix().region(column)}]
                = isEnabled(matrix().account(row).id, matrix().region(column));
    }
    drag(first, 0, first + 2, 1);
    click(m_page, "enableCells");
    QDialog *dialog = modal("editCellsDialog");
    QVERIFY(dialog);
    QVERIFY(child<QPushButton>(dialog, "primaryButton")->isDefault());
    const QString commands = child<CodePane>(dialog, "commandPane")->text();
    for (const auto &[cell, enabled] : before) {
        if (!enabled)
            QVERIFY2(commands.contains(cell.first.toString()) && commands.contains(cell.second.id()), qPrintable(commands));
    }
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return m_console->edits() == 1 && m_console->notices.count() == 1; }));
    for (const auto &[cell, enabled] : before) {
        QVERIFY(soon([&] { return isEnabled(cell.first, cell.second); }));
        QVERIFY(soon(
            [&] { return matrix().state(matrix().rowOf(cell.first), matrix().columnOf(cell.second)) == CellState::Enabled; }));
    }
    QCOMPARE(barText("selectedCells"), u"6 cell(s) selected"); // what was selected still is
    QVERIFY(!child<QAbstractButton>(m_page, "enableCells")->isEnabled());
    const auto said = m_console->notices.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        said, [](const QLabel *label) { return label->text().contains(u"S3 Protection has been enabled for"); }));

    QAbstractButton *undo = visibleButton(u"Undo"_s);
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    for (const auto &[cell, enabled] : before) {
        QVERIFY(soon([&] { return isEnabled(cell.first, cell.second) == enabled; }));
        QVERIFY(soon([&] {
            return (matrix().state(matrix().rowOf(cell.first), matrix().columnOf(cell.second)) == CellState::Enabled) == enabled;
        }));
    }
    QVERIFY(soon([&] { return m_console->edits() == 2; }));
}

void TestAllRegionsChanges::disablingByKeyboardAlone()
{
    const int first = settableRows(2, 0, 1);
    QVERIFY(tabTo(m_table));
    key(Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < first; ++row)
        key(Qt::Key_Down);
    key(Qt::Key_Down, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(barText("selectedCells"), u"4 cell(s) selected");
    for (int presses = 0; presses < 60 && !child(m_page, "disableCells")->hasFocus(); ++presses)
        key(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(child(m_page, "disableCells")->hasFocus());
    key(Qt::Key_Space);
    QDialog *dialog = modal("editCellsDialog");
    QVERIFY(dialog);
    QVERIFY(child<QPushButton>(dialog, "cancelButton")->isDefault());
    QVERIFY(tabTo(child(dialog, "primaryButton")));
    key(Qt::Key_Return);
    QVERIFY(soon([&] { return m_console->edits() == 1; }));
    for (int row = first; row < first + 2; ++row) {
        for (int column = 0; column < 2; ++column)
            QVERIFY(soon([&] { return !isEnabled(matrix().account(row).id, matrix().region(column)); }));
    }
}

void TestAllRegionsChanges::cancellingChangesNothing()
{
    const int first = settableRows(2, 0, 1);
    drag(first, 0, first + 1, 1);
    click(m_page, "disableCells");
    QDialog *dialog = modal("editCellsDialog");
    QVERIFY(dialog);
    click(dialog, "cancelButton");
    QTest::qWait(50); // for an edit that must not come
    QCOMPARE(m_console->edits(), 0);
    QCOMPARE(barText("selectedCells"), u"4 cell(s) selected");
}

void TestAllRegionsChanges::lockedCellsAreCountedOut()
{
    const QHeaderView *columns = m_table->horizontalHeader();
    QTest::mouseClick(columns->viewport(), Qt::LeftButton, {}, QPoint(columns->sectionViewportPosition(0) + 20, 20));
    const int possible = matrix().column(0).total.possible;
    QVERIFY(possible < matrix().rowCount());
    const QString fixed = u"%1 cannot change"_s.arg(matrix().rowCount() - possible);
    QVERIFY2(barText("selectionDetails").contains(fixed), qPrintable(barText("selectionDetails")));
    click(m_page, "enableCells");
    QDialog *dialog = modal("editCellsDialog");
    QVERIFY(dialog);
    const auto labels = dialog->findChildren<QLabel *>();
    const QString locked = u"%1 selected cell(s) cannot change"_s.arg(matrix().rowCount() - possible);
    QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().startsWith(locked); }));
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return matrix().column(0).total.enabled == possible; }));
    QVERIFY(soon([&] { return m_console->notices.count() == 1; }));
    QTest::qWait(50); // for a second notice that must not come
    QCOMPARE(m_console->notices.count(), 1);
}

void TestAllRegionsChanges::aPolicyLocksItsCells()
{
    QVERIFY(!child(m_page, "policyRemark")->isVisible());
    const int row = settableRows(2, 0, 1);
    const AccountId account = matrix().account(row).id;
    GuardDutyPolicy policy;
    policy.name = u"s3"_s;
    policy.content = uR"({"guardduty":{"enablement":{"default":{"foundational":{"status":{"@@assign":"enabled"}},)"
                     uR"("s3_data_events":{"status":{"@@assign":"enabled"}}}}}})"_s;
    policy.accounts = {account};
    const Caller management {m_console->demo.service->organization()->managementAccount, Door::Window};
    const auto done
        = waitFor(m_console->demo.service->change({management, u"Policy"_s, {SetPolicyType {true}, PutPolicy {policy}}}));
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message));
    m_console->behind.readAgain();
    QVERIFY(soon([&] { return matrix().state(row, 0) == CellState::PolicyOn; }));
    QVERIFY(child(m_page, "policyRemark")->isVisible());
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, at(row, 0));
    QCOMPARE(barText("selectionDetails"), u"1 account(s) × 1 Region(s): 1 cannot change.");
    QVERIFY(!child<QAbstractButton>(m_page, "enableCells")->isEnabled());
    QVERIFY(!child<QAbstractButton>(m_page, "disableCells")->isEnabled());
}

void TestAllRegionsChanges::anotherPlanIsChangedInstead()
{
    click(m_page, "planButton");
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    clickEntry(menu, "EKS_AUDIT_LOGS");
    QCOMPARE(matrix().matrix().feature(), Feature::EksAuditLogs);
    QCOMPARE(child<QAbstractButton>(m_page, "planButton")->text(), planName(Feature::EksAuditLogs));
    int row = 0;
    while (row < matrix().rowCount() && matrix().state(row, 0) != CellState::NotEnabled)
        ++row;
    QVERIFY(row < matrix().rowCount());
    const AccountId account = matrix().account(row).id;
    const bool s3 = isEnabled(account, matrix().region(0));
    m_table->scrollTo(matrix().index(row, 0));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, at(row, 0));
    click(m_page, "enableCells");
    QDialog *dialog = modal("editCellsDialog");
    QVERIFY(dialog);
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return isEnabled(account, matrix().region(0), Feature::EksAuditLogs); }));
    QCOMPARE(isEnabled(account, matrix().region(0)), s3);
}

void TestAllRegionsChanges::actionsNeedASelection()
{
    QVERIFY(!child<QAbstractButton>(m_page, "actionsButton")->isEnabled());
    QVERIFY(!child(m_page, "actionsButton")->toolTip().isEmpty());
    const int first = activeRows(2);
    m_table->scrollTo(matrix().index(first, 0));
    drag(first, 0, first + 1, 1);
    click(m_page, "actionsButton");
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    QVERIFY(child<QAction>(menu, "suspendAction")->isEnabled());
    QVERIFY(child<QAction>(menu, "disassociateAction")->isEnabled());
    for (const char *name : {"addMemberAction", "inviteAction", "resumeAction", "deleteAction"}) {
        QVERIFY2(!child<QAction>(menu, name)->isEnabled(), name);
        QVERIFY2(!child<QAction>(menu, name)->toolTip().isEmpty(), name);
    }
    menu->close();
}

void TestAllRegionsChanges::anActionInSeveralRegionsIsOneEdit()
{
    const int first = activeRows(2);
    const std::vector<AccountId> accounts {matrix().account(first).id, matrix().account(first + 1).id};
    const std::vector<Region> regions {matrix().region(0), matrix().region(1)};
    const auto are = [&](RelationshipStatus status) {
        return std::ranges::all_of(accounts, [&](AccountId account) {
            return std::ranges::all_of(regions, [&](Region region) { return statusOf(account, region) == status; });
        });
    };
    m_table->scrollTo(matrix().index(first, 0));
    drag(first, 0, first + 1, 1);
    click(m_page, "actionsButton");
    clickEntry(popupMenu(), "suspendAction");
    QDialog *dialog = modal("memberActionDialog");
    QVERIFY(dialog);
    QVERIFY2(child<QLabel>(dialog, "effectText")->text().contains(u"2 account(s) in 2 Region(s)"),
        qPrintable(child<QLabel>(dialog, "effectText")->text()));
    for (const Region region : regions) {
        QVERIFY(child<QLabel>(dialog, "regionsText")->text().contains(region.name()));
        QVERIFY(child<CodePane>(dialog, "commandPane")->text().contains(region.id()));
    }
    QVERIFY(child<QPushButton>(dialog, "cancelButton")->isDefault());
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return are(RelationshipStatus::Disabled); }));
    QVERIFY(soon([&] { return said().contains(u"2 account(s) in 2 Region(s)"); }));
    QCOMPARE(m_console->edits(), 1);
    QVERIFY(soon([&] { return visibleButton(u"Undo"_s) != nullptr; }));
    QTest::mouseClick(visibleButton(u"Undo"_s), Qt::LeftButton);
    QVERIFY(soon([&] { return are(RelationshipStatus::Enabled); }));
}

void TestAllRegionsChanges::regionsThatRefuseAreLeftOutAndNamed()
{
    const Region refuses = matrix().region(0);
    const auto done = waitFor(m_console->demo.service->change(
        {{Administrator, Door::Window}, u"Prefer all"_s, {SetAutoEnable {refuses, AutoEnable::All, {}}}}));
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().message));
    m_console->behind.readAgain();
    const int first = activeRows(1);
    const AccountId account = matrix().account(first).id;
    m_table->scrollTo(matrix().index(first, 0));
    drag(first, 0, first, 1);
    click(m_page, "actionsButton");
    clickEntry(popupMenu(), "suspendAction");
    QDialog *dialog = modal("memberActionDialog");
    QVERIFY(dialog);
    const auto labels = dialog->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().startsWith(u"Nothing will change in %1"_s.arg(refuses.name())); }));
    QVERIFY(child<QLabel>(dialog, "effectText")->text().contains(matrix().region(1).name()));
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return statusOf(account, matrix().region(1)) == RelationshipStatus::Disabled; }));
    QCOMPARE(statusOf(account, refuses), RelationshipStatus::Enabled);
}

void TestAllRegionsChanges::theMenuOfACellHasTheActions()
{
    const int first = activeRows(1);
    m_table->scrollTo(matrix().index(first, 1));
    QVERIFY(menuEntry(first, 1, "enableAction"));
    QMenu *menu = popupMenu();
    const auto entries = menu->actions();
    const auto actions = std::ranges::find_if(entries, [](const QAction *entry) { return entry->menu() != nullptr; });
    QVERIFY(actions != entries.end());
    menu->setActiveAction(*actions);
    QTest::keyClick(menu, Qt::Key_Right);
    QVERIFY(soon([&] { return (*actions)->menu()->isVisible(); }));
    clickEntry((*actions)->menu(), "disassociateAction");
    QDialog *dialog = modal("memberActionDialog");
    QVERIFY(dialog);
    QVERIFY(child<QLabel>(dialog, "effectText")->text().contains(matrix().region(1).name()));
    click(dialog, "primaryButton");
    const AccountId account = matrix().account(first).id;
    QVERIFY(soon([&] { return statusOf(account, matrix().region(1)) == RelationshipStatus::Removed; }));
    QCOMPARE(statusOf(account, matrix().region(0)), RelationshipStatus::Enabled);
}

void TestAllRegionsChanges::cellsAreAddedToThePlan()
{
    const int first = settableRows(3, 0, 1);
    PlanDesk &plans = PlanDesk::of(m_console->behind.service(), *m_console->demo.clock);
    QVERIFY(soon([&] { return plans.isReady(); }));
    drag(first, 0, first + 2, 1);
    click(m_page, "planCells");
    clickEntry(popupMenu(), "planEnabling");
    QVERIFY(soon([&] { return plans.plan().edits().size() == 1; }));
    QVERIFY2(said().contains(plans.plan().name()), qPrintable(said()));
    QTest::qWait(50); // for an edit that must not come
    QCOMPARE(m_console->edits(), 0);
    QVERIFY(soon([&] { return visibleButton(u"View plan"_s) != nullptr; }));
    QTest::mouseClick(visibleButton(u"View plan"_s), Qt::LeftButton);
    QCOMPARE(m_console->navigator.page, QLatin1StringView(PageIds::Plan));
}

void TestAllRegionsChanges::theBarSaysWhatTheSelectionCosts()
{
    const int first = settableRows(3, 0, 1);
    drag(first, 0, first + 2, 1);
    QVERIFY(soon([&] { return m_page->isSettled(); }));
    QVERIFY2(barText("selectionDetails").contains(u"Enabling: +$"), qPrintable(barText("selectionDetails")));
    click(m_page, "clearSelection");
    QCOMPARE(barText("selectionDetails"), QString());
}

QTEST_MAIN(TestAllRegionsChanges)
#include "tst_allregionschanges.moc"
