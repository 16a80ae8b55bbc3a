// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The states of the All Regions page that are worth a picture.

#include "pages/allregionspage.h"
#include "pages/matrixtable.h"
#include "pages/memberactions.h"
#include "pages/scenekit.h"
#include "style/button.h"
#include "style/segmentedcontrol.h"

namespace bucketwatch {

std::vector<Scene> AllRegionsPage::scenes()
{
    const auto administrator = [this](const std::function<void()> &then) {
        return [this, then] {
            if (!actAs(m_context, Role::DelegatedAdministrator))
                return;
            setFilterText({});
            if (then)
                then();
        };
    };
    const auto selectSome = [this] {
        const int rows = m_model->rowCount();
        const int regions = m_model->regionCount();
        if (rows > 10 && regions > 0)
            m_table->selectCells(
                QItemSelection(m_model->index(1, regions / 3), m_model->index(4, std::min(regions - 1, regions / 3 + 2))));
    };
    return {
        {QStringLiteral("matrix"), administrator({})},
        {QStringLiteral("selected"), administrator(selectSome)},
        {QStringLiteral("confirm-enable"), administrator([this, selectSome] {
             selectSome();
             askForChange(true);
         })},
        {QStringLiteral("confirm-disable"), administrator([this, selectSome] {
             selectSome();
             askForChange(false);
         })},
        {QStringLiteral("actions-open"), administrator([this, selectSome] {
             selectSome();
             openDropdown(m_members->button());
         })},
        {QStringLiteral("confirm-suspend"), administrator([this, selectSome] {
             selectSome();
             m_members->ask(AccountAction::Suspend);
         })},
        {QStringLiteral("gaps"), administrator([this] { m_rows->choose(int(RegionMatrixModel::Rows::Gaps)); })},
        {QStringLiteral("unlike"), administrator([this] { m_rows->choose(int(RegionMatrixModel::Rows::Unlike)); })},
        {QStringLiteral("why"), administrator([this] {
             if (m_model->rowCount() > 2 && m_model->regionCount() > 0)
                 showWhy(m_model->account(2).id, m_model->region(0));
         })},
        {QStringLiteral("plans-open"), administrator([this] { openDropdown(m_plans); })},
        {QStringLiteral("no-match"), administrator([this] { setFilterText(QStringLiteral("quantum")); })},
        {QStringLiteral("member"), [this] { actAs(m_context, Role::Member); }},
        {QStringLiteral("management"), [this] { actAs(m_context, Role::ManagementAccount); }},
    };
}

} // namespace bucketwatch
