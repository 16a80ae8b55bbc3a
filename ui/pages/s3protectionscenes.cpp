// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The states of the S3 Protection page that are worth a picture.

#include "pages/configurationsection.h"
#include "pages/editconfigurationview.h"
#include "pages/memberssection.h"
#include "pages/s3protectionpage.h"
#include "pages/scenekit.h"
#include "pages/statussection.h"
#include "style/button.h"

#include <QAction>

namespace bucketwatch {

using DraftScope = S3ProtectionDraft::Scope;

std::vector<Scene> S3ProtectionPage::scenes()
{
    const auto as = [this](Role role) { return [this, role] { return actAs(m_context, role); }; };
    const auto administrator = as(Role::DelegatedAdministrator);
    const auto edit = [this, administrator](const S3ProtectionDraft &draft, bool save) {
        return [this, administrator, draft, save] {
            if (!administrator())
                return;
            beginEdit();
            m_edit->choose(draft);
            if (save)
                m_edit->saveButton()->click();
        };
    };
    const auto own = [this](bool enabled, bool press) {
        return [this, enabled, press] {
            if (actAsStandalone(m_context, enabled) && press)
                m_status->button()->click();
        };
    };
    return {
        {QStringLiteral("admin"), administrator},
        {QStringLiteral("admin-actions-open"),
            [this, administrator] {
                if (administrator())
                    openDropdown(m_members->actionsButton());
            }},
        {QStringLiteral("admin-confirm"),
            [this, administrator] {
                if (administrator())
                    enableExistingMembers();
            }},
        {QStringLiteral("edit-manual"), edit({DraftScope::Manual, true, true}, false)},
        {QStringLiteral("edit-all"), edit({DraftScope::AllAccounts, true, true}, false)},
        {QStringLiteral("edit-undecided"), edit({}, true)},
        {QStringLiteral("confirm-all"), edit({DraftScope::AllAccounts, true, true}, true)},
        {QStringLiteral("confirm-manual"),
            [this, edit, administrator] {
                if (administrator())
                    edit({DraftScope::Manual, !m_summary.isEnabled(), false}, true)();
            }},
        {QStringLiteral("standalone-enabled"), own(true, false)},
        {QStringLiteral("standalone-not-enabled"), own(false, false)},
        {QStringLiteral("standalone-confirm-disable"), own(true, true)},
        {QStringLiteral("standalone-confirm-enable"), own(false, true)},
        {QStringLiteral("member"), as(Role::Member)},
        {QStringLiteral("management"), as(Role::ManagementAccount)},
        {QStringLiteral("unknown"), [this] { m_context.session.setIdentity(AccountId(999'999'999'999ULL)); }},
    };
}

} // namespace bucketwatch
