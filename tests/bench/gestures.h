// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QDialog>

#include <algorithm>
#include <functional>
#include <initializer_list>

namespace bucketwatch {
class TableView;
}

namespace bucketwatch::bench {

/// Counts what is painted in a widget.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QWidget *widget) : QObject(widget) { widget->installEventFilter(this); }
    int paints = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

/// The child with that object name of any window; null when there is none.
template<typename T> T *inWindows(const QString &name)
{
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = window->findChild<T *>(name))
            return found;
    }
    return nullptr;
}
/// The dialog with that object name that is open; null when none is.
[[nodiscard]] QDialog *openDialog(const QString &name);

/// Lets events pass until @p isDone, or a minute is over. @return the longest that the loop was held up, in milliseconds; -1
/// after the minute
[[nodiscard]] double longestHold(const std::function<bool()> &isDone);

/// The gestures of somebody who looks at the page of a table, in milliseconds.
class Gestures {
public:
    /// @p filter is the name of the box that filters @p table.
    Gestures(TableView *table, const QString &filter);

    /// From @p action until the table was painted. A key that leaves the rows as they are paints none: it ends when the events
    /// that it caused are done.
    double untilPainted(const std::function<void()> &action);
    /// The median of the keys of @p text, typed and taken back.
    double typing(const QString &text);
    [[nodiscard]] double slowestKey() const { return m_slowestKey; }
    /// The slowest click on one of @p columns' headings.
    double sorting(std::initializer_list<int> columns);
    double selectingAll();
    /// 99 of 100 frames, each tenth of them @p leap farther.
    double scrolling(int leap);
    /// From Confirm to stored and painted.
    double enabling();
    /// Says also what went on then.
    [[nodiscard]] double longestStall() const;
    /// Counts a hold-up of @p time beside those of the gestures.
    void hold(double time, const char *what);

private:
    void settle() const;

    TableView *m_table;
    QString m_filter;
    PaintWatch *m_watch;
    double m_longest = 0;
    const char *m_longestWhat = "";
    const char *m_gesture = ""; ///< that goes on
    double m_slowestKey = 0;
};

} // namespace bucketwatch::bench
