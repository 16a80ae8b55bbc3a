// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/usagepage.h"

#include "base/whendone.h"
#include "context/inbackground.h"
#include "context/recordingdesk.h"
#include "dialogs/pricetabledialog.h"
#include "dialogs/usageassumptionsdialog.h"
#include "items/accountsmodel.h"
#include "items/plansummary.h"
#include "items/propertyquery.h"
#include "items/trialsmodel.h"
#include "items/usageaccountsproxy.h"
#include "items/usagevolumes.h"
#include "items/usagewords.h"
#include "pages/estimatesection.h"
#include "pages/regionloader.h"
#include "pages/regionprogress.h"
#include "pages/remarkplace.h"
#include "pages/rowkeeper.h"
#include "pages/tablesection.h"
#include "pages/usageexport.h"
#include "context/usagevolumesrow.h"
#include "style/button.h"
#include "style/emptystate.h"
#include "style/figure.h"
#include "style/header.h"
#include "style/keyvaluegrid.h"
#include "style/tabledelegate.h"
#include "style/tableview.h"
#include "style/tokens.h"
#include "style/twocolumns.h"

#include <QAction>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto SettingsNotice = "usage-settings"_L1;
constexpr auto RegionsNotice = "usage-regions"_L1;

void showShares(TableSection *section)
{
    section->table()->cells()->setBarColumn(UsageSharesModel::BarColumn,
        [](const QModelIndex &index) { return index.data(UsageSharesModel::ShareRole).toDouble(); });
}

} // namespace

UsagePage::UsagePage(const PageContext &context, QWidget *parent, const QString &file)
    : Page(tr("Usage"), Extent::Scrolling, parent)
    , m_context(context)
    , m_file(file)
    , m_volumesOf(UsageVolumes::of(context.service))
    , m_loader(new RegionLoader(context.service, this))
    , m_regions(new DropdownButton({}))
    , m_remark(new RemarkPlace)
    , m_content(new QWidget)
    , m_byAccount(new UsageSharesModel(UsageSharesModel::By::Account, this))
    , m_accounts(new UsageAccountsProxy(m_byAccount, this))
    , m_byRegion(new UsageSharesModel(UsageSharesModel::By::Region, this))
    , m_byPlan(new UsageSharesModel(UsageSharesModel::By::Plan, this))
    , m_trials(new TrialsModel(this))
    , m_find(new QLineEdit)
    , m_volumes(new Button(tr("Assume other volumes")))
    , m_estimated(new EstimateSection)
{
    setObjectName(QStringLiteral("usagePage"));
    addHead();
    add(new RegionProgress(m_loader));
    add(m_remark);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Tokens::ContainerGap);
    add(m_content);
    addFigures();
    addAccounts();
    addTrials();
    auto *columns = new TwoColumns;
    columns->addLeft(m_accountsSection);
    columns->addRight(m_regionsSection);
    columns->addRight(m_plansSection);
    columns->addRight(m_estimated);
    column->addWidget(columns);
    column->addWidget(m_trialsSection);
    connect(&m_context.service, &GuardDutyService::organizationChanged, this, [this](const OrganizationDelta &delta) {
        if (delta.isAnother)
            m_loader->forget();
        refresh();
    });
    connect(m_loader, &RegionLoader::answered, this, [this](Region, const QString &failure) {
        if (!failure.isEmpty())
            m_context.notices.show({.status = Status::Error,
                .title = tr("Not every Region could be read"),
                .text = failure,
                .id = RegionsNotice});
    });
    connect(&m_context.session, &Session::changed, this, &UsagePage::refresh);
    RecordingDesk &recordings = RecordingDesk::of(context.service);
    const auto takeRecording = [this, &recordings] { m_volumesOf.setRecording(recordings.replay(), recordings.title()); };
    connect(&recordings, &RecordingDesk::changed, this, takeRecording);
    connect(&m_volumesOf, &UsageVolumes::changed, this, &UsagePage::takeVolumes);
    takeRecording();
    readSettings();
}

UsagePage::~UsagePage() = default;

