// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/plannedcalls.h"

#include <set>
#include <utility>

namespace bucketwatch {

/// Everything that the calls of a plan set, as it stands after the last one: Terraform has no order of steps. @p plan must
/// outlive it.
class TerraformSettings {
public:
    struct Place {
        Region region;
        AccountId caller;
        QString detector;
        friend auto operator<=>(const Place &, const Place &) = default;
    };
    using FeatureKey = std::pair<Place, QString>;
    /// A member as it is created or invited.
    struct Membership {
        QString email;
        bool isCreated = false;
        bool isInvited = false;
        bool isQuiet = false; ///< no email is sent
        QString message;
    };

    explicit TerraformSettings(const PlanToExport &plan) : m_plan(plan) { }

    void add(const PlannedCall &call);
    /// Puts the states that the plan leads to in place of those that its calls name on the way.
    void settle();
    [[nodiscard]] bool isEmpty() const
    {
        return detectors.empty() && ownFeatures.empty() && preferences.empty() && orgFeatures.empty() && memberPlans.empty()
            && members.empty() && administrators.empty() && exports.empty();
    }

    std::set<AccountId> callers;
    std::map<Region, AccountId> administrators; ///< delegated by the plan, with who delegates them
    std::set<Place> detectors;
    std::set<Place> created; ///< detectors
    std::set<Place> tagged; ///< detectors whose tags the plan says
    std::map<Place, std::map<QString, Membership>> members; ///< that are created or invited, by account
    std::set<Place> exports; ///< detectors that export findings to a bucket in the end
    std::map<FeatureKey, FeatureSetting> ownFeatures;
    std::map<Place, QString> preferences;
    std::map<FeatureKey, FeatureSetting> orgFeatures;
    std::map<FeatureKey, std::map<QString, FeatureSetting>> memberPlans; ///< by account
    int enrolled = 0; ///< accounts that an ALL on the way makes members
    QStringList left; ///< commands that there is no resource for

private:
    void addDetector(const PlannedCall &call, const Place &place);
    void addPreferences(const PlannedCall &call, const Place &place);
    void addMembers(const PlannedCall &call, const Place &place);
    void addTags(const PlannedCall &call);
    void addCreated(const PlannedCall &call);
    void addAdministrator(const PlannedCall &call);
    void addExport(const PlannedCall &call, const Place &place);
    void addMemberPlans(const PlannedCall &call, const Place &place);
    /// Names the accounts that an ALL reached which is not there any more in the end.
    void addReached(const FeatureKey &key);
    void leaveOlderForm(const PlannedCall &call);

    const PlanToExport &m_plan;
    std::set<FeatureKey> m_reaching; ///< preferences that are ALL at one time
    std::set<Place> m_enrolling; ///< the same of GuardDuty itself
};

} // namespace bucketwatch
