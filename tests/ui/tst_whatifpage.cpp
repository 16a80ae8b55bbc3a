// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/whatifpage.h"

#include "context/plandesk.h"
#include "context/recordingdesk.h"
#include "items/whatifaccountsmodel.h"
#include "items/whatifmodel.h"
#include "organization/role.h"
#include "plan/whatifchart.h"
#include "planning/planoutlook.h"
#include "replay/demorecording.h"
#include "style/alert.h"
#include "style/button.h"
#include "style/emptystate.h"
#include "style/header.h"
#include "style/segmentedcontrol.h"
#include "style/tableview.h"
#include "style/container.h"
#include "support/slowguardduty.h"
#include "ui/pageclicks.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopeGuard>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// The What-if explorer over the demo organization, driven by mouse and keyboard.
class TestWhatIfPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto demo = demoRecordingOptions();
        QVERIFY(demo.has_value());
        const auto loaded = loadReplay(*demo).result();
        QVERIFY(loaded.has_value());
        m_replay = *loaded;
    }
    void init()
    {
        m_console = std::make_unique<ConsoleFixture>();
        m_page = m_console->open<WhatIfPage>();
        settle();
    }
    void cleanup() { m_console.reset(); }

    void withoutARecordingCostsAreCompared();
    void aRecordingBringsFindings();
    void costsAreOfAssumedOrRecordedVolumes();
    void tableAndChartSelectTheSame();
    void everyDotIsNamed();
    void anAlternativeBecomesAPlan();
    void theLinkOfARowMakesItsPlan();
    void whatIsThereAlreadyMakesNoPlan();
    void chosenAccountsAreTyped();
    void accountsAreOpened();
    void whoMayNotIsLedToTheAdministrator();
    void oneRegionIsCompared();
    void theMenuOpensRecordings();
    void withoutDataEventsFindingsAreUnknown();
    void damagedPricesAreToldOf();
    void editsAreFollowed();
    void regionsAreReadFirst();

private:
    void settle() { QVERIFY(soon([this] { return m_page->isSettled() && m_page->all(); })); }
    void lay()
    {
        RecordingDesk::of(m_console->context.service).lay(m_replay, u"Demo recording"_s);
        settle();
    }
    [[nodiscard]] PlanDesk &plans() const { return PlanDesk::of(m_console->context.service, m_console->context.clock); }
    [[nodiscard]] TableView *table() const { return child<TableView>(m_page, "alternativesTable"); }
    [[nodiscard]] WhatIfChart *chart() const { return child<WhatIfChart>(m_page, "whatIfChart"); }
    [[nodiscard]] Button *planButton() const { return child<Button>(m_page, "createPlanButton"); }
    [[nodiscard]] int rowOf(AlternativeKind kind) const
    {
        return static_cast<const WhatIfModel *>(table()->model())->rowOf(kind);
    }
    [[nodiscard]] int selectedRow() const
    {
        const auto rows = table()->selectionModel()->selectedRows();
        return rows.isEmpty() ? -1 : rows.front().row();
    }
    void clickCell(int row, int column)
    {
        const QModelIndex index = table()->model()->index(row, column);
        table()->scrollTo(index);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(index).center());
    }
    [[nodiscard]] QString detailTitle() const
    {
        return qobject_cast<Container *>(child(m_page, "whatIfDetail"))->header()->title();
    }
    [[nodiscard]] static QString texts(const QWidget *widget)
    {
        QStringList all;
        for (const QLabel *label : widget->findChildren<QLabel *>())
            all << label->text();
        return all.join(u'\n');
    }

    std::shared_ptr<const Replay> m_replay;
    std::unique_ptr<ConsoleFixture> m_console;
    WhatIfPage *m_page = nullptr;
};

