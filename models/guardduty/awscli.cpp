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

} // namespace bucketwatch
