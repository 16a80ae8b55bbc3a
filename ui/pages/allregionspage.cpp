// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/allregionspage.h"

#include "context/plandesk.h"
#include "dialogs/editcellsdialog.h"
#include "items/regioncolumns.h"
#include "organization/effectivepolicy.h"
#include "pages/accountpanel.h"
#include "pages/changesender.h"
#include "pages/fileexport.h"
#include "pages/matrixlegend.h"
#include "pages/matrixtable.h"
#include "pages/memberactions.h"
#include "pages/regionloader.h"
#include "pages/regionprogress.h"
#include "pages/selectionbar.h"
#include "pages/selectioncost.h"
#include "style/alert.h"
#include "style/button.h"
#include "style/emptystate.h"
#include "style/header.h"
#include "style/icons.h"
#include "style/segmentedcontrol.h"
#include "style/textlabel.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;

using Rows = RegionMatrixModel::Rows;

AllRegionsPage::AllRegionsPage(const PageContext &context, QWidget *parent)
    : Page(tr("All Regions"), Extent::Filling, parent)
    , m_context(context)
    , m_sender(new ChangeSender(context, this))
    , m_loader(new RegionLoader(context.service, this))
    , m_model(new RegionMatrixModel)
    , m_plans(new DropdownButton(planName(m_plan)))
    , m_exportButton(new Button(tr("Export CSV")))
    , m_refresh(new Button(QStringLiteral("view-refresh"), tr("Refresh"), Button::Kind::RingIcon))
    , m_file(new FileExport(context.notices, this))
    , m_policy(new Alert(Status::Info, {}))
    , m_failed(new Alert(Status::Error, {}))
    , m_body(new QWidget)
    , m_filter(new QLineEdit)
    , m_rows(new SegmentedControl(tr("Accounts shown")))
    , m_matches(new TextLabel)
    , m_members(new MemberActions(context, *m_sender, [this] { return m_table->selectedCells().accounts(*m_model); }, this))
    , m_bar(new SelectionBar(m_members->button()))
    , m_cost(new SelectionCost(context, [this](bool enable) { return m_table->selectedCells().changes(*m_model, enable); }, this))
    , m_split(new QSplitter(Qt::Vertical))
    , m_table(new MatrixTable(m_model))
    , m_panel(new AccountPanel(context))
    , m_noAccess(new EmptyState)
{
    setObjectName(QStringLiteral("allRegionsPage"));
    addHeaderActions();
    addRemarks();
    addBody();
    add(m_noAccess, 1);
    connect(m_noAccess, &EmptyState::actionTriggered, this, [this] {
        const auto part = m_context.service.organization()->find(m_context.session.region());
        if (part && part->administrator)
            m_context.session.setIdentity(*part->administrator);
    });
    connect(&m_context.service, &GuardDutyService::organizationChanged, this, &AllRegionsPage::follow);
    connect(&m_context.session, &Session::changed, this, &AllRegionsPage::refresh);
    connect(m_loader, &RegionLoader::answered, this, [this](Region region, const QString &failure) {
        m_model->setFailure(region, failure);
        showRemarks();
    });
    refresh();
}

AllRegionsPage::~AllRegionsPage() = default;

void AllRegionsPage::addHeaderActions()
{
    m_plans->setObjectName(QStringLiteral("planButton"));
    m_refresh->setObjectName(QStringLiteral("refreshButton"));
    auto *group = new QActionGroup(m_plans);
    for (const Feature plan : allFeatures()) {
        if (!isSettable(plan))
            continue;
        QAction *action = m_plans->dropdown()->addAction(planName(plan), this, [this, plan] { setPlan(plan); });
        action->setObjectName(wireName(plan));
        action->setCheckable(true);
        action->setChecked(plan == m_plan);
        group->addAction(action);
    }
    header()->addAction(m_plans);
    m_exportButton->setObjectName(QStringLiteral("exportButton"));
    header()->addAction(m_exportButton);
    connect(m_exportButton, &QAbstractButton::clicked, this, &AllRegionsPage::exportRows);
    m_refresh->command()->setShortcut(QKeySequence::Refresh);
    header()->addAction(m_refresh);
    connect(m_refresh, &QAbstractButton::clicked, this, [this] {
        m_context.navigator.refresh();
        loadAgain();
    });
}