void UsagePage::addHead()
{
    m_regions->setObjectName(QStringLiteral("usageRegionsButton"));
    const auto choice = [this](const QString &text, const char *name, Scope scope) {
        QAction *action = m_regions->dropdown()->addAction(text, this, [this, scope] { chooseScope(scope); });
        action->setObjectName(QLatin1String(name));
    };
    choice(tr("This Region"), "thisRegionAction", Scope::ThisRegion);
    choice(tr("All Regions in use"), "allRegionsAction", Scope::AllRegions);
    auto *volumes = new Button(tr("Assumed volumes"));
    volumes->setObjectName(QStringLiteral("assumptionsButton"));
    auto *prices = new Button(QStringLiteral("document-edit"), tr("Price table"), Button::Kind::Normal);
    prices->setObjectName(QStringLiteral("pricesButton"));
    m_export = new UsageExport(m_context);
    //: Entries of the menu "Export": what each row of the file is about
    m_export->add(tr("By account (CSV)…"), QStringLiteral("usage-by-account.csv"), [this] { return m_accounts->csv(); });
    m_export->add(tr("By Region (CSV)…"), QStringLiteral("usage-by-region.csv"), [this] { return m_byRegion->csv(); });
    m_export->add(tr("By plan (CSV)…"), QStringLiteral("usage-by-plan.csv"), [this] { return m_byPlan->csv(); });
    m_export->add(tr("Free trials (CSV)…"), QStringLiteral("usage-free-trials.csv"), [this] { return m_trials->csv(); });
    header()->addAction(m_regions);
    header()->addAction(m_export);
    header()->addAction(volumes);
    header()->addAction(prices);
    connect(volumes, &QAbstractButton::clicked, this, &UsagePage::openAssumptions);
    connect(prices, &QAbstractButton::clicked, this, &UsagePage::openPrices);
}

void UsagePage::addFigures()
{
    auto *section = new Container({});
    section->setAccessibleName(tr("Estimate of a month"));
    auto *grid = new KeyValueGrid(4);
    const char *names[] {"costFigure", "volumeFigure", "trialsFigure", "afterTrialsFigure"};
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i] = new Figure;
        m_figures[i]->setObjectName(QLatin1String(names[i]));
    }
    grid->addWidget(tr("Estimated cost a month"), m_figures[0]);
    grid->addWidget(tr("S3 data events a month"), m_figures[1]);
    grid->addWidget(tr("In free trial"), m_figures[2]);
    grid->addWidget(tr("After all trials end"), m_figures[3]);
    section->add(grid);
    section->add(new UsageVolumesRow(m_volumesOf));
    m_content->layout()->addWidget(section);
}

void UsagePage::takeVolumes()
{
    if (m_measured != m_volumesOf.measured())
        refresh();
}

UsageAssumptions UsagePage::volumes() const
{
    UsageAssumptions volumes = m_settings.assumptions;
    volumes.setMeasured(m_volumesOf.measured());
    return volumes;
}

void UsagePage::addAccounts()
{
    m_accountsSection = new TableSection(tr("By account"), "usageAccountsTable", m_accounts, 10);
    m_find->setObjectName(QStringLiteral("findAccountField"));
    m_find->setPlaceholderText(tr("Find account"));
    m_find->setAccessibleName(tr("Find account"));
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(180);
    m_volumes->setObjectName(QStringLiteral("accountVolumesButton"));
    m_accountsSection->header()->addAction(m_find);
    m_accountsSection->header()->addAction(m_volumes);
    TableView *table = m_accountsSection->table();
    new RowKeeper(table, m_accounts);
    table->cells()->setTextBadgeColumn(UsageSharesModel::NameColumn, UsageSharesModel::BadgeRole);
    table->cells()->setLinkColumn(UsageSharesModel::DetailColumn);
    table->sortByColumn(UsageSharesModel::NowColumn, Qt::DescendingOrder);
    showShares(m_accountsSection);
    m_accountsSection->setWidths({18, 17, 12, 9, 13, -1});
    connect(m_find, &QLineEdit::textChanged, m_accounts, [this](const QString &text) {
        m_accounts->setFilterText(text);
        m_volumes->setDisabledReason(selectedAccount() ? QString() : tr("Select an account first."));
    });
    connect(m_volumes, &QAbstractButton::clicked, this, &UsagePage::openVolumesOfSelected);
    connect(table, &TableView::selectedRowCountChanged, this,
        [this](int count) { m_volumes->setDisabledReason(count > 0 ? QString() : tr("Select an account first.")); });
    connect(table, &TableView::linkActivated, this, [this](const QModelIndex &index) {
        m_context.navigator.openPage(QLatin1String(PageIds::Accounts),
            textOf({AccountsModel::IdColumn, QueryOperator::Equals, index.data().toString()}, AccountsModel::titles()));
    });
    m_volumes->setDisabledReason(tr("Select an account first."));

    m_regionsSection = new TableSection(tr("By Region"), "usageRegionsTable", m_byRegion, 8);
    m_plansSection = new TableSection(tr("By plan"), "usagePlansTable", m_byPlan, 8);
    for (TableSection *section : {m_regionsSection, m_plansSection}) {
        section->table()->setSortingEnabled(false);
        showShares(section);
    }
    m_regionsSection->setWidths({20, -1, 10, 9, 13, -1});
    m_plansSection->setWidths({29, -1, -1, 9, 13, -1});
}

