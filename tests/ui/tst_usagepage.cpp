// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/usagepage.h"

#include "context/recordingdesk.h"
#include "items/trialsmodel.h"
#include "items/usagesharesmodel.h"
#include "items/usagevolumes.h"
#include "items/usagewords.h"
#include "pages/scenekit.h"
#include "replay/demorecording.h"
#include "style/figure.h"
#include "style/segmentedcontrol.h"
#include "style/statuslabel.h"
#include "style/tableview.h"
#include "support/slowguardduty.h"
#include "support/viewbuilder.h"
#include "ui/pageclicks.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopeGuard>
#include <QTemporaryDir>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

/// The Usage page over the demo organization, with settings of its own; what it shows is compared with the estimate itself.
class TestUsagePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_console = std::make_unique<ConsoleFixture>();
    }
    void cleanup() { m_console.reset(); }

    void theFiguresAreThoseOfTheEstimate();
    void allRegionsAreChosenByMouse();
    void otherRegionsAreReadOneAfterTheOther();
    void volumesAreEditedByKeyboard();
    void aPriceIsEditedAndKept();
    void aWrongPriceCannotBeSaved();
    void pricesHaveTheDecimalSignOfTheLanguage();
    void anAccountGetsVolumesOfItsOwn();
    void accountsAreFound();
    void theLargestCostComesFirst();
    void anAccountLeadsToItsRow();
    void whatIsEstimatedIsSaid();
    void volumesAreAssumedOrOfTheRecording();
    void aTrialBecomesCost();
    void theTablesAreExported();
    void aDamagedFileIsTold();
    void aMemberSeesItself();
    void anUnknownAccountIsToldSo();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"usage.json"_s); }
    UsagePage *open()
    {
        auto *page = new UsagePage(m_console->context, &m_console->window, file());
        m_console->window.layout()->addWidget(page);
        m_console->window.resize(1440, 900);
        m_console->window.show();
        m_console->window.activateWindow();
        if (!QTest::qWaitForWindowExposed(&m_console->window))
            qFatal("The window does not show.");
        if (!settled(page))
            qFatal("The page does not come to an end.");
        return page;
    }
    static bool settled(const UsagePage *page)
    {
        return soon([page] { return page->isSettled(); });
    }
    [[nodiscard]] UsageEstimate estimate(const UsageSettings &settings, bool allRegions = false) const
    {
        const auto view = m_console->demo.service->organization();
        std::vector<Region> regions {m_console->session.region()};
        if (allRegions) {
            regions.clear();
            for (const auto &part : view->regions)
                regions.push_back(part->region);
        }
        return estimateUsage(*view, m_console->session.identity(), regions, settings.prices, settings.assumptions,
            m_console->demo.clock->now());
    }
    static QString figure(const UsagePage *page, const char *name)
    {
        return settled(page) ? child<Figure>(page, name)->number() : QString();
    }
    static QString cost(const UsageEstimate &estimate) { return UsageWords::amount(estimate.total.now); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ConsoleFixture> m_console;
};

void TestUsagePage::theFiguresAreThoseOfTheEstimate()
{
    const auto *page = open();
    const UsageEstimate expected = estimate({});
    QVERIFY(expected.total.now > Money() && expected.total.now < expected.total.afterTrials);
    QCOMPARE(figure(page, "costFigure"), cost(expected));
    QCOMPARE(figure(page, "afterTrialsFigure"), UsageWords::amount(expected.total.afterTrials));
    QCOMPARE(figure(page, "trialsFigure"), QString::number(expected.trials.size()));
    QCOMPARE(figure(page, "volumeFigure"), u"1,500 million"_s); // 10 million in each of 150 places
    QVERIFY(child<Figure>(page, "volumeFigure")->note().contains(u"not measured"));
    QCOMPARE(child<TableView>(page, "usageAccountsTable")->model()->rowCount(), int(expected.accounts.size()));
    QCOMPARE(child<TableView>(page, "usageTrialsTable")->model()->rowCount(), int(expected.trials.size()));
    QCOMPARE(child<TableView>(page, "usageRegionsTable")->model()->rowCount(), 1);
}

