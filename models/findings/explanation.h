// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/finding.h"

#include <QStringList>

namespace bucketwatch {

/// Why @p finding was raised, in translated sentences: what was done, by whom and from where; what in the event or
/// which list entry decided it; which event it was. Reads the document only.
[[nodiscard]] QStringList explanation(const Finding &finding);

} // namespace bucketwatch
