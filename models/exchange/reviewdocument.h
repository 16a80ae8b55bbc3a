// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <variant>
#include <vector>

namespace bucketwatch {

/// Rows of cells; the first cell of a row says what the row is about.
struct ReviewTable {
    QStringList columns;
    std::vector<QStringList> rows; ///< each with as many cells as there are columns
    friend bool operator==(const ReviewTable &, const ReviewTable &) = default;
};

struct ReviewList {
    QStringList items;
    friend bool operator==(const ReviewList &, const ReviewList &) = default;
};

/// Commands of a shell, one a line.
struct ReviewCommands {
    QStringList lines;
    friend bool operator==(const ReviewCommands &, const ReviewCommands &) = default;
};

/// A paragraph, or one of the others.
using ReviewBlock = std::variant<QString, ReviewTable, ReviewList, ReviewCommands>;

struct ReviewSection {
    QString heading;
    std::vector<ReviewBlock> blocks = {};
    std::vector<ReviewSection> parts = {}; ///< behind the blocks, a level further down
    friend bool operator==(const ReviewSection &, const ReviewSection &) = default;
};

/// A document for somebody who reviews a plan. All texts are plain, are shown on one line each, and may hold anything: names of
/// accounts are chosen by others.
struct ReviewDocument {
    QString title;
    QString language; ///< of the texts: "en"
    std::vector<ReviewSection> sections = {};
    friend bool operator==(const ReviewDocument &, const ReviewDocument &) = default;
};

/// @p document in Markdown, with tables as GitHub has them. Nothing in a text becomes markup, a link or a mention.
[[nodiscard]] QString markdownOf(const ReviewDocument &document);
/// @p document as one page without anything outside of it: escaped texts, styles for screens and paper, headings, and tables
/// whose heads are told to screen readers.
[[nodiscard]] QString htmlOf(const ReviewDocument &document);

} // namespace bucketwatch
