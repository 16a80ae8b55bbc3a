// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The Accounts page with 50,000 accounts, in the real window: how long it takes from the start of a process to painted rows, and
// from a key or a click to the painted result; and the pages of all Regions with a million cells. Everything is measured twice:
// drawn off-screen, and in a real window on an X server of its own. It fails with status 1 when something takes longer than it
// may.

#include "console/console.h"
#include "context/navigator.h"
#include "gestures.h"
#include "organization/generator.h"
#include "regiongestures.h"
#include "style/tableview.h"
#include "uifigures.h"
#include "virtualdisplay.h"
#include "workspace/newworkspace.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace bucketwatch;
using namespace bucketwatch::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Accounts = 50'000;
constexpr std::size_t ManyRegions = 20;
constexpr int Starts = 5;

enum Verdict { Good, TooSlow, Failed };

/// Until rows are painted.
int measureStart(TableView *table)
{
    PaintWatch watch(table->viewport());
    table->viewport()->update();
    if (longestHold([&] { return watch.paints > 0; }) < 0)
        return Failed;
    QApplication::sync();
    std::puts("painted");
    std::fflush(stdout);
    return Good;
}

int measureAccounts(TableView *table)
{
    Gestures gestures(table, u"accountsFilter"_s);
    bool isGood = check(measures::Memory, residentMebibytes());
    const auto add = [&isGood](const Measure &measure, double value) { isGood = check(measure, value) && isGood; };
    add(measures::FilterKey, gestures.typing(u"payments"_s));
    add(measures::SlowestKey, gestures.slowestKey());
    add(measures::Sort, gestures.sorting({1, 4, 0, 13, 3, 1}));
    add(measures::SelectAll, gestures.selectingAll());
    add(measures::ScrollFrame, gestures.scrolling(20'000));
    add(measures::EnableAll, gestures.enabling());
    add(measures::LongestStall, gestures.longestStall());
    return isGood ? Good : TooSlow;
}

int measureRegions(MainWindow *window)
{
    RegionGestures gestures(window);
    bool isGood = check(measures::RegionsStall, gestures.opening());
    isGood = check(measures::CellsStall, gestures.changingAll()) && isGood;
    isGood = check(measures::UsageStall, gestures.addingUp()) && isGood;
    return isGood ? Good : TooSlow;
}

MainWindow *mainWindow()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<MainWindow *>(window))
            return found;
    }
    return nullptr;
}

/// The console as users start it, until its table has rows; then @p what.
int openConsole(QApplication &application, const QString &what, const QString &workspace)
{
    ConsoleOptions options;
    options.workspace = workspace;
    options.page = QLatin1StringView(PageIds::Accounts);
    options.size = {1440, 900};
    Console console(application, options);
    if (!console.start())
        return Failed;
    int status = Failed;
    QTimer::singleShot(0, &application, [&] {
        auto *table = inWindows<TableView>(u"accountsTable"_s);
        if (table && longestHold([table] { return table->isVisible() && table->model()->rowCount() > 0; }) >= 0)
            status = what == "start"_L1 ? measureStart(table)
                : what == "regions"_L1  ? measureRegions(mainWindow())
                                        : measureAccounts(table);
        QApplication::quit();
    });
    const int ended = console.run();
    return status != Good ? status : ended;
}

/// Milliseconds from the start of the process until it says that rows are painted; -1 when it does not.
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

bool writeWorkspace(const QString &path, GeneratorOptions options)
{
    options.accounts = Accounts;
    return writeNewWorkspace(path, generateOrganization(options), Overwrite::Yes).has_value();
}

/// Everything, on the platform that the environment says, with new workspaces in @p folder: they are edited.
int measureAll(const QString &folder)
{
    const QString workspace = folder + u"/accounts.bucketwatch"_s;
    const QString manyRegions = folder + u"/regions.bucketwatch"_s;
    GeneratorOptions wide = demoOptions();
    wide.regions.assign(Region::all().begin(), Region::all().begin() + ManyRegions);
    if (!writeWorkspace(workspace, demoOptions()) || !writeWorkspace(manyRegions, wide))
        return Failed;
    std::vector<double> starts;
    for (int i = 0; i < Starts; ++i)
        starts.push_back(timeOfStart(workspace));
    std::ranges::sort(starts);
    const double start = starts.front() < 0 ? -1 : starts[Starts / 2];
    int worst = check(measures::StartToRows, start) ? Good : TooSlow;
    const QString program = QCoreApplication::applicationFilePath();
    worst = std::max(worst, QProcess::execute(program, {u"accounts"_s, workspace}));
    return std::max(worst, QProcess::execute(program, {u"regions"_s, manyRegions}));
}

int measureOnBothPlatforms()
{
    const QTemporaryDir folder;
    qputenv("HOME", folder.path().toLocal8Bit()); // settings of its own
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const int offscreen = measureAll(folder.path());
    VirtualDisplay display;
    const QByteArray name = display.start();
    if (name.isEmpty()) {
        std::fputs("bench_ui: Xvfb does not start, so nothing was measured in a real window.\n", stderr);
        return Failed;
    }
    qputenv("DISPLAY", name);
    qputenv("QT_QPA_PLATFORM", "xcb");
    return std::max(offscreen, measureAll(folder.path()));
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc == 3) {
        QApplication application(argc, argv);
        QApplication::setApplicationName(u"bucketwatch"_s);
        QApplication::setCursorFlashTime(0); // a blink is no work of the page
        return openConsole(application, QApplication::arguments().at(1), QApplication::arguments().at(2));
    }
    const QCoreApplication application(argc, argv);
    return measureOnBothPlatforms();
}
