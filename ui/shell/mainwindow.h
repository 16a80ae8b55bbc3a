// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "shell/actionregistry.h"
#include "style/theme.h"

#include <QMainWindow>
#include <QPointer>

class QLabel;

namespace bucketwatch {

class ConnectCliDialog;
class EmptyState;
class EndpointControl;
class HistoryDialog;
class Language;
class LinkButton;
class NavigationPane;
class PageHost;
class PageMenus;
class PaneWalker;
class PlanDesk;
class RegionChooser;
class RegionLoading;
class RequestsModel;
class Settings;
class SimulatorBar;
class SimulatorControl;
class StateKeeper;
class ToolRow;
class TopBar;
class WorkspaceCommands;
class WorkspaceControl;

/// What the window is made of; all of it outlives the window.
struct WindowParts {
    GuardDutyService &service;
    Session &session;
    const Clock &clock;
    Prompts &prompts;
    KSyntaxHighlighting::Repository &syntax;
    Settings &settings;
    Theme &theme;
    Language &language;
    WorkspaceControl &workspaces;
    EndpointControl &endpoint;
    SimulatorControl &simulator;
};

/// Composes bars, navigation, notices and pages, and routes between them. It holds no rules of its own.
class MainWindow final : public QMainWindow, public Navigator {
    Q_OBJECT
public:
    MainWindow(const WindowParts &parts, std::vector<PageDescription> pages);
    ~MainWindow() override;

    void openPage(const QString &id, const QString &filter = {}) override;
    void refresh() override;
    /// Opens recordings in the page that takes them.
    void openRecordings(const QStringList &paths);
    /// Opens a workspace as the File menu does, so that a damaged one can be recovered from here.
    void openWorkspace(const QString &path);

    [[nodiscard]] PageHost &pages() const { return *m_host; }
    [[nodiscard]] NoticeList &notices() const { return *m_notices; }
    [[nodiscard]] PlanDesk &plans() const { return m_plans; }
    [[nodiscard]] ActionRegistry &actions() { return m_actions; }
    /// False while the page or a dialog waits for something that will change how it looks.
    [[nodiscard]] bool isSettled() const;
    /// Scenes of the window itself: its dialogs and menus.
    [[nodiscard]] std::vector<Scene> scenes();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeActions();
    void makeFileActions();
    void makeEditActions();
    void makeViewActions();
    void makeLanguageActions();
    void makeMenus();
    void layOut();
    void refreshActions();
    void refreshTrail();
    void refreshTitle();
    void followOrganization();
    void tellReadOnly();
    void showSimulator();

    void activateTrail(int index);
    void askForRecordings();
    void askForIdentity();
    /// Does @p change, of Region or account, at once, or after a question where it would lose what was not saved.
    void switchTo(const std::function<void()> &change);
    HistoryDialog *showHistory();
    void showRevertToPoint();
    void showConnectCli();
    void watchEndpoint();
    void showAbout();
    void showPalette(const QString &text = {});
    void chooseLanguage(const QString &language);
    void revert(const std::optional<EditSummary> &edit);

    WindowParts m_parts;
    ActionRegistry m_actions;
    PlanDesk &m_plans;
    NoticeList *m_notices;
    QString m_toldReadOnly; ///< what the notice about it says
    RequestsModel *m_requests; ///< stays when the dialog that shows it is closed
    WorkspaceCommands *m_workspaceCommands;
    RegionChooser *m_regions;
    TopBar *m_topBar;
    PageHost *m_host;
    RegionLoading *m_loading;
    PaneWalker *m_panes;
    PageMenus *m_pageMenus = nullptr;
    EmptyState *m_nothing; ///< in place of the pages while no workspace is open
    NavigationPane *m_navigation;
    ToolRow *m_toolRow = nullptr;
    SimulatorBar *m_simulatorBar;
    StateKeeper *m_state;
    QLabel *m_counts;
    QLabel *m_workspace;
    LinkButton *m_endpointHint;
    QPointer<ConnectCliDialog> m_connectCli;
    bool m_isPreparingScene = false;
};

} // namespace bucketwatch
