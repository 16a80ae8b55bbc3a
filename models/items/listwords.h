// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/detectionlist.h"

namespace bucketwatch {

/// "Trusted IP list", "Threat entity list".
[[nodiscard]] QString kindName(ListKind kind);
/// The same of several, as a heading: "Trusted IP lists".
[[nodiscard]] QString pluralName(ListKind kind);
/// "Active", "Delete pending".
[[nodiscard]] QString statusName(ListStatus status);
/// "212 of 2,000"; "- of 2,000" while nobody knows how many there are.
[[nodiscard]] QString entriesText(const DetectionList &list);
/// What is wrong with a list, what is used in the meantime, and what to do; empty when nothing is.
[[nodiscard]] QString problemText(const DetectionList &list);

} // namespace bucketwatch
