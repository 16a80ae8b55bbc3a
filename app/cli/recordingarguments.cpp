// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/recordingarguments.h"

#include "cli/interruption.h"
#include "cli/progressline.h"

#include <QCoreApplication>
#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QStringList fileNames(const std::vector<std::string> &arguments)
{
    QStringList names;
    for (const std::string &argument : arguments)
        names.append(fileNameFrom(argument));
    return names;
}

} // namespace

void RecordingArguments::declare(CLI::App &command)
{
    const auto list = [&command](const char *name, std::vector<std::string> &files, const char *text) {
        command.add_option(name, files, text)->type_name("FILE")->allow_extra_args(false);
    };
    list("--threat-list", m_threatLists,
        "Known malicious addresses and ranges: one a line, or a file of any format that GuardDuty takes");
    list("--custom-threat-list", m_customThreatLists, "Your own threat list");
    list("--tor-list", m_torLists, "Tor exit nodes");
    list("--trusted-list", m_trustedLists, "Addresses that raise nothing");
    command.add_option("--asn", m_asnFile, "MaxMind database of autonomous systems, such as GeoLite2-ASN.mmdb: each is one network")
        ->type_name("FILE");
    command.add_option("--geoip", m_geoipFile, "MaxMind database of countries or cities, for what findings tell of callers")
        ->type_name("FILE");
    command.add_option("--learning-days", m_learningDays, "Days of an account and of an identity before their behavior can be unusual")
        ->type_name("N")
        ->check(CLI::Range(1, 365))
        ->capture_default_str();
    command.add_option("--sensitivity", m_sensitivity, "Of unusual behavior: low, normal or high")
        ->type_name("WORD")
        ->check(CLI::IsMember({"low", "normal", "high"}))
        ->capture_default_str();
    command.add_option("--jobs", m_jobs, "Threads (default: one a core)")->type_name("N")->check(CLI::Range(1, 1024));
}

ReplayOptions RecordingArguments::options() const
{
    return {.paths = fileNames(paths),
        .threatLists = fileNames(m_threatLists),
        .customThreatLists = fileNames(m_customThreatLists),
        .torLists = fileNames(m_torLists),
        .trustedLists = fileNames(m_trustedLists),
        .asnFile = m_asnFile.empty() ? QString() : fileNameFrom(m_asnFile),
        .geoipFile = m_geoipFile.empty() ? QString() : fileNameFrom(m_geoipFile),
        .isMonitored = {},
        .behavior = behavior(),
        .organization = {},
        .jobs = m_jobs};
}

BehaviorSettings RecordingArguments::behavior() const
{
    using enum BehaviorSettings::Sensitivity;
    return {.learning = std::chrono::days(m_learningDays),
        .sensitivity = m_sensitivity == "low" ? Low : m_sensitivity == "high" ? High : Normal};
}

Result<std::shared_ptr<const Replay>> readRecording(const ReplayOptions &options, const Context &context)
{
    QFuture<Result<std::shared_ptr<const Replay>>> future = loadReplay(options);
    ProgressLine progress(context.err);
    QFutureWatcher<Result<std::shared_ptr<const Replay>>> watcher;
    Interruption interruption;
    QObject::connect(&watcher, &QFutureWatcherBase::progressValueChanged, &watcher,
        [&](int value) { progress.show(value, future.progressMaximum()); });
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &watcher, [] { QCoreApplication::exit(); });
    QObject::connect(&interruption, &Interruption::arrived, &watcher, [&future] { future.cancel(); });
    watcher.setFuture(future);
    if (!future.isFinished())
        QCoreApplication::exec();
    future.waitForFinished();
    if (future.isCanceled() || future.resultCount() == 0) {
        return std::unexpected(Error {
            Error::Kind::Cancelled, QCoreApplication::translate("bucketwatch::ReplayVerb", "The replay was interrupted."), {}});
    }
    return future.result();
}

void complainOfUnreadable(const Context &context, const Replay &replay)
{
    for (const Unreadable &part : replay.statistics.unreadable)
        complain(context, QString(part.path % ": "_L1 % part.reason));
}

} // namespace bucketwatch
