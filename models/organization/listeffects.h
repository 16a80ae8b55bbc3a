// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/changecontext.h"

namespace bucketwatch {

/// What accounts do with their lists of trusted addresses and of threats. Only an administrator or a standalone account has any;
/// members inherit those of their administrator. Source: API reference, CreateIPSet, UpdateIPSet, DeleteIPSet and the same of
/// the other kinds; user guide, "Customizing threat detection with entity lists and IP address lists".

[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const CreateList &change);
/// A file that cannot be used makes the list an Error; the entries that were in force stay so.
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const UpdateList &change);
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const DeleteList &change);

/// Whether the file has to be read before @p change is made to @p before.
[[nodiscard]] bool needsReading(const DetectionList &before, const UpdateList &change);

/// Adds to @p patch that detectors which go take their lists along.
/// Source: user guide, "Suspending or disabling GuardDuty".
void addLostLists(const OrganizationView &view, OrganizationPatch &patch);

/// The lists that hold for @p account in @p region: its administrator's, or its own when it has none.
[[nodiscard]] DetectionLists listsFor(const OrganizationView &view, const RegionView &region, AccountId account);

} // namespace bucketwatch
