// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workspace/workspacefile.h"

namespace bucketwatch {

/// Where the file of an open workspace and SQLite's side files were when it was made ready to be written. SQLite goes on writing a
/// file that was moved or removed, and its log stays beside whatever gets the name, so the owner has to look.
class WorkspacePlace {
public:
    /// @p path is open for writing and has its log.
    explicit WorkspacePlace(const QString &path);
    ~WorkspacePlace();
    WorkspacePlace(const WorkspacePlace &) = delete;
    WorkspacePlace &operator=(const WorkspacePlace &) = delete;

    /// Whether the name is still that of the file.
    [[nodiscard]] bool hasFile() const;
    /// Whether the log is still beside it too: what is stored now is found there by the next program.
    [[nodiscard]] bool isKept() const;
    /// Takes the side files away from beside another file, for which SQLite would take them: they follow a file that was moved, and
    /// go with one that was removed. While nothing has the name they wait for the file to come back, unless it @p isLeft for good.
    /// Side files of somebody else are never touched.
    void withdrawLog(bool isLeft) const;

private:
    void followFile(const QString &log) const;

    QString m_path;
    int m_file; ///< names the file wherever it is; SQLite's locks survive its closing, as it cannot read
    FileMark m_mark;
    FileMark m_log;
    FileMark m_index;
};

} // namespace bucketwatch
