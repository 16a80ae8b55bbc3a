// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/finalstates.h"

#include "organization/autoenablesubject.h"

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

} // namespace bucketwatch
