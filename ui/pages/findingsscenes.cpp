// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The states of the Findings page that are worth a picture.

#include "finding/findingpanel.h"
#include "items/findingsfilter.h"
#include "organization/rules.h"
#include "pages/changesender.h"
#include "pages/findingsfilterbar.h"
#include "pages/findingspage.h"
#include "pages/scenekit.h"
#include "style/emptystate.h"

#include <QAbstractButton>
#include <QSplitter>

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
            m_panel->chooseView(FindingPanel::OverviewView);
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
    const auto sequence = [this, as](FindingPanel::View view) {
        return as(Role::DelegatedAdministrator, [this, view] {
            m_filterBar->setThreat(FindingsThreat::Sequences);
            if (m_rows->rowCount() == 0)
                return;
            selectFindings({m_rows->finding(0).id});
            m_panel->chooseView(view);
        });
    };
    const auto inPlace = [this](const std::function<void(const QString &)> &show) {
        return [this, show] {
            if (!actAs(m_context, Role::DelegatedAdministrator))
                return;
            for (QWidget *part : {static_cast<QWidget *>(m_filterBar), static_cast<QWidget *>(m_splitter)})
                part->hide();
            m_toolbar->setVisible(false);
            m_panel->hide();
            m_noAccess->show();
            show(m_context.session.region().name());
            showCounts();
        };
    };
    const auto withoutFindings = [](const OrganizationView &view, const RegionView &region, AccountId account) {
        return region.isLoaded && region.findings.rows().empty() && roleOf(view, region, account) == Role::DelegatedAdministrator;
    };
    return {
        {QStringLiteral("empty"), [this, withoutFindings] { actAs(m_context, withoutFindings); }},
        {QStringLiteral("loading"), inPlace([this](const QString &region) { showLoading(region); })},
        {QStringLiteral("error"), inPlace([this](const QString &region) {
             showFailure(region, tr("The endpoint did not answer in time."));
         })},
        {QStringLiteral("list"), as(Role::DelegatedAdministrator, {})},
        {QStringLiteral("split-panel"), as(Role::DelegatedAdministrator, [selectRows] { selectRows(1); })},
        {QStringLiteral("finding-json"), as(Role::DelegatedAdministrator,
                                             [this, selectRows] {
                                                 selectRows(1);
                                                 m_panel->chooseView(FindingPanel::JsonView);
                                             })},
        {QStringLiteral("sequence"), sequence(FindingPanel::OverviewView)},
        {QStringLiteral("sequence-signals"), sequence(FindingPanel::SignalsView)},
        {QStringLiteral("sequence-resources"), sequence(FindingPanel::ResourcesView)},
        {QStringLiteral("suggestions"), as(Role::DelegatedAdministrator, [this] { m_filterBar->suggest(QString()); })},
        {QStringLiteral("suggested-values"),
            as(Role::DelegatedAdministrator,
                [this] { m_filterBar->suggest(findingProperties().at(findingProperty(u"type")) + QStringLiteral(" = ")); })},
        {QStringLiteral("saved-rules-open"), as(Role::DelegatedAdministrator, [this] {
             saveForScene(QStringLiteral("severe"), [this] { openDropdown(m_toolbar->savedRulesButton()); });
         })},
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
                    const QString name = QStringLiteral("severe");
                    saveForScene(name, [this, name] { editFilter(name); });
                })},
        {QStringLiteral("archived"),
            as(Role::DelegatedAdministrator, [this] { m_filterBar->setStatus(FindingsStatus::Archived); })},
        {QStringLiteral("no-match"), as(Role::DelegatedAdministrator, [this] { setFilterText(QStringLiteral("quantum")); })},
        {QStringLiteral("member"), as(Role::Member, {})},
    };
}

/// A saved filter, which there may be already.
void FindingsPage::saveForScene(const QString &name, const std::function<void()> &then)
{
    if (filterIndex(ownFilters(), name) >= 0)
        return then();
    FindingFilter filter;
    filter.name = name;
    filter.description = tr("What cannot wait");
    filter.criteria.criterion[QStringLiteral("severity")].greaterThanOrEqual = 7;
    connect(m_sender, &ChangeSender::changed, this, then, Qt::SingleShotConnection);
    send(CreateFilter {m_context.session.region(), filter, {}}, tr("The filter %1 has been saved.").arg(name));
}

} // namespace bucketwatch
