// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "regiongestures.h"

#include "context/navigator.h"
#include "gestures.h"
#include "shell/mainwindow.h"
#include "uifigures.h"

#include <QAbstractButton>
#include <QAction>
#include <QTableView>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace bucketwatch::bench {

namespace {

/// How long @p action itself holds the event loop up.
template<typename Action> double heldBy(Action action)
{
    QElapsedTimer timer;
    timer.start();
    action();
    return milliseconds(timer);
}

struct Hold {
    double time;
    const char *what;
};

/// Says also which it was; -1 when one of them did not end.
double longest(std::initializer_list<Hold> holds)
{
    if (std::ranges::min(holds, {}, &Hold::time).time < 0)
        return -1;
    const Hold hold = std::ranges::max(holds, {}, &Hold::time);
    std::printf("ui.longest-stall while %s\n", hold.what);
    return hold.time;
}

} // namespace

double RegionGestures::untilSettled()
{
    return longestHold([this] { return m_window->isSettled(); });
}

double RegionGestures::openPage(const char *id)
{
    QElapsedTimer timer;
    timer.start();
    const double opened = heldBy([&] { m_window->openPage(QLatin1StringView(id)); });
    const double settled = untilSettled();
    std::printf("ui.open-%s %.0f ms until settled, %.0f MiB\n", id, milliseconds(timer), residentMebibytes());
    return longest({{opened, "the page is made"}, {settled, "it fills"}});
}

double RegionGestures::opening()
{
    return openPage(PageIds::AllRegions);
}

double RegionGestures::changingAll()
{
    auto *table = inWindows<QTableView>(u"regionsTable"_s);
    auto *enable = inWindows<QAbstractButton>(u"enableCells"_s);
    QElapsedTimer timer;
    timer.start();
    const double selected = heldBy([table] { table->selectAll(); });
    const double painted = longestHold([enable] { return enable->isEnabled(); });
    std::printf("ui.regions-select %.0f ms\n", milliseconds(timer));
    timer.start();
    const double asked = heldBy([enable] { enable->click(); });
    const double answered = longestHold([] { return openDialog(u"editCellsDialog"_s) != nullptr; });
    std::printf("ui.regions-ask %.0f ms until the question\n", milliseconds(timer));
    if (answered < 0)
        return -1;
    timer.start();
    auto *confirm = openDialog(u"editCellsDialog"_s)->findChild<QAbstractButton *>(u"primaryButton"_s);
    const double sent = heldBy([confirm] { confirm->click(); });
    const double stored = untilSettled();
    std::printf("ui.regions-change %.0f ms stored and painted\n", milliseconds(timer));
    return longest({{selected, "cells are selected"}, {painted, "the selection is shown"}, {asked, "the question is asked for"},
        {answered, "it is worked out"}, {sent, "the answer is sent"}, {stored, "the change is carried out"}});
}

double RegionGestures::addingUp()
{
    const double opened = openPage(PageIds::Usage);
    const double chosen = heldBy([] { inWindows<QAction>(u"allRegionsAction"_s)->trigger(); });
    return longest({{opened, "the page opens"}, {chosen, "all Regions are chosen"}, {untilSettled(), "they are added up"}});
}

} // namespace bucketwatch::bench
