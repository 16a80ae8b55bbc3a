// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/planpage.h"

#include "base/whendone.h"
#include "context/inbackground.h"
#include "context/plandesk.h"
#include "items/plandiffmodel.h"
#include "items/usagewords.h"
#include "plan/applydialog.h"
#include "plan/pastecommandsdialog.h"
#include "plan/plancodesection.h"
#include "plan/planeditssection.h"
#include "plan/plannamedialog.h"
#include "plan/plantree.h"
#include "style/alert.h"
#include "style/badge.h"
#include "style/button.h"
#include "style/containerframe.h"
#include "style/emptystate.h"
#include "style/figure.h"
#include "style/header.h"
#include "style/keyvaluegrid.h"
#include "style/tokens.h"
#include "style/twocolumns.h"
#include "style/wrappingrow.h"

#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostDiffRows = 20;
const auto StageNotice = u"plan-stage"_s;

/// "12 → 40": a number before the plan and after it.
QString arrow(const QString &before, const QString &after)
{
    //: A figure before the plan and after it: "133 → 194"
    return before == after ? after : PlanPage::tr("%1 → %2").arg(before, after);
}

QString rangeText(const CostRange &range)
{
    if (range.least == range.most)
        return UsageWords::amount(range.least);
    //: The least and the most that something costs
    return PlanPage::tr("%1 to %2").arg(UsageWords::amount(range.least), UsageWords::amount(range.most));
}

} // namespace

PageDescription PlanPage::description()
{
    return {QLatin1String(PageIds::Plan), tr("Planning"), tr("Plan"),
        [](const PageContext &context, QWidget *parent) -> Page * { return new PlanPage(context, parent); }};
}

PlanPage::PlanPage(const PageContext &context, QWidget *parent)
    : Page(tr("Plan"), Extent::Scrolling, parent)
    , m_context(context)
    , m_plans(PlanDesk::of(context.service, context.clock))
    , m_badge(new Badge(BadgeKind::Grey, {}))
    , m_plansButton(new DropdownButton(tr("Plans")))
    , m_undo(new Button(u"edit-undo"_s, tr("Undo"), Button::Kind::Normal))
    , m_redo(new Button(u"edit-redo"_s, tr("Redo"), Button::Kind::Normal))
    , m_apply(new Button(tr("Apply plan"), Button::Kind::Primary))
    , m_remark(new Alert(Status::Warning, {}))
    , m_empty(new QWidget)
    , m_emptyState(new EmptyState)
    , m_content(new QWidget)
    , m_edits(new PlanEditsSection(context))
    , m_diff(new PlanDiffModel(this))
    , m_tree(new PlanTree(tr("What changes and what does not"), m_diff, MostDiffRows))
    , m_code(new PlanCodeSection(context))
{
    setObjectName(u"planPage"_s);
    setTrail({tr("Plan")});
    addHead();
    m_remark->setObjectName(u"planRemark"_s);
    add(m_remark);
    addEmpty();
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Tokens::ContainerGap);
    add(m_content);
    addFigures();
    addSections();
    connect(&m_plans, &PlanDesk::changed, this, &PlanPage::refresh);
    connect(&m_plans, &PlanDesk::planningChanged, this, &PlanPage::showState);
    connect(&m_context.service, &GuardDutyService::organizationChanged, this, &PlanPage::refresh);
    showState();
}

PlanPage::~PlanPage() = default;

void PlanPage::addHead()
{
    m_plansButton->setObjectName(u"plansButton"_s);
    m_undo->setObjectName(u"undoPlanButton"_s);
    m_redo->setObjectName(u"redoPlanButton"_s);
    m_apply->setObjectName(u"applyPlanButton"_s);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_badge, m_plansButton, m_undo, m_redo, m_apply})
        header()->addAction(widget);
    const auto step = [this](void (ChangePlan::*go)()) {
        return [this, go] {
            (void)m_plans.edit([go](ChangePlan &plan) -> Result<void> {
                (plan.*go)();
                return {};
            });
        };
    };
    connect(m_undo, &QAbstractButton::clicked, this, step(&ChangePlan::undo));
    connect(m_redo, &QAbstractButton::clicked, this, step(&ChangePlan::redo));
    connect(m_apply, &QAbstractButton::clicked, this, &PlanPage::apply);
    connect(m_plansButton->dropdown(), &QMenu::aboutToShow, this, &PlanPage::fillPlansMenu);
    fillPlansMenu();
}

