// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/changecontext.h"

namespace bucketwatch {

/// Adds to @p effect what follows from a change by itself. Preferences that did not apply come back and ALL reaches whom it
/// missed: when the number of members falls below the limit, the policy type is disabled, or the administrator opts in to the
/// Region. An account that is nobody else's member any more is reached by ALL, or enrolled by its policy.
/// Only @p changed is looked at, or every Region when the change is not about one.
/// Source: user guide, "Managing accounts with AWS Organizations" (quota) and "GuardDuty organization policies".
void addFollowUps(const ChangeContext &context, std::optional<Region> changed, ChangeEffect &effect);

} // namespace bucketwatch
