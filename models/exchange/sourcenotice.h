// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace bucketwatch {

/// Something to say about a place in what was read: a file, or a command as it was typed.
struct SourceNotice {
    /// Note: something was left out or taken to mean something. Mended: it was written in a way that AWS's own tools refuse.
    /// Problem: it could not be used; the rest was.
    enum class Kind { Note, Mended, Problem };

    Kind kind = Kind::Note;
    QString source; ///< name of the file, or what stands for it: "--stage"
    int line = 0; ///< from 1; 0: the whole source
    QString message; ///< translated: what it is and what to do

    /// "plan.sh:12: …"
    [[nodiscard]] QString text() const;
    friend bool operator==(const SourceNotice &, const SourceNotice &) = default;
};

[[nodiscard]] bool hasProblem(const std::vector<SourceNotice> &notices);

} // namespace bucketwatch
