// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/region.h"
#include "style/theme.h"

#include <QSize>
#include <QStringList>

#include <expected>
#include <optional>

namespace bucketwatch {

/// What the command line of the console says.
struct ConsoleOptions {
    std::optional<AccountId> identity;
    std::optional<Region> region;
    QString page; ///< empty: the one that was open last
    std::optional<Theme::Choice> theme;
    QSize size; ///< invalid: as it was last
    QString pictures; ///< folder; empty: open the window
    QString language; ///< empty: that of the desktop
    QString workspace; ///< empty: the user's demo
    QStringList recordings;
};

/// Why the program ends before there is a window: the status, and what is said to standard output (0) or error.
struct EarlyEnd {
    int status = 0;
    std::string words;
};

/// Reads the command line without an application object. Every value is checked here, except that the workspace knows the account.
[[nodiscard]] std::expected<ConsoleOptions, EarlyEnd> parseConsoleOptions(int argc, const char *const *argv);

} // namespace bucketwatch
