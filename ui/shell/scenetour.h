// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/edit.h"
#include "style/scene.h"

#include <QElapsedTimer>
#include <QImage>
#include <QObject>
#include <QTimer>

#include <deque>

namespace bucketwatch {

class GuardDutyService;
class MainWindow;
class Session;

/// Goes through every scene of every page and of the window, one after the other: opens the page anew, lets the scene set it up, waits until
/// it has settled, and tells. Pictures and the walk over all windows are made on the way.
class SceneTour : public QObject {
    Q_OBJECT
public:
    SceneTour(MainWindow &window, Session &session, GuardDutyService &service, QObject *parent = nullptr);

    /// Ids of all scenes as "page/scene".
    [[nodiscard]] QStringList names() const;
    void start();
    /// The window with the dialogs and menus over it, as they stand.
    [[nodiscard]] QImage picture() const;

Q_SIGNALS:
    /// The scene stands. Afterwards its dialogs and menus are closed.
    void sceneReached(const QString &page, const QString &scene);
    void sceneFailed(const QString &page, const QString &scene, const QString &reason);
    void finished();

private:
    struct Stop {
        QString page; ///< "window" for the window's own
        QString scene;
    };
    void collect();
    void next();
    /// What the scene before has changed, the newest edit first.
    void takeBack();
    void open();
    void setUp();
    void waitUntilSettled();
    void leave();
    [[nodiscard]] QString openPage(const Stop &stop);
    [[nodiscard]] QString show(const Stop &stop);

    MainWindow &m_window;
    Session &m_session;
    GuardDutyService &m_service;
    EditNumber m_edits; ///< of the history: what a scene changes is taken back before the next one
    std::deque<Stop> m_stops;
    QTimer m_timer;
    QElapsedTimer m_waited;
    bool m_wasBusy = false; ///< the page had to be waited for
    quint64 m_identity = 0;
    QString m_region;
};

} // namespace bucketwatch
