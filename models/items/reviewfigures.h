// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/planreviewdocument.h"

namespace bucketwatch {

// The parts of a document about a plan that are counted: before and after it.

[[nodiscard]] ReviewSection reviewedFigures(const ReviewMaterial &material);
/// Findings that come and go, or why that is unknown.
[[nodiscard]] ReviewSection reviewedFindings(const ReviewMaterial &material);

} // namespace bucketwatch