void UsagePage::addTrials()
{
    m_trialsSection = new TableSection(tr("Free trial"), "usageTrialsTable", m_trials, 8);
    m_trialsSection->header()->setDescription(tr("30 days for each account, Region and protection plan."));
    TableView *table = m_trialsSection->table();
    table->setSortingEnabled(false);
    table->emptyState()->setText(tr("No free trial runs"), tr("Every plan that is enabled here is past its 30 days."));
    table->cells()->setColouredColumn(
        TrialsModel::DaysColumn,
        [](const QModelIndex &index) {
            return index.data(TrialsModel::SoonRole).toBool() ? Status::Warning : Status::Inactive;
        },
        true);
    table->cells()->setBarColumn(
        TrialsModel::BarColumn, [](const QModelIndex &index) { return index.data(TrialsModel::ShareRole).toDouble(); });
    m_trialsSection->setWidths({24, 26, 30, 12, 16, 21, 16});
}

bool UsagePage::focusFilter()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
    return m_find->isVisible();
}

void UsagePage::showTrials()
{
    m_trialsSection->table()->setFocus(Qt::OtherFocusReason);
    m_goesToTrials = m_isStale || !isSettled();
    scrollToTrials();
}

void UsagePage::scrollToTrials()
{
    // Where it stands is known once what was just shown is laid out.
    QTimer::singleShot(0, this, [this] { ensureVisible(m_trialsSection); });
}

void UsagePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

std::vector<Region> UsagePage::chosenRegions() const
{
    if (m_scope == Scope::ThisRegion)
        return {m_context.session.region()};
    std::vector<Region> regions;
    for (const auto &part : m_context.service.organization()->regions)
        regions.push_back(part->region);
    return regions;
}

void UsagePage::chooseScope(Scope scope)
{
    m_scope = scope;
    m_loader->forget(); // those that failed or were left out are tried again
    m_context.notices.dismiss(RegionsNotice);
    refresh();
}

bool UsagePage::isSettled() const
{
    return !m_loader->isBusy() && !m_isEstimating && !m_isLoading && !m_volumesOf.isWorking() && !m_export->isBusy();
}

void UsagePage::loadMissing(const std::vector<Region> &regions)
{
    const auto view = m_context.service.organization();
    std::vector<Region> missing;
    std::ranges::copy_if(regions, std::back_inserter(missing), [&view](Region region) {
        const auto part = view->find(region);
        return part && !part->isLoaded;
    });
    m_loader->load(missing);
}

void UsagePage::refresh()
{
    m_isStale = !isVisible() || m_isEstimating;
    if (m_isStale)
        return;
    const auto view = m_context.service.organization();
    const PlanSummary summary = summaryFor(*view, m_context.session.region(), m_context.session.identity());
    const auto regions = chosenRegions();
    if (m_scope == Scope::AllRegions)
        loadMissing(regions);
    const QLocale locale;
    const QString count = locale.toString(regions.size());
    const auto read = std::ranges::count_if(regions, [&](Region region) { return view->find(region) && view->find(region)->isLoaded; });
    m_regions->setText(m_scope == Scope::ThisRegion ? tr("This Region") : tr("Regions: %1").arg(count));
    header()->setDescription(m_scope == Scope::AllRegions && read < std::ssize(regions)
            ? tr("Only %1 of the %n Region(s) in use have been read; the sums are of these.", nullptr, int(regions.size()))
                  .arg(locale.toString(read))
            : m_scope == Scope::ThisRegion
            ? tr("What GuardDuty would cost a month in %1, by your price table.").arg(m_context.session.region().name())
            : tr("What GuardDuty would cost a month in all %n Region(s) in use, by your price table.", nullptr,
                  int(regions.size())));
    m_remark->showFor(summary, [this](AccountId account) { m_context.session.setIdentity(account); });
    m_isEstimating = true;
    m_measured = m_volumesOf.measured();
    const UsageAssumptions made = volumes();
    // of a million accounts and Regions, so not while somebody waits for the window
    const auto estimated = inBackground([view, viewer = summary.self.id, regions, prices = m_settings.prices, made,
                                            now = view->settings.time.at(m_context.clock.now())] {
        return std::make_shared<UsageEstimate>(estimateUsage(*view, viewer, regions, prices, made, now));
    });
    whenDone(estimated, this, [this, view, made](const std::shared_ptr<UsageEstimate> &estimate) {
        m_isEstimating = false;
        if (m_isStale && isVisible())
            refresh();
        else
            showEstimate(*view, made, std::move(*estimate));
    });
}

