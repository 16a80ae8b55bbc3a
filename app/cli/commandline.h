// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"

namespace bucketwatch {

/// bucketwatchctl: finds the verb, reads its options and runs it. @return an ExitStatus; wrong usage is NothingDone.
[[nodiscard]] int runCommandLine(int argc, const char *const *argv, const Context &context);

} // namespace bucketwatch
