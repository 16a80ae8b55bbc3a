// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "console/consoleoptions.h"
#include "context/session.h"
#include "guardduty/simulated/simulatedguardduty.h"
#include "guardduty/switchableguardduty.h"
#include "shell/desktopprompts.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"

#include <KSyntaxHighlighting/Repository>
#include <QTemporaryDir>

#include <memory>

class QApplication;

namespace bucketwatch {

class FailureSwitch;
class LocalEndpoint;
class ServiceConnection;
class SimulatedWorkspaces;

/// Everything that the desktop program is made of, built once and handed down.
class Console {
public:
    Console(QApplication &application, ConsoleOptions options);
    ~Console();

    /// Opens the workspace and makes the window, without one when it is damaged. An error ends the program before it is shown.
    [[nodiscard]] Result<void> start();
    /// The status of the program.
    [[nodiscard]] int run();

private:
    [[nodiscard]] Result<QString> workspacePath();
    [[nodiscard]] Result<QString> workspaceForPictures();
    [[nodiscard]] Region wantedRegion() const;
    /// The workspace is read in the thread of the service, while what no page can do without is made here.
    [[nodiscard]] QFuture<Result<OpenedWorkspace>> open();
    [[nodiscard]] Result<void> waitForService();
    /// What the first page and the first question need of no workspace, made while that is read.
    void prepare();
    [[nodiscard]] Result<void> chooseSession();
    [[nodiscard]] int takePictures();
    void restoreSession();
    void makeWindow();
    /// A window in the language of now takes the place of the one that is there, on the same page.
    void makeWindowAnew();

    QApplication &m_application;
    ConsoleOptions m_options;
    QString m_workspace;
    QString m_damaged; ///< the workspace that could not be opened; the window offers to recover it
    QTemporaryDir m_scratch; ///< settings and workspace of pictures, which leave no trace
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<Settings> m_settings;
    Language m_language;
    Result<void> m_spoken; ///< an error: there is no translation for the language that was named
    std::unique_ptr<SimulatedGuardDuty> m_service;
    QFuture<Result<OpenedWorkspace>> m_opening;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FailureSwitch> m_failures;
    std::unique_ptr<LocalEndpoint> m_endpoint;
    std::unique_ptr<SwitchableGuardDuty> m_shown; ///< the workspace or a connection
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ServiceConnection> m_connection;
    std::unique_ptr<SimulatedWorkspaces> m_workspaces;
    KSyntaxHighlighting::Repository m_syntax;
    DesktopPrompts m_prompts;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace bucketwatch
