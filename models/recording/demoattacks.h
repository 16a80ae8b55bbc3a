// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"
#include "recording/recording.h"

#include <vector>

namespace bucketwatch {

/// A demo that ships beside that of one day: two weeks of two accounts of the demo organization, and an attack at their end.
struct DemoAttack {
    QString file; ///< name below resources/demo
    RecordingOptions options;
};

/// The attack meets an account with S3 Protection, the other one has none. Equal organizations give equal options.
/// Error::NotFound when @p organization has no such accounts in a Region that the demo knows.
[[nodiscard]] Result<std::vector<DemoAttack>> demoAttacks(const OrganizationView &organization);
/// Writes them below @p folder. Error::Storage naming the file that cannot be written.
[[nodiscard]] Result<void> writeDemoAttacks(const OrganizationView &organization, const QString &folder);

} // namespace bucketwatch