void TestWhatIfPage::withoutARecordingCostsAreCompared()
{
    QVERIFY(table()->model()->rowCount() >= 4);
    QVERIFY(table()->isColumnHidden(WhatIfModel::FoundColumn));
    QVERIFY(table()->isColumnHidden(WhatIfModel::SeveritiesColumn));
    QVERIFY(!table()->isColumnHidden(WhatIfModel::CostColumn));
    QVERIFY(!chart()->isVisible());
    auto *none = child<EmptyState>(m_page, "whatIfNoChart");
    QVERIFY(none->isVisible());
    QCOMPARE(selectedRow(), rowOf(AlternativeKind::AllAccounts));
    auto *open = none->findChild<Button *>();
    QVERIFY(open && open->isVisible());
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(m_console->navigator.page, QLatin1StringView(PageIds::Replay));
}

void TestWhatIfPage::aRecordingBringsFindings()
{
    RecordingDesk::of(m_console->context.service).lay(m_replay, u"Demo recording"_s);
    QVERIFY(!m_page->isSettled()); // it is looked through beside the window
    settle();
    QVERIFY(!table()->isColumnHidden(WhatIfModel::FoundColumn));
    QVERIFY(chart()->isVisible());
    QVERIFY(!child(m_page, "whatIfNoChart")->isVisible());
    QCOMPARE(child<Button>(m_page, "recordingButton")->text(), u"Demo recording"_s);
    QVERIFY(child<QLabel>(m_page, "recordingText")->text().contains(u" ms"_s));
    const auto all = m_page->all();
    QVERIFY(all->bestValue);
    QCOMPARE(selectedRow(), int(*all->bestValue));
    const auto view = m_console->context.service.organization();
    const auto detected = detectEverywhere(*m_replay->events, view, m_replay->detectionOptions());
    for (std::size_t i = 0; i < all->alternatives.size(); ++i) {
        QVERIFY(all->alternatives[i].found());
        QCOMPARE(all->alternatives[i].found()->before, findingsUnder(*detected, *view, *view).findings.before);
    }
    RecordingDesk::of(m_console->context.service).lay(nullptr, {});
    settle();
    QVERIFY(table()->isColumnHidden(WhatIfModel::FoundColumn));
}

void TestWhatIfPage::costsAreOfAssumedOrRecordedVolumes()
{
    const auto *row = child(m_page, "usageVolumes");
    QVERIFY(!row->isVisible()); // there is no recording
    lay();
    QVERIFY(row->isVisible());
    const auto costs = [this] {
        std::vector<qint64> all;
        for (const Alternative &one : m_page->all()->alternatives)
            all.push_back(one.cost ? one.cost->assumed.microdollars : -1);
        return all;
    };
    const auto tip = [this] {
        return table()->model()->headerData(WhatIfModel::CostColumn, Qt::Horizontal, Qt::ToolTipRole).toString();
    };
    const auto assumed = costs();
    QVERIFY(!m_page->all()->measured);
    QVERIFY2(tip().contains(u"assumed, once"), qPrintable(tip()));
    auto *choice = child<SegmentedControl>(m_page, "usageVolumesChoice");
    const auto segments = choice->findChildren<QAbstractButton *>();
    QTest::mouseClick(segments[1], Qt::LeftButton);
    settle();
    QVERIFY(m_page->all()->measured);
    QVERIFY(costs() != assumed);
    QVERIFY2(tip().contains(u"volumes of the recording"), qPrintable(tip()));
    QTest::mouseClick(segments[0], Qt::LeftButton);
    settle();
    QCOMPARE(costs(), assumed);
}

void TestWhatIfPage::tableAndChartSelectTheSame()
{
    lay();
    clickCell(rowOf(AlternativeKind::Off), WhatIfModel::CoverageColumn);
    QCOMPARE(selectedRow(), rowOf(AlternativeKind::Off));
    QCOMPARE(chart()->selected(), rowOf(AlternativeKind::Off));
    QCOMPARE(detailTitle(), displayName(AlternativeKind::Off));
    const auto dot = chart()->dotOf(rowOf(AlternativeKind::AllAccounts));
    QVERIFY(dot);
    QTest::mouseClick(chart(), Qt::LeftButton, {}, dot->toPoint());
    QCOMPARE(selectedRow(), rowOf(AlternativeKind::AllAccounts));
    QCOMPARE(detailTitle(), displayName(AlternativeKind::AllAccounts));
    chart()->setFocus();
    key(Qt::Key_Home);
    QCOMPARE(selectedRow(), rowOf(AlternativeKind::Off)); // the cheapest
    key(Qt::Key_Right);
    QCOMPARE(selectedRow(), rowOf(AlternativeKind::AdministratorOnly));
    key(Qt::Key_End);
    QCOMPARE(selectedRow(), rowOf(AlternativeKind::AllAccounts));
    table()->setFocus();
    key(Qt::Key_Up);
    QCOMPARE(chart()->selected(), selectedRow());
    QVERIFY(selectedRow() != rowOf(AlternativeKind::AllAccounts));
}

