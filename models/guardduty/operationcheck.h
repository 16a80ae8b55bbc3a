// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/operationtable.h"

namespace bucketwatch {

/// @p input with just @p members, each checked and of its type: numbers and booleans of a
/// query may come as text, since everything does there.
[[nodiscard]] ApiReply checkMembers(const std::vector<Parameter> &members, const QJsonObject &input);
/// @p input with SDK names replaced by wire names, at every depth; names that are neither stay.
[[nodiscard]] QJsonObject renamedToWire(const std::vector<Parameter> &members, const QJsonObject &input);

} // namespace bucketwatch
