// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/consolefixture.h"
#include "ui/menuclicks.h"

#include <QApplication>

namespace bucketwatch::test {

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
