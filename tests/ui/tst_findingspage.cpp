// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findingsfixture.h"

#include "pages/propertyfilterbar.h"
#include "style/emptystate.h"
#include "style/header.h"
#include "style/tablecopy.h"
#include "style/tabledelegate.h"
#include "style/tokens.h"
#include "support/slowguardduty.h"

#include <QClipboard>
#include <QJsonDocument>
#include <QLineEdit>
#include <QSignalSpy>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// The table of the Findings page and what stands in its place.
class TestFindingsPage : public FindingsFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { openPage(); }
    void cleanup() { closePage(); }

    void anEmptyPageOffersSamples();
    void aSignStandsBeforeAttackSequences();
    void columnsAreChosen();
    void aHiddenPageCatchesUp();
    void theCurrentFindingStays();
    void theRowMenuFiltersAndCopies();
    void theRowMenuFiltersByItsValue();
    void refreshAsksTheEndpointAgain();
    void anotherRegionForgetsTheSelection();
    void draggingOverTitlesSelects();
    void withoutGuardDutyThereIsNothing();
    void aRegionThatIsNotReadIsReadAtLast();
};

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

void TestFindingsPage::aSignStandsBeforeAttackSequences()
{
    makeSamples();
    m_table->sortByColumn(FindingsModel::SeverityColumn, Qt::DescendingOrder); // the sequence comes first
    const QImage picture = m_table->viewport()->grab().toImage();
    // Titles are links: where the words stand, a line stands below them.
    const auto isUnderlined = [&](int row) {
        const QRect cell = m_table->visualRect(m_table->model()->index(row, FindingsModel::TitleColumn));
        const int left = cell.left() + TableDelegate::CellPadding;
        for (int y = cell.top() + 4; y < cell.bottom() - 4; ++y) {
            bool isLine = picture.pixelColor(left, y) != picture.pixelColor(left, cell.top() + 2);
            for (int x = left; isLine && x < left + Tokens::IconSize; ++x)
                isLine = picture.pixelColor(x, y) == picture.pixelColor(left, y);
            if (isLine)
                return true;
        }
        return false;
    };
    const auto isSequence = [this](int row) { return m_table->model()->index(row, 0).data(FindingsModel::SequenceRole).toBool(); };
    QVERIFY(isSequence(0) && !isSequence(1));
    QVERIFY(!isUnderlined(0)); // the sign stands there
    QVERIFY(isUnderlined(1));
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
        QMouseEvent move(
            QEvent::MouseMove, at(row), m_table->viewport()->mapToGlobal(at(row)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_table->viewport(), &move);
    }
    QTest::mouseRelease(m_table->viewport(), Qt::LeftButton, {}, at(3));
    QCOMPARE(m_page->selectedFindings().size(), std::size_t(4));
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, at(1));
    QCOMPARE(m_page->selectedFindings().size(), std::size_t(1));
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

void TestFindingsPage::aRegionThatIsNotReadIsReadAtLast()
{
    SlowGuardDuty service(m_console->demo.service->organization());
    const PageContext &behind = m_console->context;
    FindingsPage page({service, m_console->session, behind.clock, m_console->notices, m_console->prompts, m_console->syntax, m_console->navigator});
    page.show();
    const auto shows = [&page](const QString &text) {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    QVERIFY(shows(u"Loading findings"_s));
    QVERIFY(!page.isSettled());
    service.answer(std::unexpected(Error {Error::Kind::Offline, u"The network is gone."_s, {}}));
    QVERIFY(soon([&] { return shows(u"The network is gone."_s); }));
    QVERIFY(page.isSettled());
    QAbstractButton *again = nullptr;
    for (QAbstractButton *button : page.findChildren<QAbstractButton *>())
        again = button->isVisible() && button->text() == "Try again"_L1 ? button : again;
    QVERIFY(again);
    QTest::mouseClick(again, Qt::LeftButton);
    QVERIFY(shows(u"Loading findings"_s));
    QCOMPARE(service.asked.size(), std::size_t(2));
    service.answer({});
    QVERIFY(soon([&] { return page.isSettled(); }));
    QVERIFY(child(&page, "findingsTable")->isVisible());
    QVERIFY(!shows(u"Loading findings"_s));
}

QTEST_MAIN(TestFindingsPage)
#include "tst_findingspage.moc"
