// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/regionpatch.h"

#include <QByteArray>

#include <optional>

namespace bucketwatch {

/// First byte of the patches that schema 1 wrote.
inline constexpr quint8 PatchVersion1 = 1;

/// A patch of schema 1: account numbers rather than rows, eleven plans. Nothing when @p bytes are something else.
[[nodiscard]] std::optional<RegionPatch> decodePatch1(Region region, const QByteArray &bytes);

} // namespace bucketwatch