void UsagePage::showEstimate(const OrganizationView &view, const UsageAssumptions &volumes, UsageEstimate estimate)
{
    const QLocale locale;
    m_content->setVisible(!estimate.accounts.empty());
    const auto selected = selectedAccount();
    m_byAccount->show(view, estimate, volumes);
    if (selected)
        select(selected->id);
    m_byRegion->show(view, estimate, volumes);
    m_byPlan->show(view, estimate, volumes);
    m_accountsSection->header()->setCounter(locale.toString(estimate.accounts.size()));
    m_regionsSection->header()->setCounter(
        //: Regions of all Regions in use
        tr("%1 of %2").arg(locale.toString(estimate.regions.size()), locale.toString(view.regions.size())));
    m_trialsSection->header()->setCounter(locale.toString(estimate.trials.size()));
    m_estimated->show(m_settings, estimate);
    showFigures(estimate);
    m_trials->show(view, std::move(estimate.trials));
    if (std::exchange(m_goesToTrials, false))
        scrollToTrials();
}

void UsagePage::showFigures(const UsageEstimate &estimate)
{
    const QLocale locale;
    m_figures[0]->setFigure(UsageWords::amount(estimate.total.now), tr("by price list, without trials"));
    const auto s3 = std::ranges::find(estimate.sources, DataSource::S3DataEvents, &UsageEstimate::OfSource::source);
    const int places = s3 == estimate.sources.end() ? 0 : s3->places;
    if (const int measured = places == 0 ? 0 : placesOf(s3->origins, VolumeOrigin::Measured); measured > 0)
        m_figures[1]->setFigure(UsageWords::events(s3->volume),
            //: %1 is a number; a place is an account in a Region, in which a protection plan is enabled
            tr("in all of %n place(s), measured in %1", nullptr, places).arg(locale.toString(measured)));
    else
        m_figures[1]->setFigure(UsageWords::events(places == 0 ? Volume() : s3->volume),
            //: Accounts times Regions in which a protection plan is enabled
            tr("assumed in all of %n place(s), not measured", nullptr, places));
    m_figures[2]->setFigure(locale.toString(estimate.trials.size()),
        tr("%n end(s) within 7 days", nullptr, int(estimate.endingWithin(SoonDays))));
    const Money more = estimate.total.afterTrials - estimate.total.now;
    m_figures[3]->setFigure(
        //: %1 is an amount
        UsageWords::amount(estimate.total.afterTrials), tr("+%1 a month").arg(UsageWords::amount(more)));
}

void UsagePage::readSettings()
{
    const auto read = readUsageSettings(m_file);
    if (read) {
        m_settings = *read;
        return;
    }
    m_context.notices.show({.status = Status::Warning,
        .title = tr("Your prices were not read"),
        .text = read.error().message,
        .id = SettingsNotice});
}

void UsagePage::takeSettings(const UsageSettings &settings)
{
    m_settings = settings;
    if (const auto written = writeUsageSettings(m_file, m_settings); !written)
        m_context.notices.show({.status = Status::Error,
            .title = tr("This holds until you close the program"),
            .text = written.error().message,
            .id = SettingsNotice});
    refresh();
}

void UsagePage::openPrices()
{
    std::vector<Region> regions;
    for (const auto &part : m_context.service.organization()->regions)
        regions.push_back(part->region);
    auto *dialog = new PriceTableDialog(m_settings.prices, std::move(regions), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { takeSettings({dialog->prices(), m_settings.assumptions}); });
    dialog->open();
}

void UsagePage::editVolumes(const std::optional<Account> &account)
{
    auto *dialog = new UsageAssumptionsDialog(m_settings.assumptions, account, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { takeSettings({m_settings.prices, dialog->assumptions()}); });
    dialog->open();
}

void UsagePage::openAssumptions()
{
    editVolumes({});
}

std::optional<Account> UsagePage::selectedAccount() const
{
    const QModelIndexList rows = m_accountsSection->table()->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    const auto view = m_context.service.organization();
    const int row = view->accounts->row(rows.front().data(UsageSharesModel::AccountIdRole).value<AccountId>());
    return row < 0 ? std::nullopt : std::optional(view->accounts->rows[static_cast<std::size_t>(row)]);
}

void UsagePage::select(AccountId account)
{
    for (int row = 0; row < m_accounts->rowCount(); ++row) {
        if (m_accounts->index(row, 0).data(UsageSharesModel::AccountIdRole).value<AccountId>() == account)
            m_accountsSection->table()->selectRow(row);
    }
}

void UsagePage::openVolumesOfSelected()
{
    if (const auto account = selectedAccount())
        editVolumes(account);
}

} // namespace bucketwatch
