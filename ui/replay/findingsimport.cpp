// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/findingsimport.h"

#include "base/whendone.h"
#include "replay/raisedfindings.h"

#include <QPointer>

#include <algorithm>

namespace bucketwatch {

FindingsImport::FindingsImport(const PageContext &context, QObject *parent) : QObject(parent), m_context(context)
{
}

QString FindingsImport::lock(const Replay *replay) const
{
    if (!replay || replay->findings.empty())
        return tr("There are no findings to add.");
    return m_context.service.readOnlyReason();
}

void FindingsImport::add(const Replay &replay, const QString &title)
{
    if (m_isBusy || !lock(&replay).isEmpty())
        return;
    RaisedFindings raised = raisedFindings(
        replay.findings, *m_context.service.organization(), m_context.session.identity());
    std::vector<Region> regions;
    regions.reserve(raised.changes.size());
    for (const Change &change : raised.changes)
        regions.push_back(*regionOf(change));
    if (raised.changes.empty()) {
        m_context.notices.show({.status = Status::Warning,
            .title = tr("No findings have been added"),
            .text = tr("None of the %n finding(s) belongs to an account with GuardDuty that you see.", nullptr, raised.elsewhere),
            .id = ChangeResultNotice});
        return;
    }
    m_isBusy = true;
    //: An entry of the history, %1 is the name of a recording
    const ChangeRequest request {m_context.caller(), tr("Add the findings of %1").arg(title), std::move(raised.changes)};
    whenDone(m_context.service.change(request), this,
        [this, title, elsewhere = raised.elsewhere, regions](const Result<Outcome> &result) {
            m_isBusy = false;
            say(result, title, elsewhere, regions);
        });
}

void FindingsImport::say(
    const Result<Outcome> &result, const QString &title, int elsewhere, const std::vector<Region> &regions)
{
    if (!result) {
        m_context.notices.show({.status = Status::Error,
            .title = tr("The findings were not added"),
            .text = result.error().message,
            .id = ChangeResultNotice});
        return;
    }
    QStringList sentences {result->edit == 0
            ? tr("The workspace has the findings of %1 already.").arg(title)
            //: %1 is the name of a recording
            : tr("The findings of %1 have been added to the workspace.").arg(title)};
    if (elsewhere > 0)
        sentences += tr("%n finding(s) were left out: you do not see their accounts, or GuardDuty is not enabled there.", nullptr, elsewhere);
    m_context.notices.show({.status = result->edit == 0 ? Status::Info : Status::Success,
        .title = {},
        .text = sentences.join(u' '),
        .id = ChangeResultNotice,
        .actionText = tr("View findings"),
        .action = [self = QPointer(this), regions] { // the notice may outlive the page
            if (self)
                self->openFindings(regions);
        }});
}

/// In a Region that has some of them.
void FindingsImport::openFindings(const std::vector<Region> &regions)
{
    if (!std::ranges::contains(regions, m_context.session.region()))
        m_context.session.setRegion(regions.front());
    m_context.navigator.openPage(QLatin1String(PageIds::Findings));
}

} // namespace bucketwatch
