// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/findingspage.h"

#include "finding/findingpanel.h"
#include "finding/severitybadge.h"
#include "pages/changesender.h"
#include "pages/columnmenu.h"
#include "pages/findingsexport.h"
#include "pages/findingsfilterbar.h"
#include "pages/regionloader.h"
#include "pages/rowkeeper.h"
#include "style/button.h"
#include "style/emptystate.h"
#include "style/header.h"
#include "style/tabledelegate.h"
#include "style/tableview.h"
#include "style/tokens.h"

#include <QHeaderView>
#include <QLocale>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;

FindingsPage::FindingsPage(const PageContext &context, QWidget *parent)
    : Page(tr("Findings"), Extent::Filling, parent)
    , m_context(context)
    , m_sender(new ChangeSender(context, this))
    , m_model(new FindingsModel(this))
    , m_rows(new FindingsRows(m_model, this))
    , m_export(new FindingsExport(context, this))
    , m_loader(new RegionLoader(context.service, this))
    , m_toolbar(new FindingsToolbar(header(), this))
    , m_filterBar(new FindingsFilterBar(
          [this](int property, const QString &typed) { return m_rows->valuesOf(property, typed); }))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_table(new TableView)
    , m_panel(new FindingPanel(context.syntax))
    , m_noAccess(new EmptyState)
    , m_clock(new QTimer(this))
{
    setObjectName("findingsPage"_L1);
    add(m_filterBar);
    addTable();
    setUpCopying();
    add(m_noAccess, 1);
    connectToolbar();
    connect(m_filterBar, &FindingsFilterBar::filterChanged, this, [this] { m_rows->setFilter(m_filterBar->filter()); });
    connect(m_rows, &FindingsRows::settled, this, [this] {
        showEmptyState();
        showCounts();
        showSelection();
    });
    // In between nothing is selected, which is nothing to show.
    connect(m_rows, &TableRows::aboutToRearrange, this, [this] { m_isRearranging = true; });
    connect(m_rows, &TableRows::rearranged, this, [this] {
        m_isRearranging = false;
        showCounts();
        showSelection();
    });
    connect(&m_context.service, &GuardDutyService::organizationChanged, this, &FindingsPage::follow);
    connect(&m_context.session, &Session::changed, this, &FindingsPage::refresh);
    connect(m_panel, &FindingPanel::ratingRequested, this, &FindingsPage::rate);
    connect(m_panel, &FindingPanel::filterRequested, this, &FindingsPage::filterBy);
    connect(m_panel, &FindingPanel::accountRequested, this, &FindingsPage::openAccount);
    connect(m_panel, &FindingPanel::signalRequested, this, &FindingsPage::openSignal);
    connect(m_panel, &FindingPanel::closeRequested, this, [this] {
        wantPanel(false);
        m_table->setFocus();
    });
    connect(m_noAccess, &EmptyState::actionTriggered, this, &FindingsPage::followAccess);
    connect(m_loader, &RegionLoader::answered, this, [this](Region region, const QString &failure) {
        m_failures[region] = failure;
        showAccess();
    });
    auto *toggle = new QShortcut(QKeySequence(Qt::Key_F8), this);
    toggle->setContext(Qt::WidgetWithChildrenShortcut);
    connect(toggle, &QShortcut::activated, this, [this] {
        const bool isWanted = m_table->selectedRowCount() > 1 ? !m_isPanelWanted : m_panel->isHidden();
        if (m_table->selectedRowCount() == 0 && m_table->currentIndex().isValid())
            m_table->selectRow(m_table->currentIndex().row());
        wantPanel(isWanted);
    });
    constexpr std::chrono::minutes Tick(1);
    connect(m_clock, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_model->setNow(now());
    });
    m_clock->start(Tick);
    refresh();
}

FindingsPage::~FindingsPage() = default;

