// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/planeditssection.h"

#include "base/whendone.h"
#include "context/plandesk.h"
#include "items/planeditsmodel.h"
#include "plan/plantree.h"
#include "style/button.h"
#include "style/header.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostEditRows = 8;
const auto EditNotice = u"plan-edit"_s;

} // namespace

PlanEditsSection::PlanEditsSection(const PageContext &context, QWidget *parent)
    : Container(tr("Staged edits"), parent)
    , m_context(context)
    , m_plans(PlanDesk::of(context.service, context.clock))
    , m_model(new PlanEditsModel(this))
    , m_tree(new PlanTree(tr("Staged edits"), m_model, MostEditRows))
    , m_drop(new Button(tr("Remove")))
    , m_more(new DropdownButton(tr("Arrange")))
{
    m_tree->setObjectName(u"planEdits"_s);
    m_tree->setWidths({26, 26});
    m_drop->setObjectName(u"dropEditButton"_s);
    m_more->setObjectName(u"arrangeEditsButton"_s);
    header()->addAction(m_drop);
    header()->addAction(m_more);
    add(m_tree);
    addActions();
    connect(m_drop, &QAbstractButton::clicked, this, &PlanEditsSection::drop);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PlanEditsSection::refreshActions);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlanEditsSection::refreshActions);
    refreshActions();
}

QAction *PlanEditsSection::addCommand(
    const QString &text, const char *name, const QKeySequence &keys, const std::function<void()> &run)
{
    QAction *action = m_more->dropdown()->addAction(text, this, run);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addAction(action);
    return action;
}

void PlanEditsSection::addActions()
{
    auto *drop = new QAction(tr("Remove"), this);
    drop->setShortcut(QKeySequence::Delete);
    drop->setShortcutContext(Qt::WidgetShortcut);
    connect(drop, &QAction::triggered, this, &PlanEditsSection::drop);
    m_tree->addAction(drop);
    m_up = addCommand(tr("Move up"), "moveEditUp", Qt::CTRL | Qt::Key_Up, [this] { moveBy(-1); });
    m_down = addCommand(tr("Move down"), "moveEditDown", Qt::CTRL | Qt::Key_Down, [this] { moveBy(1); });
    m_split = addCommand(tr("Split into its parts"), "splitEdit", {},
        [this] { edit([at = std::size_t(selectedEdit())](ChangePlan &plan) { return plan.split(at); }); });
    m_merge = addCommand(tr("Merge with the next one"), "mergeEdits", {},
        [this] { edit([at = std::size_t(selectedEdit())](ChangePlan &plan) { return plan.merge(at); }); });
    m_more->dropdown()->addSeparator();
    m_mine = addCommand(tr("Conflict: keep what the plan wants"), "keepMine", {}, [this] { resolve(true); });
    m_theirs = addCommand(tr("Conflict: keep what is there now"), "takeTheirs", {}, [this] { resolve(false); });
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void PlanEditsSection::setReview(std::shared_ptr<const PlanReview> review)
{
    const int before = selectedEdit();
    m_review = std::move(review);
    m_model->setReview(m_review);
    header()->setCounter(m_review ? QLocale().toString(m_model->rowCount()) : QString());
    selectEdit(std::min(before, m_model->rowCount() - 1));
    refreshActions();
}

void PlanEditsSection::selectEdit(int edit)
{
    if (const QModelIndex index = m_model->index(edit, 0); edit >= 0 && index.isValid())
        m_tree->setCurrentIndex(index);
}

int PlanEditsSection::selectedEdit() const
{
    return PlanEditsModel::editOf(m_tree->currentIndex());
}

int PlanEditsSection::selectedPart() const
{
    return PlanEditsModel::partOf(m_tree->currentIndex());
}

void PlanEditsSection::edit(const std::function<Result<void>(ChangePlan &)> &change)
{
    tell(m_plans.edit(change));
}

void PlanEditsSection::tell(const Result<void> &done)
{
    if (!done)
        m_context.notices.show(
            {.status = Status::Error, .title = tr("The plan stays as it is"), .text = done.error().message, .id = EditNotice});
    else
        m_context.notices.dismiss(EditNotice);
}

void PlanEditsSection::drop()
{
    const int at = selectedEdit();
    const int part = selectedPart();
    if (at < 0)
        return;
    edit([at, part](ChangePlan &plan) {
        return part < 0 ? plan.drop(std::size_t(at)) : plan.dropPart(std::size_t(at), std::size_t(part));
    });
}

void PlanEditsSection::moveBy(int steps)
{
    const int at = selectedEdit();
    if (at < 0 || at + steps < 0 || at + steps >= m_model->rowCount())
        return;
    edit([at, steps](ChangePlan &plan) { return plan.move(std::size_t(at), std::size_t(at) + std::size_t(steps)); });
    selectEdit(at + steps); // the rows come anew in a moment, and keep the number that is selected
}

void PlanEditsSection::resolve(bool keepMine)
{
    const ChangePlan next = resolved(m_plans.plan(), m_context.service.organization(), *m_context.service.history(),
        m_plans.now(), keepMine ? KeptSide::Mine : KeptSide::Theirs, std::size_t(selectedEdit()));
    if (m_plans.plan().run()) {
        whenDone(m_plans.keepRun(next), this, [this](const Result<void> &kept) { tell(kept); });
        return;
    }
    edit([&next](ChangePlan &plan) -> Result<void> {
        plan = next;
        return {};
    });
}

void PlanEditsSection::refreshActions()
{
    const int at = selectedEdit();
    const bool isFree = m_plans.lockReason().isEmpty() && !m_plans.plan().run();
    const bool can = at >= 0 && isFree;
    const bool isWhole = can && selectedPart() < 0;
    m_drop->setDisabledReason(can ? QString()
            : !isFree             ? tr("The plan cannot be edited now.")
                                  : tr("Select an edit first."));
    m_up->setEnabled(isWhole && at > 0);
    m_down->setEnabled(isWhole && at + 1 < m_model->rowCount());
    m_split->setEnabled(can);
    m_merge->setEnabled(isWhole && at + 1 < m_model->rowCount());
    // That ends a run that was interrupted: its rest is the plan then.
    const bool hasConflict = at >= 0 && m_plans.lockReason().isEmpty() && m_review && m_review->hasConflict(std::size_t(at));
    m_mine->setEnabled(hasConflict);
    m_theirs->setEnabled(hasConflict);
}

} // namespace bucketwatch
