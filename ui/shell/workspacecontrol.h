// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QFuture>
#include <QString>

#include <memory>

namespace bucketwatch {

struct OrganizationView;

/// What the File menu can do with workspaces. The program implements it over the simulated service, which the window does not know.
/// Whatever else a window can be put on (another endpoint) belongs here too.
class WorkspaceControl {
public:
    virtual ~WorkspaceControl();
    /// File name of the open workspace, for the title and the status bar.
    [[nodiscard]] virtual QString path() const = 0;
    /// What the title bar calls it: the file name without its end.
    [[nodiscard]] virtual QString title() const;
    [[nodiscard]] virtual bool isDemo() const = 0;
    /// Whether the window shows what an endpoint answers, in place of the workspace that is open.
    [[nodiscard]] virtual bool isConnected() const;
    /// Opens @p path in place of the workspace that is open. After an error that one stays open.
    virtual QFuture<Result<void>> open(const QString &path) = 0;
    /// Makes a workspace of @p organization, which has no history yet, at @p path and opens it. Error::Conflict when there is a file.
    virtual QFuture<Result<void>> create(std::shared_ptr<const OrganizationView> organization, const QString &path) = 0;
    /// Makes the demo anew and opens it.
    virtual QFuture<Result<void>> resetDemo() = 0;
    /// Copies the workspace, its history included, to @p path and goes on there.
    virtual QFuture<Result<void>> saveAs(const QString &path) = 0;

    /// Whether @p error of open() means a damaged file, of which recover() may read a part.
    [[nodiscard]] virtual bool isDamage(const Error &error) const = 0;
    /// Writes what can be read of @p damaged to @p path and opens that; @p damaged stays as it is. The text says what was saved and
    /// what was lost.
    virtual QFuture<Result<QString>> recover(const QString &damaged, const QString &path) = 0;
};

} // namespace bucketwatch
