// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

namespace bucketwatch {

/// Puts the whole workspace at @p draft, which nobody has open, in the place of @p path, of which the caller has the lock: @p
/// path is the old file or the new one at any moment, also after a power cut. Error::Storage when the folder cannot be written.
[[nodiscard]] Result<void> putInPlace(const QString &draft, const QString &path);
/// "%1 cannot be written", with what to do.
[[nodiscard]] Error cannotBeWritten(const QString &path);

} // namespace bucketwatch