void TestWhatIfPage::everyDotIsNamed()
{
    lay();
    QVERIFY(!chart()->accessibleName().isEmpty());
    for (const AlternativeKind kind : AllAlternatives) {
        QVERIFY2(chart()->accessibleDescription().contains(displayName(kind)), qPrintable(displayName(kind)));
        QVERIFY(chart()->dotOf(rowOf(kind)));
    }
    QVERIFY(chart()->focusPolicy() & Qt::TabFocus);
}

void TestWhatIfPage::anAlternativeBecomesAPlan()
{
    clickCell(rowOf(AlternativeKind::AllAccounts), WhatIfModel::CoverageColumn);
    const auto before = m_page->all();
    QTest::mouseClick(planButton(), Qt::LeftButton);
    QDialog *dialog = modal("planNameDialog");
    QVERIFY(dialog);
    QCOMPARE(child<QLineEdit>(dialog, "planName")->text(), u"S3 Protection: All accounts"_s);
    type(u"Everybody"_s);
    key(Qt::Key_Return);
    QVERIFY(soon([this] { return plans().isKept(); }));
    QCOMPARE(plans().plan().name(), u"Everybody"_s);
    QCOMPARE(m_console->navigator.page, QLatin1StringView(PageIds::Plan));
    QCOMPARE(m_console->edits(), 0);
    const auto view = m_console->context.service.organization();
    const auto outlook = outlookOf(view, plans().plan().edits(), plans().now());
    const Alternative &all = before->alternatives[std::size_t(rowOf(AlternativeKind::AllAccounts))];
    QCOMPARE(coverageOf(*view, *outlook.result).places, all.coverage.places);
}

void TestWhatIfPage::theLinkOfARowMakesItsPlan()
{
    for (const QString &name : {u"S3 Protection: Off"_s, u"S3 Protection: Off 2"_s}) {
        clickCell(rowOf(AlternativeKind::Off), WhatIfModel::PlanColumn);
        QVERIFY(modal("planNameDialog"));
        key(Qt::Key_Return);
        QVERIFY(soon([&] { return plans().plan().name() == name; }));
    }
    table()->setCurrentIndex(table()->model()->index(rowOf(AlternativeKind::AdministratorOnly), WhatIfModel::PlanColumn));
    QTest::keyClick(table(), Qt::Key_Return);
    QVERIFY(modal("planNameDialog"));
    key(Qt::Key_Escape);
    QCOMPARE(plans().names().size(), 2);
}

void TestWhatIfPage::whatIsThereAlreadyMakesNoPlan()
{
    const auto all = m_page->all();
    const int current = int(all->currentOne() - all->alternatives.data());
    clickCell(current, WhatIfModel::PlanColumn); // where there is no link
    QCOMPARE(selectedRow(), current);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!planButton()->isEnabled());
    QVERIFY(!planButton()->toolTip().isEmpty());
}

