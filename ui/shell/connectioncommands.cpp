// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/connectioncommands.h"

#include "base/whendone.h"
#include "context/connectioncontrol.h"
#include "dialogs/connectdialog.h"
#include "shell/mainwindow.h"

#include <QEvent>
#include <QMenu>
#include <QMenuBar>

namespace bucketwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ConnectionNotice = "connection"_L1;

} // namespace

ConnectionCommands::ConnectionCommands(MainWindow &window, ConnectionControl &connection) : QObject(&window), m_window(window), m_connection(connection)
{
    addActions();
    connect(&m_connection, &ConnectionControl::changed, this, &ConnectionCommands::follow);
    m_window.installEventFilter(this);
}

void ConnectionCommands::addActions()
{
    ActionRegistry &actions = m_window.actions();
    const auto connected = [this] { return !m_connection.address().isEmpty(); };
    const auto notConnected = [] { return tr("The window shows a workspace and is not connected to an endpoint."); };
    actions.add({.id = u"file.connect"_s, .text = tr("Connect to &endpoint…"), .iconName = u"external"_s, .trigger = [this] { askForEndpoint(); }});
    actions.add({.id = u"file.backToWorkspace"_s, .text = tr("&Back to workspace"), .trigger = [this] { m_connection.backToWorkspace(); }, .enabledWhen = connected, .whyNot = notConnected});
    actions.add({.id = u"file.refresh"_s, .text = tr("Refres&h"), .iconName = u"view-refresh"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_F5), .trigger = [this] { refresh(); }, .enabledWhen = connected, .whyNot = notConnected});
    QMenu *file = m_window.menuBar()->actions().constFirst()->menu();
    QAction *quit = actions.action(u"file.quit"_s);
    for (const QString &id : {u"file.connect"_s, u"file.backToWorkspace"_s, u"file.refresh"_s}) {
        file->insertAction(quit, actions.action(id));
        m_window.addAction(actions.action(id));
    }
    file->insertSeparator(quit);
    actions.refresh();
}

void ConnectionCommands::askForEndpoint()
{
    auto *dialog = new ConnectDialog(&m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString address = dialog->address().authority();
        m_window.notices().show({.status = Status::InProgress,
            .title = {},
            .text = tr("Connecting to %1…").arg(address),
            .id = ConnectionNotice,
            .actionText = tr("Cancel"),
            .action = [this] { m_connection.cancelConnecting(); },
            .dismissible = false});
        whenDone(m_connection.connectTo(dialog->address(), dialog->credentials()), this,
            [this, address, attempt = ++m_attempts](const Result<void> &result) {
                if (attempt != m_attempts) // the notice is about a later one
                    return;
                m_window.notices().dismiss(ConnectionNotice);
                if (!result && result.error().kind != Error::Kind::Cancelled)
                    m_window.notices().show({.status = Status::Error,
                        .title = tr("%1 could not be connected").arg(address),
                        .text = result.error().message,
                        .id = ConnectionNotice});
            });
    });
    connect(dialog, &QDialog::finished, dialog, &QObject::deleteLater); // with the keys in it
    dialog->open();
}

void ConnectionCommands::refresh()
{
    whenDone(m_connection.refresh(), this, [this](const Result<void> &result) {
        m_window.notices().dismiss(ConnectionNotice);
        if (!result)
            m_window.notices().show({.status = Status::Error, .title = tr("The endpoint could not be read again"), .text = result.error().message, .id = ConnectionNotice});
    });
}

void ConnectionCommands::follow()
{
    m_window.actions().refresh();
    m_connection.setWatched(m_window.isVisible() && !m_window.isMinimized());
}

bool ConnectionCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::WindowStateChange)
        m_connection.setWatched(m_window.isVisible() && !m_window.isMinimized());
    else if (event->type() == QEvent::Hide)
        m_connection.setWatched(false);
    return QObject::eventFilter(watched, event);
}

} // namespace bucketwatch
