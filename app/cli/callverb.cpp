// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/callverb.h"

#include "cli/workspaceaccess.h"
#include "guardduty/operationtable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>
#include <ostream>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

Error badInput(const QString &message)
{
    return Error {Error::Kind::BadInput, message, {}};
}

Result<QJsonObject> readJson(const std::string &argument, std::istream &in)
{
    const QByteArray text = argument == "-" ? QByteArray::fromStdString(std::string(std::istreambuf_iterator<char>(in), {}))
                                            : QByteArray::fromStdString(argument);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        return std::unexpected(badInput(error.error == QJsonParseError::NoError
                ? QCoreApplication::translate("bucketwatch::CallVerb", "The input must be a JSON object.")
                : QCoreApplication::translate("bucketwatch::CallVerb", "The input is not JSON: %1 (at %2).")
                      .arg(error.errorString())
                      .arg(error.offset)));
    return document.object();
}

/// The account that was named, or the delegated administrator of the Region.
Result<AccountId> chooseAccount(const std::string &argument, const OrganizationView &view, Region region)
{
    if (!argument.empty())
        return findAccount(argument, view);
    const auto part = view.find(region);
    if (part && part->administrator)
        return *part->administrator;
    return std::unexpected(badInput(QCoreApplication::translate(
        "bucketwatch::CallVerb", "%1 has no delegated administrator in this workspace. Say with --as which account calls.")
            .arg(region.id())));
}

/// People need not look their own detector up first.
QJsonObject withOwnDetector(
    const Operation &operation, QJsonObject input, const OrganizationView &view, Region region, AccountId caller)
{
    const auto part = view.find(region);
    const int row = view.accounts->row(caller);
    const bool wantsDetector = std::ranges::contains(operation.input, u"DetectorId"_s, &Parameter::name);
    // As the answers of the API spell it; the operation's own spelling is the other one.
    if (wantsDetector && !input.contains("DetectorId"_L1) && input.contains("detectorId"_L1))
        input.insert(u"DetectorId"_s, input.take("detectorId"_L1));
    if (!part || row < 0 || !wantsDetector || input.contains("DetectorId"_L1))
        return input;
    const Detector &detector = part->detectors[static_cast<std::size_t>(row)];
    if (detector.exists())
        input.insert(u"DetectorId"_s, detector.id.toString());
    return input;
}

int print(const ApiReply &reply, const Context &context)
{
    if (!reply) {
        // Clients see the code of the header, where the body has another name.
        QJsonObject words = reply.error().body();
        words.insert(u"x-amzn-ErrorType"_s, reply.error().exception);
        context.err << QJsonDocument(words).toJson(QJsonDocument::Compact).toStdString() << '\n';
        return Incomplete;
    }
    context.out << QJsonDocument(*reply).toJson().toStdString();
    // Accounts that the service left out are a refusal too; the answer names them.
    const auto left = static_cast<int>(reply->value("unprocessedAccounts"_L1).toArray().size());
    if (left == 0)
        return Done;
    context.err << QCoreApplication::translate("bucketwatch::CallVerb",
        "%n account(s) were not processed; unprocessedAccounts says why.", nullptr, left)
                       .toStdString()
                << '\n';
    return Incomplete;
}

} // namespace

const char *CallVerb::description() const
{
    return "Call GuardDuty's API on a workspace and print the JSON of the answer";
}

void CallVerb::declare(CLI::App &command)
{
    declareWorkspace(command, m_workspace);
    command.add_option("--region", m_region, "The Region (default: AWS_REGION, or the first one of the workspace)")
        ->type_name("REGION");
    command.add_option("--as", m_as, "The account that calls (default: the delegated administrator)")->type_name("ACCOUNT");
    command.add_option("OPERATION", m_operation, "For example UpdateMemberDetectors")->required();
    command.add_option("JSON", m_json, "The input: names as on the wire or as in the AWS CLI; - reads it from standard input")
        ->capture_default_str();
}

int CallVerb::run(const Context &context)
{
    const auto refuse = [&context](const Error &error) {
        complain(context, error);
        return NothingDone;
    };
    const Operation *operation = OperationTable::builtIn().find(QString::fromStdString(m_operation));
    if (!operation)
        return refuse(badInput(QCoreApplication::translate("bucketwatch::CallVerb", "GuardDuty has no operation %1.")
                .arg(QString::fromStdString(m_operation))));
    const auto json = readJson(m_json, context.in);
    if (!json)
        return refuse(json.error());
    const auto service = openWorkspace(m_workspace, m_region);
    if (!service)
        return refuse(service.error());
    const auto view = (*service)->organization();
    const auto region = chooseRegion(m_region, *view);
    if (!region)
        return refuse(region.error());
    const auto account = chooseAccount(m_as, *view, *region);
    if (!account)
        return refuse(account.error());

    const QJsonObject input
        = withOwnDetector(*operation, OperationTable::builtIn().withWireNames(operation->name, *json), *view, *region, *account);
    QFuture<ApiReply> reply = (*service)->call({operation->name, *region, input}, {*account, Door::CommandLine});
    reply.waitForFinished();
    return print(reply.result(), context);
}

} // namespace bucketwatch
