// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"

#include <string>

namespace bucketwatch {

struct Replay;

/// Adds the findings of @p replay to @p workspace as the window does: those of accounts that the delegated administrator sees, as
/// one edit. Tells Context::err how many, and how many were left out. @return an ExitStatus; Incomplete when another program has
/// the workspace open
[[nodiscard]] int addFindings(const Replay &replay, const std::string &workspace, const Context &context);

} // namespace bucketwatch