void FindingsPage::addTable()
{
    m_table->setObjectName("findingsTable"_L1);
    m_table->setAccessibleName(tr("Findings"));
    m_table->setCheckColumn(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setModel(m_rows);
    m_table->sortByColumn(FindingsModel::LastSeenColumn, Qt::DescendingOrder);
    new RowKeeper(m_table, m_rows);
    m_table->cells()->setLinkColumn(FindingsModel::TitleColumn);
    m_table->cells()->setBadgeColumn(FindingsModel::SeverityColumn, [](const QModelIndex &index) {
        return badgeKind(static_cast<Severity>(index.data(FindingsModel::SeverityRole).toInt()));
    });
    m_table->cells()->setLeadingIcon(FindingsModel::TitleColumn, [](const QModelIndex &index) {
        return index.data(FindingsModel::SequenceRole).toBool() ? u"attack-sequence"_s : QString();
    });
    const std::pair<int, int> widths[] {{FindingsModel::SeverityColumn, 13}, {FindingsModel::TitleColumn, 32},
        {FindingsModel::TypeColumn, 30}, {FindingsModel::ResourceColumn, 18}, {FindingsModel::AccountColumn, 18},
        {FindingsModel::LastSeenColumn, 18}, {FindingsModel::CountColumn, 10}};
    for (const auto &[column, letters] : widths)
        m_table->setColumnLetters(column, letters);
    // the order of GuardDuty's console; what a Region has in common comes last
    const int order[] {FindingsModel::TitleColumn, FindingsModel::SeverityColumn, FindingsModel::TypeColumn,
        FindingsModel::LastSeenColumn, FindingsModel::CountColumn};
    QHeaderView *columns = m_table->horizontalHeader();
    for (int place = 0; const int column : order)
        columns->moveSection(columns->visualIndex(column), place++);
    m_filterBar->addTool((new ColumnMenu(m_table, FindingsModel::TitleColumn))->makeButton());
    m_table->setMinimumHeight(192); // of an empty table with its sentence and button; lower pages scroll
    m_splitter->setObjectName("findingsSplitter"_L1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->setHandleWidth(12);
    add(m_splitter, 1);
    m_panel->hide();
    placePanel();
    connect(m_table, &TableView::selectedRowCountChanged, this, [this] {
        if (m_isRearranging)
            return;
        showCounts();
        showSelection();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &FindingsPage::openRowMenu);
    const auto open = [this](const QModelIndex &index) {
        selectFindings({m_rows->finding(index.row()).id});
        wantPanel(true);
    };
    connect(m_table, &TableView::linkActivated, this, open);
    connect(m_table, &QAbstractItemView::activated, this, open);
    connect(m_table->emptyState(), &EmptyState::actionTriggered, this, [this] {
        if (m_filterBar->filter().narrows())
            m_filterBar->clear();
        else if (m_rows->total() == 0)
            createSamples();
        else
            m_filterBar->setStatus(FindingsStatus::All);
    });
}

void FindingsPage::connectToolbar()
{
    connect(m_toolbar, &FindingsToolbar::refreshRequested, this, [this] {
        m_context.navigator.refresh();
        refresh();
    });
    connect(m_toolbar, &FindingsToolbar::archiveRequested, this, &FindingsPage::archive);
    connect(m_toolbar, &FindingsToolbar::ratingRequested, this, &FindingsPage::rate);
    connect(m_toolbar, &FindingsToolbar::exportRequested, this, &FindingsPage::exportFindings);
    connect(m_toolbar, &FindingsToolbar::samplesRequested, this, &FindingsPage::createSamples);
    connect(m_toolbar, &FindingsToolbar::suppressionRequested, this, &FindingsPage::suppress);
    connect(m_toolbar, &FindingsToolbar::saveRequested, this, &FindingsPage::saveFilter);
    connect(m_toolbar, &FindingsToolbar::filterChosen, this, &FindingsPage::chooseFilter);
    connect(m_toolbar, &FindingsToolbar::filterEdited, this, &FindingsPage::editFilter);
    connect(m_toolbar, &FindingsToolbar::filterDeleted, this, &FindingsPage::deleteFilter);
}

bool FindingsPage::isSettled() const
{
    return !m_sender->isBusy() && !m_export->isBusy() && !m_rows->isBusy() && !m_loader->isBusy();
}

bool FindingsPage::focusFilter()
{
    m_filterBar->focusText();
    return m_filterBar->isVisible();
}

void FindingsPage::setFilterText(const QString &text)
{
    m_filterBar->clear();
    m_filterBar->setStatus(FindingsStatus::Current);
    m_filterBar->setText(text);
}

void FindingsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void FindingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placePanel();
}

/// Beside all of the page, where that leaves room for its head; else beside the table alone.
void FindingsPage::placePanel()
{
    const int head = std::max(header()->minimumSizeHint().width(), m_filterBar->minimumSizeHint().width());
    const bool isRoomy = width() >= head + 2 * Tokens::PagePadding + m_panel->minimumWidth() + m_splitter->handleWidth();
    const bool isBesideTable = m_splitter->isAncestorOf(m_panel);
    if (m_panel->parentWidget() && isBesideTable != isRoomy)
        return;
    const bool isShown = !m_panel->isHidden();
    m_panel->setBeside(isRoomy ? FindingPanel::Beside::Page : FindingPanel::Beside::Table);
    if (isRoomy) {
        setSidePanel(m_panel);
    } else {
        m_splitter->addWidget(m_panel);
        m_splitter->setStretchFactor(0, 3);
        m_splitter->setStretchFactor(1, 2);
    }
    m_panel->setVisible(isShown);
}

Timestamp FindingsPage::now() const
{
    return m_context.service.organization()->settings.time.at(m_context.clock.now());
}

std::shared_ptr<const RegionView> FindingsPage::part() const
{
    return m_context.service.organization()->find(m_context.session.region());
}

void FindingsPage::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_rows->show(m_context.service.organization(), m_context.session.region(), m_context.session.identity(), now());
    showAccess();
}

void FindingsPage::follow(const OrganizationDelta &delta)
{
    const bool isOurs
        = delta.everything || std::ranges::contains(delta.parts, m_context.session.region(), &OrganizationDelta::Part::region);
    if (isOurs)
        refresh();
}

std::vector<int> FindingsPage::selectedRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int position = range.top(); position <= range.bottom() && range.left() == 0; ++position)
            rows.push_back(m_rows->sourceRow(position));
    }
    return rows;
}

