// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/whatifaccounts.h"

#include "organization/monitoring.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace bucketwatch {

AccountComparison::AccountComparison(
    const OrganizationView &current, const OrganizationView &result, const std::vector<Region> &regions)
    : m_current(current)
{
    for (const Region id : regions) {
        const auto before = current.find(id);
        const auto after = result.find(id);
        std::vector<bool> &changed = m_changed[id];
        changed.resize(current.accounts->rows.size());
        if (before == after)
            continue;
        for (int row = 0; row < std::ssize(current.accounts->rows); ++row) {
            const bool isOn = monitorsS3DataEvents(*after, row);
            if (monitorsS3DataEvents(*before, row) == isOn)
                continue;
            changed[static_cast<std::size_t>(row)] = true;
            Alternative::OfAccount &account = m_accounts[row];
            account.row = row;
            ++(isOn ? account.regionsOn : account.regionsOff);
        }
    }
}

void AccountComparison::addCosts(const UsageEstimate &now, const UsageEstimate &then)
{
    for (auto &[row, account] : m_accounts)
        account.cost = Money();
    const auto add = [this](const UsageEstimate &estimate, bool isNow) {
        for (const UsageEstimate::OfAccount &one : estimate.accounts) {
            if (const auto found = m_accounts.find(one.row); found != m_accounts.end())
                found->second.cost
                    = isNow ? *found->second.cost - one.cost.afterTrials : *found->second.cost + one.cost.afterTrials;
        }
    };
    add(now, true);
    add(then, false);
}

void AccountComparison::addFindings(const DetectedRecording &recording, const PlanFindings &findings)
{
    for (auto &[row, account] : m_accounts)
        account.events = account.gained = account.lost = 0;
    for (const DetectedRecording::Place &place : recording.places) {
        const auto region = Region::parse(QString::fromStdString(recording.regions[static_cast<std::size_t>(place.region)]));
        const int row = m_current.accounts->row(place.account);
        const auto changed = region && row >= 0 ? m_changed.find(*region) : m_changed.end();
        if (changed != m_changed.end() && changed->second[static_cast<std::size_t>(row)])
            *m_accounts.at(row).events += place.events;
    }
    for (const PlanFindings::Difference &difference : findings.differences) {
        if (const auto found = m_accounts.find(m_current.accounts->row(difference.finding.account)); found != m_accounts.end())
            ++*(difference.isGained ? found->second.gained : found->second.lost);
    }
}

std::vector<Alternative::OfAccount> AccountComparison::take()
{
    std::vector<Alternative::OfAccount> accounts;
    accounts.reserve(m_accounts.size());
    for (auto &[row, account] : m_accounts)
        accounts.push_back(account);
    std::ranges::stable_sort(accounts, std::greater(), [](const Alternative::OfAccount &account) {
        return std::tuple(account.gained.value_or(0) + account.lost.value_or(0), account.events.value_or(0));
    });
    return accounts;
}

} // namespace bucketwatch
