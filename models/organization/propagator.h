// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/changecontext.h"
#include "organization/enrollment.h"

#include <vector>

namespace bucketwatch {

/// What a propagation is about; everything else stays as it is.
struct PropagatedPreferences {
    bool members = false;
    std::vector<Feature> features;
};

/// What the preference ALL does to accounts of one Region that exist, at once or later (Propagation::Delayed). NEW and NONE do
/// nothing to them. Source: user guide, "Setting organization auto-enable preferences".
class Propagator {
public:
    /// @p configuration is what the Region has set, whether it is in force or not. The references must outlive the object.
    Propagator(const ChangeContext &context, const RegionView &region, const OrganizationConfiguration &configuration,
        PropagatedPreferences about, EffectBuilder &builder);

    /// To all accounts; what is pending for a preference that is ALL no longer is withdrawn.
    void propagate();
    /// To the accounts in @p rows.
    void reapply(const std::vector<int> &rows);

private:
    [[nodiscard]] bool reachesPlan(Feature feature) const;
    void beginOnce(int row);
    void reach(int row);
    [[nodiscard]] bool isEnrolled(const Account &account, int row) const;
    void enrollNowOrLater(const Account &account, int row);
    void enableNowOrLater(const Account &account, Feature feature);
    [[nodiscard]] bool wouldChange(Feature feature) const;
    void withdrawPending(int row);

    const ChangeContext &m_context;
    const RegionView &m_region;
    OrganizationConfiguration m_inForce;
    EnrollmentCheck m_check;
    bool m_delayed;
    bool m_enrolls = false;
    bool m_reaches = false;
    bool m_begun = false; ///< the row at hand
    std::vector<Feature> m_named;
    EffectBuilder &m_builder;
};

/// All preferences of @p region once more, to the accounts in @p rows: they did not apply to them for a while.
void reapply(EffectBuilder &builder, const ChangeContext &context, const RegionView &region, const std::vector<int> &rows);

} // namespace bucketwatch