void PlanPage::fillPlansMenu()
{
    QMenu *menu = m_plansButton->dropdown();
    menu->clear();
    for (const auto names = m_plans.names(); const QString &name : names) {
        QString text = name;
        QAction *action = menu->addAction(text.replace(u'&', u"&&"_s), this, [this, name] { m_plans.open(name); });
        action->setCheckable(true);
        action->setChecked(name == m_plans.plan().name());
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    const bool isFree = m_plans.lockReason().isEmpty();
    const bool isKept = isFree && m_plans.isKept();
    const auto entry = [this, menu](const QString &text, const char *name, bool enabled, const std::function<void()> &run) {
        QAction *action = menu->addAction(text, this, run);
        action->setObjectName(QLatin1String(name));
        action->setEnabled(enabled);
    };
    entry(tr("New plan…"), "newPlan", isFree, [this] {
        askForName(tr("New plan"), tr("Create"), m_plans.freeName(),
            [](PlanDesk &plans, const QString &name) { plans.create(name); });
    });
    entry(tr("Duplicate…"), "duplicatePlan", isKept, [this] {
        //: The name of the copy of a plan
        askForName(tr("Duplicate plan"), tr("Duplicate"), tr("Copy of %1").arg(m_plans.plan().name()),
            [](PlanDesk &plans, const QString &name) { plans.duplicate(name); });
    });
    entry(tr("Rename…"), "renamePlan", isKept && !m_plans.plan().run(), [this] {
        askForName(tr("Rename plan"), tr("Rename"), m_plans.plan().name(),
            [](PlanDesk &plans, const QString &name) { plans.rename(name); });
    });
    entry(tr("Delete…"), "deletePlan", isKept, [this] { askToDelete(); });
    menu->addSeparator();
    entry(tr("Paste AWS CLI commands…"), "pasteCommands", isFree, [this] { pasteCommands(); });
}

void PlanPage::addEmpty()
{
    auto *frame = new ContainerFrame;
    auto *column = new QVBoxLayout(frame);
    column->addWidget(m_emptyState);
    auto *paste = new Button(tr("Paste AWS CLI commands"));
    paste->setObjectName(u"pasteCommandsButton"_s);
    auto *plan = new Button(tr("Plan changes"));
    plan->setObjectName(u"planChangesButton"_s);
    auto *row = new WrappingRow;
    row->setSpacing(Tokens::ButtonGap);
    row->addWidget(plan);
    row->addWidget(paste);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Tokens::ContainerPadding, 0, Tokens::ContainerPadding, Tokens::ContainerPadding);
    line->addStretch(1);
    line->addLayout(row);
    line->addStretch(1);
    column->addLayout(line);
    auto *outer = new QVBoxLayout(m_empty);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(frame);
    m_empty->setObjectName(u"planEmpty"_s);
    add(m_empty);
    connect(paste, &QAbstractButton::clicked, this, &PlanPage::pasteCommands);
    const auto editS3 = [this] {
        m_plans.setPlanning(true);
        m_context.navigator.openPage(QLatin1String(PageIds::S3Protection));
    };
    connect(plan, &QAbstractButton::clicked, this, editS3);
}

void PlanPage::addFigures()
{
    auto *section = new Container({});
    section->setAccessibleName(tr("The plan in figures"));
    auto *grid = new KeyValueGrid(4);
    const char *names[] {"coverageFigure", "costFigure", "changeFigure", "warningsFigure"};
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i] = new Figure;
        m_figures[i]->setObjectName(QLatin1String(names[i]));
    }
    grid->addWidget(tr("Accounts covered in every Region"), m_figures[0]);
    grid->addWidget(tr("Estimated monthly cost"), m_figures[1]);
    grid->addWidget(tr("Accounts that change"), m_figures[2]);
    grid->addWidget(tr("Warnings"), m_figures[3]);
    section->add(grid);
    m_content->layout()->addWidget(section);
}

void PlanPage::addSections()
{
    m_changes = new Container(tr("Changes"));
    m_tree->setObjectName(u"planDiff"_s);
    m_tree->setWidths({22, 16, 12, 16});
    m_changes->add(m_tree);
    auto *columns = new TwoColumns;
    columns->addLeft(m_edits);
    columns->addLeft(m_changes);
    columns->addRight(m_code);
    m_content->layout()->addWidget(columns);
}

void PlanPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

