// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "replay/demorecording.h"
#include "replay/replaysession.h"

#include <QPointer>

class QStackedWidget;

namespace bucketwatch {

class Alert;
class LoadingPane;
class ReplayMenu;
class ReplayView;
class WelcomePane;

/// The page Event replay: opens recordings, by dialog or by dropping files on it, and shows what the session is at.
class ReplayPage final : public Page {
    Q_OBJECT
public:
    explicit ReplayPage(const PageContext &context, QWidget *parent = nullptr, ReplaySession::Loader loader = loadReplay);
    ~ReplayPage() override;

    [[nodiscard]] static PageDescription description();

    [[nodiscard]] ReplaySession &session() { return *m_session; }
    [[nodiscard]] ReplayView &view() { return *m_view; }
    /// Does what one of ReplayRequests says; others do nothing.
    void take(const QString &request);

    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] std::vector<Scene> scenes() override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addStates();
    void addFollowing();
    void addShortcuts();
    void resume();
    void openDemo(Demo demo);
    void showState();
    void showError();
    void showHeading();
    void showFollowing(bool following, const QString &error);
    void offerReload(bool outdated);
    [[nodiscard]] QString headingText(const Replay &replay) const;

    PageContext m_context;
    QPointer<NoticeList> m_notices;
    ReplaySession *m_session;
    QStackedWidget *m_stack;
    WelcomePane *m_welcome;
    LoadingPane *m_loading;
    Alert *m_failed;
    Alert *m_following;
    ReplayView *m_view;
    ReplayMenu *m_menu = nullptr;
};

} // namespace bucketwatch
