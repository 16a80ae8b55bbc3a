// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/planpage.h"

#include "base/whendone.h"
#include "context/inbackground.h"
#include "context/plandesk.h"
#include "context/recordingdesk.h"
#include "items/usagevolumes.h"
#include "plan/applydialog.h"
#include "plan/exportreviewbutton.h"
#include "plan/pastecommandsdialog.h"
#include "plan/planchangessection.h"
#include "plan/plancodesection.h"
#include "plan/plancostsection.h"
#include "plan/planeditssection.h"
#include "plan/planfiguressection.h"
#include "plan/planfindingswatch.h"
#include "plan/plannamedialog.h"
#include "style/alert.h"
#include "style/badge.h"
#include "style/button.h"
#include "style/containerframe.h"
#include "style/emptystate.h"
#include "style/header.h"
#include "style/tokens.h"
#include "style/twocolumns.h"
#include "style/wrappingrow.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

const auto StageNotice = u"plan-stage"_s;

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
    , m_export(new ExportReviewButton(context))
    , m_apply(new Button(tr("Apply plan"), Button::Kind::Primary))
    , m_remark(new Alert(Status::Warning, {}))
    , m_priceRemark(new Alert(Status::Warning, {}))
    , m_empty(new QWidget)
    , m_emptyState(new EmptyState)
    , m_content(new QWidget)
    , m_findings(new PlanFindingsWatch(RecordingDesk::of(context.service), this))
    , m_figures(new PlanFiguresSection)
    , m_edits(new PlanEditsSection(context))
    , m_changes(new PlanChangesSection)
    , m_volumes(UsageVolumes::of(context.service))
    , m_cost(new PlanCostSection(m_volumes))
    , m_code(new PlanCodeSection(context))
{
    setObjectName(u"planPage"_s);
    setTrail({tr("Plan")});
    addHead();
    m_remark->setObjectName(u"planRemark"_s);
    add(m_remark);
    m_priceRemark->setObjectName(u"planPriceRemark"_s);
    auto *usage = new Button(tr("Open Usage"));
    usage->setObjectName(u"openUsageButton"_s);
    m_priceRemark->addAction(usage);
    connect(usage, &QAbstractButton::clicked, this,
        [this] { m_context.navigator.openPage(QLatin1String(PageIds::Usage)); });
    add(m_priceRemark);
    addEmpty();
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Tokens::ContainerGap);
    add(m_content);
    addSections();
    connect(m_findings, &PlanFindingsWatch::changed, this, &PlanPage::showFindings);
    RecordingDesk &recordings = RecordingDesk::of(context.service);
    const auto takeRecording = [this, &recordings] { m_volumes.setRecording(recordings.replay(), recordings.title()); };
    connect(&recordings, &RecordingDesk::changed, this, takeRecording);
    connect(&m_volumes, &UsageVolumes::changed, this, &PlanPage::takeVolumes);
    takeRecording();
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
    m_export->setObjectName(u"exportReviewButton"_s);
    m_apply->setObjectName(u"applyPlanButton"_s);
    header()->addBadge(m_badge);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_plansButton, m_undo, m_redo, m_export, m_apply})
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

void PlanPage::addSections()
{
    auto *columns = new TwoColumns;
    columns->addLeft(m_edits);
    columns->addLeft(m_changes);
    columns->addLeft(m_cost);
    columns->addRight(m_code);
    m_content->layout()->addWidget(m_figures);
    m_content->layout()->addWidget(columns);
    connect(m_figures, &PlanFiguresSection::replayRequested, this,
        [this] { m_context.navigator.openPage(QLatin1String(PageIds::Replay)); });
}

void PlanPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

