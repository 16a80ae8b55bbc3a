// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/verb.h"

#include <memory>
#include <vector>

namespace bucketwatch {

/// All verbs, in the order in which --help lists them.
[[nodiscard]] std::vector<std::unique_ptr<Verb>> makeVerbs();

} // namespace bucketwatch
