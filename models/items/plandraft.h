// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/plansummary.h"
#include "organization/change.h"

#include <vector>

namespace bucketwatch {

/// What is chosen for one protection plan in the overview, as a value: this account, the active members, and the preference.
/// The preference ALL reaches existing accounts and the administrator itself, so with it nothing else is asked for.
struct PlanDraft {
    enum class Members { Keep, Enable, Disable };

    bool enableOwn = false;
    Members members = Members::Keep; ///< of the delegated administrator only
    AutoEnable autoEnable = AutoEnable::None; ///< of the delegated administrator only

    /// What holds now.
    [[nodiscard]] static PlanDraft of(const PlanSummary &summary);
    /// What to ask the service for so that @p now becomes the draft; nothing when it is so already. Of the members, those of
    /// @p view that are active and not so yet are named.
    [[nodiscard]] std::vector<Change> changes(const PlanSummary &now, const OrganizationView &view) const;

    friend bool operator==(const PlanDraft &, const PlanDraft &) = default;
};

} // namespace bucketwatch
