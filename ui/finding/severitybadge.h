// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/severity.h"
#include "style/badge.h"

namespace bucketwatch {

[[nodiscard]] BadgeKind badgeKind(Severity severity);
/// Ground of its badge.
[[nodiscard]] QColor severityColour(Severity severity, const Tokens &tokens);
[[nodiscard]] QColor severityTextColour(Severity severity, const Tokens &tokens);

} // namespace bucketwatch
