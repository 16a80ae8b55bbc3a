// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/findingspage.h"

#include "code/codepane.h"
#include "dialogs/filterdialog.h"
#include "finding/findingpanel.h"
#include "findings/findingtype.h"
#include "findings/samplefindings.h"
#include "organization/rules.h"
#include "pages/propertyfilterbar.h"
#include "style/button.h"
#include "style/emptystate.h"
#include "style/foldablesection.h"
#include "style/header.h"
#include "style/tablecopy.h"
#include "style/tableview.h"
#include "ui/pageclicks.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// The flows of the Findings page; every change ends by looking at the service.
class TestFindingsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_console.reset(); }

    void anEmptyPageOffersSamples();
    void archivingAndUndo();
    void archivingByKeyboard();
    void thePanelTellsEverything();
    void thePanelIsThereForOneFinding();
    void columnsAreChosen();
    void aSuppressionRuleIsEdited();
    void ofTwoCriteriaOfOneAttributeOneIsChosen();
    void ratingFromThePanel();
    void filteringByTextSeverityAndStatus();
    void aPropertyIsTypedWithoutAnEmptyTable();
    void aHiddenPageCatchesUp();
    void theCurrentFindingStays();
    void theRowMenuFiltersAndCopies();
    void suppressingFindingsLikeOne();
    void aBadNameIsNotTaken();
    void aFilterIsSavedByClicks();
    void typingANameDoesNotCountAgain();
    void onlyTheLatestCountIsShown();
    void theRowMenuFiltersByItsValue();
    void refreshAsksTheEndpointAgain();
    void savedFiltersAreChosenAndDeleted();
    void findingsAreExported_data();
    void findingsAreExported();
    void anExportIsCancelled();
    void membersDoNotArchive();
    void anotherRegionForgetsTheSelection();
    void draggingOverTitlesSelects();
    void withoutGuardDutyThereIsNothing();

private:
    void makeSamples();
    [[nodiscard]] FindingState state(const FindingId &id) const { return m_console->region()->findings.stateOf(id); }
    void choose(const char *entry);
    /// What the chips of the filter say.
    [[nodiscard]] QStringList chips() const;

    std::unique_ptr<ConsoleFixture> m_console;
    FindingsPage *m_page = nullptr;
    TableView *m_table = nullptr;
    int m_types = 0;
};

void TestFindingsPage::init()
{
    m_types = int(findingTypes().size());
    m_console = std::make_unique<ConsoleFixture>();
    m_page = m_console->open<FindingsPage>();
    m_table = child<TableView>(m_page, "findingsTable");
}

void TestFindingsPage::makeSamples()
{
    const auto made = waitFor(m_console->context.service.change(
        {m_console->context.caller(), u"Samples"_s, {CreateSampleFindings {m_console->session.region(), {}}}}));
    QVERIFY(made);
    QVERIFY(soon([this] { return m_table->model()->rowCount() == m_types; }));
}

/// Opens Actions and clicks the entry.
void TestFindingsPage::choose(const char *entry)
{
    QTest::mouseClick(child<QWidget>(m_page, "findingActionsButton"), Qt::LeftButton);
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    clickEntry(menu, entry);
}

QStringList TestFindingsPage::chips() const
{
    QStringList words;
    for (const QWidget *chip : child(m_page, "filterChips")->findChildren<QWidget *>(u"chipWords"_s)) {
        if (!chip->isVisible())
            continue;
        const auto *label = qobject_cast<const QLabel *>(chip);
        const auto *button = qobject_cast<const QAbstractButton *>(chip);
        words.append(label ? label->text() : button ? button->text() : QString());
    }
    return words;
}

