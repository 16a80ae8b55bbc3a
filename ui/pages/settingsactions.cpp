// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done on the Settings page about findings: where they are exported to, and samples of them.

#include "dialogs/destinationdialog.h"
#include "dialogs/stopexportdialog.h"
#include "guardduty/awscli.h"
#include "items/detectorsettings.h"
#include "organization/permissions.h"
#include "pages/changesender.h"
#include "pages/samplessection.h"
#include "pages/settingspage.h"

namespace bucketwatch {

void SettingsPage::editDestination()
{
    if (findChild<DestinationDialog *>()) // a second click while it opens
        return;
    const auto view = m_context.service.organization();
    const Region region = m_context.session.region();
    const auto part = view->find(region);
    const auto known = part ? destinationOf(*part, m_context.session.identity()) : std::nullopt;
    const auto commandsOf = [this](const Change &change) {
        return awsCliCommands(*m_context.service.organization(), m_context.session.identity(), change);
    };
    auto *dialog = new DestinationDialog(region, known, commandsOf, m_context.syntax, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        //: %1 is a bucket
        send(dialog->change(), tr("Findings are exported to the bucket %1.").arg(dialog->bucket()));
    });
    dialog->open();
}

void SettingsPage::stopExporting()
{
    const Region region = m_context.session.region();
    const auto part = m_context.service.organization()->find(region);
    const auto known = part ? destinationOf(*part, m_context.session.identity()) : std::nullopt;
    const auto pending = known ? pendingFor(DeleteDestination {region, {}}) : std::nullopt;
    if (!pending)
        return;
    auto *dialog = new StopExportDialog(*known, *pending, m_context.syntax, this);
    connect(dialog, &QDialog::accepted, this,
        [this, change = *pending] { m_sender->send(change, tr("Findings are no longer exported to a bucket.")); });
    dialog->open();
}

void SettingsPage::showSamples()
{
    const auto view = m_context.service.organization();
    const auto part = view->find(m_context.session.region());
    const AccountId self = m_context.session.identity();
    const QString lock = m_context.service.readOnlyReason();
    const auto may = [&](Action action) { return part && scopeFor(*view, *part, self, action) != Scope::Nobody; };
    const QString makeLock = !lock.isEmpty() ? lock
        : may(Action::CreateSampleFindings)  ? QString()
                                             : tr("This account cannot generate sample findings.");
    const QString archiveLock = !lock.isEmpty() ? lock
        : may(Action::ArchiveFindings)          ? QString()
                                                : tr("The GuardDuty administrator account archives the findings of its members.");
    m_samples->show(part ? ownSamplesIn(*part, self) : OwnSamples(), makeLock, archiveLock);
}

void SettingsPage::archiveSamples()
{
    const auto &current = m_samples->samples().current;
    if (!current.empty())
        send(ArchiveFindings {m_context.session.region(), current, true},
            tr("%n sample(s) have been archived.", nullptr, static_cast<int>(current.size())));
}

} // namespace bucketwatch
