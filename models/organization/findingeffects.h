// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/changecontext.h"

namespace bucketwatch {

/// What accounts do with findings and with the filters of their detectors. Source: API reference, ArchiveFindings,
/// UpdateFindingsFeedback, CreateSampleFindings, CreateFilter, UpdateFilter, DeleteFilter; user guide, "Suppression rules".

[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const ArchiveFindings &change);
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const RateFindings &change);
/// A sample that is there already is seen once more and is current again, as every finding is; a suppression rule of the account
/// or of its administrator archives it at once.
[[nodiscard]] Result<ChangeEffect> effect(
    const ChangeContext &context, const RegionView &region, const CreateSampleFindings &change);
/// In accounts that the caller sees and that have a detector; the others are unprocessed. A suppression rule of the account or of
/// its administrator archives a finding at once.
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const RaiseFindings &change);
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const CreateFilter &change);
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const UpdateFilter &change);
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const DeleteFilter &change);

/// Adds to @p patch that detectors which go take their findings and filters along.
/// Source: user guide, "Suspending or disabling GuardDuty".
void addLostFindings(const OrganizationView &view, OrganizationPatch &patch);

} // namespace bucketwatch