std::vector<FindingId> FindingsPage::selectedFindings() const
{
    std::vector<FindingId> ids;
    for (const int row : selectedRows())
        ids.push_back(m_model->finding(row).id);
    return ids;
}

void FindingsPage::selectFindings(const std::vector<FindingId> &findings)
{
    std::vector<int> places;
    for (const FindingId &id : findings) {
        if (const int place = m_rows->positionOfFinding(id); place >= 0)
            places.push_back(place);
    }
    if (findings.size() == 1 && !places.empty())
        m_table->scrollTo(m_rows->index(places.front(), FindingsModel::TitleColumn)); // the first that is seen
    m_table->selectionModel()->select(selectionOf(*m_rows, std::move(places)), QItemSelectionModel::ClearAndSelect);
}

void FindingsPage::showCounts()
{
    const QLocale locale;
    const int shown = m_rows->rowCount();
    const int selected = m_table->selectedRowCount();
    const bool visible = !m_splitter->isHidden();
    const QString total = locale.toString(m_filterBar->filter().narrows() ? m_rows->total() : shown);
    header()->setCounter(!visible ? QString() : selected == 0 ? total : locale.toString(selected) + u'/' + total);
    m_filterBar->showCounts({m_rows->count(Severity::Low), m_rows->count(Severity::Medium), m_rows->count(Severity::High),
                                m_rows->count(Severity::Critical)},
        shown);
    setStatusText(visible ? tr("%n finding(s)", nullptr, shown) : QString());
    m_toolbar->update(toolbarState());
}

void FindingsPage::wantPanel(bool isWanted)
{
    m_isPanelWanted = isWanted;
    showSelection();
}

void FindingsPage::showSelection()
{
    const int selected = m_table->selectedRowCount();
    m_panel->setVisible(m_isPanelWanted && selected == 1 && !m_splitter->isHidden());
    if (selected != 1) {
        m_panel->showNone(selected);
        return;
    }
    if (m_panel->isHidden())
        return;
    const FindingId id = selectedFindings().front();
    if (m_panel->shownId() == id.toString() && m_shown == m_model->columns())
        return;
    m_shown = m_model->columns();
    m_panel->showFinding(m_model->document(id));
    m_panel->setRatingLocked(m_context.service.readOnlyReason());
}

} // namespace bucketwatch
