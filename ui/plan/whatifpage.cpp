// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/whatifpage.h"

#include "base/whendone.h"
#include "context/plandesk.h"
#include "context/recordingdesk.h"
#include "context/usagevolumesrow.h"
#include "items/accountsmodel.h"
#include "items/propertyquery.h"
#include "items/usagevolumes.h"
#include "items/whatifmodel.h"
#include "plan/plannamedialog.h"
#include "plan/whatifaccountsdialog.h"
#include "plan/whatifchart.h"
#include "plan/whatifdetail.h"
#include "plan/whatifrecordingrow.h"
#include "plan/whatiftable.h"
#include "plan/whatifwatch.h"
#include "style/alert.h"
#include "style/emptystate.h"
#include "style/header.h"
#include "style/twocolumns.h"

#include <QMenu>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;

PageDescription WhatIfPage::description()
{
    return {QLatin1String(PageIds::WhatIf), tr("Planning"), tr("What-if explorer"),
        [](const PageContext &context, QWidget *parent) -> Page * { return new WhatIfPage(context, parent); }};
}

WhatIfPage::WhatIfPage(const PageContext &context, QWidget *parent)
    : Page(tr("What-if explorer"), Extent::Scrolling, parent)
    , m_context(context)
    , m_plans(PlanDesk::of(context.service, context.clock))
    , m_watch(new WhatIfWatch(RecordingDesk::of(context.service), this))
    , m_volumes(UsageVolumes::of(context.service))
    , m_regionsButton(new DropdownButton({}))
    , m_chooseButton(new Button(tr("Choose accounts")))
    , m_recording(new WhatIfRecordingRow(context.navigator, RecordingDesk::of(context.service)))
    , m_noPermission(new Alert(Status::Info, {}))
    , m_switchButton(new Button(QString()))
    , m_remark(new Alert(Status::Warning, {}))
    , m_againButton(new Button(tr("Try again")))
    , m_priceRemark(new Alert(Status::Warning, {}))
    , m_content(new QWidget)
    , m_alternatives(new WhatIfTable)
    , m_chart(new WhatIfChart)
    , m_noChart(new EmptyState)
    , m_detail(new WhatIfDetail)
{
    setObjectName(u"whatIfPage"_s);
    setTrail({tr("What-if explorer")});
    addHead();
    add(m_recording);
    add(new UsageVolumesRow(m_volumes));
    addRemarks();
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Tokens::ContainerGap);
    add(m_content);
    addAlternatives();
    addComparison();
    connect(m_watch, &WhatIfWatch::changed, this, &WhatIfPage::showAnswer);
    const RecordingDesk &recordings = RecordingDesk::of(context.service);
    const auto takeRecording = [this, &recordings] { m_volumes.setRecording(recordings.replay(), recordings.title()); };
    takeRecording();
    connect(&recordings, &RecordingDesk::changed, this, takeRecording);
    connect(&recordings, &RecordingDesk::changed, this, &WhatIfPage::refresh);
    connect(&m_volumes, &UsageVolumes::changed, this, [this] {
        if (m_measured != m_volumes.measured())
            refresh();
        else
            showState();
    });
    connect(&m_plans, &PlanDesk::changed, this, &WhatIfPage::showState);
    connect(&context.service, &GuardDutyService::organizationChanged, this, [this](const OrganizationDelta &delta) {
        if (delta.isAnother) {
            m_chosen.reset();
            m_selected.reset();
            m_loadFailure.clear();
        }
        refresh();
    });
    connect(&context.session, &Session::changed, this, &WhatIfPage::refresh);
    showState();
}

WhatIfPage::~WhatIfPage() = default;

std::shared_ptr<const WhatIf> WhatIfPage::all() const
{
    return m_alternatives->model().all();
}

void WhatIfPage::addHead()
{
    header()->setDescription(tr("How each way to set S3 Protection up would have done on a recording, and what it costs a month."));
    m_regionsButton->setObjectName(u"whatIfRegionsButton"_s);
    m_chooseButton->setObjectName(u"chooseAccountsButton"_s);
    const auto choice = [this](const QString &text, const char *name, Scope scope) {
        m_regionsButton->dropdown()->addAction(text, this, [this, scope] { chooseScope(scope); })->setObjectName(QLatin1String(name));
    };
    choice(tr("All Regions in use"), "allRegionsAction", Scope::AllRegions);
    choice(tr("This Region"), "thisRegionAction", Scope::ThisRegion);
    header()->addAction(m_regionsButton);
    header()->addAction(m_chooseButton);
    connect(m_chooseButton, &QAbstractButton::clicked, this, &WhatIfPage::chooseAccounts);
}

