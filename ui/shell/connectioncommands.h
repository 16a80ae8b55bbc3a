// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace bucketwatch {

class ConnectionControl;
class MainWindow;

/// The part of the File menu that is about connections: connects, leads back to the workspace, reads again, and says what became of
/// it. Watches whether the window is seen.
class ConnectionCommands final : public QObject {
    Q_OBJECT
public:
    /// Adds its actions to @p window, which outlives this.
    ConnectionCommands(MainWindow &window, ConnectionControl &connection);

    void askForEndpoint();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addActions();
    void refresh();
    void follow();

    MainWindow &m_window;
    ConnectionControl &m_connection;
    int m_attempts = 0; ///< to connect
};

} // namespace bucketwatch
