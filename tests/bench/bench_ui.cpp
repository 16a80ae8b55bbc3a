// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Accounts page with 50,000 accounts, in the real window: how long it takes from the start of a process to painted rows, and from
// a key or a click to the painted result. With a display the window is real, without one it is drawn off-screen.

#include "bench/gestures.h"
#include "console/console.h"
#include "context/navigator.h"
#include "organization/generator.h"
#include "style/tableview.h"
#include "workspace/newworkspace.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace bucketwatch;
using namespace bucketwatch::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Accounts = 50'000;
constexpr int Starts = 5;
constexpr int Frames = 300;
constexpr double StallLimit = 50;

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

QDialog *openDialog(const QString &name)
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->objectName() == name && window->isVisible())
            return qobject_cast<QDialog *>(window);
    }
    return inWindows<QDialog>(name);
}

/// From Confirm to stored and painted.
double enabling(TableView *table, Gestures &gestures)
{
    QElapsedTimer asking;
    asking.start();
    QMetaObject::invokeMethod(inWindows<QAction>(u"enableSelectedAction"_s), &QAction::trigger);
    gestures.hold(milliseconds(asking));
    QDialog *dialog = nullptr;
    if (!QTest::qWaitFor([&] { return (dialog = openDialog(u"editPlansDialog"_s)) != nullptr; }, 20'000))
        return -1;
    Gestures::settle();
    auto *confirm = dialog->findChild<QAbstractButton *>(u"primaryButton"_s);
    QElapsedTimer timer;
    timer.start();
    confirm->click();
    gestures.hold(milliseconds(timer));
    const QAbstractItemModel *rows = table->model();
    const auto isDone = [&] {
        return inWindows<QWidget>(u"lastChangePane"_s)->isVisible() && rows->index(0, 4).data() == rows->index(1, 4).data();
    };
    const int before = gestures.paints();
    while ((!isDone() || gestures.paints() == before) && timer.elapsed() < 20'000) {
        QElapsedTimer step;
        step.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        gestures.hold(milliseconds(step));
    }
    return milliseconds(timer);
}

int measureGestures(TableView *table)
{
    const double memory = residentMebibytes();
    Gestures gestures(table, u"accountsFilter"_s);
    bool isGood = true;
    const auto add = [&isGood](bool within) { isGood = isGood && within; };
    add(check("memory-after-load", memory, 130, "MiB", "1,113 MiB"));
    add(check("filter-key", gestures.typing(u"payments"_s), 16, "ms, median", "179 ms"));
    add(check("filter-key-slowest", gestures.slowestKey(), 50, "ms", "495 ms"));
    add(check("sort", gestures.sorting({1, 4, 0, 13, 3, 1}), 40, "ms, slowest of six", "391 ms"));
    add(check("select-all", gestures.selectingAll(), 25, "ms", "140 ms"));
    double slowest = 0;
    add(check("scroll-frame", gestures.scrolling(Frames, 20'000, slowest), 16, "ms, 99 of 100", "-"));
    add(check("enable-all", enabling(table, gestures), 500, "ms, stored and painted", "-"));
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
