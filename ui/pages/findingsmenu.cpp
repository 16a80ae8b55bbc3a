// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the Findings page offers to do, and why not.

#include "pages/findingsfilterbar.h"
#include "pages/findingspage.h"
#include "style/contextmenu.h"
#include "style/tablecopy.h"
#include "style/tableview.h"

namespace bucketwatch {

using namespace Qt::StringLiterals;

QString FindingsPage::lockOf(Action action, const QString &reason) const
{
    if (const QString lock = m_context.service.readOnlyReason(); !lock.isEmpty())
        return lock;
    const auto region = part();
    const bool may
        = region && scopeFor(*m_context.service.organization(), *region, m_context.session.identity(), action) != Scope::Nobody;
    return may ? QString() : reason;
}

FindingsToolbar::State FindingsPage::toolbarState() const
{
    FindingsToolbar::State state;
    state.selected = m_table->selectedRowCount();
    state.shown = m_rows->rowCount();
    state.lock = m_context.service.readOnlyReason();
    state.archiveLock
        = lockOf(Action::ArchiveFindings, tr("Only the GuardDuty administrator account archives the findings of its members."));
    state.unarchiveLock = state.archiveLock;
    const FindingsStatus status = m_filterBar->filter().status;
    if (state.archiveLock.isEmpty() && state.selected > 0 && status == FindingsStatus::Archived)
        state.archiveLock = tr("These findings are archived.");
    if (state.unarchiveLock.isEmpty() && state.selected > 0 && status == FindingsStatus::Current)
        state.unarchiveLock = tr("These findings are not archived.");
    state.suppressLock = lockOf(
        Action::SuppressFindings, tr("Only the GuardDuty administrator account makes suppression rules for its members."));
    // A rule is about what is seen: of several findings it would take one.
    const auto criteria = currentCriteria();
    if (state.suppressLock.isEmpty() && state.selected > 1)
        state.suppressLock = tr("Select only one finding, to suppress those like it.");
    else if (state.suppressLock.isEmpty() && state.selected == 0)
        state.suppressLock = !criteria ? criteria.error().message
            : criteria->isEmpty()      ? tr("Select a finding, or filter by a property, first.")
                                       : QString();
    state.saveLock = !state.lock.isEmpty() ? state.lock
        : !criteria                        ? criteria.error().message
        : criteria->isEmpty()              ? tr("Filter by a severity or a property first.")
                                           : QString();
    state.sampleLock = lockOf(Action::CreateSampleFindings, tr("This account cannot generate sample findings."));
    state.filters = ownFilters();
    return state;
}

void FindingsPage::openRowMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexForMenu(position);
    if (!index.isValid())
        return;
    auto *menu = new ContextMenu("findingMenu", m_table);
    menu->addActions(m_toolbar->findingActions());
    menu->addSeparator();
    menu->addEntry(tr("Suppress findings like this…"), toolbarState().suppressLock, [this] { suppress(); });
    const QString attribute = index.data(FindingsModel::AttributeRole).toString();
    const QString value = index.data(FindingsModel::ValueRole).toString();
    for (const QueryOperator op : {QueryOperator::Equals, QueryOperator::NotEquals}) {
        menu->addAction(op == QueryOperator::Equals ? tr("Filter by this value") : tr("Exclude this value"), this,
            [this, attribute, op, value] { m_filterBar->addTerm(attribute, op, value); });
    }
    menu->addSeparator();
    m_table->copying()->addTo(menu);
    menu->openAt(*m_table, position);
}

} // namespace bucketwatch