bool PlanPage::isSettled() const
{
    return m_plans.isReady() && !m_isWorking && !m_isLoading && m_code->isSettled()
        && (!m_applyDialog || m_applyDialog->isSettled());
}

bool PlanPage::loadMissing()
{
    const auto view = m_context.service.organization();
    if (m_isLoading || std::ranges::all_of(view->regions, [](const auto &region) { return region->isLoaded; }))
        return m_isLoading;
    m_isLoading = true;
    whenDone(m_context.service.load({}), this, [this](const Result<void> &loaded) {
        m_isLoading = false;
        m_loadFailure = loaded ? QString() : loaded.error().message;
        if (loaded)
            refresh();
        else
            showState();
    });
    return m_isLoading;
}

void PlanPage::refresh()
{
    m_isStale = !isVisible() || m_isWorking;
    showState();
    if (m_isStale || !m_plans.isReady() || m_plans.plan().isEmpty() || loadMissing())
        return;
    m_isWorking = true;
    const PlanOutlook earlier = m_review ? m_review->outlook : PlanOutlook();
    whenDone(inBackground([plan = m_plans.plan(), view = m_context.service.organization(), when = m_plans.now(),
                              earlier] {
        const UsageSettings settings = readUsageSettings(usageSettingsPath()).value_or(UsageSettings());
        return std::shared_ptr<const PlanReview>(
            std::make_shared<PlanReview>(reviewOf(plan, view, when, settings, earlier)));
    }),
        this, [this](const std::shared_ptr<const PlanReview> &review) {
            m_isWorking = false;
            take(review);
            if (m_isStale && isVisible())
                refresh();
        });
}

void PlanPage::take(std::shared_ptr<const PlanReview> review)
{
    m_review = std::move(review);
    m_edits->setReview(m_review);
    m_diff->setReview(m_review);
    if (m_diff->rowCount() > 0)
        m_tree->expand(m_diff->index(0, 0));
    for (int row = 1; row < m_diff->rowCount(); ++row) {
        const auto kind = m_diff->index(row, 0).data(PlanDiffModel::KindRole).value<PlanDiffModel::Kind>();
        if (kind == PlanDiffModel::Kind::Warnings || kind == PlanDiffModel::Kind::Unchanged)
            m_tree->expand(m_diff->index(row, 0));
    }
    m_changes->header()->setCounter(QLocale().toString(m_review->diff.changedPlaces));
    m_code->setReview(m_review);
    showFigures();
    showState();
}

void PlanPage::showFigures()
{
    const QLocale locale;
    const auto number = [&locale](qsizetype count) { return locale.toString(count); };
    const CoverageChange &coverage = m_review->coverage;
    m_figures[0]->setFigure(
        arrow(number(coverage.accountsEverywhere.before), number(coverage.accountsEverywhere.after)),
        //: %1 and %2 are numbers of accounts times Regions
        tr("of %n account(s); in some Region %1", nullptr, int(coverage.accounts))
            .arg(arrow(number(coverage.accountsAnywhere.before), number(coverage.accountsAnywhere.after))));
    const CostChange &cost = m_review->cost.total;
    m_figures[1]->setFigure(arrow(rangeText(cost.now), rangeText(cost.planned)),
        //: %1 is an amount, or two with an arrow
        tr("After all trials end: %1").arg(arrow(rangeText(cost.nowAfterTrials), rangeText(cost.plannedAfterTrials))));
    const PlanDiff &diff = m_review->diff;
    m_figures[2]->setFigure(number(m_review->changedAccounts),
        //: Numbers of accounts times Regions: %1 + %2 = %3
        tr("%1 changed + %2 unchanged = %3 accounts × Regions")
            .arg(number(diff.changedPlaces), number(diff.unchangedPlaces), number(diff.changedPlaces + diff.unchangedPlaces)));
    m_figures[3]->setFigure(number(std::ssize(m_review->warnings)),
        m_review->warnings.empty() ? tr("Nothing to mind") : tr("Listed below the changes"));
}

