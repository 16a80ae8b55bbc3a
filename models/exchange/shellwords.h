// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace bucketwatch {

struct ShellWord {
    QString text; ///< without its quotes
    int line = 1;
    friend bool operator==(const ShellWord &, const ShellWord &) = default;
};

/// A simple command: what stands between line ends, ";", "&&", "|" and the like. Redirections are left out.
struct ShellCommand {
    std::vector<ShellWord> words; ///< at least one, unless there is a problem
    int line = 1; ///< where it begins, from 1
    QString problem {}; ///< translated: what in it only a shell understands; empty: nothing
    bool isAlternative = false; ///< behind "||": only a shell knows whether it runs
    friend bool operator==(const ShellCommand &, const ShellCommand &) = default;
};

/// The commands of a POSIX shell script: comments, quotes and continued lines are understood; variables, substitutions and
/// here-documents are a problem of the command that they stand in.
[[nodiscard]] std::vector<ShellCommand> shellCommands(const QString &text);

} // namespace bucketwatch
