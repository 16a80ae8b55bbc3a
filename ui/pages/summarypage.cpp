// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/summarypage.h"

#include "base/whendone.h"
#include "guardduty/changetitle.h"
#include "items/accountstatusmodel.h"
#include "items/planwords.h"
#include "items/trialsmodel.h"
#include "items/usagewords.h"
#include "pages/findingsoverview.h"
#include "pages/plansremark.h"
#include "pages/planssection.h"
#include "pages/remarkplace.h"
#include "pages/scenekit.h"
#include "pages/tablesection.h"
#include "style/button.h"
#include "style/emptystate.h"
#include "style/figure.h"
#include "style/header.h"
#include "style/keyvaluegrid.h"
#include "style/tabledelegate.h"
#include "style/tableview.h"
#include "style/twocolumns.h"

#include <QDateTime>
#include <QLocale>

namespace bucketwatch {

SummaryPage::SummaryPage(const PageContext &context, QWidget *parent)
    : Page(tr("Summary"), Extent::Scrolling, parent)
    , m_context(context)
    , m_remark(new RemarkPlace)
    , m_findings(new FindingsOverview)
    , m_accountsFigure(new Figure(Figure::Kind::Link))
    , m_activeFigure(new Figure(Figure::Kind::Link))
    , m_protectedFigure(new Figure(Figure::Kind::Link))
    , m_trialsFigure(new Figure(Figure::Kind::Link))
    , m_plans(new PlansSection(tr("Protection plans coverage"), PlansSection::Detail::Brief))
    , m_statuses(new AccountStatusModel(this))
    , m_statusSection(new TableSection(tr("Accounts by status"), "statusTable", m_statuses, 9))
    , m_trials(new TrialsModel(this))
    , m_trialsSection(new TableSection(tr("Trials that end soon"), "endingTrialsTable", m_trials, 6))
{
    setObjectName(QStringLiteral("summaryPage"));
    add(m_remark);
    addFindings();
    addOverview();
    addPlans();
    addAccounts();
    addTrials();
    auto *columns = new TwoColumns;
    columns->addLeft(m_plans);
    columns->addRight(m_statusSection);
    columns->addRight(m_trialsSection);
    add(columns);
    connect(&m_context.service, &GuardDutyService::organizationChanged, this, &SummaryPage::refresh);
    connect(&m_context.session, &Session::changed, this, &SummaryPage::refresh);
}

SummaryPage::~SummaryPage() = default;

void SummaryPage::openAccounts(const QString &filter)
{
    m_context.navigator.openPage(QLatin1String(PageIds::Accounts), filter);
}

void SummaryPage::addFindings()
{
    add(m_findings);
    connect(m_findings, &FindingsOverview::findingsRequested, this,
        [this](const QString &filter) { m_context.navigator.openPage(QLatin1String(PageIds::Findings), filter); });
}

bool SummaryPage::isSettled() const
{
    return !m_findings->isBusy() && !m_isMakingSamples;
}

void SummaryPage::addOverview()
{
    auto *section = new Container(tr("Organization"));
    section->setObjectName(QStringLiteral("overviewSection"));
    m_overview = section;
    auto *grid = new KeyValueGrid(4);
    const auto figure = [&](Figure *one, const char *name, const QString &label) {
        one->setObjectName(QLatin1String(name));
        grid->addWidget(label, one);
    };
    figure(m_accountsFigure, "accountsFigure", tr("Accounts"));
    figure(m_activeFigure, "activeFigure", tr("Active member accounts"));
    figure(m_protectedFigure, "protectedFigure", tr("With S3 Protection"));
    figure(m_trialsFigure, "trialsFigure", tr("Trials that end soon"));
    section->add(grid);
    add(section);
    connect(m_accountsFigure, &Figure::activated, this, [this] { openAccounts({}); });
    connect(m_activeFigure, &Figure::activated, this,
        [this] { openAccounts(AccountsTerms::withStatus(RelationshipStatus::Enabled)); });
    connect(m_protectedFigure, &Figure::activated, this,
        [this] { openAccounts(AccountsTerms::withPlan(Feature::S3DataEvents, true)); });
    connect(m_trialsFigure, &Figure::activated, this,
        [this] { m_context.navigator.openPage(QLatin1String(PageIds::Usage), QLatin1String(UsageFilters::Trials)); });
}

void SummaryPage::addPlans()
{
    connect(m_plans, &PlansSection::configureRequested, this, [this](Feature plan) {
        if (plan == Feature::S3DataEvents)
            m_context.navigator.openPage(QLatin1String(PageIds::S3Protection));
        else
            m_context.navigator.openPage(QLatin1String(PageIds::ProtectionPlans), wireName(plan));
    });
    connect(m_plans, &PlansSection::accountsRequested, this,
        [this](Feature plan, bool enabled) { openAccounts(AccountsTerms::withPlan(plan, enabled)); });
}

void SummaryPage::addAccounts()
{
    TableView *table = m_statusSection->table();
    table->setSortingEnabled(false);
    table->cells()->setLinkColumn(AccountStatusModel::StatusColumn);
    table->cells()->setBarColumn(
        AccountStatusModel::BarColumn, [](const QModelIndex &index) { return index.data(AccountStatusModel::ShareRole).toDouble(); });
    m_statusSection->setWidths({24, 20, 12});
    connect(table, &TableView::linkActivated, this, [this](const QModelIndex &index) {
        openAccounts(AccountsTerms::withStatus(RelationshipStatus(index.data(AccountStatusModel::StatusRole).toInt())));
    });
}

void SummaryPage::addTrials()
{
    TableView *table = m_trialsSection->table();
    table->setSortingEnabled(false);
    table->emptyState()->setText(
        tr("No trial ends soon"), tr("In the next %n day(s) nothing begins to cost.", nullptr, SoonDays));
    table->cells()->setColouredColumn(
        TrialsModel::DaysColumn, [](const QModelIndex &) { return Status::Warning; }, true);
    m_trialsSection->setWidths({22, -1, 22, 14, -1, -1, -1});
    auto *usage = new Button(tr("View usage"));
    usage->setObjectName(QStringLiteral("viewUsageButton"));
    m_trialsSection->header()->addAction(usage);
    connect(usage, &QAbstractButton::clicked, this, [this] { m_context.navigator.openPage(QLatin1String(PageIds::Usage)); });
}

void SummaryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void SummaryPage::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const auto view = m_context.service.organization();
    const Region region = m_context.session.region();
    const AccountId account = m_context.session.identity();
    const Timestamp now = view->settings.time.at(m_context.clock.now());
    const PlanSummary summary = summaryFor(*view, region, account);
    const bool administrates = summary.role == Role::DelegatedAdministrator;
    header()->setDescription(administrates
            //: %1 is the name of the organization, %2 a Region
            ? tr("Findings and protection of your organization %1 in %2.").arg(view->name, region.name())
            : tr("Findings and protection of this account in %1.").arg(region.name()));
    m_remark->showFor(summary, [this](AccountId id) { m_context.session.setIdentity(id); });
    const auto part = view->find(region);
    m_findings->show(view, part, account, QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()).date());
    m_findings->setVisible(summary.detector.exists() && part && part->knowsFindings);
    m_plans->show(*view, region, account, now, plansLock(m_context.service, summary));
    m_plans->header()->setTitle(administrates ? tr("Protection plans coverage") : tr("Protection plans"));
    m_plans->setVisible(m_plans->model().rowCount() > 0);
    m_statuses->show(*view, region);
    m_statusSection->header()->setCounter(QLocale().toString(m_statuses->total()));
    m_statusSection->setVisible(administrates);
    auto trials = estimateUsage(*view, account, std::vector {region}, {}, {}, now).trials;
    std::erase_if(trials, [](const RunningTrial &trial) { return trial.daysLeft > SoonDays; });
    const auto ending = int(trials.size());
    m_trials->show(*view, std::move(trials));
    m_trialsSection->header()->setCounter(QLocale().toString(ending));
    m_trialsSection->setVisible(summary.detector.exists());
    m_overview->setVisible(administrates);
    showOverview(summary, ending);
}

