// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <CLI/CLI.hpp>

#include <iosfwd>

namespace bucketwatch {

/// Exit statuses of bucketwatchctl, the same for every verb.
enum ExitStatus {
    Done = 0,
    Incomplete = 1, ///< done, but something was unreadable, or the service refused
    NothingDone = 2, ///< wrong usage, unreadable list or workspace
    Different = 3, ///< a comparison found a difference
};

/// Where a verb reads and writes: data goes to out, words to err.
struct Context {
    std::istream &in;
    std::ostream &out;
    std::ostream &err;
};

/// One command of bucketwatchctl. The object holds the options that CLI11 filled in.
class Verb {
public:
    virtual ~Verb();

    [[nodiscard]] virtual const char *name() const = 0;
    [[nodiscard]] virtual const char *description() const = 0;
    /// Adds the options and arguments to @p command; they must be members of the verb, which lives longer.
    virtual void declare(CLI::App &command) = 0;
    /// @return an ExitStatus
    [[nodiscard]] virtual int run(const Context &context) = 0;
};

/// Prints "bucketwatchctl: MESSAGE" to err.
void complain(const Context &context, const QString &message);
void complain(const Context &context, const Error &error);

/// What the user typed as a file name.
[[nodiscard]] QString fileNameFrom(const std::string &argument);

} // namespace bucketwatch
