// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/workspacecontrol.h"

#include <QFileInfo>

namespace bucketwatch {

WorkspaceControl::~WorkspaceControl() = default;

QString WorkspaceControl::title() const
{
    return QFileInfo(path()).completeBaseName();
}

bool WorkspaceControl::isConnected() const
{
    return false;
}

} // namespace bucketwatch
