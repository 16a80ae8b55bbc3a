// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findingsfixture.h"

#include "dialogs/filterdialog.h"
#include "style/button.h"
#include "style/emptystate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// What the findings are filtered by, and saved rules and suppression rules.
class TestFindingsFiltering : public FindingsFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openPage(); }
    void cleanup() { closePage(); }

    void filteringByTextSeverityAndStatus();
    void aPropertyIsTypedWithoutAnEmptyTable();
    void theThreatTypeIsChosen();
    void theThreatTypeIsSavedWithARule();
    void aSuppressionRuleIsEdited();
    void ofTwoCriteriaOfOneAttributeOneIsChosen();
    void suppressingFindingsLikeOne();
    void aBadNameIsNotTaken();
    void aFilterIsSavedByClicks();
    void typingANameDoesNotCountAgain();
    void onlyTheLatestCountIsShown();
    void savedFiltersAreChosenAndDeleted();
};

void TestFindingsFiltering::filteringByTextSeverityAndStatus()
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

void TestFindingsFiltering::aPropertyIsTypedWithoutAnEmptyTable()
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

void TestFindingsFiltering::aSuppressionRuleIsEdited()
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

void TestFindingsFiltering::ofTwoCriteriaOfOneAttributeOneIsChosen()
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

void TestFindingsFiltering::suppressingFindingsLikeOne()
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

void TestFindingsFiltering::aBadNameIsNotTaken()
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

void TestFindingsFiltering::aFilterIsSavedByClicks()
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
    QVERIFY(waitFor(m_console->context.service.revert(
        m_console->context.service.history()->edits.back().number, m_console->context.caller())));
    QVERIFY(soon([&] { return m_console->region()->filters.empty(); }));
}

void TestFindingsFiltering::typingANameDoesNotCountAgain()
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

void TestFindingsFiltering::onlyTheLatestCountIsShown()
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

void TestFindingsFiltering::savedFiltersAreChosenAndDeleted()
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

void TestFindingsFiltering::theThreatTypeIsChosen()
{
    makeSamples();
    auto *threat = child<QComboBox>(m_page, "findingsThreat");
    QCOMPARE(threat->accessibleName(), u"Threat type"_s);
    threat->setFocus(Qt::TabFocusReason);
    QTest::keyClick(threat, Qt::Key_Down);
    QCOMPARE(threat->currentText(), u"Attack sequence findings only"_s);
    QCOMPARE(shownRows(), 1);
    QCOMPARE(child<QLabel>(m_page, "matchesLabel")->text(), u"1 match(es)"_s);
    QTest::keyClick(threat, Qt::Key_Down);
    QCOMPARE(shownRows(), m_types - 1);
    click(m_page, "clearFiltersButton");
    QCOMPARE(threat->currentText(), u"All findings"_s);
    QCOMPARE(shownRows(), m_types);
    QTest::keyClick(threat, Qt::Key_Down);
    m_page->setFilterText(u"Severity = High"_s); // from another page, which means all of them
    QVERIFY(shownRows() > 1);
}

void TestFindingsFiltering::theThreatTypeIsSavedWithARule()
{
    makeSamples();
    auto *threat = child<QComboBox>(m_page, "findingsThreat");
    QTest::keyClick(threat, Qt::Key_Down);
    QTest::mouseClick(child(m_page, "savedRulesButton"), Qt::LeftButton);
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    clickEntry(menu, "saveFilterAction");
    QDialog *dialog = modal("filterDialog");
    QVERIFY(dialog);
    type(u"sequences"_s);
    QVERIFY(soon([dialog] { return child<QLabel>(dialog, "filterMatches")->text().startsWith("1 finding"_L1); }));
    click(dialog, "primaryButton");
    QVERIFY(soon([&] { return m_console->region()->filters.contains(Administrator); }));
    QVERIFY(soon([this] { return m_page->isSettled(); }));
    click(m_page, "clearFiltersButton");
    QCOMPARE(shownRows(), m_types);
    QTest::mouseClick(child(m_page, "savedRulesButton"), Qt::LeftButton);
    menu = popupMenu();
    QVERIFY(menu);
    clickEntry(menu, "chooseFilterAction");
    QCOMPARE(shownRows(), 1);
    QCOMPARE(chips(), QStringList {u"Filter: sequences"_s});
}

QTEST_MAIN(TestFindingsFiltering)
#include "tst_findingsfiltering.moc"
