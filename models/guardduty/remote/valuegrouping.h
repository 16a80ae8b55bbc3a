// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/change.h"
#include "organization/organizationpatch.h"

#include <map>
#include <utility>
#include <vector>

namespace bucketwatch {

/// Sorts values that are to be set in one Region, the caller's own and those of its members, into as few calls as it takes.
class ValueGrouping {
public:
    /// The references must outlive the object.
    ValueGrouping(const OrganizationView &view, const RegionView &region, AccountId caller);

    /// False when no call of the caller sets such a thing.
    [[nodiscard]] bool add(const FieldChange &change);
    [[nodiscard]] std::vector<Change> take() const;

private:
    [[nodiscard]] bool addOwn(const FieldChange &change);
    void append(std::vector<Change> &changes, const std::vector<AccountId> &accounts, Feature feature, bool enable,
        const std::vector<AdditionalSetting> &additional) const;

    const OrganizationView &m_view;
    const RegionView &m_region;
    AccountId m_caller;
    SetOwnDetector m_own {m_region.region, {}, {}};
    std::map<std::pair<Feature, bool>, std::vector<AccountId>> m_plans;
    std::map<AdditionalSetting, std::vector<AccountId>> m_additional;
};

} // namespace bucketwatch
