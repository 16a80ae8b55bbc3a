// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/mainwindow.h"

#include "context/endpointcontrol.h"
#include "context/plandesk.h"
#include "items/requestsmodel.h"
#include "organization/identities.h"
#include "shell/breadcrumbs.h"
#include "shell/editannouncer.h"
#include "shell/helpsplitter.h"
#include "shell/navigationpane.h"
#include "shell/navigationpanel.h"
#include "shell/pagehost.h"
#include "shell/pagemenus.h"
#include "shell/panewalker.h"
#include "shell/regionchooser.h"
#include "shell/regionloading.h"
#include "shell/settings.h"
#include "shell/simulatorbar.h"
#include "shell/statekeeper.h"
#include "shell/toolrow.h"
#include "shell/topbar.h"
#include "shell/workspacecommands.h"
#include "shell/workspacecontrol.h"
#include "style/emptystate.h"
#include "style/linkbutton.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStatusBar>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const WindowParts &parts, std::vector<PageDescription> pages)
    : m_parts(parts)
    , m_plans(PlanDesk::of(parts.service, parts.clock))
    , m_notices(new NoticeList)
    , m_requests(new RequestsModel(this))
    , m_workspaceCommands(new WorkspaceCommands(parts.workspaces, parts.prompts, *m_notices, this))
    , m_regions(new RegionChooser(parts.service, parts.session, *m_notices, this))
    , m_topBar(new TopBar(parts.service, parts.session, m_plans))
    , m_host(new PageHost(
          {parts.service, parts.session, parts.clock, *m_notices, parts.prompts, parts.syntax, *this}, std::move(pages)))
    , m_loading(new RegionLoading(m_regions, parts.session, m_host))
    , m_panes(new PaneWalker(this))
    , m_nothing(new EmptyState)
    , m_navigation(new NavigationPane(m_host->pages()))
    , m_simulatorBar(new SimulatorBar({parts.service, parts.session, parts.clock, *m_notices}, parts.simulator))
    , m_state(new StateKeeper(parts.settings, this))
    , m_counts(new QLabel)
    , m_workspace(new QLabel)
    , m_endpointHint(new LinkButton({}))
{
    setObjectName(u"mainWindow"_s);
    setAnimated(false); // it would animate the one widget in the middle, with every layout
    makeActions();
    layOut();
    makeMenus();

    connect(m_topBar, &TopBar::regionRequested, this, [this](Region region) {
        if (region != m_parts.session.region() || m_regions->loading())
            switchTo([this, region] { m_regions->choose(region); });
    });
    connect(m_topBar, &TopBar::identityRequested, this,
        [this](AccountId account) {
            if (account != m_parts.session.identity())
                switchTo([this, account] { m_parts.session.setIdentity(account); });
        });
    connect(m_topBar, &TopBar::otherAccountRequested, this, &MainWindow::askForIdentity);
    connect(m_navigation, &NavigationPane::pageRequested, this, [this](const QString &id) { openPage(id); });
    connect(m_toolRow->breadcrumbs(), &Breadcrumbs::activated, this, &MainWindow::activateTrail);
    connect(m_host, &PageHost::pageMade, this, [this](const QString &id, Page *page) {
        connect(page, &Page::trailChanged, this, &MainWindow::refreshTrail);
        connect(page, &Page::statusTextChanged, m_counts, &QLabel::setText);
        m_state->watchBelow(page, id);
    });
    connect(m_host, &PageHost::openChanged, this, &MainWindow::refreshTrail);
    connect(m_host, &PageHost::openChanged, this, [this] { m_pageMenus->follow(m_host->openPage()); });
    connect(&m_parts.service, &GuardDutyService::historyChanged, this, &MainWindow::refreshActions);
    connect(&m_parts.service, &GuardDutyService::organizationChanged, this, &MainWindow::followOrganization);

    connect(m_workspaceCommands, &WorkspaceCommands::finished, this, [this] {
        refreshTitle();
        showSimulator();
    });
    connect(m_simulatorBar, &SimulatorBar::resetRequested, m_workspaceCommands, &WorkspaceCommands::askForReset);
    auto *announcer = new EditAnnouncer(m_parts.service, m_parts.session, *m_notices, this);
    connect(announcer, &EditAnnouncer::historyRequested, this, &MainWindow::showHistory);
    connect(&m_plans, &PlanDesk::changed, this, &MainWindow::refreshActions);
    connect(&m_plans, &PlanDesk::failed, this, [this](const QString &message) {
        m_notices->show({.status = Status::Error, .title = tr("A plan could not be kept"), .text = message, .id = u"plan-store"_s});
    });
    watchEndpoint();

    resize(1280, 860);
    m_state->watchWindow(this);
    followOrganization();
}

