// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/tableview.h"

#include <QApplication>
#include <QElapsedTimer>

#include <functional>

namespace bucketwatch::test {

[[nodiscard]] double milliseconds(const QElapsedTimer &timer);

/// The first of that name in any window; null when there is none.
template<typename T> T *inWindows(const QString &name)
{
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = window->findChild<T *>(name))
            return found;
    }
    return nullptr;
}

/// Counts what is painted in a widget.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QWidget *widget) : QObject(widget) { widget->installEventFilter(this); }
    int paints = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override;
};

/// The gestures of somebody who looks at the page of a table, in milliseconds.
class Gestures {
public:
    /// @p filter is the name of the box that filters @p table.
    Gestures(TableView *table, const QString &filter);

    /// From @p action until the table was painted. A key that leaves the rows as they are paints none: it ends when the events
    /// that it caused are done.
    double untilPainted(const std::function<void()> &action);
    /// A key of @p text, and one that takes it back: the median.
    double typing(const QString &text);
    [[nodiscard]] double slowestKey() const { return m_slowestKey; }
    /// The slowest click on one of @p columns' headings.
    double sorting(std::initializer_list<int> columns);
    double selectingAll();
    /// 99 of 100 of @p frames; @p longest is the longest one.
    double scrolling(int frames, int leap, double &longest);

    /// The longest time that no event was looked at.
    [[nodiscard]] double longestHold() const { return m_longest; }
    void hold(double time) { m_longest = std::max(m_longest, time); }
    [[nodiscard]] int paints() const { return m_watch->paints; }
    static void settle();

private:
    TableView *m_table;
    QString m_filter;
    PaintWatch *m_watch;
    double m_longest = 0;
    double m_slowestKey = 0;
};

} // namespace bucketwatch::test
