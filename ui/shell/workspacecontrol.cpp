// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/workspacecontrol.h"

namespace bucketwatch {

WorkspaceControl::~WorkspaceControl() = default;

} // namespace bucketwatch
