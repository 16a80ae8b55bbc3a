// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/whatif.h"

#include <QJsonObject>

namespace bucketwatch {

// What `bucketwatchctl plan what-if` prints. @p recording is its title, empty without one.

/// Of a fixed form; what nobody knows is null.
[[nodiscard]] QJsonObject whatIfJson(const WhatIf &all, const QString &recording);
[[nodiscard]] QString whatIfText(const WhatIf &all, const QString &recording);

} // namespace bucketwatch