void SummaryPage::showOverview(const PlanSummary &summary, int endingTrials)
{
    const QLocale locale;
    const int total = m_statuses->total();
    const int active = m_statuses->count(RelationshipStatus::Enabled);
    m_accountsFigure->setFigure(
        locale.toString(total), tr("besides this administrator account"), tr("Show the %n account(s)", nullptr, total));
    m_activeFigure->setFigure(locale.toString(active),
        tr("%n other account(s) are no active members", nullptr, total - active),
        tr("Show the %n active member account(s)", nullptr, active));
    const auto enabled = int(summary.coverage.enabled);
    m_protectedFigure->setFigure(locale.toString(enabled),
        //: %1 is a percentage
        tr("%1 of the active member accounts").arg(PlanWords::percent(summary.coverage)),
        tr("Show the %n active member account(s) with S3 Protection", nullptr, enabled));
    m_trialsFigure->setFigure(locale.toString(endingTrials), tr("within %n day(s)", nullptr, SoonDays),
        tr("Show the %n trial(s) that end soon", nullptr, endingTrials));
}

std::vector<Scene> SummaryPage::scenes()
{
    return {
        {QStringLiteral("admin"), [this] { actAs(m_context, Role::DelegatedAdministrator); }},
        {QStringLiteral("findings"),
            [this] {
                if (!actAs(m_context, Role::DelegatedAdministrator))
                    return;
                m_isMakingSamples = true;
                const std::vector<Change> samples {CreateSampleFindings {m_context.session.region(), {}}};
                const ChangeRequest request {m_context.caller(), titleOf(samples), samples};
                whenDone(m_context.service.change(request), this, [this](const Result<Outcome> &) { m_isMakingSamples = false; });
            }},
        {QStringLiteral("standalone"), [this] { actAs(m_context, Role::Standalone); }},
        {QStringLiteral("member"), [this] { actAs(m_context, Role::Member); }},
        {QStringLiteral("unknown"), [this] { m_context.session.setIdentity(AccountId(999'999'999'999ULL)); }},
    };
}

} // namespace bucketwatch
