// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/changerequest.h"

#include <QString>

namespace bucketwatch {

/// A title for the history: "Enable S3 Protection for 45 accounts in Europe (Ireland)". Translated, imperative. Of several
/// changes the first one, and how many more there are.
[[nodiscard]] QString titleOf(const std::vector<Change> &changes);

/// The title that @p request has in the history: its own, or that of its changes.
[[nodiscard]] QString historyTitle(const ChangeRequest &request);

} // namespace bucketwatch