void TestFindingsPage::anEmptyPageOffersSamples()
{
    QCOMPARE(m_table->model()->rowCount(), 0);
    QVERIFY(m_table->emptyState()->isVisible());
    auto *button = m_table->emptyState()->findChild<QAbstractButton *>();
    QVERIFY(button && button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(soon([this] { return m_table->model()->rowCount() == m_types; }));
    QCOMPARE(m_page->header()->counter(), QString::number(m_types));
    QCOMPARE(m_console->region()->findings.rows().size(), std::size_t(m_types));
}

void TestFindingsPage::archivingAndUndo()
{
    makeSamples();
    const FindingId id = FindingId::parse(m_table->model()->index(2, 0).data(FindingsModel::FindingIdRole).toString()).value();
    m_page->selectFindings({id});
    QCOMPARE(m_page->header()->counter(), u"1/%1"_s.arg(m_types));
    QVERIFY(!child<QAction>(m_page, "unarchiveAction")->isEnabled());
    QCOMPARE(child<QAction>(m_page, "unarchiveAction")->toolTip(), u"These findings are not archived."_s);
    choose("archiveAction");
    QVERIFY(soon([&] { return state(id).isArchived; }));
    QVERIFY(soon([this] { return m_table->model()->rowCount() == m_types - 1; }));
    QVERIFY(soon([this] { return m_page->isSettled(); }));
    auto *undo = m_console->notices.findChild<QAbstractButton *>(u"noticeAction"_s);
    const auto buttons = m_console->notices.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        undo = button->text() == u"Undo"_s ? button : undo;
    QVERIFY(undo);
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(soon([&] { return !state(id).isArchived; }));
    QVERIFY(soon([this] { return m_table->model()->rowCount() == m_types; }));
}

void TestFindingsPage::archivingByKeyboard()
{
    makeSamples();
    m_table->setFocus();
    m_table->setCurrentIndex(m_table->model()->index(0, 0));
    m_table->selectRow(0);
    const FindingId id = m_page->selectedFindings().front();
    auto *button = child<DropdownButton>(m_page, "findingActionsButton");
    button->setFocus();
    QTimer::singleShot(100, this, [] {
        key(Qt::Key_Down);
        key(Qt::Key_Return);
    });
    key(Qt::Key_Down); // opens
    QVERIFY(soon([&] { return state(id).isArchived; }));
}

void TestFindingsPage::thePanelTellsEverything()
{
    makeSamples();
    auto *panel = child<FindingPanel>(m_page, "findingPanel");
    QCOMPARE(panel->shownId(), QString());
    m_table->selectRow(4);
    const QString id = m_page->selectedFindings().front().toString();
    QCOMPARE(panel->shownId(), id);
    QStringList titles;
    for (const FoldableSection *section : panel->findChildren<FoldableSection *>())
        titles.append(section->title());
    for (const QString &title : {u"Overview"_s, u"Resource affected"_s, u"Additional information"_s})
        QVERIFY2(titles.contains(title), qPrintable(title));
    panel->chooseView(FindingPanel::JsonView);
    const QJsonDocument json = QJsonDocument::fromJson(child<CodePane>(panel, "panelJson")->text().toUtf8());
    QCOMPARE(json["id"_L1].toString(), id);
    m_table->selectAll();
    QCOMPARE(panel->shownId(), QString());
}

void TestFindingsPage::thePanelIsThereForOneFinding()
{
    makeSamples();
    auto *panel = child<FindingPanel>(m_page, "findingPanel");
    QVERIFY(panel->isHidden());
    m_table->selectRow(4);
    QVERIFY(panel->isVisible());
    m_table->selectAll();
    QVERIFY(panel->isHidden());
    m_table->selectRow(2);
    QVERIFY(panel->isVisible());
    click(panel, "closePanel");
    QVERIFY(panel->isHidden());
    QVERIFY(m_table->hasFocus());
    m_table->selectRow(3);
    QVERIFY(panel->isHidden()); // as it was left
    key(Qt::Key_F8);
    QVERIFY(panel->isVisible());
    m_table->clearSelection();
    QVERIFY(panel->isHidden());
    key(Qt::Key_F8); // the current one
    QVERIFY(panel->isVisible());
    QCOMPARE(m_page->selectedFindings().size(), std::size_t(1));
}

void TestFindingsPage::columnsAreChosen()
{
    makeSamples();
    click(m_page, "tablePreferencesButton");
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    const auto entry = [&menu](const QString &text) {
        const auto actions = menu->actions();
        return *std::ranges::find(actions, text, &QAction::text);
    };
    QVERIFY(!entry(m_table->model()->headerData(FindingsModel::TitleColumn, Qt::Horizontal).toString())->isEnabled());
    const QString account = m_table->model()->headerData(FindingsModel::AccountColumn, Qt::Horizontal).toString();
    clickEntry(menu, entry(account));
    QVERIFY(m_table->isColumnHidden(FindingsModel::AccountColumn));
    click(m_page, "tablePreferencesButton");
    menu = popupMenu();
    QVERIFY(menu);
    clickEntry(menu, entry(u"Reset columns"_s));
    QVERIFY(!m_table->isColumnHidden(FindingsModel::AccountColumn));
}

void TestFindingsPage::aSuppressionRuleIsEdited()
{
    makeSamples();
    FindingFilter filter;
    filter.name = u"quiet"_s;
    filter.description = u"Before"_s;
    filter.action = FilterAction::Archive;
    filter.criteria.criterion[u"severity"_s].greaterThanOrEqual = 9;
    QVERIFY(waitFor(m_console->context.service.change(
        {m_console->context.caller(), u"Save"_s, {CreateFilter {m_console->session.region(), filter, {}}}})));
    m_page->setFilterText(u"Finding type = PenTest:S3/KaliLinux"_s);
    Q_EMIT child<DropdownButton>(m_page, "savedRulesButton")->dropdown()->aboutToShow();
    child<QAction>(m_page, "editFilterAction")->trigger();
    QDialog *dialog = modal("filterDialog");
    QVERIFY(dialog);
    QVERIFY(child<QLineEdit>(dialog, "filterName")->isReadOnly());
    QVERIFY(child(dialog, "filterDescription")->hasFocus());
    const auto boxes = dialog->findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), 2); // its own, and what the page is filtered by
    QVERIFY(boxes.at(0)->isChecked() && !boxes.at(1)->isChecked());
    auto *description = child<QLineEdit>(dialog, "filterDescription");
    description->selectAll();
    type(u"After"_s);
    boxes.at(1)->click();
    QVERIFY(soon([dialog] { return child<QLabel>(dialog, "filterMatches")->text().startsWith("0 finding"_L1); }));
    boxes.at(0)->click();
    QVERIFY(soon([dialog] { return child<QLabel>(dialog, "filterMatches")->text().startsWith("1 finding"_L1); }));
    click(dialog, "primaryButton");
    const auto stored = [this] { return m_console->region()->filters.at(Administrator).front(); };
    QVERIFY(soon([&] { return stored().description == u"After"_s; }));
    QCOMPARE(stored().name, u"quiet"_s);
    QCOMPARE(stored().action, FilterAction::Archive);
    QVERIFY(!stored().criteria.criterion.contains(u"severity"_s));
    QVERIFY(stored().criteria.criterion.contains(u"type"_s));
}

