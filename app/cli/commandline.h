// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"

namespace bucketwatch {

/// bucketwatchctl: finds the verb, reads its options and runs it. @return an ExitStatus; wrong usage is NothingDone, and so is output
/// that could not be written.
[[nodiscard]] int runCommandLine(int argc, const char *const *argv, const Context &context);

} // namespace bucketwatch
