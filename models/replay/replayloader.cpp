// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay/replayloader.h"

#include "base/poolqueue.h"
#include "cloudtrail/eventlogreader.h"
#include "cloudtrail/unreadablereason.h"
#include "detection/addressorigins.h"
#include "detection/detect.h"
#include "replay/organizationlists.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPromise>

#include <algorithm>
#include <tuple>

namespace bucketwatch {

namespace {

using Answer = Result<std::shared_ptr<const Replay>>;

constexpr int ProgressSteps = 1000;

struct ReplayLoader {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::ReplayLoader)
public:
    static QString titleOf(const QStringList &paths);
    static Error noPathError(const std::vector<Unreadable> &unreadable);
};

QString ReplayLoader::titleOf(const QStringList &paths)
{
    if (paths.isEmpty())
        return {};
    const QFileInfo first(paths.first());
    const QString file = first.fileName().isEmpty() ? first.dir().dirName() : first.fileName();
    const QString name = isStandardInput(paths.first()) ? tr("standard input") : file;
    return paths.size() == 1 ? name : tr("%1 and %n more", nullptr, static_cast<int>(paths.size() - 1)).arg(name);
}

Error ReplayLoader::noPathError(const std::vector<Unreadable> &unreadable)
{
    const Unreadable &first = unreadable.front();
    return {Error::Kind::BadInput, tr("%1 cannot be read. %2").arg(first.path, first.reason), {}};
}

/// What detection is run with, and the lines of the lists that say nothing.
Result<DetectionOptions> detectionOptions(const ReplayOptions &options, std::vector<Unreadable> &badLines)
{
    DetectionOptions detection;
    const std::tuple<const QStringList &, std::vector<AddressList> &, ListKind> kinds[]
        = {{options.threatLists, detection.lists.threat, ListKind::ThreatIp},
            {options.customThreatLists, detection.lists.custom, ListKind::ThreatIp},
            {options.torLists, detection.lists.tor, ListKind::ThreatIp},
            {options.trustedLists, detection.lists.trusted, ListKind::TrustedIp}};
    for (const auto &[paths, lists, kind] : kinds) {
        Result<std::vector<AddressList>> read = readAddressLists(paths, kind);
        if (!read)
            return std::unexpected(read.error());
        lists = std::move(*read);
        std::ranges::move(badLinesOf(paths, lists), std::back_inserter(badLines));
    }
    Result<std::shared_ptr<const AddressOrigins>> origins = AddressOrigins::open(options.asnFile, options.geoipFile);
    if (!origins)
        return std::unexpected(origins.error());
    detection.origins = std::move(*origins);
    detection.isMonitored = options.isMonitored;
    detection.behavior = options.behavior;
    return detection;
}

ReplayStatistics statisticsOf(Recording &recording, const Detections &detections, std::vector<Unreadable> badLines)
{
    const EventLogStatistics &read = recording.statistics;
    ReplayStatistics statistics;
    statistics.events = read.events;
    statistics.dataEvents = read.dataEvents;
    statistics.managementEvents = read.managementEvents;
    statistics.duplicates = read.duplicates;
    statistics.anonymous = read.anonymous;
    statistics.timedByContainer = read.timedByContainer;
    statistics.untimed = read.untimed;
    statistics.notMonitored = detections.notMonitored;
    statistics.behavior = detections.behavior;
    statistics.coverage = detections.dataEvents;
    statistics.bytes = read.bytes;
    statistics.unreadable = std::move(recording.unreadable);
    std::ranges::move(badLines, std::back_inserter(statistics.unreadable));
    std::ranges::sort(statistics.unreadable);
    const auto repeated = std::ranges::unique(statistics.unreadable); // reader and writer of findings may name the same record
    statistics.unreadable.erase(repeated.begin(), repeated.end());
    return statistics;
}

/// Records that were good enough to be an event, but not for the finding that they raise.
std::vector<Unreadable> brokenParts(const EventLog &log, const std::vector<qsizetype> &rows)
{
    std::vector<Unreadable> broken;
    for (const qsizetype row : rows) {
        if (const auto position = log.position(row))
            broken.push_back(
                {position->path, reasonOf(DefectPlace {Defect::BrokenPart, std::uint64_t(position->offset)}), position->offset});
    }
    return broken;
}

Answer load(const ReplayOptions &options, QPromise<Answer> &promise)
{
    QElapsedTimer timer;
    timer.start();
    std::vector<Unreadable> badLines;
    Result<DetectionOptions> detection = detectionOptions(options, badLines);
    if (!detection)
        return std::unexpected(detection.error());
    std::optional<OrganizationLists> own;
    if (options.organization) {
        own.emplace(*options.organization);
        detection->listsOf = [&own](AccountId account, std::string_view region) { return own->of(account, region); };
    }
    const auto isCancelled = [&promise] { return promise.isCanceled(); };
    detection->isCancelled = isCancelled;

    EventLogOptions reading;
    reading.paths = options.paths;
    reading.jobs = options.jobs;
    reading.isCancelled = isCancelled;
    reading.progress = [&promise](qint64 done, qint64 total) {
        if (total > 0)
            promise.setProgressValue(static_cast<int>(double(done) / double(total) * ProgressSteps));
    };
    Result<Recording> recording = readEventLog(reading);
    if (!recording)
        return std::unexpected(recording.error());
    if (recording->files.empty() && !recording->unreadable.empty())
        return std::unexpected(ReplayLoader::noPathError(recording->unreadable));

    auto replay = std::make_shared<Replay>();
    replay->title = ReplayLoader::titleOf(options.paths);
    replay->paths = options.paths;
    replay->files = std::move(recording->files);
    replay->events = recording->events;
    Detections detections = detect(*replay->events, *detection);
    replay->origins = detection->origins;
    std::vector<qsizetype> brokenRows;
    replay->findings = writeFindings(*replay->events, detections, replay->origins.get(), &brokenRows);
    std::ranges::move(brokenParts(*replay->events, brokenRows), std::back_inserter(badLines));
    replay->statistics = statisticsOf(*recording, detections, std::move(badLines));
    replay->keys = std::move(detections.findings);
    replay->occurrences = std::move(detections.occurrences);
    replay->evidence = std::move(detections.evidence);
    replay->lists = std::make_shared<const AddressLists>(std::move(detection->lists));
    replay->behavior = options.behavior;
    replay->statistics.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return std::shared_ptr<const Replay>(std::move(replay));
}

} // namespace

QFuture<Answer> loadReplay(ReplayOptions options)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->setProgressRange(0, ProgressSteps);
    promise->start();
    QFuture<Answer> future = promise->future();
    runInPool([promise, options = std::move(options)] {
        Answer answer = load(options, *promise);
        if (!promise->isCanceled())
            promise->addResult(std::move(answer));
        promise->finish();
    });
    return future;
}

} // namespace bucketwatch
