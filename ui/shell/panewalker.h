// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

namespace bucketwatch {

/// F6 and Shift+F6: takes the focus to the next pane of a window that is seen and has something for the keyboard, back to where it
/// was last in there.
class PaneWalker final : public QObject {
    Q_OBJECT
public:
    explicit PaneWalker(QWidget *window);

    /// @p step is 1 or -1. Nothing happens where no pane can take the focus.
    void go(int step);
    /// In the order of go().
    [[nodiscard]] QList<QWidget *> panes() const;

private:
    void remember(QWidget *focus);
    [[nodiscard]] QWidget *targetIn(QWidget *pane) const;

    QWidget *m_window;
    QHash<QWidget *, QPointer<QWidget>> m_last; ///< what had the focus, by pane; a pane that is gone is never asked for
};

} // namespace bucketwatch
