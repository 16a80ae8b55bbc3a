// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/changecontext.h"

namespace bucketwatch {

/// What accounts do with the bucket that their own detector exports findings to. A simulation has neither S3 nor KMS, so a
/// destination whose ARNs are good ones is published to at once. Source: API reference, CreatePublishingDestination,
/// UpdatePublishingDestination, DeletePublishingDestination; user guide, "Exporting generated GuardDuty findings".

[[nodiscard]] Result<ChangeEffect> effect(
    const ChangeContext &context, const RegionView &region, const CreateDestination &change);
[[nodiscard]] Result<ChangeEffect> effect(
    const ChangeContext &context, const RegionView &region, const UpdateDestination &change);
[[nodiscard]] Result<ChangeEffect> effect(
    const ChangeContext &context, const RegionView &region, const DeleteDestination &change);

/// Adds to @p patch that detectors which go take their destinations along.
/// Source: user guide, "Suspending or disabling GuardDuty".
void addLostDestinations(const OrganizationView &view, OrganizationPatch &patch);

} // namespace bucketwatch
