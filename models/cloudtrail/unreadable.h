// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>
#include <tuple>

namespace bucketwatch {

/// A file, or a part of one, that could not be read.
struct Unreadable {
    QString path;
    QString reason; ///< translated; with the offset where that helps
    std::optional<qint64> offset = {}; ///< of the part, in the unpacked bytes; nothing for all of the file

    friend bool operator==(const Unreadable &, const Unreadable &) = default;
    /// By path, what is wrong with all of a file before what is wrong with a part of it.
    friend auto operator<=>(const Unreadable &left, const Unreadable &right)
    {
        return std::tie(left.path, left.offset, left.reason) <=> std::tie(right.path, right.offset, right.reason);
    }
};

} // namespace bucketwatch
