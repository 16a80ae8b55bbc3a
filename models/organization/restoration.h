// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/changecontext.h"

namespace bucketwatch {

/// @p view with @p patch carried out at @p when, a patch of values that stood before. What is counted is counted anew, in both:
/// memberAccountLimitReached, and that preferences go with the delegated administrator.
[[nodiscard]] OrganizationView restored(const OrganizationView &view, OrganizationPatch &patch, Timestamp when);

/// Adds to @p patch and to @p result, restored() by it, what follows by itself when an edit is taken back: what addFollowUps()
/// tells; a preference that becomes ALL again reaches whom it reached before and who came since; accounts that come back are
/// received, those that go are nobody's members; policies that apply again are applied.
void addFollowUps(const ChangeContext &context, OrganizationPatch &patch, OrganizationView &result);

} // namespace bucketwatch
