// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

#include <QHash>

#include <optional>

namespace bucketwatch {

struct DetectorOwner {
    Region region;
    AccountId account;
    friend bool operator==(const DetectorOwner &, const DetectorOwner &) = default;
};

/// Whose the detectors of an organization are. @p view must outlive it.
class DetectorOwners {
public:
    explicit DetectorOwners(const OrganizationView &view) : m_view(view) { }

    /// Nothing when no account of the organization has a detector with that ID, in the Regions that are loaded.
    [[nodiscard]] std::optional<DetectorOwner> owner(const QString &id);
    /// Invalid when @p account has none there.
    [[nodiscard]] static DetectorId detectorOf(const OrganizationView &view, Region region, AccountId account);

private:
    const OrganizationView &m_view;
    /// A script names few different ones, and an organization may have a million: they are looked for when they are asked for.
    QHash<QString, std::optional<DetectorOwner>> m_known;
};

} // namespace bucketwatch