void WhatIfPage::addRemarks()
{
    m_noPermission->setObjectName(u"whatIfNoPermission"_s);
    m_switchButton->setObjectName(u"switchToAdministratorButton"_s);
    m_noPermission->addAction(m_switchButton);
    connect(m_switchButton, &QAbstractButton::clicked, this, [this] {
        for (const Region region : regions()) {
            if (const auto part = m_context.service.organization()->find(region); part && part->administrator)
                return m_context.session.setIdentity(*part->administrator);
        }
    });
    m_remark->setObjectName(u"whatIfRemark"_s);
    m_againButton->setObjectName(u"tryAgainButton"_s);
    m_remark->addAction(m_againButton);
    connect(m_againButton, &QAbstractButton::clicked, this, [this] {
        m_loadFailure.clear();
        refresh();
    });
    m_priceRemark->setObjectName(u"whatIfPriceRemark"_s);
    auto *usage = new Button(tr("Open Usage"));
    usage->setObjectName(u"openUsageButton"_s);
    m_priceRemark->addAction(usage);
    connect(usage, &QAbstractButton::clicked, this,
        [this] { m_context.navigator.openPage(QLatin1String(PageIds::Usage)); });
    for (Alert *alert : {m_noPermission, m_remark, m_priceRemark})
        add(alert);
}

void WhatIfPage::addAlternatives()
{
    m_content->layout()->addWidget(m_alternatives);
    connect(m_alternatives, &WhatIfTable::selectedRowChanged, this, [this] {
        if (const int row = m_alternatives->selectedRow(); row >= 0)
            m_selected = all()->alternatives[static_cast<std::size_t>(row)].kind;
        showSelected();
    });
    connect(m_alternatives, &WhatIfTable::planRequested, this, &WhatIfPage::createPlan);
}

void WhatIfPage::addComparison()
{
    auto *columns = new TwoColumns;
    auto *chart = new Container(tr("Cost against findings found"));
    chart->setObjectName(u"chartSection"_s);
    m_chart->setObjectName(u"whatIfChart"_s);
    m_noChart->setObjectName(u"whatIfNoChart"_s);
    chart->add(m_chart);
    chart->add(m_noChart);
    columns->addLeft(chart);
    columns->addRight(m_detail);
    m_content->layout()->addWidget(columns);
    connect(m_chart, &WhatIfChart::selectedHere, m_alternatives, &WhatIfTable::selectRow);
    connect(m_detail, &WhatIfDetail::accountRequested, this, &WhatIfPage::openAccount);
    connect(m_noChart, &EmptyState::actionTriggered, this, [this] {
        m_context.navigator.openPage(QLatin1String(RecordingDesk::of(m_context.service).replay() ? PageIds::Usage : PageIds::Replay));
    });
}

void WhatIfPage::chooseScope(Scope scope)
{
    m_scope = scope;
    m_loadFailure.clear();
    refresh();
}

void WhatIfPage::chooseAccounts()
{
    const auto shown = all();
    if (!shown)
        return;
    const bool canSuggest = !shown->alternatives.empty() && shown->alternatives.front().found();
    auto *dialog = new WhatIfAccountsDialog(shown->current, shown->chosen, canSuggest, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_chosen = dialog->accounts();
        m_selected = AlternativeKind::ChosenAccounts;
        refresh();
    });
    dialog->open();
}

void WhatIfPage::createPlan()
{
    const int row = m_alternatives->selectedRow();
    if (row < 0 || !planLock().isEmpty())
        return;
    const Alternative &alternative = all()->alternatives[static_cast<std::size_t>(row)];
    //: The name of a plan: %1 is an alternative, "All accounts"
    const QString name = tr("S3 Protection: %1").arg(displayName(alternative.kind));
    QString free = name;
    for (int number = 2; !m_plans.refusalOf(free).isEmpty() && number < 1000; ++number)
        free = name + u' ' + QString::number(number);
    auto *dialog = new PlanNameDialog(tr("Create plan"), tr("Create"), free, m_plans, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, alternative] {
        const auto edits = stagedEdits(alternative, *m_context.service.organization(), m_plans.now());
        if (!edits) {
            m_context.notices.show({.status = Status::Error,
                .title = tr("No plan was made"),
                .text = edits.error().message,
                .id = u"what-if-plan"_s});
            return;
        }
        m_plans.create(dialog->name(), *edits);
        m_context.navigator.openPage(QLatin1String(PageIds::Plan));
    });
    dialog->open();
}

