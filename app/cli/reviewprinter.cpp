// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/reviewprinter.h"

#include <QCoreApplication>

namespace bucketwatch {

namespace {

struct ReviewTexts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::PlanVerb)
};

} // namespace

Result<ReviewFormat> parseReviewFormat(std::string_view as)
{
    if (as.empty() || as == "markdown")
        return ReviewFormat::Markdown;
    if (as == "html")
        return ReviewFormat::Html;
    const QString why = as == "pdf"
        ? ReviewTexts::tr(
              "bucketwatchctl writes no PDF. Export review on the page Plan of the window does, and a browser prints what "
              "--as html writes.")
        : ReviewTexts::tr("A review is written --as html or --as markdown.");
    return std::unexpected(Error {Error::Kind::BadInput, why, {}});
}

QByteArray reviewText(const ReviewMaterial &material, ReviewFormat format)
{
    const ReviewDocument document = reviewDocumentOf(material);
    return (format == ReviewFormat::Html ? htmlOf(document) : markdownOf(document)).toUtf8();
}

} // namespace bucketwatch
