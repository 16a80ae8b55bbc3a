// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <chrono>
#include <memory>

namespace bucketwatch {

/// The right to write a workspace: the kernel's lock on a file beside it, given back when the object or its process ends,
/// however it ends. The file names the owner for those who come later.
class WorkspaceLock {
public:
    /// The lock, or why the workspace at @p path can only be read: Error::Conflict naming who has it open, Error::Denied when
    /// its folder cannot be written. Waits up to @p patience for an owner that is about to go.
    [[nodiscard]] static Result<std::unique_ptr<WorkspaceLock>> acquire(
        const QString &path, std::chrono::milliseconds patience = {});
    ~WorkspaceLock();
    /// False once somebody removed the lock's file: then another program may have taken the workspace.
    [[nodiscard]] bool isHeld() const;
    WorkspaceLock(const WorkspaceLock &) = delete;
    WorkspaceLock &operator=(const WorkspaceLock &) = delete;

private:
    WorkspaceLock(int descriptor, const QByteArray &file) : m_descriptor(descriptor), m_file(file) { }

    int m_descriptor;
    QByteArray m_file;
};

} // namespace bucketwatch