void TestUsagePage::allRegionsAreChosenByMouse()
{
    auto *page = open();
    click(page, "usageRegionsButton");
    clickEntry(popupMenu(), "allRegionsAction");
    QVERIFY(soon([&] { return page->isSettled(); }));
    const UsageEstimate expected = estimate({}, true);
    QCOMPARE(figure(page, "costFigure"), cost(expected));
    QCOMPARE(child<TableView>(page, "usageRegionsTable")->model()->rowCount(), 4);
    click(page, "usageRegionsButton");
    clickEntry(popupMenu(), "thisRegionAction");
    QCOMPARE(figure(page, "costFigure"), cost(estimate({})));
}

void TestUsagePage::otherRegionsAreReadOneAfterTheOther()
{
    SlowGuardDuty slow(
        aView().withRegions({u"eu-west-1"_s, u"us-east-1"_s}).withAdministrator(Administrator).withMembers(5, 2).build());
    PageContext context {slow, m_console->session, *m_console->demo.clock, m_console->notices, m_console->prompts,
        m_console->syntax, m_console->navigator};
    QWidget window;
    auto *page = new UsagePage(context, &window, file());
    (new QVBoxLayout(&window))->addWidget(page);
    window.resize(1200, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(settled(page) && slow.asked.empty());
    child<QAction>(page, "allRegionsAction")->trigger();
    QCOMPARE(slow.asked.size(), std::size_t(1));
    slow.answer({});
    QVERIFY(soon([&] { return slow.asked.size() == 2; }));
    slow.answer({});
    QVERIFY(settled(page));
    const auto regions = [page] { return child<TableView>(page, "usageRegionsTable")->model()->rowCount(); };
    QCOMPARE(regions(), 2);

    slow.openAnother(); // nobody has to choose all Regions again
    QCOMPARE(slow.asked.size(), std::size_t(3));
    slow.answer(std::unexpected(Error {Error::Kind::Denied, u"Not allowed."_s, {}}));
    QVERIFY(soon([&] { return slow.asked.size() == 4; }));
    slow.answer({});
    QVERIFY(settled(page));
    QCOMPARE(regions(), 1);
    QCOMPARE(m_console->notices.count(), 1);
}

void TestUsagePage::volumesAreEditedByKeyboard()
{
    const auto *page = open();
    QVERIFY(tabTo(child(page, "assumptionsButton")));
    key(Qt::Key_Space);
    QDialog *dialog = modal("usageAssumptionsDialog");
    QVERIFY(dialog);
    auto *field = child<QLineEdit>(dialog, "volume-S3_DATA_EVENTS");
    QVERIFY(tabTo(field));
    field->selectAll();
    QTest::keyClicks(field, u"980"_s);
    key(Qt::Key_Return);
    QVERIFY(soon([] { return !QApplication::activeModalWidget(); }));
    UsageSettings settings;
    settings.assumptions.setGeneral(DataSource::S3DataEvents, {980 * Volume::PerUnit});
    QCOMPARE(figure(page, "costFigure"), cost(estimate(settings)));
    QCOMPARE(figure(page, "volumeFigure"), u"147,000 million"_s); // 980 million in each of 150 places
    QCOMPARE(readUsageSettings(file()), Result<UsageSettings>(settings));
}

void TestUsagePage::aPriceIsEditedAndKept()
{
    auto *page = open();
    click(page, "pricesButton");
    QDialog *dialog = modal("priceTableDialog");
    QVERIFY(dialog);
    auto *box = child<QComboBox>(dialog, "priceRegionBox");
    QVERIFY(box->currentText().contains(u"us-east-1"));
    auto *field = child<QLineEdit>(dialog, "price-S3_DATA_EVENTS");
    QCOMPARE(field->text(), u"500: 0.80; 5000: 0.40; 0.20"_s);
    for (int i = 0; i < box->count(); ++i) {
        if (box->itemText(i).contains(u"eu-west-1"))
            box->setCurrentIndex(i);
    }
    QVERIFY(field->text().isEmpty());
    QVERIFY(field->placeholderText().contains(u"0.80"));
    field->setFocus();
    QTest::keyClicks(field, u"5: 2.00; 1.00"_s);
    click(dialog, "primaryButton");
    QVERIFY(soon([] { return !QApplication::activeModalWidget(); }));
    UsageSettings settings;
    settings.prices.set(m_console->session.region(), DataSource::S3DataEvents, {{5, {2'000'000}}, {{}, {1'000'000}}});
    QCOMPARE(figure(page, "costFigure"), cost(estimate(settings)));
    QCOMPARE(readUsageSettings(file()), Result<UsageSettings>(settings));
    delete page;
    const auto *again = open(); // as after another start
    QVERIFY(soon([&] { return figure(again, "costFigure") == cost(estimate(settings)); }));
}

void TestUsagePage::aWrongPriceCannotBeSaved()
{
    const auto *page = open();
    click(page, "pricesButton");
    QDialog *dialog = modal("priceTableDialog");
    QVERIFY(dialog);
    auto *field = child<QLineEdit>(dialog, "price-EKS_AUDIT_LOGS");
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"5: 1; 4: 1; 1"_s);
    QVERIFY(!child(dialog, "primaryButton")->isEnabled());
    QVERIFY(child(dialog, "price-EKS_AUDIT_LOGSReason")->isVisible());
    QVERIFY(!child(dialog, "priceRegionBox")->isEnabled());
    field->clear();
    QVERIFY(child(dialog, "primaryButton")->isEnabled());
    child<QLineEdit>(dialog, "priceDateField")->setText(u"yesterday"_s);
    QVERIFY(!child(dialog, "primaryButton")->isEnabled());
    click(dialog, "restorePricesButton");
    QVERIFY(child(dialog, "primaryButton")->isEnabled());
    QCOMPARE(field->text(), u"1.60"_s);
    key(Qt::Key_Escape);
    QVERIFY(!QFile::exists(file()));
}

