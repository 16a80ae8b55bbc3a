// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/awscli.h"

#include "guardduty/changecalls.h"
#include "guardduty/cliwords.h"
#include "guardduty/operationtable.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr std::size_t PerCall = 50; // service quota

/// The ID of @p caller's detector in @p region; nothing where it has none.
std::optional<DetectorId> detectorOf(const OrganizationView &view, Region region, AccountId caller)
{
    const auto part = view.find(region);
    const int row = view.accounts->row(caller);
    if (!part || !part->isLoaded || row < 0)
        return std::nullopt;
    const DetectorId id = part->detectors[static_cast<std::size_t>(row)].id;
    return id.isValid() ? std::optional(id) : std::nullopt;
}

/// Calls of @p operation with @p things in @p member, in batches.
template<typename Thing>
QStringList inBatches(const ApiCall &call, const QString &member, const std::vector<Thing> &things)
{
    QStringList commands;
    for (std::size_t first = 0; first < things.size(); first += PerCall) {
        QJsonArray batch;
        for (std::size_t i = first; i < std::min(things.size(), first + PerCall); ++i)
            batch.append(things[i].toString());
        ApiCall one = call;
        one.input.insert(member, batch);
        commands.append(awsCliCommand(one));
    }
    return commands;
}

} // namespace

QString awsCliCommand(const ApiCall &call)
{
    QStringList lines {u"aws guardduty "_s + cliName(call.operation), u"--region "_s + call.region.id()};
    if (const Operation *operation = OperationTable::builtIn().find(call.operation)) {
        for (const Parameter &parameter : operation->input) {
            if (const QJsonValue value = call.input.value(parameter.name); !value.isUndefined())
                lines.append(cliOption(parameter, value));
        }
    }
    return lines.join(u" \\\n    "_s);
}

QString CliCommands::text() const
{
    const QString between = u"\n\n"_s;
    const auto left = static_cast<int>(count - first.size());
    if (left == 0)
        return first.join(between);
    return first.join(between) + between + u"# "_s
        + QCoreApplication::translate("bucketwatch::CliCommands", "%n more command(s) like these are not shown.", nullptr, left);
}

CliCommands cliCommandsFor(const OrganizationView &view, const ChangeRequest &request)
{
    const FirstCalls calls = firstCallsFor(view, request, CliCommands::Most);
    CliCommands commands {{}, calls.count};
    for (const ApiCall &call : calls.calls)
        commands.first.append(awsCliCommand(call));
    return commands;
}

QStringList awsCliCommands(const OrganizationView &view, const ChangeRequest &request)
{
    QStringList commands;
    for (const ApiCall &call : callsFor(view, request))
        commands.append(awsCliCommand(call));
    return commands;
}

QStringList awsCliCommands(const OrganizationView &view, AccountId caller, const Change &change)
{
    return awsCliCommands(view, ChangeRequest {{caller, Door::Window}, {}, {change}});
}

QStringList memberDetectorsCommands(
    const OrganizationView &view, Region region, AccountId caller, const std::vector<AccountId> &accounts)
{
    const auto detector = detectorOf(view, region, caller);
    if (!detector)
        return {};
    const QJsonObject input {{u"DetectorId"_s, detector->toString()}};
    std::vector<AccountId> members = accounts;
    const bool hasOwn = std::erase(members, caller) > 0;
    QStringList commands = inBatches({u"GetMemberDetectors"_s, region, input}, u"accountIds"_s, members);
    if (hasOwn)
        commands.prepend(awsCliCommand({u"GetDetector"_s, region, input}));
    return commands;
}

QStringList findingsCommands(
    const OrganizationView &view, Region region, AccountId caller, const std::vector<FindingId> &findings)
{
    const auto detector = detectorOf(view, region, caller);
    return detector ? inBatches({u"GetFindings"_s, region, {{u"DetectorId"_s, detector->toString()}}}, u"findingIds"_s, findings)
                    : QStringList();
}

} // namespace bucketwatch
