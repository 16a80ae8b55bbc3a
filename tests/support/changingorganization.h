// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/effect.h"
#include "organization/relations.h"
#include "support/organizationbuilder.h"

#include <QStringList>

namespace bucketwatch::test {

inline Region ireland()
{
    return *Region::parse(QStringLiteral("eu-west-1"));
}

/// CreateDetector with nothing named.
inline CreateDetector createDetector(Region region = ireland())
{
    CreateDetector change;
    change.region = region;
    return change;
}

/// An organization that carries changes out as the service does.
class ChangingOrganization {
public:
    explicit ChangingOrganization(OrganizationView start = OrganizationBuilder().build()) : view(std::move(start)) { }

    /// Carries @p change out when it is allowed.
    Result<ChangeEffect> change(AccountId caller, const Change &change)
    {
        auto effect = effectOf(view, caller, change, now);
        if (effect)
            view = patched(view, effect->patch, now);
        return effect;
    }
    /// The reasons why a member operation did not reach its accounts; the error's text when it was refused as a whole.
    QStringList reasons(AccountId caller, const Change &wanted)
    {
        const auto effect = change(caller, wanted);
        if (!effect)
            return {effect.error().message};
        QStringList texts;
        for (const UnprocessedAccount &account : effect->unprocessed)
            texts.append(account.reason);
        return texts;
    }

    [[nodiscard]] const RegionView &region() const { return *view.find(ireland()); }
    [[nodiscard]] RegionView &edit()
    {
        for (auto &part : view.regions) {
            if (part->region == ireland()) {
                auto copy = std::make_shared<RegionView>(*part);
                part = copy;
                return *copy;
            }
        }
        Q_UNREACHABLE();
    }
    [[nodiscard]] std::size_t row(AccountId account) const { return static_cast<std::size_t>(view.accounts->row(account)); }
    [[nodiscard]] const Detector &detector(AccountId account) const { return region().detectors[row(account)]; }
    [[nodiscard]] const Member &member(AccountId account) const { return region().members[row(account)]; }
    [[nodiscard]] const PendingRow &pending(AccountId account) const { return region().pending[row(account)]; }
    [[nodiscard]] bool has(AccountId account, Feature feature) const { return detector(account).isEnabled(feature); }
    /// The relationship of @p account to @p administrator.
    [[nodiscard]] RelationshipStatus status(AccountId account, AccountId administrator = Admin) const
    {
        return memberOf(region(), administrator, account, view.accounts->row(account)).status;
    }
    void setStatus(AccountId account, RelationshipStatus status, MemberType type)
    {
        Member &member = edit().members.edit(row(account));
        member.status = status;
        member.type = type;
    }

    OrganizationView view;
    Timestamp now = When;
};

} // namespace bucketwatch::test
