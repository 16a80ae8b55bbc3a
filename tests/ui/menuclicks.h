// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QTest>

#include <algorithm>

namespace bucketwatch::test {

/// Lets events pass until @p condition holds, at most 20 seconds, since a busy machine takes its time over a connection; whether it does.
template<typename Condition> bool soon(Condition condition)
{
    return QTest::qWaitFor(condition, 20'000);
}

/// The menu that is open, once there is one; null when none comes.
inline QMenu *popupMenu()
{
    soon([] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()) != nullptr; });
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

/// Moves the mouse to @p action of an open menu and clicks it, as a hand would.
inline void clickEntry(QMenu *menu, const QAction *action)
{
    const QPoint position = menu->actionGeometry(const_cast<QAction *>(action)).center();
    // A menu takes no click of a mouse that has not moved since it opened, and an X server may make one move of many.
    for (int steps = 10; steps >= 0; --steps) {
        const QPoint place = position - QPoint(steps, 0);
        QMouseEvent move(QEvent::MouseMove, place, menu->mapToGlobal(place), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(menu, &move);
    }
    QTest::mouseClick(menu, Qt::LeftButton, {}, position);
}

/// The same for the entry with the object name @p name.
inline void clickEntry(QMenu *menu, const char *name)
{
    const auto actions = menu->actions();
    const auto found = std::ranges::find(actions, QLatin1String(name), &QAction::objectName);
    if (found == actions.end())
        qFatal("There is no entry %s.", name);
    clickEntry(menu, *found);
}

} // namespace bucketwatch::test