void TestFindingsPage::ofTwoCriteriaOfOneAttributeOneIsChosen()
{
    FindingCondition seven;
    seven.greaterThanOrEqual = 7;
    FindingCondition nine;
    nine.greaterThanOrEqual = 9;
    FindingFilter filter;
    filter.name = u"severe"_s;
    filter.criteria.criterion[u"severity"_s] = seven;
    FilterDialog dialog(
        filter, {{u"severity"_s, seven, u"7"_s, true}, {u"severity"_s, nine, u"9"_s, false}},
        [](const FindingCriteria &) { return QtFuture::makeReadyValueFuture(0); }, nullptr);
    const auto boxes = dialog.findChildren<QCheckBox *>();
    QCOMPARE(dialog.filter().criteria.criterion.at(u"severity"_s), seven);
    boxes.at(1)->click();
    QVERIFY(!boxes.at(0)->isChecked());
    QCOMPARE(dialog.filter().criteria.criterion.at(u"severity"_s), nine);
}

void TestFindingsPage::ratingFromThePanel()
{
    makeSamples();
    m_table->selectRow(1);
    const FindingId id = m_page->selectedFindings().front();
    click(m_page, "notUsefulButton");
    QVERIFY(soon([&] { return state(id).feedback == FindingFeedback::NotUseful; }));
    QCOMPARE(m_page->selectedFindings(), std::vector {id}); // the selection stays
    click(m_page, "usefulButton");
    QVERIFY(soon([&] { return state(id).feedback == FindingFeedback::Useful; }));
}

