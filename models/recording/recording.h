// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "recording/company.h"
#include "recording/recordedcall.h"

#include <QString>

#include <functional>
#include <vector>

namespace bucketwatch {

/// What is to be recorded.
struct RecordingOptions {
    CompanyOptions company;
    QString scenario = QStringLiteral("none"); ///< an AttackScenario, on the last days; "none" for ordinary days only
};

/// Error::BadInput that says what cannot be recorded: too few or too many of something, a scenario that is not there or that
/// needs more days, for an attack is unusual only where something is usual.
[[nodiscard]] Result<void> checkRecording(const RecordingOptions &options);
/// Calls @p take with each day of the company's life, in order of time. Options must have been checked. The attack changes
/// nothing of what else happens.
void recordOrdinaryDays(const CompanyOptions &options, const std::function<void(std::vector<RecordedCall>)> &take);
/// The calls of the scenario alone, in order of time. Options must have been checked.
[[nodiscard]] std::vector<RecordedCall> recordAttack(const RecordingOptions &options);

} // namespace bucketwatch