void TestWhatIfPage::chosenAccountsAreTyped()
{
    lay();
    const auto everybody = m_page->all()->find(AlternativeKind::AllAccounts)->accounts;
    const AccountId account = m_page->all()->current->accounts->rows[std::size_t(everybody.back().row)].id;
    const auto suggested = m_page->all()->chosen;
    click(m_page, "chooseAccountsButton");
    QDialog *dialog = modal("whatIfAccountsDialog");
    QVERIFY(dialog);
    auto *text = child<QPlainTextEdit>(dialog, "chosenAccounts");
    QVERIFY(text->toPlainText().contains(suggested.front().toString()));
    auto *compare = child<Button>(dialog, "primaryButton");
    text->setFocus();
    text->selectAll();
    type(u"12345"_s);
    QVERIFY(!compare->isEnabled());
    text->selectAll();
    type(u"999999999999"_s);
    QVERIFY(!compare->isEnabled());
    text->selectAll();
    type(account.toString() + u", "_s + account.toString());
    QVERIFY(compare->isEnabled());
    QTest::mouseClick(compare, Qt::LeftButton);
    settle();
    QCOMPARE(m_page->all()->chosen, std::vector {account});
    QVERIFY(!m_page->all()->isSuggestion);
    QCOMPARE(selectedRow(), rowOf(AlternativeKind::ChosenAccounts));
    QCOMPARE(m_page->all()->find(AlternativeKind::ChosenAccounts)->accounts.size(), 1U);
    click(m_page, "chooseAccountsButton");
    dialog = modal("whatIfAccountsDialog");
    QVERIFY(dialog);
    click(dialog, "suggestAccountsButton");
    settle();
    QCOMPARE(m_page->all()->chosen, suggested);
}

void TestWhatIfPage::accountsAreOpened()
{
    auto *accounts = child<TableView>(m_page, "alternativeAccounts");
    QVERIFY(accounts->model()->rowCount() > 0);
    QVERIFY(accounts->isColumnHidden(WhatIfAccountsModel::FindingsColumn));
    const QModelIndex first = accounts->model()->index(0, WhatIfAccountsModel::NameColumn);
    m_page->ensureVisible(accounts);
    QTest::mouseClick(accounts->viewport(), Qt::LeftButton, {}, accounts->visualRect(first).center());
    QCOMPARE(m_console->navigator.page, QLatin1StringView(PageIds::Accounts));
    QVERIFY(m_console->navigator.lastFilter.contains(first.data(WhatIfAccountsModel::AccountIdRole).value<AccountId>().toString()));
}

void TestWhatIfPage::whoMayNotIsLedToTheAdministrator()
{
    const auto view = m_console->context.service.organization();
    const auto region = m_console->region();
    for (const Account &account : view->accounts->rows) {
        if (roleOf(*view, *region, account.id) != Role::Member)
            continue;
        m_console->session.setIdentity(account.id);
        break;
    }
    QVERIFY(m_console->session.identity() != Administrator);
    settle();
    QVERIFY(m_page->all()->alternatives.empty());
    auto *remark = child<Alert>(m_page, "whatIfNoPermission");
    QVERIFY(remark->isVisible());
    QVERIFY(!table()->isVisible());
    QVERIFY(!planButton()->isEnabled());
    QVERIFY(!child<Button>(m_page, "chooseAccountsButton")->isEnabled());
    click(m_page, "switchToAdministratorButton");
    QCOMPARE(m_console->session.identity(), Administrator);
    settle();
    QVERIFY(table()->isVisible());
    QVERIFY(!remark->isVisible());
}

void TestWhatIfPage::oneRegionIsCompared()
{
    QCOMPARE(m_page->all()->regions.size(), m_console->context.service.organization()->regions.size());
    click(m_page, "whatIfRegionsButton");
    QMenu *menu = popupMenu();
    QVERIFY(menu);
    clickEntry(menu, "thisRegionAction");
    settle();
    QCOMPARE(m_page->all()->regions, std::vector {m_console->session.region()});
    m_console->showRegion(test::region("us-east-1"_L1));
    settle();
    QCOMPARE(m_page->all()->regions, std::vector {test::region("us-east-1"_L1)});
}

void TestWhatIfPage::theMenuOpensRecordings()
{
    const std::pair<const char *, const char *> entries[] {{"openDemoAction", ReplayRequests::Demo},
        {"openFilesAction", ReplayRequests::Files}, {"openFolderAction", ReplayRequests::Folder}, {"showReplayAction", ""}};
    for (const auto &[entry, request] : entries) {
        m_console->navigator.page.clear();
        click(m_page, "recordingButton");
        QMenu *menu = popupMenu();
        QVERIFY(menu);
        clickEntry(menu, entry);
        QCOMPARE(m_console->navigator.page, QLatin1StringView(PageIds::Replay));
        QCOMPARE(m_console->navigator.lastFilter, QLatin1StringView(request));
    }
}