void TestFindingsPage::filteringByTextSeverityAndStatus()
{
    makeSamples();
    auto *text = child<QLineEdit>(m_page, "findingsFilter");
    QVERIFY(m_page->focusFilter());
    QTest::keyClicks(text, u"Finding type = PenTest:S3/KaliLinux"_s);
    QCOMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(child<QLabel>(m_page, "matchesLabel")->text(), u"1 match(es)"_s);
    key(Qt::Key_Escape); // closes the list of suggestions
    QTest::keyClick(text, Qt::Key_Escape);
    QCOMPARE(m_table->model()->rowCount(), m_types);
    click(m_page, "severityChip0"); // critical
    QCOMPARE(m_table->model()->rowCount(), 1);
    click(m_page, "clearFiltersButton");
    QCOMPARE(m_table->model()->rowCount(), m_types);
    QTest::keyClicks(text, u"quantum"_s);
    key(Qt::Key_Escape);
    QCOMPARE(m_table->model()->rowCount(), 0);
    QVERIFY(m_table->emptyState()->isVisible());
    QTest::mouseClick(m_table->emptyState()->findChild<QAbstractButton *>(), Qt::LeftButton);
    QCOMPARE(m_table->model()->rowCount(), m_types);
    m_page->setFilterText(u"Severity = High"_s);
    QVERIFY(m_table->model()->rowCount() > 1 && m_table->model()->rowCount() < m_types);
}

void TestFindingsPage::aPropertyIsTypedWithoutAnEmptyTable()
{
    makeSamples();
    auto *text = child<QLineEdit>(m_page, "findingsFilter");
    QVERIFY(m_page->focusFilter());
    for (const QChar letter : u"Severity = "_s) {
        QTest::keyClick(text, letter.toLatin1());
        QVERIFY2(m_table->model()->rowCount() > 0, qPrintable(text->text()));
    }
    QTest::keyClicks(text, u"Critical"_s);
    QCOMPARE(m_table->model()->rowCount(), 1);
    key(Qt::Key_Escape);
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(chips(), QStringList {u"Severity = Critical"_s});
    QVERIFY(text->text().isEmpty());
    QCOMPARE(m_table->model()->rowCount(), 1);
}

