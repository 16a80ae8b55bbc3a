// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/scenetour.h"

#include "base/whendone.h"
#include "context/session.h"
#include "guardduty/guarddutyservice.h"
#include "shell/mainwindow.h"
#include "shell/pagehost.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QPainter>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto WindowPage = u"window"_s;
constexpr std::chrono::milliseconds LongestWait = 60s;
constexpr std::chrono::milliseconds LayoutPause = 60ms; ///< for layouts and announcements that are queued
constexpr int MostNesting = 32; ///< of widgets with a layout each

std::vector<QPointer<QWidget>> openPopups(const QWidget &window)
{
    std::vector<QPointer<QWidget>> found;
    for (const auto widgets = QApplication::topLevelWidgets(); QWidget *widget : widgets) {
        const bool over = qobject_cast<QDialog *>(widget) || widget->windowType() == Qt::Popup;
        if (over && widget->isVisible() && widget != &window)
            found.push_back(widget);
    }
    // Dialogs below lists and menus, submenus above their menus.
    std::ranges::stable_sort(found, {}, [](const QPointer<QWidget> &widget) { return widget->windowType() == Qt::Popup ? 1 : 0; });
    return found;
}

EditNumber lastEdit(const GuardDutyService &service)
{
    const auto history = service.history();
    return history->edits.empty() ? 0 : history->edits.back().number;
}

} // namespace

SceneTour::SceneTour(MainWindow &window, Session &session, GuardDutyService &service, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_session(session)
    , m_service(service)
    , m_edits(lastEdit(service))
    , m_identity(session.identity().number())
    , m_region(session.region().id())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SceneTour::waitUntilSettled);
    collect();
}

void SceneTour::collect()
{
    for (const PageDescription &description : m_window.pages().pages()) {
        Page *page = m_window.pages().openFresh(description.id);
        for (const Scene &scene : page->scenes())
            m_stops.push_back({description.id, scene.name});
    }
    for (const Scene &scene : m_window.scenes())
        m_stops.push_back({WindowPage, scene.name});
}

QStringList SceneTour::names() const
{
    QStringList names;
    for (const Stop &stop : m_stops)
        names << stop.page + u'/' + stop.scene;
    return names;
}

void SceneTour::start()
{
    next();
}

void SceneTour::next()
{
    if (m_stops.empty()) {
        Q_EMIT finished();
        return;
    }
    if (lastEdit(m_service) == m_edits) {
        open();
        return;
    }
    takeBack();
}

void SceneTour::takeBack()
{
    const auto newest = m_service.history()->undoable();
    if (!newest || newest->number <= m_edits) {
        m_edits = lastEdit(m_service); // taking back is an edit, too
        open();
        return;
    }
    // Whoever made it may take it back: what a member set, its administrator may not.
    whenDone(m_service.revert(newest->number, {newest->caller.account, Door::Window}), this, [this](const Result<Outcome> &done) {
        if (done)
            return takeBack();
        Q_EMIT sceneFailed(m_stops.front().page, m_stops.front().scene, done.error().message);
        m_edits = lastEdit(m_service);
        open();
    });
}

void SceneTour::open()
{
    const QString problem = openPage(m_stops.front());
    if (problem.isEmpty()) {
        QTimer::singleShot(LayoutPause, this, &SceneTour::setUp); // a menu opens below its button: the button stands by then
        return;
    }
    Q_EMIT sceneFailed(m_stops.front().page, m_stops.front().scene, problem);
    leave();
}

void SceneTour::setUp()
{
    const QString problem = show(m_stops.front());
    if (!problem.isEmpty()) {
        Q_EMIT sceneFailed(m_stops.front().page, m_stops.front().scene, problem);
        leave();
        return;
    }
    m_waited.start();
    m_wasBusy = false;
    m_timer.start(LayoutPause);
}

QString SceneTour::openPage(const Stop &stop)
{
    m_window.notices().clear();
    m_window.actions().action(u"help.page"_s)->setChecked(false);
    m_session.setRegion(Region::parse(m_region).value_or(m_session.region()));
    m_session.setIdentity(AccountId(m_identity));
    const QString id = stop.page == WindowPage ? m_window.pages().pages().front().id : stop.page;
    return m_window.pages().openFresh(id) ? QString() : tr("There is no such page.");
}

QString SceneTour::show(const Stop &stop)
{
    const std::vector<Scene> scenes = stop.page == WindowPage ? m_window.scenes() : m_window.pages().openPage()->scenes();
    const auto scene = std::ranges::find(scenes, stop.scene, &Scene::name);
    if (scene == scenes.end())
        return tr("The page has no such scene any more.");
    scene->show();
    return {};
}

void SceneTour::waitUntilSettled()
{
    const Stop stop = m_stops.front();
    if (!m_window.isSettled()) {
        if (m_waited.durationElapsed() < LongestWait) {
            m_wasBusy = true;
            m_timer.start(LayoutPause);
            return;
        }
        Q_EMIT sceneFailed(stop.page, stop.scene, tr("The page is still waiting for something."));
    } else if (std::exchange(m_wasBusy, false)) {
        m_timer.start(LayoutPause); // what it waited for is laid out by then
        return;
    } else {
        Q_EMIT sceneReached(stop.page, stop.scene);
    }
    leave();
}

void SceneTour::leave()
{
    // Closing one may take others along.
    for (const QPointer<QWidget> &popup : openPopups(m_window)) {
        if (auto *dialog = qobject_cast<QDialog *>(popup.data()))
            dialog->reject();
        else if (popup)
            popup->close();
    }
    m_stops.pop_front();
    QTimer::singleShot(0, this, &SceneTour::next);
}

QImage SceneTour::picture() const
{
    // What a text that just grew needs goes from a widget to the one around it with each call, and is cut until it has arrived.
    for (int nesting = 0; nesting < MostNesting; ++nesting)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QPixmap whole = m_window.grab();
    {
        QPainter painter(&whole);
        for (const QPointer<QWidget> &popup : openPopups(m_window))
            painter.drawPixmap(m_window.mapFromGlobal(popup->mapToGlobal(QPoint(0, 0))), popup->grab());
    }
    return whole.toImage();
}

} // namespace bucketwatch
