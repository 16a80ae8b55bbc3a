// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/unreadable.h"

#include <QStringList>

#include <vector>

namespace bucketwatch {

/// A file of a recording as it was when the recording was opened.
struct LogFile {
    QString path;
    qint64 bytes = 0;
    qint64 modified = 0; ///< milliseconds since the epoch
};

struct FoundFiles {
    std::vector<LogFile> files; ///< by path, each once
    std::vector<Unreadable> unreadable; ///< paths that are not there, folders that may not be entered
};

/// All files in @p paths and below. What stands in a folder but is hidden, a pipe or a device is passed over;
/// links to folders are followed only where they are named, so that a loop ends.
[[nodiscard]] FoundFiles findFiles(const QStringList &paths);

} // namespace bucketwatch