void TestFindingsPage::aHiddenPageCatchesUp()
{
    makeSamples();
    m_page->hide();
    QSignalSpy resets(m_table->model(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(m_table->model(), &QAbstractItemModel::dataChanged);
    const auto id = m_console->region()->findings.rows()[0].id;
    QVERIFY(waitFor(m_console->context.service.change(
        {m_console->context.caller(), u"Archive"_s, {ArchiveFindings {m_console->session.region(), {id}, true}}})));
    QTest::qWait(50);
    QCOMPARE(resets.size() + changes.size(), 0); // nobody looks
    QCOMPARE(m_table->model()->rowCount(), m_types);
    m_page->show();
    QVERIFY(soon([this] { return m_table->model()->rowCount() == m_types - 1; }));
}

void TestFindingsPage::theCurrentFindingStays()
{
    makeSamples();
    const auto current = [this] { return m_table->currentIndex().data(FindingsModel::FindingIdRole).toString(); };
    m_table->setCurrentIndex(m_table->model()->index(5, FindingsModel::TypeColumn));
    const QString id = current();
    QVERIFY(!id.isEmpty());
    m_table->sortByColumn(FindingsModel::TypeColumn, Qt::AscendingOrder);
    QCOMPARE(current(), id);
    m_page->setFilterText(u"s3"_s);
    QCOMPARE(current(), id);
    QCOMPARE(m_table->currentIndex().column(), int(FindingsModel::TypeColumn));
    m_page->hide();
    m_page->show();
    QCOMPARE(current(), id);
}

void TestFindingsPage::theRowMenuFiltersAndCopies()
{
    makeSamples();
    const QModelIndex cell = m_table->model()->index(3, FindingsModel::TypeColumn);
    const QString type = cell.data().toString();
    const auto openMenu = [&] {
        Q_EMIT m_table->customContextMenuRequested(
            m_table->visualRect(m_table->model()->index(3, FindingsModel::TypeColumn)).center());
        return popupMenu();
    };
    const auto entry = [](QMenu *menu, const QString &text) {
        const auto actions = menu->actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        return found == actions.end() ? nullptr : *found;
    };
    QMenu *menu = openMenu();
    QVERIFY(menu);
    const auto copy = [&](const char *form) {
        QSignalSpy copied(m_table->copying(), &TableCopy::copied);
        child<QAction>(m_table, form)->trigger();
        menu->close();
        return copied.count() == 1 || copied.wait() ? QGuiApplication::clipboard()->text() : QString();
    };
    QCOMPARE(QJsonDocument::fromJson(copy("copyJsonAction").toUtf8())["type"_L1].toString(), type);
    menu = openMenu();
    QVERIFY(menu);
    const QString command = copy("copyCommandAction");
    QVERIFY2(command.startsWith("aws guardduty get-findings"_L1), qPrintable(command));
    QVERIFY(command.contains(m_page->selectedFindings().front().toString()));
    menu = openMenu();
    QVERIFY(menu);
    clickEntry(menu, entry(menu, u"Exclude this value"_s));
    QCOMPARE(m_table->model()->rowCount(), m_types - 1);
    QCOMPARE(chips(), QStringList {u"Finding type != "_s + type});
    click(m_page, "chipRemove");
    QCOMPARE(m_table->model()->rowCount(), m_types);
}

void TestFindingsPage::suppressingFindingsLikeOne()
{
    makeSamples();
    m_table->selectRow(0);
    const FindingId id = m_page->selectedFindings().front();
    click(m_page, "suppressButton");
    QDialog *dialog = modal("filterDialog");
    QVERIFY(dialog);
    auto *name = child<QLineEdit>(dialog, "filterName");
    QVERIFY(!name->text().isEmpty());
    name->setText(u"not-again"_s);
    QVERIFY(soon([dialog] { return child<QLabel>(dialog, "filterMatches")->text().startsWith("1 finding"_L1); }));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(soon([&] { return m_console->region()->filters.contains(Administrator); }));
    const FindingFilter rule = m_console->region()->filters.at(Administrator).front();
    QCOMPARE(rule.name, u"not-again"_s);
    QCOMPARE(rule.action, FilterAction::Archive);
    QVERIFY(rule.criteria.criterion.contains(u"type"_s));
    QVERIFY(!state(id).isArchived);
    QVERIFY(soon([this] { return m_page->isSettled(); }));
    choose("samplesAction");
    QVERIFY(soon([&] { return state(id).isArchived && state(id).count == 2; }));
}

void TestFindingsPage::aBadNameIsNotTaken()
{
    makeSamples();
    m_table->selectRow(0);
    click(m_page, "suppressButton");
    QDialog *dialog = modal("filterDialog");
    QVERIFY(dialog);
    auto *name = child<QLineEdit>(dialog, "filterName");
    name->setText(u"not again"_s);
    QVERIFY(child<QLabel>(dialog, "filterProblem")->isVisible());
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(soon([] { return !QApplication::activeModalWidget(); }));
    QVERIFY(m_console->region()->filters.empty());
}

void TestFindingsPage::aFilterIsSavedByClicks()
{
    makeSamples();
    click(m_page, "severityChip0"); // critical
    QTest::mouseClick(child(m_page, "savedRulesButton"), Qt::LeftButton);
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    clickEntry(menu, "saveFilterAction");
    QDialog *dialog = modal("filterDialog");
    QVERIFY(dialog);
    auto *name = child<QLineEdit>(dialog, "filterName");
    QVERIFY(name->hasFocus());
    type(u"critical-ones"_s);
    QVERIFY(tabTo(child(dialog, "filterDescription")));
    type(u"What cannot wait"_s);
    QVERIFY(soon([dialog] { return child<QLabel>(dialog, "filterMatches")->text().startsWith("1 finding"_L1); }));
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return m_console->region()->filters.contains(Administrator); }));
    const FindingFilter filter = m_console->region()->filters.at(Administrator).front();
    QCOMPARE(filter.name, u"critical-ones"_s);
    QCOMPARE(filter.description, u"What cannot wait"_s);
    QCOMPARE(filter.action, FilterAction::Noop);
    QVERIFY(filter.criteria.criterion.contains(u"severity"_s));
    QVERIFY(soon([&] { return m_console->notices.count() == 1; }));
    QVERIFY(soon([&] { return m_console->edits() == 2; })); // the samples, and this
    QVERIFY(waitFor(m_console->context.service.revert(m_console->context.service.history()->edits.back().number, m_console->context.caller())));
    QVERIFY(soon([&] { return m_console->region()->filters.empty(); }));
}

