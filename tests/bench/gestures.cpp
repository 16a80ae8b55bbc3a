// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/gestures.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <vector>

namespace bucketwatch::test {

double milliseconds(const QElapsedTimer &timer)
{
    constexpr double NanosecondsInMillisecond = 1e6;
    return static_cast<double>(timer.nsecsElapsed()) / NanosecondsInMillisecond;
}

bool PaintWatch::eventFilter(QObject *, QEvent *event)
{
    paints += event->type() == QEvent::Paint ? 1 : 0;
    return false;
}

Gestures::Gestures(TableView *table, const QString &filter)
    : m_table(table), m_filter(filter), m_watch(new PaintWatch(table->viewport()))
{
}

void Gestures::settle()
{
    QTest::qWait(30);
}

double Gestures::untilPainted(const std::function<void()> &action)
{
    constexpr double LongestWait = 60;
    settle();
    const int before = m_watch->paints;
    QElapsedTimer timer;
    timer.start();
    action();
    double held = milliseconds(timer);
    double worked = 0;
    while (m_watch->paints == before && (worked == 0 || milliseconds(timer) < worked + LongestWait)) {
        QElapsedTimer step;
        step.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        held = std::max(held, milliseconds(step));
        if (worked == 0)
            worked = milliseconds(timer);
    }
    QApplication::sync();
    hold(held);
    return m_watch->paints == before ? worked : milliseconds(timer);
}

double Gestures::typing(const QString &text)
{
    auto *edit = inWindows<QLineEdit>(m_filter);
    edit->setFocus();
    std::vector<double> times;
    for (const QChar letter : text)
        times.push_back(untilPainted([&] { QTest::keyClick(edit, letter.toLatin1()); }));
    while (!edit->text().isEmpty())
        times.push_back(untilPainted([&] { QTest::keyClick(edit, Qt::Key_Backspace); }));
    if (QWidget *list = QApplication::activePopupWidget())
        list->close();
    std::ranges::sort(times);
    m_slowestKey = std::max(m_slowestKey, times.back());
    return times[times.size() / 2];
}

double Gestures::sorting(std::initializer_list<int> columns)
{
    std::vector<double> times;
    const QHeaderView *header = m_table->horizontalHeader();
    for (const int column : columns) {
        const QPoint place(header->sectionViewportPosition(column) + 8, header->height() / 2);
        times.push_back(untilPainted([&] {
            if (place.x() < header->viewport()->width())
                QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
            else
                m_table->sortByColumn(column, Qt::AscendingOrder);
        }));
    }
    return std::ranges::max(times);
}

double Gestures::selectingAll()
{
    auto *all = m_table->findChild<QCheckBox *>(QStringLiteral("checkAll"));
    return untilPainted([&] { all->click(); });
}

double Gestures::scrolling(int frames, int leap, double &longest)
{
    std::vector<double> times;
    for (int i = 0; i < frames; ++i) {
        QScrollBar *bar = m_table->verticalScrollBar();
        times.push_back(untilPainted([&] { bar->setValue(bar->value() + (i % 10 == 9 ? leap : 117)); }));
    }
    std::ranges::sort(times);
    longest = times.back();
    return times[times.size() * 99 / 100];
}

} // namespace bucketwatch::test
