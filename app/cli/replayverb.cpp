// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/replayverb.h"

#include "cli/interruption.h"
#include "cli/progressline.h"
#include "cli/workspaceaccess.h"
#include "organization/monitoring.h"
#include "replay/replayjson.h"
#include "replay/replaytable.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QJsonDocument>

#include <ostream>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

using Answer = Result<std::shared_ptr<const Replay>>;

QStringList fileNames(const std::vector<std::string> &arguments)
{
    QStringList names;
    for (const std::string &argument : arguments)
        names.append(fileNameFrom(argument));
    return names;
}

Result<std::shared_ptr<const OrganizationView>> readOrganization(const QString &path)
{
    return Workspace::open(path)
        .and_then([](const std::unique_ptr<Workspace> &workspace) {
            return workspace->read().transform([](WorkspaceContent content) {
                return std::make_shared<const OrganizationView>(std::move(content.organization));
            });
        })
        .transform_error([&path](const Error &error) { return withAdvice(error, path); });
}

/// Waits for @p future, showing its progress. When the process is told to end it stops the work and gives an error.
Answer waitFor(QFuture<Answer> future, const Context &context)
{
    ProgressLine progress(context.err);
    QFutureWatcher<Answer> watcher;
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

} // namespace

const char *ReplayVerb::description() const
{
    return "Read CloudTrail logs and print the findings that they raise";
}

void ReplayVerb::declare(CLI::App &command)
{
    const auto list = [&command](const char *name, std::vector<std::string> &files, const char *text) {
        command.add_option(name, files, text)->type_name("FILE")->allow_extra_args(false);
    };
    list("--threat-list", m_threatLists, "Known malicious addresses and ranges, one a line");
    list("--custom-threat-list", m_customThreatLists, "Your own threat list");
    list("--tor-list", m_torLists, "Tor exit nodes");
    list("--trusted-list", m_trustedLists, "Addresses that raise nothing");
    command
        .add_option(
            "--workspace", m_workspace, "Only accounts with S3 Protection in this workspace have their data events analyzed")
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
    command.add_option("--format", m_format, "table, json or ndjson")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"table", "json", "ndjson"}))
        ->capture_default_str();
    command.add_option("PATH", m_paths, "Log files, or folders of them")->required();
}

int ReplayVerb::run(const Context &context)
{
    const Result<ReplayOptions> asked = options();
    const Answer replay = asked ? waitFor(loadReplay(*asked), context) : Answer(std::unexpected(asked.error()));
    if (!replay) {
        complain(context, replay.error());
        return NothingDone;
    }
    print(context, **replay);
    return (*replay)->statistics.unreadable.empty() ? Done : Incomplete;
}

Result<ReplayOptions> ReplayVerb::options() const
{
    ReplayOptions options {.paths = fileNames(m_paths),
        .threatLists = fileNames(m_threatLists),
        .customThreatLists = fileNames(m_customThreatLists),
        .torLists = fileNames(m_torLists),
        .trustedLists = fileNames(m_trustedLists),
        .isMonitored = {},
        .behavior = behavior(),
        .organization = {},
        .jobs = m_jobs};
    if (m_workspace.empty())
        return options;
    return readOrganization(fileNameFrom(m_workspace)).transform([&options](const auto &view) {
        options.isMonitored
            = [view](AccountId account, std::string_view region) { return monitorsS3DataEvents(*view, account, region); };
        options.organization = view;
        return options;
    });
}

BehaviorSettings ReplayVerb::behavior() const
{
    using enum BehaviorSettings::Sensitivity;
    return {.learning = std::chrono::days(m_learningDays),
        .sensitivity = m_sensitivity == "low" ? Low : m_sensitivity == "high" ? High : Normal};
}

void ReplayVerb::print(const Context &context, const Replay &replay) const
{
    if (m_format == "json") {
        context.out << QJsonDocument(replayToJson(replay)).toJson().toStdString();
    } else if (m_format == "ndjson") {
        for (const Finding &finding : replay.findings)
            context.out << QJsonDocument(finding.document).toJson(QJsonDocument::Compact).toStdString() << '\n';
        const QJsonObject last {{"statistics"_L1, statisticsToJson(replay.statistics)}};
        context.out << QJsonDocument(last).toJson(QJsonDocument::Compact).toStdString() << '\n';
    } else {
        context.out << findingsTable(replay).toStdString() << '\n' << statisticsText(replay).toStdString();
    }
    for (const Unreadable &part : replay.statistics.unreadable)
        complain(context, QString(part.path % ": "_L1 % part.reason));
}

} // namespace bucketwatch
