// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Accounts page with 50,000 accounts, in the real window: how long it takes from the start of a process to painted rows, and from
// a key or a click to the painted result. With a display the window is real, without one it is drawn off-screen.

#include "console/console.h"
#include "context/navigator.h"
#include "organization/generator.h"
#include "style/tableview.h"
#include "workspace/newworkspace.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <functional>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

constexpr int Accounts = 50'000;
constexpr int Starts = 5;
constexpr int Frames = 300;
constexpr double NanosecondsInMillisecond = 1e6;
constexpr double StallLimit = 50;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / NanosecondsInMillisecond;
}

/// @return whether @p value is within @p limit
bool check(const char *name, double value, double limit, const char *unit, const char *web)
{
    std::printf("ui.%-28s %8.1f %s (limit %.0f; the web console's stack: %s)\n", name, value, unit, limit, web);
    std::fflush(stdout);
    return value <= limit;
}

double residentMebibytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

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

template<typename T> T *inWindows(const QString &name)
{
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = window->findChild<T *>(name))
            return found;
    }
    return nullptr;
}

QDialog *openDialog(const QString &name)
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->objectName() == name && window->isVisible())
            return qobject_cast<QDialog *>(window);
    }
    return inWindows<QDialog>(name);
}

/// The gestures of somebody who looks at the page.
class Gestures {
public:
    explicit Gestures(TableView *table) : m_table(table), m_watch(new PaintWatch(table->viewport())) { }

