// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The states of the What-if explorer that are worth a picture.

#include "context/recordingdesk.h"
#include "organization/role.h"
#include "plan/whatifpage.h"
#include "plan/whatifrecordingrow.h"
#include "plan/whatifwatch.h"
#include "style/button.h"

#include <QMenu>

#include <algorithm>

namespace bucketwatch {

using namespace Qt::StringLiterals;

void WhatIfPage::loadDemoRecording()
{
    m_isLoading = true;
    RecordingDesk::of(m_context.service).layDemo(this, [this] {
        m_isLoading = false;
        refresh();
    });
}

std::vector<Scene> WhatIfPage::scenes()
{
    const auto withRecording = [this](const std::function<void()> &then) {
        return [this, then] {
            loadDemoRecording();
            then();
        };
    };
    // What a dialog is about has to be worked out first.
    const auto answered = [this](const std::function<void()> &then) {
        return [this, then] {
            if (isSettled() && all())
                return then();
            auto *waiting = new QObject(this);
            connect(m_watch, &WhatIfWatch::changed, waiting, [this, waiting, then] {
                if (!isSettled() || !all())
                    return;
                const auto run = then; // of this connection, which ends
                QObject::disconnect(m_watch, nullptr, waiting, nullptr);
                waiting->deleteLater();
                run();
            });
        };
    };
    const auto actAs = [this](Role role) {
        const auto view = m_context.service.organization();
        const auto region = view->find(m_context.session.region());
        const auto found = std::ranges::find_if(view->accounts->rows,
            [&](const Account &account) { return roleOf(*view, *region, account.id) == role; });
        if (found != view->accounts->rows.end())
            m_context.session.setIdentity(found->id);
    };
    return {
        {u"no-recording"_s, [this] { RecordingDesk::of(m_context.service).lay(nullptr, {}); }},
        {u"recording"_s, withRecording([] {})},
        {u"off"_s, withRecording([this] { m_selected = AlternativeKind::Off; })},
        {u"this-region"_s, withRecording([this] { chooseScope(Scope::ThisRegion); })},
        {u"recording-menu"_s,
            [this] {
                DropdownButton *button = m_recording->button();
                button->dropdown()->popup(button->mapToGlobal(QPoint(0, button->height())));
            }},
        {u"choose-accounts"_s, answered([this] { chooseAccounts(); })},
        {u"create-plan"_s, answered([this] { createPlan(); })},
        {u"member"_s, [actAs] { actAs(Role::Member); }},
    };
}

} // namespace bucketwatch
