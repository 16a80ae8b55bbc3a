// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/reviewdocument.h"
#include "items/planreview.h"
#include "planning/planfindings.h"

#include <memory>

namespace bucketwatch {

/// What a plan is reviewed by.
struct ReviewMaterial {
    std::shared_ptr<const PlanReview> review = {}; ///< null: there is nothing to review
    QString recording = {}; ///< its name; empty when none was given
    std::shared_ptr<const PlanFindings> findings = {}; ///< null: unknown
    QString priceRemark = {}; ///< why the cost is not that of the user's own prices; empty when it is
};

/// What a document names of a cell's accounts and of a list, before it says how many more there are: it stays readable for any
/// organization.
inline constexpr qsizetype MostReviewedAccounts = 12;
inline constexpr qsizetype MostReviewedRows = 200;
inline constexpr qsizetype MostReviewedCommands = 100;

/// The whole plan for somebody who has nothing but the document: figures, findings, edits, changes, what stays, warnings,
/// conflicts, commands. What nobody knows is "Unknown". There must be a review.
[[nodiscard]] ReviewDocument reviewDocumentOf(const ReviewMaterial &material);

/// What a document is written as.
enum class ReviewFormat : std::uint8_t { Html, Markdown, Pdf };
/// By the end of a file name; nothing for any other.
[[nodiscard]] std::optional<ReviewFormat> reviewFormatOf(const QString &fileName);
/// A file name for the review of plan @p name: "s3-for-all-review.html".
[[nodiscard]] QString reviewFileName(const PlanReview &review);

} // namespace bucketwatch
