// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/awscli.h"

#include "guardduty/changecalls.h"
#include "guardduty/operationtable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// "AccountIds" as "account-ids"; botocore's rule (xform_name).
QString dashed(QString name)
{
    static const QRegularExpression words(u"(.)([A-Z][a-z]+)"_s);
    static const QRegularExpression ends(u"([a-z0-9])([A-Z])"_s);
    return name.replace(words, u"\\1-\\2"_s).replace(ends, u"\\1-\\2"_s).toLower();
}

/// @p text for a POSIX shell.
QString quoted(QString text)
{
    // no regular expression: there is a text for every account
    const auto isPlain
        = [](QChar one) { return one.unicode() < 128 && (one.isLetterOrNumber() || QStringView(u"_./:=-").contains(one)); };
    if (!text.isEmpty() && std::ranges::all_of(text, isPlain))
        return text;
    return u'\'' + text.replace(u"'"_s, u"'\\''"_s) + u'\'';
}

QString scalar(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

/// JSON with SDK names, members in the order of the table.
QString sdkJson(const Shape &shape, const QJsonValue &value)
{
    QStringList parts;
    if (shape.type == Shape::Type::Structure) {
        for (const Parameter &member : shape.members) {
            if (const QJsonValue one = value[member.name]; !one.isUndefined())
                parts.append(u'"' + member.sdkName + u"\":"_s + sdkJson(member.shape, one));
        }
        return u'{' + parts.join(u',') + u'}';
    }
    if (shape.type == Shape::Type::List && shape.element) {
        for (const QJsonValue one : value.toArray())
            parts.append(sdkJson(*shape.element, one));
        return u'[' + parts.join(u',') + u']';
    }
    return value.isObject() ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)) : scalar(value);
}

bool isListOfTexts(const Shape &shape)
{
    return shape.type == Shape::Type::List && shape.element && shape.element->type == Shape::Type::String;
}

QString option(const Parameter &parameter, const QJsonValue &value)
{
    const QString name = dashed(parameter.sdkName);
    if (value.isBool())
        return (value.toBool() ? u"--"_s : u"--no-"_s) + name;
    if (value.isString())
        return u"--"_s + name + u' ' + quoted(value.toString());
    if (!isListOfTexts(parameter.shape))
        return u"--"_s + name + u' ' + quoted(sdkJson(parameter.shape, value));
    QStringList texts;
    for (const QJsonValue one : value.toArray())
        texts.append(quoted(one.toString()));
    return u"--"_s + name + u' ' + texts.join(u' ');
}

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
    QStringList lines {u"aws guardduty "_s + dashed(call.operation), u"--region "_s + call.region.id()};
    if (const Operation *operation = OperationTable::builtIn().find(call.operation)) {
        for (const Parameter &parameter : operation->input) {
            if (const QJsonValue value = call.input.value(parameter.name); !value.isUndefined())
                lines.append(option(parameter, value));
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
