// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "cloudtrail/logfiles.h"

#include <functional>

namespace bucketwatch {

/// Copies what comes through @p pipe, "-" or a FIFO, to a temporary file without a name, as it comes: records are read again from
/// there. Blocks until its writers are done. The space is given back when the last LogFile that refers to it is gone.
/// @param isCancelled asked a few times a second; may be empty
/// @return a file that is called as the pipe is; Error::Storage when it cannot be written, Error::NotFound when the pipe cannot
/// be read, Error::Cancelled
[[nodiscard]] Result<LogFile> spooledInput(const QString &pipe, const std::function<bool()> &isCancelled);

} // namespace bucketwatch
