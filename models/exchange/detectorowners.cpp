// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/detectorowners.h"

#include <QCoreApplication>

namespace bucketwatch {

namespace {

std::pair<quint64, quint64> numbersOf(const DetectorId &id)
{
    return {id.high, id.low};
}

} // namespace

/// A script may name a detector of every account, and looking for each among a million takes too long.
void DetectorOwners::collect()
{
    m_isCollected = true;
    m_owners.reserve(std::ssize(m_view.accounts->rows) * std::ssize(m_view.regions));
    for (const auto &region : m_view.regions) {
        if (!region->isLoaded && !m_notLoaded)
            m_notLoaded = region->region;
        for (std::size_t row = 0; row < region->detectors.size(); ++row) {
            const Detector &detector = region->detectors[row];
            if (detector.exists() && detector.id.isValid())
                m_owners.insert(numbersOf(detector.id), {region->region, m_view.accounts->rows[row].id});
        }
    }
}

Result<std::optional<DetectorOwner>> DetectorOwners::owner(const QString &id)
{
    const auto parsed = DetectorId::parse(id);
    if (!parsed)
        return std::nullopt;
    if (!m_isCollected)
        collect();
    if (const auto found = m_owners.constFind(numbersOf(*parsed)); found != m_owners.cend())
        return *found;
    if (m_notLoaded)
        return std::unexpected(Error {Error::Kind::Conflict,
            QCoreApplication::translate("bucketwatch::DetectorOwners",
                "Whose detector %1 is cannot be told: %2 is not loaded.")
                .arg(id, m_notLoaded->id()),
            {}});
    return std::nullopt;
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
