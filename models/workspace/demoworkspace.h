// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

namespace bucketwatch {

/// The user's copy of the demo organization: demo.bucketwatch in $XDG_DATA_HOME/bucketwatch.
[[nodiscard]] QString demoWorkspacePath();
/// Makes the demo if there is none. @return its path.
[[nodiscard]] Result<QString> ensureDemoWorkspace();

} // namespace bucketwatch
