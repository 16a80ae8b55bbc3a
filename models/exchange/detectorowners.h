// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

#include <QHash>

#include <optional>
#include <utility>

namespace bucketwatch {

struct DetectorOwner {
    Region region;
    AccountId account;
    friend bool operator==(const DetectorOwner &, const DetectorOwner &) = default;
};

/// Whose the detectors of an organization are. @p view must outlive it and stay as it is.
class DetectorOwners {
public:
    explicit DetectorOwners(const OrganizationView &view) : m_view(view) { }

    /// Nothing when no account of the organization has a detector with that ID.
    /// Error::Conflict naming a Region that is not loaded: the detector may be one of those.
    [[nodiscard]] Result<std::optional<DetectorOwner>> owner(const QString &id);
    /// Invalid when @p account has none there.
    [[nodiscard]] static DetectorId detectorOf(const OrganizationView &view, Region region, AccountId account);

private:
    void collect();

    const OrganizationView &m_view;
    bool m_isCollected = false;
    std::optional<Region> m_notLoaded;
    QHash<std::pair<quint64, quint64>, DetectorOwner> m_owners; ///< by ID, of all Regions that are loaded
};

} // namespace bucketwatch
