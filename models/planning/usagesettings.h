// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/usageassumptions.h"

namespace bucketwatch {

/// What people set for the estimate: prices and volumes, one file for all workspaces.
struct UsageSettings {
    PriceTable prices = PriceTable::builtIn();
    UsageAssumptions assumptions = UsageAssumptions::builtIn();

    friend bool operator==(const UsageSettings &, const UsageSettings &) = default;
};

/// Where the settings of this user are: one file for the window and the command line.
[[nodiscard]] QString usageSettingsPath();
/// What comes with the program when there is no file. Error::BadInput for a file that says something else, Error::Storage for
/// one that cannot be read.
[[nodiscard]] Result<UsageSettings> readUsageSettings(const QString &path);
/// Replaces the file as a whole. Error::Storage when that fails; the file is as it was then.
[[nodiscard]] Result<void> writeUsageSettings(const QString &path, const UsageSettings &settings);

} // namespace bucketwatch