MainWindow::~MainWindow()
{
    m_state->saveNow();
    delete m_host; // pages take their notices back when they go, so they go before what shows them
}

void MainWindow::layOut()
{
    m_toolRow = new ToolRow(m_actions.action(u"view.navigation"_s), m_actions.action(u"help.page"_s));
    auto *right = new QWidget;
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(m_notices);
    rightColumn->addWidget(m_host, 1);
    rightColumn->addWidget(m_nothing, 1);
    m_nothing->setObjectName(u"noWorkspace"_s);
    m_nothing->setText(tr("No workspace is open"), tr("Open one to see its organization here."), tr("Open workspace"));
    connect(m_nothing, &EmptyState::actionTriggered, m_workspaceCommands, &WorkspaceCommands::askForWorkspace);

    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    auto *navigation = new NavigationPanel(tr("GuardDuty"), m_navigation);
    row->addWidget(navigation);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedWidth(1);
    row->addWidget(line);
    row->addWidget(new HelpSplitter(right, *m_host, m_actions, *this), 1);

    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_toolRow);
    column->addWidget(m_simulatorBar);
    column->addLayout(row, 1);
    setCentralWidget(central);
    m_state->watchBelow(central, u"window"_s);

    const auto showNavigation = [navigation, line](bool shown) {
        navigation->setVisible(shown);
        line->setVisible(shown);
    };
    connect(m_actions.action(u"view.navigation"_s), &QAction::toggled, this, showNavigation);
    showNavigation(m_parts.settings.isNavigationShown());

    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(Tokens::FieldPadding, 0, Tokens::FieldPadding, 0);
    statusBar()->addWidget(m_counts, 1);
    statusBar()->addPermanentWidget(m_endpointHint);
    statusBar()->addPermanentWidget(m_workspace);
}

void MainWindow::watchEndpoint()
{
    EndpointControl &endpoint = m_parts.endpoint;
    m_endpointHint->setObjectName(u"endpointHint"_s);
    const auto refresh = [this] {
        const bool on = m_parts.endpoint.isRunning();
        m_endpointHint->setText(tr("Endpoint on: %1").arg(m_parts.endpoint.address()));
        const QString unavailable = m_parts.endpoint.unavailableReason();
        m_endpointHint->setToolTip(unavailable.isEmpty()
                ? tr("Programs on this computer can change this organization. Open Connect the AWS CLI.")
                : unavailable);
        m_endpointHint->setVisible(on);
        if (on)
            m_parts.settings.setEndpointPort(quint16(QUrl(m_parts.endpoint.address()).port(0)));
    };
    connect(m_endpointHint, &QPushButton::clicked, this, &MainWindow::showConnectCli);
    connect(&endpoint, &EndpointControl::started, this, refresh);
    connect(&endpoint, &EndpointControl::stopped, this, refresh);
    connect(&endpoint, &EndpointControl::availabilityChanged, this, refresh);
    connect(&endpoint, &EndpointControl::requestsAnswered, m_requests, &RequestsModel::append);
    refresh();
}

void MainWindow::openPage(const QString &id, const QString &filter)
{
    Page *page = m_host->openPage();
    if (page && id != m_host->openId() && page->hasUnsavedChanges()) {
        m_parts.prompts.confirm(this, tr("Leave this page?"), tr("What you changed on this page is not saved yet."), tr("Leave"), [this, id, filter](bool leave) {
            if (leave) {
                m_host->openFresh(m_host->openId());
                openPage(id, filter);
            }
        });
        return;
    }
    page = m_host->open(id);
    if (!page)
        return;
    const PageDescription *description = m_host->find(id);
    if (!filter.isEmpty() && description->applyFilter)
        description->applyFilter(*page, filter);
    m_parts.settings.setPage(id);
}

void MainWindow::switchTo(const std::function<void()> &change)
{
    const Page *page = m_host->openPage();
    if (!page || !page->hasUnsavedChanges()) {
        change();
        return;
    }
    m_parts.prompts.confirm(this, tr("Switch without saving?"), tr("What you changed on this page is not saved yet."),
        tr("Switch without saving"), [change](bool leave) {
            if (leave)
                change(); // which makes the page forget
        });
}