std::vector<Region> WhatIfPage::regions() const
{
    if (m_scope == Scope::ThisRegion)
        return {m_context.session.region()};
    std::vector<Region> regions;
    for (const auto &part : m_context.service.organization()->regions)
        regions.push_back(part->region);
    return regions;
}

void WhatIfPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

bool WhatIfPage::isSettled() const
{
    return m_plans.isReady() && !m_isLoading && !m_volumes.isWorking() && !m_watch->isWorking();
}

bool WhatIfPage::loadMissing()
{
    const auto view = m_context.service.organization();
    std::vector<Region> missing;
    std::ranges::copy_if(regions(), std::back_inserter(missing), [&view](Region region) {
        const auto part = view->find(region);
        return part && !part->isLoaded;
    });
    if (missing.empty())
        m_loadFailure.clear();
    if (m_isLoading || missing.empty() || !m_loadFailure.isEmpty())
        return m_isLoading; // what could not be read is left out
    m_isLoading = true;
    whenDone(m_context.service.load(missing), this, [this](const Result<void> &loaded) {
        m_isLoading = false;
        m_loadFailure = loaded ? QString() : loaded.error().message;
        refresh();
    });
    return m_isLoading;
}

void WhatIfPage::refresh()
{
    m_isStale = !isVisible();
    if (!m_isStale && !loadMissing()) {
        WhatIfQuestion question {.view = m_context.service.organization(),
            .caller = m_context.caller(),
            .regions = regions(),
            .chosen = m_chosen,
            .when = m_plans.now()};
        m_measured = m_volumes.measured();
        question.settings.assumptions.setMeasured(m_measured);
        m_watch->ask(question);
    }
    showState();
}

void WhatIfPage::showAnswer()
{
    if (!m_watch->isWorking() && m_watch->answer() && m_watch->answer() != all()) {
        const auto answer = m_watch->answer();
        m_alternatives->setWhatIf(answer, m_watch->hasFindings());
        m_chart->setWhatIf(answer);
        keepSelection();
        showSelected();
    }
    showState();
}

void WhatIfPage::keepSelection()
{
    const auto shown = all();
    int row = m_selected ? m_alternatives->model().rowOf(*m_selected) : -1;
    if (row < 0 && shown->bestValue)
        row = static_cast<int>(*shown->bestValue);
    if (row < 0)
        row = m_alternatives->model().rowOf(AlternativeKind::AllAccounts);
    const QSignalBlocker blocker(m_alternatives); // nobody selected that
    if (row >= 0 && row != m_alternatives->selectedRow())
        m_alternatives->selectRow(row);
}

void WhatIfPage::showSelected()
{
    const int row = m_alternatives->selectedRow();
    if (row >= 0)
        m_detail->show(all(), row);
    m_chart->setSelected(row);
    m_alternatives->planButton()->setDisabledReason(planLock());
}

QString WhatIfPage::planLock() const
{
    if (const QString lock = m_plans.lockReason(); !lock.isEmpty())
        return lock;
    if (m_watch->isWorking())
        return tr("The alternatives are being worked out.");
    const int row = m_alternatives->selectedRow();
    if (row < 0)
        return tr("Select an alternative first.");
    return all()->alternatives[static_cast<std::size_t>(row)].requests.empty() ? tr("S3 Protection is set up like this already.")
                                                                                : QString();
}

void WhatIfPage::showState()
{
    const auto shown = all();
    const bool isEmpty = shown && shown->alternatives.empty();
    m_regionsButton->setText(m_scope == Scope::AllRegions ? tr("All Regions in use") : tr("This Region"));
    m_chooseButton->setDisabledReason(!shown ? tr("The alternatives are being worked out.")
            : isEmpty                        ? tr("Nothing can be compared for this account.")
                                             : QString());
    m_alternatives->planButton()->setDisabledReason(planLock());
    m_content->setVisible(!isEmpty);
    m_detail->setVisible(shown && !isEmpty);
    m_recording->follow(*m_watch);
    showChart();
    showRemarks();
}

