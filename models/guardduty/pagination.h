// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/operationcontext.h"

namespace bucketwatch {

/// Where a page of a list begins and how many elements it may have.
struct PageRequest {
    std::size_t first = 0;
    qsizetype size = 50; ///< AWS's default and largest one
};

/// What a checked call says of the page it wants (`maxResults`, `nextToken`). A token is good for the operation, Region, account
/// and @p filter that it was made for and for nothing else; others, and such that were made up, are an invalidParameter().
[[nodiscard]] std::expected<PageRequest, ApiError> pageRequestOf(const OperationContext &context, const QString &filter = {});
/// The token of the page that begins at @p first.
[[nodiscard]] QString pageToken(const OperationContext &context, std::size_t first, const QString &filter = {});

} // namespace bucketwatch
