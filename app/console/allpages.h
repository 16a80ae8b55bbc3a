// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"

namespace bucketwatch {

/// The pages of the console in the order of the navigation. A new page: one line here.
[[nodiscard]] std::vector<PageDescription> allPages();

} // namespace bucketwatch
