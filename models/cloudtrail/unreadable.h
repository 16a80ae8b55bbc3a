// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bucketwatch {

/// A file, or a part of one, that could not be read.
struct Unreadable {
    QString path;
    QString reason; ///< translated; with the offset where that helps
    friend auto operator<=>(const Unreadable &, const Unreadable &) = default;
};

} // namespace bucketwatch