void TestUsagePage::pricesHaveTheDecimalSignOfTheLanguage()
{
    const QLocale before;
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    QLocale::setDefault(QLocale(QLocale::German));
    const auto *page = open();
    click(page, "pricesButton");
    QDialog *dialog = modal("priceTableDialog");
    auto *field = child<QLineEdit>(dialog, "price-EKS_AUDIT_LOGS");
    QCOMPARE(field->text(), u"1,60"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"1.75"_s); // or would that be 175?
    QVERIFY(!child(dialog, "primaryButton")->isEnabled());
    field->selectAll();
    QTest::keyClicks(field, u"5: 2,5; 1,75"_s);
    click(dialog, "primaryButton");
    UsageSettings settings;
    settings.prices.set(*Region::parse(u"us-east-1"), DataSource::EksAuditLogs, {{5, {2'500'000}}, {{}, {1'750'000}}});
    QVERIFY(soon([&] { return readUsageSettings(file()) == Result<UsageSettings>(settings); }));
}

void TestUsagePage::anAccountGetsVolumesOfItsOwn()
{
    const auto *page = open();
    QVERIFY(!child(page, "accountVolumesButton")->isEnabled());
    auto *table = child<TableView>(page, "usageAccountsTable");
    const QModelIndex first = table->model()->index(0, UsageSharesModel::NameColumn);
    const auto account = first.data(UsageSharesModel::AccountIdRole).value<AccountId>();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(first).center());
    click(page, "accountVolumesButton");
    QDialog *dialog = modal("usageAssumptionsDialog");
    QVERIFY(dialog);
    auto *field = child<QLineEdit>(dialog, "volume-CLOUD_TRAIL");
    QVERIFY(field->text().isEmpty());
    QCOMPARE(field->placeholderText(), u"1"_s);
    field->setFocus();
    QTest::keyClicks(field, u"1000"_s);
    click(dialog, "primaryButton");
    QVERIFY(soon([] { return !QApplication::activeModalWidget(); }));
    UsageSettings settings;
    settings.assumptions.setOwn(account, DataSource::CloudTrailEvents, {1000 * Volume::PerUnit});
    QCOMPARE(figure(page, "costFigure"), cost(estimate(settings)));
    QVERIFY(child<QLabel>(page, "assumedVolumes")->text().contains(u"1 account(s) have volumes of their own"));
    QCOMPARE(readUsageSettings(file()), Result<UsageSettings>(settings));
}

