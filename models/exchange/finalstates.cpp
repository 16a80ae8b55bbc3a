// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/finalstates.h"

#include "organization/autoenablesubject.h"
#include "organization/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QString statusWord(bool isOn)
{
    return isOn ? u"ENABLED"_s : u"DISABLED"_s;
}

} // namespace

const Detector *existingDetector(const OrganizationView &view, Region region, AccountId account)
{
    const auto part = view.find(region);
    const int row = view.accounts->row(account);
    if (!part || row < 0 || static_cast<std::size_t>(row) >= part->detectors.size())
        return nullptr;
    const Detector &detector = part->detectors[static_cast<std::size_t>(row)];
    return detector.exists() ? &detector : nullptr;
}

FeatureSetting asItBecomes(const Detector *detector, const QString &name, FeatureSetting setting)
{
    const auto feature = parseFeature(name);
    if (!detector || !feature)
        return setting;
    setting.status = statusWord(detector->isEnabled(*feature));
    for (auto &[which, status] : setting.additional) {
        if (const auto additional = parseAdditionalConfiguration(*feature, which))
            status = statusWord(detector->isEnabled(*additional));
    }
    return setting;
}

FeatureSetting asItBecomes(const OrganizationConfiguration &configuration, const QString &name, FeatureSetting setting)
{
    const auto feature = parseFeature(name);
    if (!feature)
        return setting;
    setting.status = wireName(preferenceOf(configuration, *feature));
    for (auto &[which, status] : setting.additional) {
        if (const auto additional = parseAdditionalConfiguration(*feature, which))
            status = wireName(preferenceOf(configuration, *additional));
    }
    return setting;
}

std::map<AccountId, FeatureSetting> reachedOnTheWay(
    const PlanToExport &plan, Region region, AccountId caller, const QString &name, const FeatureSetting &preference)
{
    std::map<AccountId, FeatureSetting> reached;
    const auto then = plan.result.find(region);
    const bool isStillAll = preference.status == "ALL"_L1
        && std::ranges::all_of(preference.additional, [](const auto &entry) { return entry.second == "ALL"_L1; });
    if (isStillAll || !then)
        return reached;
    for (std::size_t row = 0; row < then->detectors.size(); ++row) {
        const AccountId account = plan.result.accounts->rows[row].id;
        if (account != caller && !isAssociated(then->members[row]))
            continue;
        const Detector *before = existingDetector(plan.current, region, account);
        const Detector *after = existingDetector(plan.result, region, account);
        const FeatureSetting becomes = asItBecomes(after, name, preference);
        if (after && becomes != asItBecomes(before, name, preference))
            reached.emplace(account, becomes);
    }
    return reached;
}

int enrolledOnTheWay(const PlanToExport &plan, Region region)
{
    const auto now = plan.current.find(region);
    const auto then = plan.result.find(region);
    if (!now || !then || then->configuration.members == AutoEnable::All)
        return 0;
    int enrolled = 0;
    for (std::size_t row = 0; row < then->members.size() && row < now->members.size(); ++row)
        enrolled += isActive(then->members[row]) && !isActive(now->members[row]) ? 1 : 0;
    return enrolled;
}

bool saysAll(const FeatureSetting &setting)
{
    return setting.status == "ALL"_L1
        || std::ranges::any_of(setting.additional, [](const auto &entry) { return entry.second == "ALL"_L1; });
}

} // namespace bucketwatch