void TestFindingsPage::typingANameDoesNotCountAgain()
{
    int counted = 0;
    const std::vector<FilterDialog::Criterion> criteria {{u"severity"_s, {}, u"Severity = High"_s}, {u"type"_s, {}, u"Type"_s}};
    FilterDialog dialog(
        FilterAction::Noop, {}, criteria, [&](const FindingCriteria &) { return QtFuture::makeReadyValueFuture(++counted); },
        nullptr);
    QCOMPARE(counted, 1);
    QTest::keyClicks(child<QLineEdit>(&dialog, "filterName"), u"high"_s);
    QTest::keyClicks(child<QLineEdit>(&dialog, "filterDescription"), u"All of them"_s);
    QCOMPARE(counted, 1);
    dialog.findChild<QCheckBox *>()->click();
    QCOMPARE(counted, 2);
}

void TestFindingsPage::onlyTheLatestCountIsShown()
{
    std::vector<QPromise<int>> counts;
    const std::vector<FilterDialog::Criterion> criteria {{u"severity"_s, {}, u"Severity = High"_s}, {u"type"_s, {}, u"Type"_s}};
    const auto begin = [&counts](const FindingCriteria &) {
        counts.emplace_back().start();
        return counts.back().future();
    };
    auto dialog = std::make_unique<FilterDialog>(FilterAction::Noop, FindingFilters(), criteria, begin, nullptr);
    const auto *matches = child<QLabel>(dialog.get(), "filterMatches");
    QVERIFY(matches->text().startsWith("Counting"_L1));
    dialog->findChild<QCheckBox *>()->click();
    QCOMPARE(counts.size(), std::size_t(2));
    QVERIFY(counts[0].isCanceled());
    counts[0].addResult(7);
    counts[0].finish();
    QTest::qWait(20);
    QVERIFY(matches->text().startsWith("Counting"_L1));
    counts[1].addResult(3);
    counts[1].finish();
    QVERIFY(soon([matches] { return matches->text().startsWith("3 finding"_L1); }));
    dialog->findChild<QCheckBox *>()->click();
    dialog.reset();
    QVERIFY(counts[2].isCanceled()); // nobody waits any more
    counts[2].finish();
}

void TestFindingsPage::theRowMenuFiltersByItsValue()
{
    makeSamples();
    const QModelIndex cell = m_table->model()->index(2, FindingsModel::TypeColumn);
    const QString type = cell.data().toString();
    Q_EMIT m_table->customContextMenuRequested(m_table->visualRect(cell).center());
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    const auto entries = menu->actions();
    const auto filter = std::ranges::find(entries, u"Filter by this value"_s, &QAction::text);
    QVERIFY(filter != entries.end());
    clickEntry(menu, *filter);
    QCOMPARE(m_table->model()->rowCount(), 1);
    const auto *filterBar = m_page->findChild<PropertyFilterBar *>();
    QVERIFY(filterBar);
    QCOMPARE(filterBar->text(), u"Finding type = "_s + type);
    QCOMPARE(m_table->model()->index(0, FindingsModel::TypeColumn).data().toString(), type);
}

