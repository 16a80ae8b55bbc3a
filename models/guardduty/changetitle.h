// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/change.h"

#include <QString>

namespace bucketwatch {

/// A title for the history: "Enable S3 Protection for 45 accounts in Europe (Ireland)". Translated, imperative. Of several
/// changes the first one gives the title.
[[nodiscard]] QString titleOf(const std::vector<Change> &changes);

} // namespace bucketwatch
