// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QFile>

#include <memory>

namespace bucketwatch {

/// An unnamed temporary file where large ones belong: $TMPDIR, else /var/tmp, else the system's choice. Null when it
/// cannot be made.
[[nodiscard]] std::unique_ptr<QFile> makeTemporaryFile();

/// Why the events of a recording cannot be kept in @p file, which is null when it could not be made.
[[nodiscard]] Error noRoomForEvents(const QFile *file);

} // namespace bucketwatch
