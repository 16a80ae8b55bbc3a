// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/consolefixture.h"

#include <QApplication>
#include <QMenu>
#include <QMouseEvent>

namespace bucketwatch::test {

/// Lets events pass until @p condition holds, at most 20 seconds, since a busy machine takes its time over a connection; whether it does.
template<typename Condition> bool soon(Condition condition)
{
    return QTest::qWaitFor(condition, 20'000);
}

/// Types @p text where the focus is, once a widget has it: an X server gives it late, and to nobody in between.
inline void type(const QString &text)
{
    if (soon([] { return QApplication::focusWidget() != nullptr; }))
        QTest::keyClicks(QApplication::focusWidget(), text);
    else
        qWarning() << "No widget has the focus to type" << text;
}

/// The modal dialog with the object name @p name, once it is there and has the keyboard; null when none of that name comes.
inline QDialog *modal(const char *name)
{
    const auto isOpen = [name] {
        const QWidget *widget = QApplication::activeModalWidget();
        return widget && widget->objectName() == QLatin1String(name) && widget->isActiveWindow()
            && widget->isAncestorOf(QApplication::focusWidget());
    };
    if (soon(isOpen))
        return qobject_cast<QDialog *>(QApplication::activeModalWidget());
    qWarning() << "Waited for" << name << "- modal:" << QApplication::activeModalWidget() << "popup:" << QApplication::activePopupWidget()
               << "active:" << QApplication::activeWindow() << "focus:" << QApplication::focusWidget();
    return nullptr;
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

inline void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    const auto target
        = [] { return QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget(); };
    if (!soon([&] { return target() != nullptr; }))
        qFatal("Nothing has the keyboard.");
    QTest::keyClick(target(), key, modifiers);
}

/// Presses Tab until @p widget has the focus; false when it never gets it.
inline bool tabTo(const QWidget *widget)
{
    for (int presses = 0; presses < 60 && !widget->hasFocus(); ++presses)
        key(Qt::Key_Tab);
    return widget->hasFocus();
}

} // namespace bucketwatch::test