void TestFindingsPage::refreshAsksTheEndpointAgain()
{
    click(m_page, "refreshButton");
    QCOMPARE(m_console->navigator.refreshes, 1);
}

void TestFindingsPage::savedFiltersAreChosenAndDeleted()
{
    makeSamples();
    FindingFilter filter;
    filter.name = u"severe"_s;
    filter.criteria.criterion[u"severity"_s].greaterThanOrEqual = 9;
    QVERIFY(waitFor(m_console->context.service.change(
        {m_console->context.caller(), u"Save"_s, {CreateFilter {m_console->session.region(), filter, {}}}})));
    auto *button = child<QWidget>(m_page, "savedRulesButton");
    QTest::mouseClick(button, Qt::LeftButton);
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    clickEntry(menu, "chooseFilterAction");
    QCOMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(chips(), QStringList {u"Filter: severe"_s});
    click(m_page, "chipRemove");
    QCOMPARE(m_table->model()->rowCount(), m_types);
    QTest::mouseClick(button, Qt::LeftButton);
    menu = popupMenu();
    QVERIFY(menu);
    clickEntry(menu, "chooseFilterAction");
    click(m_page, "clearFiltersButton");
    QCOMPARE(m_table->model()->rowCount(), m_types);
    QCOMPARE(chips(), QStringList());
    child<QAction>(m_page, "deleteFilterAction")->trigger();
    QVERIFY(soon([&] { return m_console->region()->filters.empty(); }));
}

void TestFindingsPage::findingsAreExported_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<bool>("isJson");
    QTest::newRow("JSON") << QByteArray("exportJsonAction") << true;
    QTest::newRow("ASFF") << QByteArray("exportAsffAction") << true;
    QTest::newRow("lines") << QByteArray("exportLinesAction") << false;
}

void TestFindingsPage::findingsAreExported()
{
    QFETCH(QByteArray, entry);
    QFETCH(bool, isJson);
    makeSamples();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"findings"_s);
    m_console->prompts.paths = {path};
    choose(entry.constData());
    QVERIFY(soon([&] { return QFile::exists(path) && m_page->isSettled(); }));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    if (isJson)
        QCOMPARE(QJsonDocument::fromJson(bytes).array().size(), m_types);
    else
        QVERIFY(bytes.startsWith("\x1f\x8b"));
    QCOMPARE(m_console->notices.count(), 1);
}

