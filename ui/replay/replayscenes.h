// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/scene.h"

#include <vector>

namespace bucketwatch {

class ReplayPage;

/// The states of the page for pictures and for the walk over all windows.
[[nodiscard]] std::vector<Scene> replayScenes(ReplayPage &page);

} // namespace bucketwatch