void AllRegionsPage::addRemarks()
{
    m_policy->setObjectName(QStringLiteral("policyRemark"));
    m_policy->setText({},
        tr("An organization policy is on, so auto-enable preferences have no effect in any Region. Plans with a lock are managed "
           "by "
           "the policy and cannot be changed here."));
    m_failed->setObjectName(QStringLiteral("failedRemark"));
    auto *again = new Button(tr("Try again"));
    again->setObjectName(QStringLiteral("tryAgainButton"));
    m_failed->addAction(again);
    connect(again, &QAbstractButton::clicked, this, &AllRegionsPage::loadAgain);
    add(m_policy);
    add(m_failed);
    add(new RegionProgress(m_loader));
}

void AllRegionsPage::addBody()
{
    auto *filterRow = new QWidget;
    addFilterRow(filterRow);
    m_table->setObjectName(QStringLiteral("regionsTable"));
    m_table->setAccessibleName(tr("Accounts by Regions"));
    m_table->setMinimumHeight(264); // three lines of headings, and the sentence and button of an empty table; lower pages scroll
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(filterRow);
    column->addWidget(m_bar);
    m_split->setObjectName(QStringLiteral("regionsSplit"));
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_table);
    m_split->addWidget(m_panel);
    m_split->setStretchFactor(0, 1);
    m_panel->hide();
    column->addWidget(m_split, 1);
    column->addWidget(new MatrixLegend);
    add(m_body, 1);
    connect(m_bar, &SelectionBar::changeRequested, this, &AllRegionsPage::askForChange);
    connect(m_bar, &SelectionBar::planRequested, this, &AllRegionsPage::plan);
    connect(m_cost, &SelectionCost::textChanged, m_bar, &SelectionBar::setCost);
    connect(m_bar, &SelectionBar::clearRequested, this, [this] {
        m_table->clearSelection();
        m_table->setFocus();
    });
    connect(m_panel, &AccountPanel::closeRequested, this, [this] {
        m_panel->hide();
        makeRoom();
        m_table->setFocus();
    });
    connect(m_table, &MatrixTable::cellsChanged, this, &AllRegionsPage::showCounts);
    connect(m_table, &QWidget::customContextMenuRequested, this, &AllRegionsPage::openCellMenu);
    connect(m_model, &RegionMatrixModel::totalsChanged, this, &AllRegionsPage::showCounts);
    connect(m_table->emptyState(), &EmptyState::actionTriggered, this, [this] {
        m_rows->choose(int(Rows::All));
        m_filter->clear();
    });
}

