// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/findingsoverview.h"

#include "base/whendone.h"
#include "context/inbackground.h"
#include "finding/severitybadge.h"
#include "finding/severitychart.h"
#include "findings/findingattributes.h"
#include "items/findingcountsmodel.h"
#include "items/findingsfilter.h"
#include "pages/tablesection.h"
#include "style/emptystate.h"
#include "style/figure.h"
#include "style/header.h"
#include "style/keyvaluegrid.h"
#include "style/segmentedcontrol.h"
#include "style/tabledelegate.h"
#include "style/tableview.h"
#include "style/twocolumns.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MostRows = 6;
/// As many are counted before the next picture.
constexpr std::size_t QuickFindings = 20'000;
constexpr std::array Severities {Severity::Critical, Severity::High, Severity::Medium, Severity::Low};

QString term(QStringView wireName, QueryOperator op, const QString &value)
{
    return textOf({findingProperty(wireName), op, value}, findingProperties());
}

} // namespace

FindingsOverview::FindingsOverview(QWidget *parent)
    : QWidget(parent)
    , m_range(new SegmentedControl(tr("Date range")))
    , m_figures(new Container(tr("Overview")))
    , m_sequences(new Figure(Figure::Kind::Link))
    , m_findings(new Figure(Figure::Kind::Link))
    , m_resources(new Figure(Figure::Kind::Link))
    , m_accounts(new Figure(Figure::Kind::Link))
    , m_chart(new SeverityChart)
    , m_typeRows(new FindingCountsModel(tr("Finding type"), this))
    , m_accountRows(new FindingCountsModel(tr("Account"), this))
{
    setObjectName("findingsOverview"_L1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Tokens::ContainerGap);
    addFigures();
    column->addWidget(m_figures);
    auto *columns = new TwoColumns;
    column->addWidget(columns);
    auto *chart = new Container(tr("Findings by severity"));
    chart->setObjectName("severitySection"_L1);
    for (std::size_t i = 0; i < Severities.size(); ++i) {
        m_badges[i] = new Badge(badgeKind(Severities[i]), {}, chart);
        chart->header()->addAction(m_badges[i]);
    }
    m_chart->setObjectName("severityChart"_L1);
    chart->add(m_chart);
    columns->addLeft(chart);
    columns->addLeft(makeTable(tr("Accounts with most findings"), "findingAccountsTable", m_accountRows));
    columns->addRight(makeTable(tr("Most common finding types"), "findingTypesTable", m_typeRows));
    connect(m_chart, &SeverityChart::activated, this, [this](QDate day, Severity severity) {
        Q_EMIT findingsRequested(term(u"severity", QueryOperator::Equals, displayName(severity)) + " and "_L1
            + term(u"updatedAt", QueryOperator::Equals, day.toString(Qt::ISODate)));
    });
}

FindingsOverview::~FindingsOverview() = default;

void FindingsOverview::addFigures()
{
    m_figures->setObjectName("findingsFigures"_L1);
    m_range->setObjectName("findingsRange"_L1);
    m_range->add(1, tr("Today"));
    m_range->add(7, tr("Last 7 days"));
    m_range->add(30, tr("Last 30 days"));
    m_range->choose(7);
    m_figures->header()->addAction(m_range);
    connect(m_range, &SegmentedControl::chosenChanged, this, &FindingsOverview::count);
    auto *grid = new KeyValueGrid(4);
    const auto add = [&](Figure *figure, const char *name, const QString &label, const QString &filter) {
        figure->setObjectName(QLatin1StringView(name));
        grid->addWidget(label, figure);
        connect(figure, &Figure::activated, this, [this, filter] { request(filter); });
    };
    add(m_sequences, "sequencesFigure", tr("Attack sequences"), term(u"type", QueryOperator::Contains, u"AttackSequence:"_s));
    add(m_findings, "findingsFigure", tr("Total findings"), {});
    add(m_resources, "resourcesFigure", tr("Resources with findings"), {});
    add(m_accounts, "findingAccountsFigure", tr("Accounts with findings"), {});
    m_figures->add(grid);
}

