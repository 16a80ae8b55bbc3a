// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace bucketwatch {

class Workspace;

/// Looks once a second whether another file is in the place of a workspace, and for those that can only read it whether the program
/// that owns it has stored something. SQLite tells nobody about the commits of others, so one has to ask. Lives in the thread of the
/// workspace.
class OwnerWatch final : public QObject {
    Q_OBJECT
public:
    /// @p workspace outlives this.
    explicit OwnerWatch(const Workspace &workspace);

Q_SIGNALS:
    /// What was read before is not what the file has now.
    void stored();
    /// See Workspace::isReplaced(). Emitted again until somebody looks at that one, which may not be whole yet.
    void replaced();

private:
    void look();

    const Workspace &m_workspace;
    QTimer m_timer;
    qint64 m_version = 0;
};

} // namespace bucketwatch
