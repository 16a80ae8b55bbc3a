// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bucketwatch {

/// The part of a script that is the same for every plan: "plan.sh", "plan.py".
[[nodiscard]] QString scriptText(const QString &name);

} // namespace bucketwatch