    /// Milliseconds from @p action until the table was painted. A key that leaves the rows as they are paints none: it ends when
    /// the events that it caused are done.
    double untilPainted(const std::function<void()> &action)
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
        m_longest = std::max(m_longest, held);
        return m_watch->paints == before ? worked : milliseconds(timer);
    }

    double typing(const QString &text)
    {
        auto *edit = inWindows<QLineEdit>(u"accountsFilter"_s);
        edit->setFocus();
        std::vector<double> times;
        for (const QChar letter : text)
            times.push_back(untilPainted([&] { QTest::keyClick(edit, letter.toLatin1()); }));
        while (!edit->text().isEmpty())
            times.push_back(untilPainted([&] { QTest::keyClick(edit, Qt::Key_Backspace); }));
        if (QWidget *list = QApplication::activePopupWidget())
            list->close();
        std::ranges::sort(times);
        m_slowestKey = times.back();
        return times[times.size() / 2];
    }
    [[nodiscard]] double slowestKey() const { return m_slowestKey; }

    double sorting()
    {
        std::vector<double> times;
        const QHeaderView *header = m_table->horizontalHeader();
        for (const int column : {1, 4, 0, 13, 3, 1}) {
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

    double selectingAll()
    {
        auto *all = m_table->findChild<QCheckBox *>(u"checkAll"_s);
        return untilPainted([&] { all->click(); });
    }

    double scrolling(double &held)
    {
        std::vector<double> times;
        for (int i = 0; i < Frames; ++i) {
            QScrollBar *bar = m_table->verticalScrollBar();
            times.push_back(untilPainted([&] { bar->setValue(bar->value() + (i % 10 == 9 ? 20'000 : 117)); }));
        }
        std::ranges::sort(times);
        held = times.back();
        return times[times.size() * 99 / 100];
    }

    /// From Confirm to stored and painted.
    double enabling()
    {
        QElapsedTimer asking;
        asking.start();
        QMetaObject::invokeMethod(inWindows<QAction>(u"enableSelectedAction"_s), &QAction::trigger);
        m_longest = std::max(m_longest, milliseconds(asking));
        QDialog *dialog = nullptr;
        if (!QTest::qWaitFor([&] { return (dialog = openDialog(u"editPlansDialog"_s)) != nullptr; }, 20'000))
            return -1;
        settle();
        auto *confirm = dialog->findChild<QAbstractButton *>(u"primaryButton"_s);
        QElapsedTimer timer;
        timer.start();
        confirm->click();
        m_longest = std::max(m_longest, milliseconds(timer));
        const QAbstractItemModel *rows = m_table->model();
        const auto isDone = [&] {
            return inWindows<QWidget>(u"lastChangePane"_s)->isVisible() && rows->index(0, 4).data() == rows->index(1, 4).data();
        };
        const int before = m_watch->paints;
        while ((!isDone() || m_watch->paints == before) && timer.elapsed() < 20'000) {
            QElapsedTimer step;
            step.start();
            QCoreApplication::processEvents(QEventLoop::AllEvents);
            m_longest = std::max(m_longest, milliseconds(step));
        }
        return milliseconds(timer);
    }

    [[nodiscard]] double longestHold() const { return m_longest; }

private:
    static void settle() { QTest::qWait(30); }

    TableView *m_table;
    PaintWatch *m_watch;
    double m_longest = 0;
    double m_slowestKey = 0;
};

int measureGestures(TableView *table)
{
    const double memory = residentMebibytes();
    Gestures gestures(table);
    bool isGood = true;
    const auto add = [&isGood](bool within) { isGood = isGood && within; };
    add(check("memory-after-load", memory, 130, "MiB", "1,113 MiB"));
    add(check("filter-key", gestures.typing(u"payments"_s), 16, "ms, median", "179 ms"));
    add(check("filter-key-slowest", gestures.slowestKey(), 50, "ms", "495 ms"));
    add(check("sort", gestures.sorting(), 40, "ms, slowest of six", "391 ms"));
    add(check("select-all", gestures.selectingAll(), 25, "ms", "140 ms"));
    double slowest = 0;
    add(check("scroll-frame", gestures.scrolling(slowest), 16, "ms, 99 of 100", "-"));
    add(check("enable-all", gestures.enabling(), 500, "ms, stored and painted", "-"));
    add(check("longest-stall", gestures.longestHold(), StallLimit, "ms", "-"));
    return isGood ? 0 : 3;
}

/// The console as users start it, until the rows are painted; then what @p what says.
int openConsole(QApplication &application, const QString &what, const QString &workspace)
{
    ConsoleOptions options;
    options.workspace = workspace;
    options.page = QLatin1StringView(PageIds::Accounts);
    options.size = {1440, 900};
    Console console(application, options);
    if (!console.start())
        return 2;
    int status = 0;
    QTimer::singleShot(0, &application, [&] {
        auto *table = inWindows<TableView>(u"accountsTable"_s);
        const bool hasRows = table && QTest::qWaitFor([&] { return table->isVisible() && table->model()->rowCount() > 0; }, 20'000);
        if (hasRows && what == "start"_L1) {
            table->viewport()->repaint();
            QApplication::sync();
            std::puts("painted");
            std::fflush(stdout);
        } else if (hasRows) {
            status = measureGestures(table);
        } else {
            status = 2;
        }
        QApplication::quit();
    });
    const int ended = console.run();
    return status != 0 ? status : ended;
}

/// Milliseconds from the start of the process until it says that rows are painted.
double timeOfStart(const QString &workspace)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), {u"start"_s, workspace});
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(60'000))
            return -1;
    }
    const double took = milliseconds(timer);
    process.waitForFinished();
    return took;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc == 3) {
        QApplication application(argc, argv);
        QApplication::setApplicationName(u"bucketwatch"_s);
        QApplication::setCursorFlashTime(0); // a blink is no work of the page
        return openConsole(application, QApplication::arguments().at(1), QApplication::arguments().at(2));
    }
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    qputenv("HOME", folder.path().toLocal8Bit()); // settings of its own
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    const QString workspace = folder.filePath(u"bench.bucketwatch"_s);
    GeneratorOptions options = demoOptions();
    options.accounts = Accounts;
    if (!writeNewWorkspace(workspace, generateOrganization(options), Overwrite::No))
        return 2;
    std::vector<double> starts;
    for (int i = 0; i < Starts; ++i)
        starts.push_back(timeOfStart(workspace));
    std::ranges::sort(starts);
    const bool isFast = starts.front() > 0
        && check("start-to-rows", starts[Starts / 2], 300, "ms, median of 5 processes", "1,958 ms");
    const int gestures = QProcess::execute(QCoreApplication::applicationFilePath(), {u"gestures"_s, workspace});
    return gestures != 0 ? gestures : isFast ? 0 : 3;
}
