// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/replayverb.h"

#include "base/wholefile.h"
#include "cli/findingsadder.h"
#include "cli/replayfollower.h"
#include "cli/workspaceaccess.h"
#include "organization/monitoring.h"
#include "replay/replayjson.h"
#include "replay/replaytable.h"
#include "report/reporthtml.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <ostream>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

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

} // namespace

const char *ReplayVerb::description() const
{
    return "Read CloudTrail logs and print the findings that they raise";
}

void ReplayVerb::declare(CLI::App &command)
{
    m_recording.declare(command);
    CLI::Option *workspace = command
                                 .add_option("--workspace", m_workspace,
                                     "Only accounts with S3 Protection in this workspace have their data events analyzed")
                                 ->type_name("FILE");
    command.add_flag("--add-findings", m_addFindings, "Add the findings to the workspace, as one entry of its history")
        ->needs(workspace);
    command.add_flag("--follow", m_follow,
        "Go on until Ctrl+C: print findings as files grow or come, a line each, and the statistics at the end; not as json");
    command.add_option("--format", m_format, "table, json or ndjson")
        ->type_name("FORMAT")
        ->check(CLI::IsMember({"table", "json", "ndjson"}))
        ->capture_default_str();
    command.add_option("--report", m_report, "Write a report of the replay, too: a page of HTML that needs no other file")->type_name("FILE.html");
    command.add_option("PATH", m_recording.paths, "Log files, folders of them, or - for the standard input")->required();
}

int ReplayVerb::run(const Context &context)
{
    const Result<ReplayOptions> asked = options();
    if (asked && m_follow)
        return follow(context, *asked);
    const auto replay = asked.and_then([&](const ReplayOptions &found) { return readRecording(found, context); });
    if (!replay) {
        complain(context, replay.error());
        return NothingDone;
    }
    print(context, **replay);
    return finish(context, *asked, **replay);
}

int ReplayVerb::follow(const Context &context, const ReplayOptions &options) const
{
    if (m_format == "json") {
        complain(context,
            QCoreApplication::translate("bucketwatch::ReplayVerb", "--follow prints lines as they come: choose --format table or ndjson."));
        return NothingDone;
    }
    if (std::ranges::any_of(options.paths, isPipe)) {
        complain(context,
            QCoreApplication::translate(
                "bucketwatch::ReplayVerb", "--follow looks at files again: what comes through a pipe cannot be followed."));
        return NothingDone;
    }
    ReplayFollower follower(options, [this, &context](const Finding &finding) {
        const QByteArray line = m_format == "ndjson" ? QJsonDocument(finding.document).toJson(QJsonDocument::Compact) : findingLine(finding).toUtf8();
        return bool(context.out << line.toStdString() << '\n' << std::flush); // at once, for whoever waits for it
    });
    const auto last = follower.follow();
    if (!last) {
        complain(context, last.error());
        return NothingDone;
    }
    printStatistics(context, **last);
    return finish(context, options, **last);
}

Result<void> ReplayVerb::writeReport(const ReplayOptions &options, const Replay &replay) const
{
    if (m_report.empty())
        return {};
    const auto report = makeReplayReport(replay, {.asnFile = options.asnFile, .geoipFile = options.geoipFile, .organization = options.organization});
    return writeWholeFile(fileNameFrom(m_report), reportHtml(*report).toUtf8());
}

int ReplayVerb::finish(const Context &context, const ReplayOptions &options, const Replay &replay) const
{
    if (const Result<void> written = writeReport(options, replay); !written) {
        complain(context, written.error());
        return Incomplete;
    }
    if (m_addFindings) {
        if (const int status = addFindings(replay, m_workspace, context); status != Done)
            return status;
    }
    return replay.statistics.unreadable.empty() ? Done : Incomplete;
}

Result<ReplayOptions> ReplayVerb::options() const
{
    const QString suffix = QFileInfo(fileNameFrom(m_report)).suffix().toLower();
    if (!m_report.empty() && suffix != "html"_L1 && suffix != "htm"_L1) {
        return std::unexpected(Error {Error::Kind::BadInput,
            QCoreApplication::translate("bucketwatch::ReplayVerb", "%1: a report is written as HTML here, to a file that ends in .html. The window writes PDF, too.").arg(fileNameFrom(m_report)), {}});
    }
    ReplayOptions options = m_recording.options();
    if (m_workspace.empty())
        return options;
    return readOrganization(fileNameFrom(m_workspace)).transform([&options](const auto &view) {
        options.isMonitored
            = [view](AccountId account, std::string_view region) { return monitorsS3DataEvents(*view, account, region); };
        options.organization = view;
        return options;
    });
}

void ReplayVerb::print(const Context &context, const Replay &replay) const
{
    if (m_format == "json") {
        context.out << QJsonDocument(replayToJson(replay)).toJson().toStdString();
    } else if (m_format == "ndjson") {
        for (const Finding &finding : replay.findings)
            context.out << QJsonDocument(finding.document).toJson(QJsonDocument::Compact).toStdString() << '\n';
    } else {
        context.out << findingsTable(replay).toStdString() << '\n';
    }
    printStatistics(context, replay);
}

void ReplayVerb::printStatistics(const Context &context, const Replay &replay) const
{
    if (m_format == "ndjson") {
        const QJsonObject last {{"statistics"_L1, statisticsToJson(replay.statistics)}};
        context.out << QJsonDocument(last).toJson(QJsonDocument::Compact).toStdString() << '\n';
    } else if (m_format == "table") {
        context.out << statisticsText(replay).toStdString();
    }
    complainOfUnreadable(context, replay);
}

} // namespace bucketwatch