void AllRegionsPage::addFilterRow(QWidget *filterRow)
{
    m_filter->setObjectName(QStringLiteral("regionsFilter"));
    m_filter->setPlaceholderText(tr("Filter accounts by name or ID"));
    m_filter->setAccessibleName(tr("Filter accounts by name or ID"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(360);
    m_filter->addAction(Icons::themed(QStringLiteral("edit-find")), QLineEdit::LeadingPosition)->setText(tr("Filter"));
    m_rows->setObjectName(QStringLiteral("rowsControl"));
    m_rows->add(int(Rows::All), tr("All"));
    m_rows->add(int(Rows::Gaps), tr("Gaps only"),
        tr("Accounts that have the plan in some of the Regions where it can be set, and not in all of them"));
    m_rows->add(int(Rows::Unlike), tr("Unlike preference"),
        tr("Accounts that do not have the plan in a Region that prefers it for all or new accounts, or have it in one that does "
           "not"));
    m_rows->choose(int(Rows::All));
    m_matches->setObjectName(QStringLiteral("matchesLabel"));
    m_matches->setWordWrap(false);
    auto *row = new QHBoxLayout(filterRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_filter, 1);
    row->addWidget(m_rows);
    row->addWidget(m_matches);
    row->addStretch(1);
    connect(m_filter, &QLineEdit::textChanged, this, &AllRegionsPage::applyFilter);
    connect(m_rows, &SegmentedControl::chosenChanged, this, &AllRegionsPage::applyFilter);
    auto *clear = new QShortcut(QKeySequence(Qt::Key_Escape), m_filter);
    clear->setContext(Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_filter, &QLineEdit::clear);
}

bool AllRegionsPage::isSettled() const
{
    return !m_sender->isBusy() && !m_panel->isAsking() && !m_loader->isBusy() && !m_file->isBusy()
        && m_cost->isSettled();
}

bool AllRegionsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return m_filter->isVisible();
}

void AllRegionsPage::setFilterText(const QString &text)
{
    m_filter->setText(text);
}

void AllRegionsPage::setPlan(Feature plan)
{
    m_plan = plan;
    m_plans->setText(planName(plan));
    const auto actions = m_plans->dropdown()->actions();
    for (QAction *action : actions)
        action->setChecked(action->objectName() == wireName(plan));
    refresh();
}

void AllRegionsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    loadMissing();
}

void AllRegionsPage::refresh()
{
    m_model->show(m_context.service.organization(), m_context.session.identity(), m_plan);
    showAccess();
    loadMissing();
}

void AllRegionsPage::follow(const OrganizationDelta &delta)
{
    if (delta.isAnother)
        m_loader->forget();
    m_model->update(m_context.service.organization(), delta);
    showAccess();
    loadMissing();
}

void AllRegionsPage::applyFilter()
{
    m_model->setFilter(m_filter->text(), Rows(m_rows->chosen()));
    showEmptyState();
    showCounts();
}

void AllRegionsPage::loadMissing()
{
    std::vector<Region> missing;
    for (int column = 0; column < m_model->regionCount(); ++column) {
        if (!m_model->isLoaded(column))
            missing.push_back(m_model->region(column));
    }
    if (isVisible())
        m_loader->load(missing);
}

void AllRegionsPage::loadAgain()
{
    m_loader->forget();
    for (int column = 0; column < m_model->regionCount(); ++column)
        m_model->setFailure(m_model->region(column), {});
    refresh();
}

void AllRegionsPage::showAccess()
{
    const bool allowed = m_model->regionCount() > 0;
    header()->setDescription(
        //: %1 is a protection plan
        allowed ? tr("%1 of every account in every Region where this account administers GuardDuty.").arg(planName(m_plan))
                : tr("Review and manage a protection plan in all Regions at once."));
    m_plans->setVisible(allowed);
    m_exportButton->setVisible(allowed);
    m_refresh->setVisible(allowed);
    m_body->setVisible(allowed);
    m_noAccess->setVisible(!allowed);
    const auto view = m_context.service.organization();
    const auto summary = summaryFor(*view, m_context.session.region(), m_context.session.identity());
    const QString region = m_context.session.region().name();
    if (!summary.administrator.id.isValid())
        m_noAccess->setText(tr("No accounts to show"),
            //: %1 is a Region
            tr("This account administers GuardDuty in no Region, and in %1 no other account does so for it.").arg(region));
    else
        m_noAccess->setText(tr("Only the administrator sees the accounts"),
            //: %1 and %2 are the name and the ID of an account, %3 is a Region
            tr("The delegated GuardDuty administrator account %1 (%2) manages the accounts of the organization in %3.")
                .arg(summary.administrator.name, summary.administrator.id.toString(), region),
            //: %1 is the name of an account
            summary.role == Role::ManagementAccount ? tr("Switch to %1").arg(summary.administrator.name) : QString());
    showRemarks();
    showEmptyState();
    showCounts();
}

