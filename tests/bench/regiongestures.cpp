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

double longest(std::initializer_list<double> holds)
{
    return std::ranges::min(holds) < 0 ? -1 : std::ranges::max(holds);
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
    return longest({opened, settled});
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
    return longest({selected, painted, asked, answered, sent, stored});
}

double RegionGestures::addingUp()
{
    const double opened = openPage(PageIds::Usage);
    const double chosen = heldBy([] { inWindows<QAction>(u"allRegionsAction"_s)->trigger(); });
    return longest({opened, chosen, untilSettled()});
}

} // namespace bucketwatch::bench