void TestUsagePage::accountsAreFound()
{
    auto *page = open();
    QVERIFY(page->focusFilter());
    auto *table = child<TableView>(page, "usageAccountsTable");
    type(Administrator.toString().right(6));
    QCOMPARE(table->model()->rowCount(), 1);
    child<QLineEdit>(page, "findAccountField")->setText(u"SECURITY-tool"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    child<QLineEdit>(page, "findAccountField")->setText(u".*"_s); // no pattern
    QCOMPARE(table->model()->rowCount(), 0);
    child<QLineEdit>(page, "findAccountField")->clear();
    QVERIFY(table->model()->rowCount() > 100);
}

void TestUsagePage::theLargestCostComesFirst()
{
    const auto *page = open();
    const auto *model = child<TableView>(page, "usageAccountsTable")->model();
    std::vector<qint64> costs;
    for (int row = 0; row < model->rowCount(); ++row)
        costs.push_back(model->index(row, UsageSharesModel::NowColumn).data(UsageSharesModel::SortRole).toLongLong());
    QVERIFY(std::ranges::is_sorted(costs, std::ranges::greater()));
    QVERIFY(costs.front() > costs.back());
}

void TestUsagePage::anAccountLeadsToItsRow()
{
    const auto *page = open();
    auto *table = child<TableView>(page, "usageAccountsTable");
    const QModelIndex id = table->model()->index(0, UsageSharesModel::DetailColumn);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(id).center());
    QCOMPARE(m_console->navigator.page, QLatin1StringView(PageIds::Accounts));
    QCOMPARE(m_console->navigator.lastFilter, u"Account ID = "_s + id.data().toString());
}

void TestUsagePage::whatIsEstimatedIsSaid()
{
    const auto *page = open();
    QVERIFY(child<QLabel>(page, "estimateText")->text().contains(u"not billed"));
    QVERIFY(child<QLabel>(page, "estimateText")->text().contains(u"October 7, 2026"));
    QVERIFY(child<QLabel>(page, "assumedVolumes")->text().contains(u"S3 Protection: 10 million events"));
    QVERIFY(child(page, "fallbackWarning")->isVisible());
    QVERIFY(child<StatusLabel>(page, "unpricedWarning")->text().contains(u"RDS Protection"));
    m_console->showRegion(region("us-east-1"_L1));
    QVERIFY(settled(page));
    QVERIFY(!child(page, "fallbackWarning")->isVisible());
}

void TestUsagePage::volumesAreAssumedOrOfTheRecording()
{
    const auto *page = open();
    RecordingDesk &recordings = RecordingDesk::of(m_console->context.service);
    const auto *row = child(page, "usageVolumes");
    auto *choice = child<SegmentedControl>(page, "usageVolumesChoice");
    const auto *text = child<QLabel>(page, "usageVolumesText");
    const QString assumed = figure(page, "costFigure");
    QVERIFY(!row->isVisible()); // there is no recording

    const auto demo = loadReplay(*demoRecordingOptions()).result();
    QVERIFY(demo.has_value());
    recordings.lay(*demo, u"Demo recording"_s);
    QVERIFY(settled(page));
    QVERIFY(row->isVisible() && choice->isEnabled());
    QCOMPARE(choice->accessibleName(), u"Volumes"_s);
    QVERIFY2(text->text().contains(u"All volumes are assumed"), qPrintable(text->text()));
    QCOMPARE(figure(page, "costFigure"), assumed);
    const auto segments = choice->findChildren<QAbstractButton *>();
    QCOMPARE(segments.size(), 2);
    QTest::mouseClick(segments[1], Qt::LeftButton);
    UsageSettings settings;
    settings.assumptions.setMeasured(std::make_shared<const RecordedVolumes>(recordedVolumes(**demo)));
    const UsageEstimate expected = estimate(settings);
    QCOMPARE(figure(page, "costFigure"), cost(expected));
    QVERIFY(figure(page, "costFigure") != assumed);
    QVERIFY2(text->text().contains(u"Measured over 1 day"), qPrintable(text->text()));
    const auto &s3 = *std::ranges::find(expected.sources, DataSource::S3DataEvents, &UsageEstimate::OfSource::source);
    QCOMPARE(figure(page, "volumeFigure"), UsageWords::events(s3.volume));
    QVERIFY2(child<Figure>(page, "volumeFigure")
                 ->note()
                 .contains(u"measured in %1"_s.arg(placesOf(s3.origins, VolumeOrigin::Measured))),
        qPrintable(child<Figure>(page, "volumeFigure")->note()));
    const auto *plans = child<TableView>(page, "usagePlansTable")->model();
    QCOMPARE(plans->headerData(UsageSharesModel::DetailColumn, Qt::Horizontal).toString(), u"Volume of each"_s);

    segments[1]->setFocus();
    key(Qt::Key_Left);
    QCOMPARE(figure(page, "costFigure"), assumed);
    QCOMPARE(plans->headerData(UsageSharesModel::DetailColumn, Qt::Horizontal).toString(), u"Assumed for each"_s);
    // What another page chooses is chosen here.
    UsageVolumes::of(m_console->context.service).choose(UsageVolumes::Choice::Recorded);
    QCOMPARE(figure(page, "costFigure"), cost(expected));
    QCOMPARE(choice->chosen(), int(UsageVolumes::Choice::Recorded));

    recordings.lay(std::make_shared<const Replay>(), u"Nothing"_s);
    QCOMPARE(figure(page, "costFigure"), assumed);
    QVERIFY(row->isVisible() && !choice->isEnabled());
    QVERIFY2(text->text().contains(u"Nothing has no data events of S3"), qPrintable(text->text()));
    QVERIFY(!QFile::exists(file())); // it is nobody's setting
}