void AllRegionsPage::showRemarks()
{
    const bool allowed = m_model->regionCount() > 0;
    m_policy->setVisible(allowed && arePoliciesInForce(*m_context.service.organization()));
    QStringList failed;
    QString reason;
    for (int column = 0; column < m_model->regionCount(); ++column) {
        if (m_model->failure(column).isEmpty())
            continue;
        failed << shortName(m_model->region(column));
        reason = m_model->failure(column);
    }
    m_failed->setText(tr("%n Region(s) could not be loaded", nullptr, int(failed.size())),
        //: %1 are names of Regions, %2 is what the service said
        tr("%1: %2").arg(QLocale().createSeparatedList(failed), reason));
    m_failed->setVisible(!failed.isEmpty());
}

void AllRegionsPage::showEmptyState()
{
    EmptyState *empty = m_table->emptyState();
    const QString clear = tr("Show all accounts");
    if (m_model->accountCount() == 0)
        empty->setText(tr("No member accounts"), tr("The organization has no accounts besides this one."));
    else if (m_model->rows() == Rows::Gaps && m_filter->text().trimmed().isEmpty())
        //: %1 is a protection plan
        empty->setText(tr("No gaps"), tr("Every account has %1 in all of its Regions or in none.").arg(planName(m_plan)), clear);
    else if (m_model->rows() == Rows::Unlike && m_filter->text().trimmed().isEmpty())
        empty->setText(tr("Nothing is unlike the preference"),
            //: %1 is a protection plan
            tr("%1 is what each Region prefers, wherever it can be set.").arg(planName(m_plan)), clear);
    else
        empty->setText(tr("No matches"), tr("We can't find a match."), clear);
}

void AllRegionsPage::showCounts()
{
    const QLocale locale;
    const bool allowed = m_model->regionCount() > 0;
    const int matches = m_model->rowCount();
    m_exportButton->setDisabledReason(matches > 0 ? QString() : tr("There are no rows to export."));
    //: How many accounts, how many Regions
    header()->setCounter(allowed
            ? tr("%1 × %2").arg(locale.toString(m_model->accountCount()), locale.toString(m_model->regionCount()))
            : QString());
    m_matches->setText(m_model->isFiltered() ? tr("%n match(es)", nullptr, matches) : QString());
    const int total = m_model->accountCount();
    setStatusText(!allowed          ? QString()
            : m_model->isFiltered() ? tr("%1 of %n account(s) match", nullptr, total).arg(locale.toString(matches))
                                    : tr("%n account(s)", nullptr, total));
    const auto counts = m_table->selectedCells().counts(*m_model);
    m_bar->show(counts, m_context.service.readOnlyReason(), PlanDesk::of(m_context.service, m_context.clock).lockReason());
    m_cost->restart(counts.canChange());
}

void AllRegionsPage::askForChange(bool enable)
{
    const auto counts = m_table->selectedCells().counts(*m_model);
    const auto locked = int(counts.cells - counts.canChange());
    ask(enable, [this, locked](const Answer &change) { confirm(change, locked); });
}

void AllRegionsPage::plan(bool enable)
{
    ask(enable, [this](const Answer &change) { m_sender->stage(change->pending, change->success()); });
}

void AllRegionsPage::ask(bool enable, const std::function<void(const Answer &)> &then)
{
    auto changes = m_table->selectedCells().changes(*m_model, enable);
    if (changes.empty())
        return;
    const auto answer = [view = m_context.service.organization(), caller = m_context.caller(), changes = std::move(changes)]() -> Result<Answer> {
        return cellChange(*view, caller, changes).transform([](CellChange change) {
            return std::make_shared<const CellChange>(std::move(change));
        });
    };
    m_sender->question().ask(answer, then);
}

void AllRegionsPage::confirm(const Answer &change, int locked)
{
    auto *dialog = new EditCellsDialog(change, m_model->matrix(), locked, m_context.syntax, this);
    connect(dialog, &QDialog::accepted, this, [this, change] { m_sender->send(change->pending, change->success()); });
    dialog->open();
}

} // namespace bucketwatch
