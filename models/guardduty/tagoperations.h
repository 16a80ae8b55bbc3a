// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/operationcontext.h"

namespace bucketwatch {

/// TagResource, UntagResource, ListTagsForResource for the caller's own detector. Other resources have no tags in the
/// simulation yet.
[[nodiscard]] std::vector<NamedOperation> tagOperations();

/// The tags of the detector of @p account, as an object.
[[nodiscard]] QJsonObject tagsJson(const RegionView &region, AccountId account);

} // namespace bucketwatch
