// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How well attacks are told from ordinary days: organizations of the generator, with seeds on which nothing was tuned (those
// below FirstSeed are for that), 30 ordinary days each, and every scenario after them. Precision counts findings of behavior and
// sequences: those of ordinary days are wrong. Fails when an organization's ordinary days raise more than one, or a scenario is
// not found.
//
// BUCKETWATCH_QUALITY="ORGANIZATIONS DAYS EVENTS" makes it smaller, for a slow build.

#include "recording/attackscenario.h"
#include "recording/recordingwriter.h"
#include "replay/replayloader.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t FirstSeed = 1001;
constexpr int MostWrongFindings = 1; ///< of an organization's ordinary days

struct Size {
    int organizations = 10;
    int days = 30;
    int eventsPerDay = 600;
};

Size sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    return parts.size() == 3 ? Size {parts[0].toInt(), parts[1].toInt(), parts[2].toInt()} : Size();
}

struct Figures {
    int wrong = 0;
    int right = 0;
    int found = 0;
    int played = 0;
    bool isGood = true;
    std::vector<double> minutes; ///< from a scenario's first event to its first finding

    [[nodiscard]] double precision() const { return wrong + right == 0 ? 0 : double(right) / (wrong + right); }
    [[nodiscard]] double recall() const { return played == 0 ? 0 : double(found) / played; }
};

bool isBehavior(const Finding &finding)
{
    return finding.type.contains("AnomalousBehavior"_L1) || finding.type.startsWith("AttackSequence"_L1);
}

std::shared_ptr<const Replay> replayed(const QStringList &folders)
{
    const QString lists = folders.front() + "/lists/"_L1;
    QStringList logs;
    for (const QString &folder : folders)
        logs.append(folder + "/AWSLogs"_L1);
    QFuture<Result<std::shared_ptr<const Replay>>> future = loadReplay({.paths = logs,
        .threatLists = {lists + "threat.txt"_L1},
        .customThreatLists = {lists + "custom-threat.txt"_L1},
        .torLists = {lists + "tor.txt"_L1},
        .trustedLists = {},
        .isMonitored = {}});
    future.waitForFinished();
    return future.result().value_or(nullptr);
}

bool isNew(const Finding &finding, const Replay &ordinary)
{
    return std::ranges::none_of(ordinary.findings, [&finding](const Finding &old) { return old.id == finding.id; });
}

void play(const AttackScenario &scenario, RecordingOptions options, const QString &days, const Replay &ordinary, Figures &figures)
{
    options.scenario = QString::fromLatin1(scenario.name);
    const QTemporaryDir folder;
    const std::vector<RecordedCall> calls = recordAttack(options);
    if (!writeAttack(options, folder.path()))
        return;
    const auto replay = replayed({days, folder.path()});
    bool isFound = replay != nullptr;
    for (const char *type : scenario.types) {
        if (type && isFound)
            isFound = std::ranges::any_of(replay->findings,
                [&](const Finding &finding) { return finding.type == QLatin1StringView(type) && isNew(finding, ordinary); });
    }
    ++figures.played;
    figures.found += isFound;
    if (!isFound) {
        std::printf("missed: %s, seed %llu\n", scenario.name, static_cast<unsigned long long>(options.company.seed));
        figures.isGood = false;
        return;
    }
    const Timestamp begin = recordingStart() + std::chrono::seconds(calls.front().second);
    Timestamp first = Timestamp::max();
    for (const Finding &finding : replay->findings) {
        if (!isNew(finding, ordinary))
            continue;
        first = std::min(first, finding.firstSeen);
        figures.right += isBehavior(finding);
    }
    figures.minutes.push_back(std::chrono::duration<double, std::ratio<60>>(first - begin).count());
}

void examine(const CompanyOptions &company, Figures &figures)
{
    const QTemporaryDir days;
    const RecordingOptions options {.company = company};
    const auto written = writeRecording(options, days.path());
    const auto ordinary = written ? replayed({days.path()}) : nullptr;
    if (!ordinary) {
        figures.isGood = false;
        return;
    }
    int wrong = 0;
    for (const Finding &finding : ordinary->findings) {
        if (!isBehavior(finding))
            continue;
        ++wrong;
        std::printf("wrong: %s, %s, %s, seed %llu\n", qPrintable(finding.type), qPrintable(finding.principal),
            qPrintable(finding.resource), static_cast<unsigned long long>(company.seed));
    }
    figures.wrong += wrong;
    figures.isGood = figures.isGood && wrong <= MostWrongFindings;
    for (const AttackScenario &scenario : attackScenarios())
        play(scenario, options, days.path(), *ordinary, figures);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const Size size = sizeFrom(qEnvironmentVariable("BUCKETWATCH_QUALITY"));
    Figures figures;
    for (int i = 0; i < size.organizations; ++i)
        examine(
            {.accounts = 3, .days = size.days, .eventsPerDay = size.eventsPerDay, .seed = FirstSeed + std::uint64_t(i)}, figures);
    std::ranges::sort(figures.minutes);
    const std::size_t count = figures.minutes.size();
    std::printf("precision of behavior\t%.3f\t\t%d right, %d wrong\n", figures.precision(), figures.right, figures.wrong);
    std::printf("recall\t%.3f\t\t%d of %d scenarios\n", figures.recall(), figures.found, figures.played);
    if (count > 0)
        std::printf("time to the first finding\t%.1f\tminutes\tmedian; longest %.1f\n", figures.minutes[count / 2],
            figures.minutes.back());
    return figures.isGood ? 0 : 1;
}