TableSection *FindingsOverview::makeTable(const QString &title, const char *name, FindingCountsModel *model)
{
    auto *section = new TableSection(title, name, model, int(MostRows));
    TableView *table = section->table();
    table->setSortingEnabled(false);
    table->emptyState()->setText(tr("No findings"), tr("GuardDuty has not raised any in this time."));
    table->cells()->setLinkColumn(FindingCountsModel::NameColumn);
    table->cells()->setBarColumn(FindingCountsModel::BarColumn,
        [](const QModelIndex &index) { return index.data(FindingCountsModel::ShareRole).toDouble(); });
    section->setWidths({24, 14, 12});
    connect(table, &TableView::linkActivated, this,
        [this](const QModelIndex &index) { request(index.data(FindingCountsModel::FilterRole).toString()); });
    return section;
}

void FindingsOverview::show(
    std::shared_ptr<const OrganizationView> view, std::shared_ptr<const RegionView> region, AccountId caller, QDate today)
{
    m_view = std::move(view);
    m_region = std::move(region);
    m_caller = caller;
    m_today = today;
    count();
}

void FindingsOverview::count()
{
    if (!m_view)
        return;
    const int run = ++m_run;
    const auto work = [view = m_view, region = m_region, caller = m_caller, today = m_today, days = m_range->chosen()] {
        return FindingsSummary::of(*view, region.get(), caller, today, days);
    };
    if (!m_region || m_region->findings.rows().size() <= QuickFindings)
        return take(work());
    m_isBusy = true;
    whenDone(inBackground(work), this, [this, run](const FindingsSummary &summary) {
        if (run == m_run)
            take(summary);
    });
}

void FindingsOverview::take(const FindingsSummary &summary)
{
    m_isBusy = false;
    m_first = summary.first;
    setFigure(m_sequences, summary.now.attackSequences, summary.before.attackSequences,
        tr("Show the %n attack sequence(s)", nullptr, summary.now.attackSequences));
    const QString all = tr("Show the %n finding(s)", nullptr, summary.now.findings);
    setFigure(m_findings, summary.now.findings, summary.before.findings, all);
    setFigure(m_resources, summary.now.resources, summary.before.resources,
        tr("Show the findings of %n resource(s)", nullptr, summary.now.resources));
    setFigure(m_accounts, summary.now.accounts, summary.before.accounts,
        tr("Show the findings of %n account(s)", nullptr, summary.now.accounts));
    m_chart->setDays(summary.first, summary.days);
    const QLocale locale;
    for (std::size_t i = 0; i < Severities.size(); ++i)
        //: A severity and how many findings have it: "High 6"
        m_badges[i]->setBadge(badgeKind(Severities[i]),
            tr("%1 %2").arg(displayName(Severities[i]),
                locale.toString(summary.bySeverity[static_cast<std::size_t>(Severities[i])])));
    std::vector<FindingCountsModel::Row> types;
    for (std::size_t i = 0; i < std::min(MostRows, summary.types.size()); ++i)
        types.push_back({summary.types[i].key, term(u"type", QueryOperator::Equals, summary.types[i].key), summary.types[i].total()});
    m_typeRows->setRows(std::move(types));
    std::vector<FindingCountsModel::Row> accounts;
    for (std::size_t i = 0; i < std::min(MostRows, summary.accounts.size()); ++i) {
        const AccountId account = summary.accounts[i].key;
        const int row = m_view->accounts->row(account);
        const QString name = row < 0 ? QString() : m_view->accounts->rows[static_cast<std::size_t>(row)].name;
        accounts.push_back({name.isEmpty() ? account.toString() : name, term(u"accountId", QueryOperator::Equals, account.toString()),
            summary.accounts[i].total()});
    }
    m_accountRows->setRows(std::move(accounts));
}

void FindingsOverview::setFigure(Figure *figure, int now, int before, const QString &spoken)
{
    const QLocale locale;
    const int days = m_range->chosen();
    const int difference = now - before;
    const QString than = days == 1 ? tr("than yesterday") : tr("than in the %n day(s) before", nullptr, days);
    figure->setFigure(locale.toString(now),
        difference == 0 ? (days == 1 ? tr("as many as yesterday") : tr("as many as in the %n day(s) before", nullptr, days))
            //: %1 is a number of findings, %2 "than in the 7 days before"
            : difference > 0 ? tr("%1 more %2").arg(locale.toString(difference), than)
                             : tr("%1 fewer %2").arg(locale.toString(-difference), than),
        spoken);
}

void FindingsOverview::request(const QString &filter)
{
    Q_EMIT findingsRequested((filter.isEmpty() ? filter : filter + " and "_L1) + sinceFirst());
}

QString FindingsOverview::sinceFirst() const
{
    return term(u"updatedAt", QueryOperator::AtLeast, m_first.toString(Qt::ISODate));
}

} // namespace bucketwatch