void PlanPage::showState()
{
    const ChangePlan &plan = m_plans.plan();
    const QString lock = m_plans.lockReason();
    const bool isFresh = m_review && m_review->plan.name() == plan.name() && !plan.isEmpty();
    header()->setTitle(plan.isEmpty() && !m_plans.isKept() ? tr("Plan") : plan.name());
    header()->setDescription(plan.isEmpty() ? tr("Nothing is staged.") : tr("Nothing is sent until you apply the plan."));
    if (plan.run())
        m_badge->setBadge(BadgeKind::Red, tr("Interrupted"));
    else if (plan.isEmpty())
        m_badge->setBadge(BadgeKind::Grey, tr("Empty"));
    else if (isFresh && !m_review->conflicts.empty())
        m_badge->setBadge(BadgeKind::Red, tr("Conflicts"));
    else
        m_badge->setBadge(BadgeKind::Blue, tr("Draft, not applied"));
    m_undo->setDisabledReason(!lock.isEmpty() ? lock : plan.canUndo() && !plan.run() ? QString() : tr("There is nothing to undo."));
    m_redo->setDisabledReason(!lock.isEmpty() ? lock : plan.canRedo() && !plan.run() ? QString() : tr("There is nothing to redo."));
    m_apply->setText(plan.run() ? tr("Continue applying") : tr("Apply plan"));
    m_apply->setDisabledReason(applyLock());
    m_emptyState->setText(tr("No changes are staged"),
        tr("While you plan changes, every edit on the S3 Protection, Accounts, Protection plans and All Regions pages lands here "
           "first. You see which accounts change and what it costs, and apply it when you are ready."));
    for (const char *name : {"planChangesButton", "pasteCommandsButton"})
        m_empty->findChild<Button *>(QLatin1String(name))->setDisabledReason(lock);
    m_empty->setVisible(plan.isEmpty());
    m_content->setVisible(isFresh);
    showRemark();
}

void PlanPage::showRemark()
{
    const ChangePlan &plan = m_plans.plan();
    const QString lock = m_plans.lockReason();
    const bool isFresh = m_review && m_review->plan.name() == plan.name() && !plan.isEmpty();
    QString title;
    QString text;
    if (m_plans.isReady() && !lock.isEmpty()) {
        title = tr("Nothing can be planned here");
        text = lock;
    } else if (!m_loadFailure.isEmpty()) {
        title = tr("Not every Region could be read");
        text = m_loadFailure;
    } else if (plan.run()) {
        title = tr("Applying this plan was interrupted");
        text = tr("Continue applying goes on where it stopped and does nothing twice.");
    } else if (isFresh && !m_review->conflicts.empty()) {
        title = tr("%n value(s) changed since they were staged", nullptr, int(m_review->conflicts.size()));
        text = m_review->conflicts.front().text() + u' '
            + tr("Select the edit below and choose under Arrange what holds.");
    }
    m_remark->setText(title, text);
    m_remark->setVisible(!text.isEmpty());
}

QString PlanPage::applyLock() const
{
    const ChangePlan &plan = m_plans.plan();
    if (const QString lock = m_plans.lockReason(); !lock.isEmpty())
        return lock;
    if (plan.isEmpty())
        return tr("Nothing is staged.");
    if (!m_review || m_review->plan.name() != plan.name())
        return tr("The plan is being worked out.");
    if (plan.run())
        return {};
    if (!m_review->conflicts.empty())
        return tr("Values changed since they were staged. Choose first what holds.");
    return m_review->outlook.changesAnything() ? QString() : tr("The plan changes nothing.");
}

void PlanPage::askForName(
    const QString &title, const QString &action, const QString &suggestion, void (*use)(PlanDesk &, const QString &))
{
    auto *dialog = new PlanNameDialog(title, action, suggestion, m_plans, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, use] { use(m_plans, dialog->name()); });
    dialog->open();
}

void PlanPage::askToDelete()
{
    const QString name = m_plans.plan().name();
    m_context.prompts.confirm(this, tr("Delete this plan?"),
        tr("%1 and its edits are deleted. What was applied of it stays.").arg(name), tr("Delete"), [this, name](bool yes) {
            if (yes && m_plans.plan().name() == name)
                m_plans.remove();
        });
}

PasteCommandsDialog *PlanPage::pasteCommands()
{
    auto *dialog = new PasteCommandsDialog(m_context, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto staged = m_plans.stage(dialog->requests()); !staged)
            m_context.notices.show({.status = Status::Error,
                .title = tr("Nothing was staged"),
                .text = staged.error().message,
                .id = StageNotice});
        else
            m_context.notices.dismiss(StageNotice);
    });
    dialog->open();
    return dialog;
}

ApplyDialog *PlanPage::apply()
{
    m_applyDialog = new ApplyDialog(m_context, this);
    m_applyDialog->open();
    return m_applyDialog;
}

} // namespace bucketwatch
