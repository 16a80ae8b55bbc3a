// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QtTypes>

namespace bucketwatch {

/// Puts the whole workspace at @p draft, which nobody has open, in the place of @p path, of which the caller has the lock: @p
/// path is the old file or the new one at any moment, also after a power cut. Error::Storage when the folder cannot be written.
[[nodiscard]] Result<void> putInPlace(const QString &draft, const QString &path);
/// The log that SQLite keeps beside @p path, in which the newest edits are.
[[nodiscard]] QString logOf(const QString &path);
/// The index of that log, which SQLite can make anew.
[[nodiscard]] QString indexOf(const QString &path);

/// Tells a file from the one that took its name, and whether it was written. All zero when there is none.
struct FileMark {
    quint64 device = 0;
    quint64 number = 0;
    qint64 size = 0;
    qint64 changedNanoseconds = 0;

    [[nodiscard]] bool isFile() const { return number != 0; }
    [[nodiscard]] bool isSameFile(const FileMark &other) const { return device == other.device && number == other.number; }
    friend bool operator==(const FileMark &, const FileMark &) = default;
};
[[nodiscard]] FileMark fileMark(const QString &path);

/// "%1 cannot be written", with what to do.
[[nodiscard]] Error cannotBeWritten(const QString &path);

} // namespace bucketwatch
