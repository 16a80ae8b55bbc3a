// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/changecontext.h"

namespace bucketwatch {

/// The simulated clock, and what becomes due with it. Not by an account, so there are no rights to check.

/// Error::BadInput for a time outside the years 1970 to 2100.
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const SetTime &change);
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const SetPropagation &change);
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const SettlePending &change);

} // namespace bucketwatch