void TestFindingsPage::anExportIsCancelled()
{
    if (isOverConnection())
        QSKIP("The API has no call that adds findings of a recording.");
    constexpr std::uint64_t Many = 5'000;
    std::vector<StoredFinding> findings;
    QJsonObject document = sampleContent(findingTypes().front(), m_console->session.region().id())->document;
    document[u"title"_s] = u"Recorded"_s;
    const auto content = std::make_shared<const FindingContent>(contentOf(document));
    const Timestamp seen(std::chrono::milliseconds(1'795'000'000'000));
    for (std::uint64_t i = 0; i < Many; ++i)
        findings.push_back({{1, i}, Administrator, content, seen, {1, false, {}, seen}});
    QVERIFY(waitFor(m_console->context.service.change(
        {m_console->context.caller(), u"Add"_s, {RaiseFindings {m_console->session.region(), std::move(findings)}}})));
    QVERIFY(soon([this] { return m_table->model()->rowCount() == int(Many); }));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"findings"_s);
    m_console->prompts.paths = {path};
    child<QAction>(m_page, "exportJsonAction")->trigger();
    QVERIFY(!m_page->isSettled());
    auto *cancel = m_console->notices.findChild<QAbstractButton *>(u"noticeAction"_s);
    QVERIFY(cancel);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QVERIFY(soon([this] { return m_page->isSettled(); }));
    QTest::qWait(50);
    QVERIFY(!QFile::exists(path));
    QCOMPARE(m_console->notices.count(), 1);
    QVERIFY(!m_console->notices.findChild<QAbstractButton *>(u"noticeAction"_s)); // nothing to cancel any more
    child<QAction>(m_page, "exportJsonAction")->trigger();
    QVERIFY(QTest::qWaitFor([&] { return m_page->isSettled() && QFile::exists(path); }, 30'000));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).array().size(), qsizetype(Many));
}

void TestFindingsPage::anotherRegionForgetsTheSelection()
{
    const Region ireland = m_console->session.region();
    const Region frankfurt = Region::parse(u"eu-central-1").value();
    m_console->showRegion(frankfurt);
    makeSamples();
    m_console->showRegion(ireland);
    makeSamples(); // as many, at the same rows of the table of that Region
    m_table->selectRow(0);
    const FindingId chosen = m_page->selectedFindings().front();
    m_console->showRegion(frankfurt);
    QCOMPARE(m_table->model()->rowCount(), m_types);
    QCOMPARE(m_page->selectedFindings(), std::vector<FindingId>());
    m_console->showRegion(Region::parse(u"us-east-1").value()); // none there, or not loaded
    QCOMPARE(m_page->selectedFindings(), std::vector<FindingId>());
    m_console->showRegion(ireland);
    m_page->selectFindings({chosen});
    QCOMPARE(m_page->selectedFindings(), std::vector {chosen});
    m_console->showRegion(frankfurt); // with something selected, to where the rows are others
    m_console->showRegion(Region::parse(u"us-east-1").value());
    QCOMPARE(m_page->selectedFindings(), std::vector<FindingId>());
}

void TestFindingsPage::draggingOverTitlesSelects()
{
    makeSamples();
    const auto at = [this](int row) {
        const QRect cell = m_table->visualRect(m_table->model()->index(row, FindingsModel::TitleColumn));
        return QPoint(cell.left() + 20, cell.center().y()); // on the words, which are a link
    };
    QTest::mousePress(m_table->viewport(), Qt::LeftButton, {}, at(0));
    for (int row = 1; row <= 3; ++row) {
        QMouseEvent move(QEvent::MouseMove, at(row), m_table->viewport()->mapToGlobal(at(row)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_table->viewport(), &move);
    }
    QTest::mouseRelease(m_table->viewport(), Qt::LeftButton, {}, at(3));
    QCOMPARE(m_page->selectedFindings().size(), std::size_t(4));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, at(1));
    QCOMPARE(m_page->selectedFindings().size(), std::size_t(1));
}

void TestFindingsPage::membersDoNotArchive()
{
    if (isOverConnection())
        QSKIP("The connection has no keys of members.");
    const auto part = m_console->region();
    const auto view = m_console->demo.service->organization();
    for (std::size_t row = 0; row < part->members.size(); ++row) {
        if (isActive(part->members[row]) && view->accounts->rows[row].id != view->managementAccount) {
            m_console->session.setIdentity(view->accounts->rows[row].id);
            break;
        }
    }
    makeSamples();
    m_table->selectRow(0);
    QVERIFY(!child<QAction>(m_page, "archiveAction")->isEnabled());
    QVERIFY(child<QAction>(m_page, "archiveAction")->toolTip().contains("administrator"_L1));
    QVERIFY(child<QAction>(m_page, "usefulAction")->isEnabled());
    QVERIFY(!child<QAbstractButton>(m_page, "suppressButton")->isEnabled());
    m_console->session.setIdentity(Administrator);
    QCOMPARE(m_table->model()->rowCount(), m_types); // the administrator sees them, too
    QVERIFY(child<QAction>(m_page, "archiveAction")->isEnabled());
}

void TestFindingsPage::withoutGuardDutyThereIsNothing()
{
    const auto part = m_console->region();
    const auto view = m_console->demo.service->organization();
    const auto row = std::ranges::find_if_not(part->detectors, &Detector::exists) - part->detectors.begin();
    QVERIFY(row < std::ssize(part->detectors));
    m_console->session.setIdentity(view->accounts->rows[std::size_t(row)].id);
    QVERIFY(m_table->isHidden() || !m_table->isVisible());
    QVERIFY(!child<QLineEdit>(m_page, "findingsFilter")->isVisible());
}

QTEST_MAIN(TestFindingsPage)
#include "tst_findingspage.moc"
