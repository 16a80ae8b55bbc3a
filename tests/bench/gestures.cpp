// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gestures.h"

#include "style/tableview.h"
#include "uifigures.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace bucketwatch::bench {

namespace {

constexpr int Frames = 300;

} // namespace

QDialog *openDialog(const QString &name)
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->objectName() == name && window->isVisible())
            return qobject_cast<QDialog *>(window);
    }
    auto *child = inWindows<QDialog>(name);
    return child && child->isVisible() ? child : nullptr;
}

double longestHold(const std::function<bool()> &isDone)
{
    constexpr double Patience = 60'000;
    double held = 0;
    QElapsedTimer all;
    all.start();
    while (!isDone()) {
        QElapsedTimer step;
        step.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        held = std::max(held, milliseconds(step));
        if (milliseconds(all) > Patience)
            return -1;
    }
    return held;
}

Gestures::Gestures(TableView *table, const QString &filter)
    : m_table(table), m_filter(filter), m_watch(new PaintWatch(table->viewport()))
{
}

double Gestures::longestStall() const
{
    std::printf("ui.longest-stall while %s\n", m_longestWhat);
    return m_longest;
}

void Gestures::hold(double time, const char *what)
{
    if (time <= m_longest)
        return;
    m_longest = time;
    m_longestWhat = what;
}

void Gestures::settle() const
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
    hold(held, m_gesture);
    return m_watch->paints == before ? worked : milliseconds(timer);
}

double Gestures::typing(const QString &text)
{
    auto *edit = inWindows<QLineEdit>(m_filter);
    edit->setFocus();
    m_gesture = "a filter is typed";
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
    double slowest = 0;
    m_gesture = "rows are sorted";
    const QHeaderView *header = m_table->horizontalHeader();
    for (const int column : columns) {
        const QPoint place(header->sectionViewportPosition(column) + 8, header->height() / 2);
        slowest = std::max(slowest, untilPainted([&] {
            if (place.x() < header->viewport()->width())
                QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
            else
                m_table->sortByColumn(column, Qt::AscendingOrder);
        }));
    }
    return slowest;
}

double Gestures::selectingAll()
{
    m_gesture = "all are selected";
    auto *all = m_table->findChild<QCheckBox *>(u"checkAll"_s);
    return untilPainted([&] { all->click(); });
}

double Gestures::scrolling(int leap)
{
    m_gesture = "rows scroll";
    std::vector<double> times;
    for (int i = 0; i < Frames; ++i) {
        QScrollBar *bar = m_table->verticalScrollBar();
        times.push_back(untilPainted([&] { bar->setValue(bar->value() + (i % 10 == 9 ? leap : 117)); }));
    }
    std::ranges::sort(times);
    return times[times.size() * 99 / 100];
}

double Gestures::enabling()
{
    QElapsedTimer asking;
    asking.start();
    QMetaObject::invokeMethod(inWindows<QAction>(u"enableSelectedAction"_s), &QAction::trigger);
    hold(milliseconds(asking), "the question is asked for");
    const double asked = longestHold([] { return openDialog(u"editPlansDialog"_s) != nullptr; });
    if (asked < 0)
        return -1;
    hold(asked, "the question is worked out");
    settle();
    auto *confirm = openDialog(u"editPlansDialog"_s)->findChild<QAbstractButton *>(u"primaryButton"_s);
    const QAbstractItemModel *rows = m_table->model();
    const int before = m_watch->paints;
    QElapsedTimer timer;
    timer.start();
    confirm->click();
    hold(milliseconds(timer), "the answer is sent");
    const double held = longestHold([&] {
        return m_watch->paints > before && inWindows<QWidget>(u"lastChangePane"_s)->isVisible()
            && rows->index(0, 4).data() == rows->index(1, 4).data();
    });
    hold(held, "the change is carried out");
    return held < 0 ? -1 : milliseconds(timer);
}

} // namespace bucketwatch::bench
