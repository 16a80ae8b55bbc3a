// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/changecontext.h"

namespace bucketwatch {

/// What an account does with its own detector. Source: API reference, CreateDetector, UpdateDetector, DeleteDetector,
/// TagResource; user guide, "Suspending or disabling GuardDuty".

[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const SetOwnFeature &change);
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const SetOwnDetector &change);
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const CreateDetector &change);
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const DeleteDetector &change);
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const SetTags &change);

} // namespace bucketwatch
