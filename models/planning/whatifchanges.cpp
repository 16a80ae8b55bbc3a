// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/whatifchanges.h"

#include "guardduty/changetitle.h"
#include "organization/rules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct AlternativeTexts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::WhatIf)
};

/// Collects what has to change in one Region.
class WayThere {
public:
    WayThere(const OrganizationView &view, const RegionView &region) : m_view(view), m_region(region) { }

    void prefer(AutoEnable wanted)
    {
        // ALL once more reaches those that were turned off by hand since.
        if (wanted == AutoEnable::All || m_region.configuration.of(Feature::S3DataEvents) != wanted)
            changes.push_back(SetAutoEnable {m_region.region, {}, {{Feature::S3DataEvents, wanted}}});
    }
    void disableMembers()
    {
        std::vector<AccountId> accounts;
        for (std::size_t row = 0; row < m_view.accounts->rows.size(); ++row) {
            const AccountId account = m_view.accounts->rows[row].id;
            if (account != m_region.administrator && isOn(static_cast<int>(row))
                && reachedByMemberUpdate(m_region, account, static_cast<int>(row)))
                accounts.push_back(account);
        }
        setMembers(std::move(accounts), false);
    }
    void enable(const std::vector<AccountId> &chosen)
    {
        std::vector<AccountId> accounts;
        for (const AccountId account : chosen) {
            if (account != m_region.administrator && !isOn(m_view.accounts->row(account)) && !std::ranges::contains(accounts, account))
                accounts.push_back(account);
        }
        setMembers(std::move(accounts), true);
        if (std::ranges::contains(chosen, *m_region.administrator))
            setOwn(true);
    }
    void setOwn(bool enable)
    {
        const int row = m_view.accounts->row(*m_region.administrator);
        if (row >= 0 && isOn(row) != enable)
            changes.push_back(SetOwnFeature {m_region.region, Feature::S3DataEvents, enable});
    }

    std::vector<Change> changes;

private:
    [[nodiscard]] bool isOn(int row) const
    {
        return row >= 0 && m_region.detectors[static_cast<std::size_t>(row)].isEnabled(Feature::S3DataEvents);
    }
    void setMembers(std::vector<AccountId> accounts, bool enable)
    {
        if (!accounts.empty())
            changes.push_back(SetMemberFeature {m_region.region, std::move(accounts), Feature::S3DataEvents, enable});
    }

    const OrganizationView &m_view;
    const RegionView &m_region;
};

} // namespace

QString wireName(AlternativeKind kind)
{
    switch (kind) {
    case AlternativeKind::Current:
        return u"current"_s;
    case AlternativeKind::Off:
        return u"off"_s;
    case AlternativeKind::AdministratorOnly:
        return u"administrator-only"_s;
    case AlternativeKind::NewAccounts:
        return u"new"_s;
    case AlternativeKind::ChosenAccounts:
        return u"chosen"_s;
    case AlternativeKind::AllAccounts:
        return u"all"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString displayName(AlternativeKind kind)
{
    switch (kind) {
    case AlternativeKind::Current:
        return AlternativeTexts::tr("Current configuration");
    case AlternativeKind::Off:
        //: A way to set S3 Protection up: it is off
        return AlternativeTexts::tr("Off");
    case AlternativeKind::AdministratorOnly:
        return AlternativeTexts::tr("Administrator only");
    case AlternativeKind::NewAccounts:
        return AlternativeTexts::tr("New accounts");
    case AlternativeKind::ChosenAccounts:
        return AlternativeTexts::tr("Chosen accounts");
    case AlternativeKind::AllAccounts:
        return AlternativeTexts::tr("All accounts");
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<AlternativeKind> parseAlternative(QStringView wireName)
{
    const auto found
        = std::ranges::find_if(AllAlternatives, [&](AlternativeKind kind) { return bucketwatch::wireName(kind) == wireName; });
    return found == AllAlternatives.end() ? std::nullopt : std::optional(*found);
}

std::vector<Change> changesTo(
    AlternativeKind kind, const OrganizationView &view, const RegionView &region, const std::vector<AccountId> &chosen)
{
    if (!region.administrator)
        return {};
    WayThere way(view, region);
    switch (kind) {
    case AlternativeKind::Current:
        break;
    case AlternativeKind::Off:
    case AlternativeKind::AdministratorOnly:
        way.prefer(AutoEnable::None);
        way.disableMembers();
        way.setOwn(kind == AlternativeKind::AdministratorOnly);
        break;
    case AlternativeKind::NewAccounts:
        way.prefer(AutoEnable::New);
        break;
    case AlternativeKind::ChosenAccounts:
        way.prefer(AutoEnable::New);
        way.enable(chosen);
        break;
    case AlternativeKind::AllAccounts:
        way.prefer(AutoEnable::All);
        break;
    }
    return std::move(way.changes);
}

QString alternativeTitle(AlternativeKind kind, Region region, const std::vector<Change> &changes)
{
    if (changes.size() < 2)
        return titleOf(changes);
    switch (kind) {
    case AlternativeKind::Off:
        //: %1 is a Region
        return AlternativeTexts::tr("Disable S3 Protection for every account in %1").arg(region.name());
    case AlternativeKind::AdministratorOnly:
        //: %1 is a Region
        return AlternativeTexts::tr("Leave S3 Protection on in the administrator account only in %1").arg(region.name());
    case AlternativeKind::ChosenAccounts:
        //: %1 is a Region
        return AlternativeTexts::tr("Enable S3 Protection for new and for chosen accounts in %1").arg(region.name());
    case AlternativeKind::Current:
    case AlternativeKind::NewAccounts:
    case AlternativeKind::AllAccounts:
        break;
    }
    return titleOf(changes);
}

} // namespace bucketwatch
