// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/planreviewdocument.h"

#include <string_view>

namespace bucketwatch {

/// What "review --as" takes; empty is Markdown. Error::BadInput for PDF, which takes a window, and for what export writes.
[[nodiscard]] Result<ReviewFormat> parseReviewFormat(std::string_view as);
/// @p format is one that parseReviewFormat() gives.
[[nodiscard]] QByteArray reviewText(const ReviewMaterial &material, ReviewFormat format);

} // namespace bucketwatch