void TestUsagePage::aTrialBecomesCost()
{
    const auto *page = open();
    const QString before = figure(page, "costFigure");
    QVERIFY(child<TableView>(page, "usageTrialsTable")->model()->rowCount() > 0);
    m_console->demo.clock->advance(std::chrono::days(40));
    m_console->showRegion(region("us-east-1"_L1)); // looks at the clock again
    m_console->showRegion(region("eu-west-1"_L1));
    QVERIFY(settled(page));
    QCOMPARE(child<TableView>(page, "usageTrialsTable")->model()->rowCount(), 0);
    QVERIFY(figure(page, "costFigure") != before);
    QCOMPARE(figure(page, "costFigure"), figure(page, "afterTrialsFigure"));
}

void TestUsagePage::theTablesAreExported()
{
    auto *page = open();
    const UsageEstimate all = estimate({});
    const QString path = m_folder->filePath(u"out.csv"_s);
    m_console->prompts.paths = {path};
    auto *action = page->findChild<QAction *>(u"usage-by-account"_s);
    QVERIFY(action);
    action->trigger();
    QVERIFY(settled(page));
    QFile written(path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(written.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), qsizetype(all.accounts.size()) + 1);
    QVERIFY2(lines.front().startsWith(u"Account,Account ID,Enabled in,Cost,"_s), qPrintable(lines.front()));
    QCOMPARE(m_console->notices.count(), 1);
    m_console->prompts.paths = {m_folder->filePath(u"no/such/folder.csv"_s)};
    action->trigger();
    QVERIFY(settled(page));
    QVERIFY(m_console->notices.count() == 1); // takes the place of the one before
    QVERIFY(!QFile::exists(m_folder->filePath(u"no/such/folder.csv"_s)));
}

void TestUsagePage::aDamagedFileIsTold()
{
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{}");
    damaged.close();
    const auto *page = open();
    QCOMPARE(m_console->notices.count(), 1);
    QCOMPARE(figure(page, "costFigure"), cost(estimate({})));
}

void TestUsagePage::aMemberSeesItself()
{
    const auto *page = open();
    QVERIFY(actAs(m_console->context, Role::Member));
    QVERIFY(settled(page));
    QCOMPARE(child<TableView>(page, "usageAccountsTable")->model()->rowCount(), 1);
    QCOMPARE(figure(page, "costFigure"), cost(estimate({})));
}

void TestUsagePage::anUnknownAccountIsToldSo()
{
    const auto *page = open();
    m_console->session.setIdentity(AccountId(42));
    QVERIFY(settled(page));
    QVERIFY(child(page, "plansRemark")->isVisible());
    QVERIFY(!child(page, "usageAccountsTable")->isVisible());
}

QTEST_MAIN(TestUsagePage)
#include "tst_usagepage.moc"
