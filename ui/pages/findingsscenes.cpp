// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The states of the Findings page that are worth a picture.

#include "pages/changesender.h"
#include "pages/findingsfilterbar.h"
#include "pages/findingspage.h"
#include "pages/scenekit.h"

#include <QAbstractButton>

#include <algorithm>

namespace bucketwatch {

std::vector<Scene> FindingsPage::scenes()
{
    const auto as = [this](Role role, const std::function<void()> &then) {
        return [this, role, then] {
            if (!actAs(m_context, role))
                return;
            m_filterBar->clear();
            m_filterBar->setStatus(FindingsStatus::Current);
            const auto next = then ? then : [] { };
            if (m_rows->total() > 0) {
                next();
            } else {
                connect(m_sender, &ChangeSender::changed, this, next, Qt::SingleShotConnection);
                createSamples();
            }
        };
    };
    const auto selectRows = [this](int count) {
        std::vector<FindingId> ids;
        for (int row = 0; row < std::min(count, m_rows->rowCount()); ++row)
            ids.push_back(m_rows->finding(row).id);
        selectFindings(ids);
    };
    return {
        {QStringLiteral("list"), as(Role::DelegatedAdministrator, {})},
        {QStringLiteral("split-panel"), as(Role::DelegatedAdministrator, [selectRows] { selectRows(1); })},
        {QStringLiteral("several"), as(Role::DelegatedAdministrator, [selectRows] { selectRows(3); })},
        {QStringLiteral("actions-open"),
            as(Role::DelegatedAdministrator,
                [this, selectRows] {
                    selectRows(2);
                    openDropdown(m_toolbar->actionsButton());
                })},
        {QStringLiteral("suppress"),
            as(Role::DelegatedAdministrator,
                [this, selectRows] {
                    selectRows(1);
                    if (!selectedFindings().empty())
                        suppress();
                })},
        {QStringLiteral("columns"),
            as(Role::DelegatedAdministrator,
                [this] { findChild<QAbstractButton *>(QStringLiteral("tablePreferencesButton"))->click(); })},
        {QStringLiteral("edit-filter"),
            as(Role::DelegatedAdministrator,
                [this] {
                    FindingFilter filter;
                    filter.name = QStringLiteral("severe");
                    filter.description = tr("What cannot wait");
                    filter.criteria.criterion[QStringLiteral("severity")].greaterThanOrEqual = 7;
                    connect(
                        m_sender, &ChangeSender::changed, this, [this, name = filter.name] { editFilter(name); },
                        Qt::SingleShotConnection);
                    send(CreateFilter {m_context.session.region(), filter, {}},
                        tr("The filter %1 has been saved.").arg(filter.name));
                })},
        {QStringLiteral("archived"),
            as(Role::DelegatedAdministrator, [this] { m_filterBar->setStatus(FindingsStatus::Archived); })},
        {QStringLiteral("no-match"), as(Role::DelegatedAdministrator, [this] { setFilterText(QStringLiteral("quantum")); })},
        {QStringLiteral("member"), as(Role::Member, {})},
    };
}

} // namespace bucketwatch