bool PlanPage::isSettled() const
{
    return m_plans.isReady() && !m_isWorking && !m_isLoading && !m_volumes.isWorking() && !m_findings->isWorking()
        && m_code->isSettled() && m_export->isSettled() && (!m_applyDialog || m_applyDialog->isSettled());
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

void PlanPage::takeVolumes()
{
    if (m_measured != m_volumes.measured())
        refresh();
}

void PlanPage::refresh()
{
    m_isStale = !isVisible() || m_isWorking;
    showState();
    if (m_isStale || !m_plans.isReady() || m_plans.plan().isEmpty() || loadMissing())
        return;
    m_isWorking = true;
    offerReview();
    m_measured = m_volumes.measured();
    whenDone(inBackground([plan = m_plans.plan(), view = m_context.service.organization(), when = m_plans.now(),
                              history = m_context.service.history(), earlier = m_review, measured = m_measured] {
        const auto read = readUsageSettings(usageSettingsPath());
        UsageSettings settings = read.value_or(UsageSettings());
        settings.assumptions.setMeasured(measured);
        return std::pair(std::shared_ptr<const PlanReview>(
                             std::make_shared<PlanReview>(reviewOf(plan, view, when, settings, earlier.get(), *history))),
            read ? QString() : read.error().message);
    }),
        this, [this](const std::pair<std::shared_ptr<const PlanReview>, QString> &worked) {
            m_isWorking = false;
            m_priceFailure = worked.second;
            take(worked.first);
            if (m_isStale && isVisible())
                refresh();
        });
}

void PlanPage::take(std::shared_ptr<const PlanReview> review)
{
    m_review = std::move(review);
    m_edits->setReview(m_review);
    m_figures->setReview(*m_review);
    m_changes->setReview(m_review);
    m_cost->setReview(m_review);
    m_findings->setReview(m_review);
    m_code->setReview(m_review);
    showState();
}

void PlanPage::showFindings()
{
    m_figures->setFindings(*m_findings);
    m_changes->setFindings(m_findings->findings());
    offerReview();
}

void PlanPage::showState()
{
    const ChangePlan &plan = m_plans.plan();
    const QString lock = m_plans.lockReason();
    const bool isFresh = m_review && m_review->plan.name() == plan.name() && !plan.isEmpty();
    header()->setTitle(plan.isEmpty() && !m_plans.isKept() ? tr("Plan") : plan.name());
    header()->setDescription(plan.isEmpty() ? tr("Nothing is staged.") : tr("Nothing is sent until you apply the plan."));
    if (isFresh && !m_review->conflicts.empty())
        m_badge->setBadge(BadgeKind::Red, tr("Conflicts"));
    else if (plan.run())
        m_badge->setBadge(BadgeKind::Red, tr("Interrupted"));
    else if (plan.isEmpty())
        m_badge->setBadge(BadgeKind::Grey, tr("Empty"));
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
    showPriceRemark();
    offerReview();
}

void PlanPage::offerReview()
{
    const ChangePlan &plan = m_plans.plan();
    const bool isFresh = m_review && m_review->plan.name() == plan.name() && !m_isWorking && !m_isStale;
    const QString lock = plan.isEmpty() ? tr("Nothing is staged.")
        : !isFresh                      ? tr("The plan is being worked out.")
        : m_findings->isWorking()       ? tr("The recording is being looked through.")
                                        : QString();
    m_export->setMaterial({m_review, m_findings->title(), m_findings->findings(), m_priceFailure}, lock);
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
    } else if (isFresh && !m_review->conflicts.empty()) {
        title = tr("%n value(s) changed since they were staged", nullptr, int(m_review->conflicts.size()));
        text = m_review->conflicts.front().text() + u' '
            + tr("Select the edit below and choose under Arrange what holds.");
    } else if (plan.run()) {
        title = tr("Applying this plan was interrupted");
        text = tr("Continue applying goes on where it stopped and does nothing twice.");
    }
    m_remark->setText(title, text);
    m_remark->setVisible(!text.isEmpty());
}

void PlanPage::showPriceRemark()
{
    const QString path = usageSettingsPath();
    const QString failure
        //: %1 is the name of a file, %2 what is wrong with it
        = m_priceFailure.contains(path) ? m_priceFailure : tr("%1: %2").arg(path, m_priceFailure);
    m_priceRemark->setText(tr("Your prices and volumes were not read"),
        failure + u' '
            + tr("The cost is that of the prices that come with the program. Mend or delete the file, or set your prices again on the "
                 "Usage page."));
    m_priceRemark->setVisible(!m_priceFailure.isEmpty() && !m_plans.plan().isEmpty());
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
    if (!m_review->conflicts.empty())
        return tr("Values changed since they were staged. Choose first what holds.");
    if (plan.run())
        return {};
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
