// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The states of the Usage page that are worth a picture.

#include "context/recordingdesk.h"
#include "items/usagesharesmodel.h"
#include "items/usagevolumes.h"
#include "pages/scenekit.h"
#include "pages/tablesection.h"
#include "pages/usagepage.h"
#include "style/button.h"
#include "style/tableview.h"

namespace bucketwatch {

void UsagePage::measureDemoRecording()
{
    m_isLoading = true;
    m_volumesOf.choose(UsageVolumes::Choice::Recorded);
    RecordingDesk::of(m_context.service).layDemo(this, [this] { m_isLoading = false; });
}

std::vector<Scene> UsagePage::scenes()
{
    const auto administrator = [this](const std::function<void()> &then) {
        return [this, then] {
            if (actAs(m_context, Role::DelegatedAdministrator) && then)
                then();
        };
    };
    return {
        {QStringLiteral("this-region"), administrator({})},
        {QStringLiteral("all-regions"), administrator([this] { chooseScope(Scope::AllRegions); })},
        {QStringLiteral("regions-open"), administrator([this] { openDropdown(m_regions); })},
        {QStringLiteral("prices"), administrator([this] { openPrices(); })},
        {QStringLiteral("volumes"), administrator([this] { openAssumptions(); })},
        {QStringLiteral("volumes-of-an-account"), administrator([this] {
             m_accountsSection->table()->selectRow(0);
             openVolumesOfSelected();
         })},
        {QStringLiteral("recorded-volumes"), administrator([this] { measureDemoRecording(); })},
        {QStringLiteral("member"),
            [this] {
                m_volumesOf.choose(UsageVolumes::Choice::Assumed); // for this scene and those of other pages
                actAs(m_context, Role::Member);
            }},
        {QStringLiteral("standalone"), [this] { actAs(m_context, Role::Standalone); }},
        {QStringLiteral("unknown"), [this] { m_context.session.setIdentity(AccountId(999'999'999'999ULL)); }},
    };
}

} // namespace bucketwatch
