// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/statusstyle.h"

#include <QVariant>

namespace bucketwatch {

/// How an ItemState that a model gave is drawn; Inactive for a cell without one.
[[nodiscard]] Status statusOf(const QVariant &itemState);

} // namespace bucketwatch
