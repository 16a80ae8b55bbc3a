// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/detectorowners.h"

namespace bucketwatch {

namespace {

std::optional<DetectorOwner> find(const OrganizationView &view, const DetectorId &id)
{
    for (const auto &region : view.regions) {
        for (std::size_t row = 0; row < region->detectors.size(); ++row) {
            if (region->detectors[row].id == id && region->detectors[row].exists())
                return DetectorOwner {region->region, view.accounts->rows[row].id};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<DetectorOwner> DetectorOwners::owner(const QString &id)
{
    const auto known = m_known.constFind(id);
    if (known != m_known.cend())
        return *known;
    const auto parsed = DetectorId::parse(id);
    const auto found = parsed ? find(m_view, *parsed) : std::nullopt;
    m_known.insert(id, found);
    return found;
}

DetectorId DetectorOwners::detectorOf(const OrganizationView &view, Region region, AccountId account)
{
    const auto part = view.find(region);
    const int row = view.accounts->row(account);
    if (!part || row < 0 || static_cast<std::size_t>(row) >= part->detectors.size())
        return {};
    const Detector &detector = part->detectors[static_cast<std::size_t>(row)];
    return detector.exists() ? detector.id : DetectorId();
}

} // namespace bucketwatch
