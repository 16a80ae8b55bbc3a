// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/apierror.h"

namespace bucketwatch {

/// What is worth knowing of a call besides its name, in a few translated words: "50 accounts", "2 unprocessed",
/// "51 IDs, 50 allowed", "50 members, more follow". Empty when there is nothing.
[[nodiscard]] QString requestNote(const QJsonObject &input, const ApiReply &reply);

} // namespace bucketwatch
