// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The states of the S3 Protection page that are worth a picture.

#include "base/whendone.h"
#include "guardduty/changetitle.h"
#include "organization/rules.h"
#include "pages/configurationsection.h"
#include "pages/editconfigurationview.h"
#include "pages/memberssection.h"
#include "pages/s3protectionpage.h"
#include "pages/scenekit.h"
#include "pages/statussection.h"
#include "style/button.h"

#include <QAction>

#include <algorithm>
#include <iterator>

namespace bucketwatch {

using namespace Qt::StringLiterals;

using DraftScope = S3ProtectionDraft::Scope;

namespace {

const Detector &ownDetector(const OrganizationView &view, const RegionView &region, AccountId account)
{
    return region.detectors[std::size_t(view.accounts->row(account))];
}

bool isSuspendedMember(const OrganizationView &view, const RegionView &region, AccountId account)
{
    return roleOf(view, region, account) == Role::Member && ownDetector(view, region, account).status == DetectorStatus::Disabled;
}

bool isPendingMember(const OrganizationView &view, const RegionView &region, AccountId account)
{
    return roleOf(view, region, account) == Role::Member
        && region.pending[std::size_t(view.accounts->row(account))].of(Feature::S3DataEvents) != 0;
}

bool hasRegionOff(const OrganizationView &view, const RegionView &region, AccountId account)
{
    return region.members[std::size_t(view.accounts->row(account))].isRegionOff;
}

/// A policy of the whole organization that keeps S3 Protection enabled.
GuardDutyPolicy baseline()
{
    GuardDutyPolicy policy;
    policy.name = QStringLiteral("baseline");
    policy.content = uR"({"guardduty":{"enablement":{"default":{"foundational":{"status":{"@@assign":"enabled"}},)"
                     uR"("s3_data_events":{"status":{"@@assign":"enabled"}}}}}})"_s;
    policy.attachedToRoot = true;
    return policy;
}

} // namespace

void S3ProtectionPage::prepare(AccountId caller, const std::vector<Change> &changes, const std::function<void()> &then)
{
    ++m_preparing;
    whenDone(m_context.service.change({{caller, Door::Window}, titleOf(changes), changes}), this,
        [this, then](const Result<Outcome> &) {
            --m_preparing;
            then();
        });
}

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
    std::vector<Scene> all {
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
    };
    std::ranges::move(restrictedScenes(), std::back_inserter(all));
    return all;
}

/// Of what somebody else decided: a preference that is pending, a policy, suspension, the Region.
std::vector<Scene> S3ProtectionPage::restrictedScenes()
{
    const auto administrator = [this] { return actAs(m_context, Role::DelegatedAdministrator); };
    const auto pending = [this, administrator](const std::function<void()> &then) {
        return [this, administrator, then] {
            if (administrator())
                prepare(m_summary.self.id,
                    {SetPropagation {Propagation::Delayed},
                        SetAutoEnable {m_summary.region, {}, {{Feature::S3DataEvents, AutoEnable::All}}}},
                    then);
        };
    };
    const auto managed = [this](Role role) {
        return [this, role] {
            prepare(m_context.service.organization()->managementAccount, {SetPolicyType {true}, PutPolicy {baseline()}},
                [this, role] { actAs(m_context, role); });
        };
    };
    return {
        {QStringLiteral("admin-pending"), pending([] {})},
        {QStringLiteral("member-pending"), pending([this] { actAs(m_context, &isPendingMember); })},
        {QStringLiteral("admin-policy"), managed(Role::DelegatedAdministrator)},
        {QStringLiteral("member-policy"), managed(Role::Member)},
        {QStringLiteral("member-suspended"), [this] { actAs(m_context, &isSuspendedMember); }},
        {QStringLiteral("standalone-suspended"),
            [this] {
                if (actAsStandalone(m_context, true))
                    prepare(m_summary.self.id, {SetOwnDetector {m_summary.region, false, {}}}, [] { });
            }},
        {QStringLiteral("region-off"), [this] { actAs(m_context, &hasRegionOff); }},
        {QStringLiteral("region-not-used"), [this] { m_context.session.setRegion(*Region::parse(u"af-south-1")); }},
        {QStringLiteral("unknown"), [this] { m_context.session.setIdentity(AccountId(999'999'999'999ULL)); }},
    };
}

} // namespace bucketwatch
