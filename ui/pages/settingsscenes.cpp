// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The states of the Settings page that are worth a picture.

#include "pages/scenekit.h"
#include "pages/settingspage.h"
#include "pages/suspendsection.h"

#include <QTimer>

namespace bucketwatch {

namespace {

using Fits = std::function<bool(const OrganizationView &, const RegionView &, AccountId)>;

const Detector &detectorOf(const OrganizationView &view, const RegionView &region, AccountId account)
{
    return region.detectors[std::size_t(view.accounts->row(account))];
}

} // namespace

std::vector<Scene> SettingsPage::scenes()
{
    const auto atTheEnd = [this](const Fits &fits) {
        return [this, fits] {
            actAs(m_context, fits);
            QTimer::singleShot(0, this, [this] { ensureVisible(m_suspend); });
        };
    };
    const auto isRole = [](Role role) -> Fits {
        return [role](const auto &view, const auto &region, AccountId account) { return roleOf(view, region, account) == role; };
    };
    const Fits hasNone
        = [](const auto &view, const auto &region, AccountId account) { return !detectorOf(view, region, account).exists(); };
    return {
        {QStringLiteral("admin"), [this] { actAs(m_context, Role::DelegatedAdministrator); }},
        {QStringLiteral("admin-suspend"), atTheEnd(isRole(Role::DelegatedAdministrator))},
        {QStringLiteral("management"), [this] { actAs(m_context, Role::ManagementAccount); }},
        {QStringLiteral("delegate"),
            [this] {
                if (actAs(m_context, Role::ManagementAccount))
                    delegate();
            }},
        {QStringLiteral("invited"),
            [this] {
                actAs(m_context, [](const auto &view, const auto &region, AccountId account) {
                    return !invitationsTo(view, region, account).empty();
                });
            }},
        {QStringLiteral("member"), [this] { actAs(m_context, Role::Member); }},
        {QStringLiteral("standalone-suspend"), atTheEnd(isRole(Role::Standalone))},
        {QStringLiteral("without-detector"), atTheEnd(hasNone)},
        {QStringLiteral("confirm-suspend"),
            [this] {
                if (actAs(m_context, Role::Standalone))
                    askToStop(false);
            }},
        {QStringLiteral("confirm-disable"),
            [this] {
                if (actAs(m_context, Role::Standalone))
                    askToStop(true);
            }},
    };
}

} // namespace bucketwatch
