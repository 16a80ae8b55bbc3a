// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the event loop is held up while a recording of a million events plays, is sought and is painted.

#include "replay/replaypage.h"
#include "style/theme.h"
#include "support/fakeguardduty.h"
#include "support/fakeprompts.h"
#include "support/fakereplay.h"
#include "support/viewbuilder.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <cstdio>

using namespace bucketwatch;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype Events = 1'000'000;
constexpr double BudgetMilliseconds = 50;

class HandClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return time; }
    Timestamp time {};
};

class NowhereNavigator final : public Navigator {
public:
    void openPage(const QString &, const QString &) override { }
    void refresh() override { }
};

/// The longest time that @p step and what it leaves to the event loop take.
template<typename F> double longest(int times, F step)
{
    double worst = 0;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        step(i);
        QCoreApplication::processEvents();
        worst = std::max(worst, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return worst;
}

bool report(const char *name, double milliseconds)
{
    std::printf("%-34s %8.1f ms   budget %.0f ms\n", name, milliseconds, BudgetMilliseconds);
    return milliseconds <= BudgetMilliseconds;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    QApplication application(argc, argv);
    Theme theme(application);
    const Timestamp begin = at("2026-11-23T00:00:00Z");
    std::vector<FakeFinding> findings;
    for (qsizetype row = 500; row < Events; row += Events / 400)
        findings.push_back({"PenTest:S3/KaliLinux", 5, {row, row + 100, row + 200}});
    const std::shared_ptr<const Replay> replay = aReplay(steadyLog(Events, begin, 86ms), findings);
    const auto loader = [&replay](const ReplayOptions &) {
        QPromise<Result<std::shared_ptr<const Replay>>> promise;
        auto future = promise.future();
        promise.start();
        promise.addResult(replay);
        promise.finish();
        return future;
    };

    FakeGuardDuty service(aView().withMembers(2, 1).build());
    Session session(Region::parse(u"eu-west-1").value(), AccountId(111111111111));
    HandClock clock;
    NoticeList notices;
    FakePrompts prompts;
    KSyntaxHighlighting::Repository syntax;
    NowhereNavigator navigator;
    ReplayPage page(PageContext {service, session, clock, notices, prompts, syntax, navigator}, nullptr, loader);
    page.resize(1200, 820);
    page.show();
    Playback &playback = page.session().playback();

    bool isWithin = true;
    page.session().open({QStringLiteral("a million events")});
    double opening = 0;
    while (page.session().state() != ReplaySession::State::Ready)
        opening = std::max(opening, longest(1, [](int) { }));
    isWithin &= report("open, longest hold-up", opening);
    isWithin &= report("seek, longest", longest(50, [&](int i) { playback.seek(begin + std::chrono::minutes(i * 397 % 1440)); }));
    playback.seek(playback.end());
    isWithin &= report("from the end to the start", longest(1, [&](int) { playback.seek(playback.begin()); }));
    isWithin &= report("from the start to the end", longest(1, [&](int) { playback.seek(playback.end()); }));
    playback.setSpeed(600);
    for (const auto from : {0h, 12h, 23h}) {
        playback.seek(begin + from);
        playback.play();
        const double worst = longest(300, [&](int) {
            clock.time += 33ms;
            playback.advance();
        });
        isWithin &= report(qPrintable(QStringLiteral("tick at 600x, from %1:00").arg(from.count())), worst);
        playback.pause();
    }
    isWithin &= report("resize and paint", longest(10, [&](int i) { page.resize(1000 + 40 * i, 820); }));
    return isWithin ? 0 : 1;
}
