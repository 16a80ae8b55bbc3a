// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The states of the Settings page that are worth a picture.

#include "base/whendone.h"
#include "guardduty/changetitle.h"
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
    // The demo organization exports nothing and has no samples.
    const auto withBucket = [this](const std::function<void()> &then) {
        return [this, then] {
            if (!actAs(m_context, Role::DelegatedAdministrator))
                return;
            const Region region = m_context.session.region();
            const auto part = m_context.service.organization()->find(region);
            if (destinationOf(*part, m_context.session.identity()))
                return then();
            PublishingDestination destination;
            destination.bucketArn = QStringLiteral("arn:aws:s3:::halden-findings-export/guardduty");
            destination.keyArn = QStringLiteral("arn:aws:kms:%1:%2:alias/guardduty")
                                     .arg(region.id(), m_context.session.identity().toString());
            const std::vector<Change> changes {CreateDestination {region, destination}};
            m_isPreparingScene = true;
            whenDone(m_context.service.change({m_context.caller(), titleOf(changes), changes}), this, [this, then](const auto &done) {
                m_isPreparingScene = false;
                if (done)
                    then();
            });
        };
    };
    const auto sampleFindings = [this] {
        if (actAs(m_context, Role::DelegatedAdministrator))
            send(CreateSampleFindings {m_context.session.region(), {}}, tr("Sample findings have been generated."));
    };
    return {
        {QStringLiteral("admin"), [this] { actAs(m_context, Role::DelegatedAdministrator); }},
        {QStringLiteral("admin-suspend"), atTheEnd(isRole(Role::DelegatedAdministrator))},
        {QStringLiteral("with-bucket"), withBucket([] { })},
        {QStringLiteral("edit-bucket"), withBucket([this] { editDestination(); })},
        {QStringLiteral("stop-export"), withBucket([this] { stopExporting(); })},
        {QStringLiteral("configure-bucket"),
            [this] {
                if (actAs(m_context, Role::Standalone))
                    editDestination();
            }},
        {QStringLiteral("with-samples"), sampleFindings},
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
