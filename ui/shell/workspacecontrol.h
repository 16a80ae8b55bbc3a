// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QFuture>
#include <QString>

namespace bucketwatch {

/// What the File menu can do with workspaces. The program implements it over the simulated service, which the window does not know.
class WorkspaceControl {
public:
    virtual ~WorkspaceControl();
    /// File name of the open workspace, for the title and the status bar.
    [[nodiscard]] virtual QString path() const = 0;
    /// What the title bar calls it: the file name without its end.
    [[nodiscard]] virtual QString title() const;
    [[nodiscard]] virtual bool isDemo() const = 0;
    virtual QFuture<Result<void>> open(const QString &path) = 0;
    /// Makes the demo anew and opens it.
    virtual QFuture<Result<void>> resetDemo() = 0;
};

} // namespace bucketwatch
