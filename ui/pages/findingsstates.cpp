// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the Findings page says when it has no findings to show.

#include "pages/findingsfilterbar.h"
#include "pages/findingspage.h"
#include "pages/regionloader.h"
#include "style/emptystate.h"
#include "style/header.h"
#include "style/tableview.h"

#include <QSplitter>

namespace bucketwatch {

/// Whether the caller could have findings here at all; says why not.
void FindingsPage::showAccess()
{
    const auto region = part();
    const QString name = m_context.session.region().name();
    const bool isRead = region && region->isLoaded;
    const int row = m_context.service.organization()->accounts->row(m_context.session.identity());
    const bool runs = isRead && row >= 0 && region->detectors[static_cast<std::size_t>(row)].exists();
    const bool allowed = runs && region->knowsFindings;
    header()->setDescription(tr("What GuardDuty has found in %1.").arg(name));
    m_toolbar->setVisible(allowed);
    m_filterBar->setVisible(allowed);
    m_splitter->setVisible(allowed);
    m_noAccess->setVisible(!allowed);
    if (runs && !allowed)
        m_noAccess->setText(
            tr("No access to findings"), tr("None of the accounts of this connection may list the findings in %1.").arg(name));
    else if (!region)
        m_noAccess->setText(tr("No findings to show"), tr("This organization does not use %1.").arg(name));
    else if (!isRead)
        readRegion();
    else
        m_noAccess->setText(tr("GuardDuty is not enabled"),
            tr("This account does not have GuardDuty in %1, so there are no findings.").arg(name), tr("View S3 Protection"));
    showEmptyState();
    showCounts();
}

void FindingsPage::readRegion()
{
    const Region region = m_context.session.region();
    const auto failure = m_failures.find(region);
    if (failure != m_failures.end() && !failure->second.isEmpty())
        return showFailure(region.name(), failure->second);
    showLoading(region.name());
    m_loader->load({region});
}

void FindingsPage::showLoading(const QString &region)
{
    //: %1 is a Region
    m_noAccess->setText(tr("Loading findings"), tr("The findings of %1 are being read.").arg(region));
}

void FindingsPage::showFailure(const QString &region, const QString &failure)
{
    //: %1 is a Region, %2 a sentence that says why
    m_noAccess->setText(
        tr("The findings could not be loaded"), tr("%1 could not be read: %2").arg(region, failure), tr("Try again"));
}

/// The one step that the state offers.
void FindingsPage::followAccess()
{
    const auto region = part();
    if (!region || region->isLoaded)
        return m_context.navigator.openPage(QLatin1String(PageIds::S3Protection));
    m_failures.clear();
    m_loader->forget();
    showAccess();
}

void FindingsPage::showEmptyState()
{
    EmptyState *empty = m_table->emptyState();
    if (m_rows->isBusy() && m_rows->total() == 0)
        empty->setText(tr("Loading findings"), tr("The findings of this Region are being sorted."));
    else if (m_filterBar->filter().narrows())
        empty->setText(tr("No matches"), tr("We can't find a match."), tr("Clear filters"));
    else if (m_rows->total() == 0)
        empty->setText(tr("No findings"), tr("GuardDuty has not raised any. Sample findings show what they look like."),
            m_context.service.readOnlyReason().isEmpty() ? tr("Generate sample findings") : QString());
    else if (m_filterBar->filter().status == FindingsStatus::Archived)
        empty->setText(tr("No archived findings"), tr("Findings that are archived are kept here for 90 days."), tr("Show all"));
    else
        empty->setText(tr("No current findings"), tr("All findings are archived."), tr("Show all"));
}

} // namespace bucketwatch
