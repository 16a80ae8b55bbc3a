// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/regionwarnings.h"

#include "organization/rules.h"
#include "organization/trial.h"

#include <algorithm>

namespace bucketwatch {

namespace {

using Kind = PlanWarning::Kind;

bool becomes(const RegionView &before, const RegionView &after, const AutoEnableSubject &subject, AutoEnable preference)
{
    return preferenceOf(after.configuration, subject) == preference && preferenceOf(before.configuration, subject) != preference;
}

/// Whether @p subject has @p preference and new accounts get none of it, since they do not get GuardDuty.
bool isWithoutGuardDuty(const RegionView &region, const AutoEnableSubject &subject, AutoEnable preference)
{
    return region.configuration.members == AutoEnable::None && preferenceOf(region.configuration, subject) == preference;
}

class RegionWarner {
public:
    RegionWarner(const PlanOutlook &outlook, const RegionOutlook &region)
        : m_outlook(outlook), m_before(*region.current), m_after(*region.result)
    {
        for (const Feature feature : allFeatures()) {
            if (isSettable(feature))
                m_plans.push_back({feature});
        }
    }

    [[nodiscard]] RegionWarnings work() &&;

private:
    struct Plan {
        Feature feature;
        bool isTurnedOn = false; ///< for any account
    };

    void addPreferences();
    void addAccounts();
    void addAccount(std::size_t row, const Detector &before, const Detector &after);
    void addAdministrator();
    void addStillEnabled(const Plan &plan);

    const PlanOutlook &m_outlook;
    const RegionView &m_before;
    const RegionView &m_after;
    std::vector<Plan> m_plans;
    RegionWarnings m_warnings;
};

void RegionWarner::addPreferences()
{
    for (const AutoEnableSubject &subject : autoEnableSubjects()) {
        if (subject == AutoEnableSubject(GuardDutyItself()))
            continue;
        for (const AutoEnable preference : {AutoEnable::New, AutoEnable::All}) {
            if (isWithoutGuardDuty(m_after, subject, preference) && !isWithoutGuardDuty(m_before, subject, preference))
                m_warnings.rows[{Kind::NewWithoutGuardDuty, subject, preference}] = {};
        }
    }
    if (becomes(m_before, m_after, GuardDutyItself(), AutoEnable::All))
        m_warnings.rows[{Kind::AllBlocksDisassociation, GuardDutyItself()}] = {};
}

void RegionWarner::addStillEnabled(const Plan &plan)
{
    std::vector<int> rows;
    for (std::size_t row = 0; row < m_outlook.current->accounts->rows.size(); ++row) {
        if (m_after.detectors[row].exists() && m_after.detectors[row].isEnabled(plan.feature))
            rows.push_back(static_cast<int>(row));
    }
    if (!rows.empty())
        m_warnings.rows[{Kind::NoneDisablesNobody, plan.feature}] = std::move(rows);
}

void RegionWarner::addAccount(std::size_t row, const Detector &before, const Detector &after)
{
    for (Plan &plan : m_plans) {
        if (before.isEnabled(plan.feature) || !after.isEnabled(plan.feature))
            continue;
        plan.isTurnedOn = true;
        if (freeTrialDaysRemaining(before, plan.feature, m_outlook.when) == 0)
            m_warnings.rows[{Kind::TrialUsedUp, plan.feature}].push_back(static_cast<int>(row));
        if (before.exists() && before.trialStartedAt(plan.feature) != 0)
            m_warnings.rows[{Kind::TurnedOffBefore, plan.feature}].push_back(static_cast<int>(row));
    }
}

void RegionWarner::addAccounts()
{
    for (std::size_t row = 0; row < m_outlook.current->accounts->rows.size(); ++row) {
        const Detector &before = m_before.detectors[row];
        const Detector &after = m_after.detectors[row];
        if (&before != &after) // rows share what no edit changed
            addAccount(row, before, after);
    }
}

/// The administrator's own account, while the plan gives others a plan by NEW or by naming members.
void RegionWarner::addAdministrator()
{
    const int row = m_outlook.current->accounts->row(m_after.administrator.value_or(AccountId()));
    if (row < 0)
        return;
    for (const Plan &plan : m_plans) {
        const bool isLeftOut = !m_after.detectors[static_cast<std::size_t>(row)].isEnabled(plan.feature);
        if (isLeftOut && (plan.isTurnedOn || becomes(m_before, m_after, plan.feature, AutoEnable::New)))
            m_warnings.rows[{Kind::AdministratorLeftOut, plan.feature}] = {row};
    }
}

RegionWarnings RegionWarner::work() &&
{
    addPreferences();
    for (const Plan &plan : m_plans) {
        if (becomes(m_before, m_after, plan.feature, AutoEnable::None))
            addStillEnabled(plan);
    }
    addAccounts();
    addAdministrator();
    return std::move(m_warnings);
}

} // namespace

RegionWarnings regionWarningsOf(const PlanOutlook &outlook, const RegionOutlook &region)
{
    if (region.current == region.result)
        return {};
    return RegionWarner(outlook, region).work();
}

} // namespace bucketwatch