void MainWindow::refresh()
{
    // Of the connection, and enabled while there is one.
    if (QAction *action = m_actions.action(QStringLiteral("file.refresh")))
        action->trigger();
}

void MainWindow::openRecordings(const QStringList &paths)
{
    const auto &pages = m_host->pages();
    const auto taker = std::ranges::find_if(pages, [](const PageDescription &page) { return bool(page.openRecordings); });
    if (paths.isEmpty() || taker == pages.end())
        return;
    openPage(taker->id);
    if (m_host->openId() == taker->id)
        taker->openRecordings(*m_host->openPage(), paths);
}

void MainWindow::openWorkspace(const QString &path)
{
    m_workspaceCommands->open(path);
}

void MainWindow::refreshTrail()
{
    const Page *page = m_host->openPage();
    if (!page)
        return;
    m_toolRow->breadcrumbs()->setTrail(QStringList {tr("GuardDuty")} + page->trail());
    m_navigation->setOpenPage(m_host->openId());
    m_counts->setText(page->statusText());
    refreshTitle();
}

void MainWindow::refreshTitle()
{
    const QString title = m_parts.workspaces.title();
    const QString file = title.isEmpty() ? tr("none") : title;
    const Page *page = m_host->openPage();
    const QString where = page ? page->trail().constFirst() : QString();
    //: Window title: page, workspace, program
    setWindowTitle(where.isEmpty() ? tr("%1 - Bucketwatch").arg(file) : tr("%1 - %2 - Bucketwatch").arg(where, file));
    m_workspace->setText(tr("Workspace: %1").arg(file));
}

void MainWindow::activateTrail(int index)
{
    // The service itself has no page: its link leads to the first one.
    if (index == 0)
        openPage(m_host->pages().front().id);
    else if (Page *page = m_host->openPage())
        page->activateTrail(index - 1);
}

void MainWindow::followOrganization()
{
    const auto view = m_parts.service.organization();
    auto part = view->find(m_parts.session.region());
    if (!part && !view->regions.empty())
        part = view->regions.front();
    if (part && (part->region != m_parts.session.region() || !part->isLoaded))
        m_regions->choose(part->region);
    if (part && view->accounts->row(m_parts.session.identity()) < 0) {
        const auto identities = suggestedIdentities(*view, *part);
        if (!identities.empty())
            m_parts.session.setIdentity(identities.front().account);
    }
    m_navigation->setEnabled(part != nullptr);
    m_host->setVisible(part != nullptr);
    m_nothing->setVisible(part == nullptr);
    tellReadOnly();
    showSimulator();
    refreshActions();
    refreshTitle();
}

void MainWindow::tellReadOnly()
{
    static const QString ReadOnlyNotice = u"read-only"_s;
    const QString reason = m_parts.service.readOnlyReason();
    const bool isConnected = m_parts.workspaces.isConnected();
    const QString title = isConnected ? tr("The endpoint does not answer") : tr("This workspace is read-only");
    // Whoever reads it, or has its button under the pointer, is not disturbed by every edit of the owner.
    const QString told = reason.isEmpty() ? QString() : QString(title + reason);
    if (std::exchange(m_toldReadOnly, told) == told)
        return;
    if (reason.isEmpty())
        m_notices->dismiss(ReadOnlyNotice);
    else
        m_notices->show({.status = isConnected ? Status::Warning : Status::Info,
            .title = title,
            .text = reason,
            .id = ReadOnlyNotice,
            .actionText = isConnected ? QString() : tr("Reload"),
            .action = [this] { m_workspaceCommands->open(m_parts.workspaces.path()); },
            .dismissible = false});
}

void MainWindow::showSimulator()
{
    m_simulatorBar->setVisible(!m_parts.workspaces.isConnected() && !m_parts.service.organization()->regions.empty());
    m_simulatorBar->setResetLock(m_parts.workspaces.isDemo()
            ? QString()
            : tr("Only the demo is made anew. In this workspace, Edit > History takes changes back."));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_state->saveNow();
    m_parts.settings.setSession(m_parts.session.region().id(), m_parts.session.identity().toString());
    QMainWindow::closeEvent(event);
}

} // namespace bucketwatch
