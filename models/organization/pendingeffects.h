// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/changecontext.h"

namespace bucketwatch {

/// The simulated clock, and what becomes due with it. Not by an account, so there are no rights to check.

/// Error::BadInput for a time outside the years 1970 to 2100.
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const SetTime &change);
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const SetPropagation &change);
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const SetEmailVerification &change);
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const SettlePending &change);

/// The date of what @p change does, asked for at @p now: when the clock is moved, what becomes due carries the time after it.
[[nodiscard]] Timestamp dateOf(const OrganizationView &view, const Change &change, Timestamp now);

} // namespace bucketwatch