void WhatIfPage::showChart()
{
    const RecordingDesk &desk = RecordingDesk::of(m_context.service);
    const auto shown = all();
    const bool isAnswered = shown && !shown->alternatives.empty();
    const bool hasDots = isAnswered && m_watch->hasFindings()
        && std::ranges::any_of(shown->alternatives, [](const Alternative &one) { return one.cost && one.found(); });
    m_chart->setVisible(hasDots);
    m_noChart->setVisible(!hasDots);
    if (!desk.replay())
        m_noChart->setText(tr("No recording is open"), tr("Open one to see what each alternative would find in it."), tr("Open Event replay"));
    else if (!isAnswered || !m_watch->hasFindings())
        //: %1 is the name of a recording
        m_noChart->setText(tr("The recording is being looked through"), tr("%1 is detected once for all alternatives.").arg(desk.title()));
    else if (!shown->alternatives.front().found())
        //: %1 is the name of a recording
        m_noChart->setText(tr("Findings are unknown"),
            tr("%1 has no data events of S3, so what S3 Protection would find cannot be told.").arg(desk.title()));
    else if (shown->measured)
        //: %1 is the name of a recording
        m_noChart->setText(tr("Costs are unknown"),
            tr("%1 does not tell the volumes of every account and Region. Choose the assumed ones to compare costs.").arg(desk.title()));
    else
        m_noChart->setText(
            tr("Costs are unknown"), tr("The price of S3 Protection is missing in the price table."), tr("Open Usage"));
}

void WhatIfPage::showRemarks()
{
    const auto shown = all();
    const bool isEmpty = shown && shown->alternatives.empty() && !m_watch->isWorking();
    m_noPermission->setVisible(isEmpty && m_loadFailure.isEmpty());
    if (isEmpty) {
        m_noPermission->setText(tr("Nothing can be compared for this account"),
            shown->leftOut.empty() ? tr("GuardDuty is not used in any Region.") : shown->leftOut.front().why.message);
        QString administrator;
        for (const Region region : regions()) {
            const auto part = shown->current->find(region);
            const int row = part && part->administrator ? shown->current->accounts->row(*part->administrator) : -1;
            if (row >= 0 && administrator.isEmpty())
                administrator = shown->current->accounts->rows[static_cast<std::size_t>(row)].name;
        }
        //: %1 is the name of an account
        m_switchButton->setText(tr("Switch to %1").arg(administrator));
        m_switchButton->setVisible(!administrator.isEmpty());
    }
    if (!m_loadFailure.isEmpty()) {
        m_remark->setText(tr("Not every Region could be read"), m_loadFailure);
    } else if (shown && !isEmpty && !shown->leftOut.empty()) {
        QStringList names;
        for (const WhatIf::LeftOut &one : shown->leftOut)
            names << one.region.name();
        const QString list = names.join(tr(", "));
        //: %1 is a list of Regions, %2 a sentence
        const QString which = tr("%1: %2").arg(list, shown->leftOut.front().why.message);
        m_remark->setText(tr("%n Region(s) are left out", nullptr, int(names.size())), which);
    }
    m_remark->setVisible(!m_loadFailure.isEmpty() || (shown && !isEmpty && !shown->leftOut.empty()));
    m_againButton->setVisible(!m_loadFailure.isEmpty());
    const QString path = usageSettingsPath();
    const QString failure = m_watch->priceFailure();
    //: %1 is the name of a file, %2 what is wrong with it
    const QString reason = failure.contains(path) ? failure : tr("%1: %2").arg(path, failure);
    m_priceRemark->setText(tr("Your prices and volumes were not read"),
        reason + u' ' + tr("The cost is that of the prices that come with the program."));
    m_priceRemark->setVisible(!failure.isEmpty() && !isEmpty);
}

void WhatIfPage::openAccount(AccountId account)
{
    m_context.navigator.openPage(QLatin1String(PageIds::Accounts),
        textOf({AccountsModel::IdColumn, QueryOperator::Equals, account.toString()}, AccountsModel::titles()));
}

} // namespace bucketwatch