void TestWhatIfPage::withoutDataEventsFindingsAreUnknown()
{
    const QString path = m_console->demo.folder.filePath(u"management.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"([{"eventVersion":"1.11","eventTime":"2026-11-23T10:00:00Z","eventSource":"s3.amazonaws.com","awsRegion":"eu-west-1",
        "eventName":"ListBuckets","eventCategory":"Management","eventID":"1","recipientAccountId":"111122223333"}])");
    file.close();
    ReplayOptions options;
    options.paths = {path};
    const auto replay = loadReplay(options).result();
    QVERIFY(replay.has_value());
    RecordingDesk::of(m_console->context.service).lay(*replay, u"management"_s);
    settle();
    QVERIFY(!chart()->isVisible());
    QVERIFY(texts(child(m_page, "whatIfNoChart")).contains(u"Findings are unknown"_s));
    QCOMPARE(table()->model()->index(0, WhatIfModel::FoundColumn).data().toString(), u"Unknown"_s);
}

void TestWhatIfPage::damagedPricesAreToldOf()
{
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", m_console->demo.folder.filePath(u"config"_s).toUtf8());
    const auto restore = qScopeGuard([&before] {
        if (before.isNull())
            qunsetenv("XDG_CONFIG_HOME");
        else
            qputenv("XDG_CONFIG_HOME", before);
    });
    QVERIFY(QDir().mkpath(QFileInfo(usageSettingsPath()).path()));
    QFile file(usageSettingsPath());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("damaged") > 0);
    file.close();
    lay(); // works everything out again
    QWidget *remark = child(m_page, "whatIfPriceRemark");
    QVERIFY(remark->isVisible());
    QVERIFY(texts(remark).contains(usageSettingsPath()));
    click(m_page, "openUsageButton");
    QCOMPARE(m_console->navigator.page, QLatin1StringView(PageIds::Usage));
}

void TestWhatIfPage::editsAreFollowed()
{
    const qsizetype before = m_page->all()->currentOne()->coverage.places.after;
    const std::vector<Change> changes {SetAutoEnable {m_console->session.region(), {}, {{Feature::S3DataEvents, AutoEnable::All}}}};
    QVERIFY(waitFor(m_console->context.service.change({{Administrator, Door::Window}, u"Enable for all"_s, changes})));
    QVERIFY(soon([&] { return m_page->isSettled() && m_page->all()->currentOne()->coverage.places.after > before; }));
}

void TestWhatIfPage::regionsAreReadFirst()
{
    SlowGuardDuty slow(m_console->demo.service->organization());
    const PageContext &whole = m_console->context;
    const PageContext context {
        slow, whole.session, whole.clock, whole.notices, whole.prompts, whole.syntax, whole.navigator};
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *page = new WhatIfPage(context);
    column->addWidget(page);
    window.resize(1200, 820);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(slow.asked.size(), 1U);
    QVERIFY(!page->isSettled());
    QVERIFY(!child<Button>(page, "createPlanButton")->isEnabled());
    slow.answer(std::unexpected(Error {Error::Kind::Offline, u"Nobody answers."_s, {}}));
    QVERIFY(soon([&] { return page->isSettled() && page->all(); }));
    QWidget *remark = child(page, "whatIfRemark");
    QVERIFY(remark->isVisible());
    QVERIFY(texts(remark).contains(u"Nobody answers."_s));
    QVERIFY(page->all()->alternatives.empty());
    click(page, "tryAgainButton");
    for (std::size_t asked = 2; asked <= 1 + slow.organization()->regions.size(); ++asked) {
        QVERIFY(soon([&] { return slow.asked.size() == asked; }));
        slow.answer({});
    }
    QVERIFY(soon([&] { return page->isSettled() && !page->all()->alternatives.empty(); }));
    QVERIFY(!remark->isVisible());
}

QTEST_MAIN(TestWhatIfPage)
#include "tst_whatifpage.moc"
