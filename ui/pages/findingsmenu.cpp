// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the Findings page offers to do, and why not.

#include "findings/findingsquery.h"
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
    state.shown = m_model->rowCount();
    state.lock = m_context.service.readOnlyReason();
    state.archiveLock
        = lockOf(Action::ArchiveFindings, tr("Only the GuardDuty administrator account archives the findings of its members."));
    state.suppressLock = lockOf(
        Action::SuppressFindings, tr("Only the GuardDuty administrator account makes suppression rules for its members."));
    // A rule is about what is seen: of several findings it would take one, and it knows no words.
    const bool hasWords = !FindingsQuery::parse(m_filterBar->filter().text).words.isEmpty();
    const QString words = hasWords ? tr("Filters keep properties and severities, but no words: remove the words first.") : QString();
    if (state.suppressLock.isEmpty() && state.selected > 1)
        state.suppressLock = tr("Select only one finding, to suppress those like it.");
    else if (state.suppressLock.isEmpty() && state.selected == 0)
        state.suppressLock = hasWords ? words
            : currentCriteria().isEmpty() ? tr("Select a finding, or filter by a property, first.") : QString();
    const bool isNothing = currentCriteria().isEmpty();
    state.saveLock = !state.lock.isEmpty() ? state.lock
        : hasWords                         ? words
        : isNothing                        ? tr("Filter by a severity or a property first.")
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
    for (const bool equal : {true, false}) {
        const QString term = termFor(attribute, index.data(FindingsModel::ValueRole).toString(), equal);
        QAction *filter = menu->addAction(equal ? tr("Filter by this value") : tr("Exclude this value"), this, [this, term] {
            const QString before = m_filterBar->text().trimmed();
            m_filterBar->setText(before.isEmpty() ? term : before + " and "_L1 + term);
        });
        filter->setEnabled(!attribute.isEmpty());
    }
    menu->addSeparator();
    m_table->copying()->addTo(menu);
    menu->openAt(*m_table, position);
}

} // namespace bucketwatch
