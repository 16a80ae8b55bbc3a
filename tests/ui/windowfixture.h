// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "console/allpages.h"
#include "console/failureswitch.h"
#include "context/session.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "shell/pagehost.h"
#include "shell/settings.h"
#include "shell/workspacecontrol.h"
#include "style/theme.h"
#include "support/fakeendpoint.h"
#include "support/fakeprompts.h"
#include "support/simulation.h"

#include <KSyntaxHighlighting/Repository>
#include <QPromise>

namespace bucketwatch::test {

/// Counts what the File menu asks for.
class RecordingWorkspaces final : public WorkspaceControl {
public:
    [[nodiscard]] QString path() const override { return QStringLiteral("/tmp/halden.bucketwatch"); }
    [[nodiscard]] bool isDemo() const override { return demo; }
    [[nodiscard]] bool isConnected() const override { return connected; }
    QFuture<Result<void>> open(const QString &path) override
    {
        opened << path;
        return slow ? slow->future() : QtFuture::makeReadyValueFuture(answer);
    }
    QFuture<Result<void>> create(std::shared_ptr<const OrganizationView> organization, const QString &path) override
    {
        made = std::move(organization);
        created << path;
        return QtFuture::makeReadyValueFuture(creating);
    }
    QFuture<Result<void>> resetDemo() override
    {
        ++resets;
        return QtFuture::makeReadyValueFuture(answer);
    }
    QFuture<Result<void>> saveAs(const QString &path) override
    {
        saved << path;
        return QtFuture::makeReadyValueFuture(answer);
    }
    [[nodiscard]] bool isDamage(const Error &error) const override { return error.kind == Error::Kind::Storage; }
    QFuture<Result<QString>> recover(const QString &damaged, const QString &path) override
    {
        recovered << damaged << path;
        return QtFuture::makeReadyValueFuture(saving);
    }

    QStringList opened;
    QStringList saved;
    QStringList recovered;
    QStringList created;
    std::shared_ptr<const OrganizationView> made; ///< what create() was given last
    Result<void> creating; ///< the answer of create()
    Result<void> answer; ///< of open(), saveAs() and resetDemo()
    Result<QString> saving = QStringLiteral("214 accounts."); ///< the answer of recover()
    std::optional<QPromise<Result<void>>> slow; ///< what open() waits for, when there is one
    bool demo = true;
    bool connected = false; ///< as if an endpoint were shown
    int resets = 0;
};

/// The whole window over the demo organization, with settings of its own.
class WindowFixture {
public:
    explicit WindowFixture(Theme &theme) : window(parts(theme), allPages()) { }

    void show(const QSize &size)
    {
        window.resize(size);
        window.show();
        window.activateWindow();
        // Shortcuts are those of the active window, which a window system chooses a moment later.
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window does not show.");
        window.openPage(window.pages().pages().front().id);
    }

    DemoSimulation demo;
    QString settingsFile = demo.folder.filePath(QStringLiteral("settings.ini"));
    Session session {region(QLatin1StringView("eu-west-1")), Administrator};
    KSyntaxHighlighting::Repository syntax;
    FakePrompts prompts;
    RecordingWorkspaces workspaces;
    Settings settings {settingsFile};
    Language language;
    FakeEndpoint endpoint;
    FailureSwitch failures {*demo.service};
    MainWindow window;

    /// For another window over the same, as after a restart.
    WindowParts parts(Theme &theme) { return {*demo.service, session, *demo.clock, prompts, syntax, settings, theme, language, workspaces, endpoint, failures}; }
};

} // namespace bucketwatch::test
