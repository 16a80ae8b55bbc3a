// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

namespace bucketwatch {

/// Opens databases as a recording is read with them, see ReplayOptions. @return Error::BadInput with the path and what is wrong
[[nodiscard]] Result<void> checkDatabases(const QString &asnFile, const QString &geoipFile);

} // namespace bucketwatch
