// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace bucketwatch {

/// The role of a horizontal heading under which a model that is sorted by several columns says which place this one has: 1, 2, 3,
/// negative when it is sorted in descending order. Nothing where the table is not sorted by the column, or only by it.
inline constexpr int SortPlaceRole = 0x0100 + 0x1000; // Qt::UserRole and more than any model of ours uses

} // namespace bucketwatch
