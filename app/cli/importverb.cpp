// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/importverb.h"

#include "cli/workspaceaccess.h"
#include "workspace/newworkspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <iterator>
#include <ostream>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QString wordOf(SourceNotice::Kind kind)
{
    switch (kind) {
    case SourceNotice::Kind::Note:
        return u"note"_s;
    case SourceNotice::Kind::Mended:
        return u"mended"_s;
    case SourceNotice::Kind::Problem:
        return u"problem"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString wordOf(UnknownPart::Kind kind)
{
    switch (kind) {
    case UnknownPart::Kind::Administrator:
        return u"administrator"_s;
    case UnknownPart::Kind::Preferences:
        return u"preferences"_s;
    case UnknownPart::Kind::Membership:
        return u"membership"_s;
    case UnknownPart::Kind::MemberType:
        return u"memberType"_s;
    case UnknownPart::Kind::Detector:
        return u"detector"_s;
    case UnknownPart::Kind::DetectorId:
        return u"detectorId"_s;
    case UnknownPart::Kind::Plans:
        return u"plans"_s;
    case UnknownPart::Kind::Trials:
        return u"trials"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QJsonObject toJson(const ImportedOrganization &organization)
{
    QJsonArray notices;
    for (const SourceNotice &notice : organization.notices)
        notices.append(QJsonObject {{u"kind"_s, wordOf(notice.kind)}, {u"file"_s, notice.source}, {u"line"_s, notice.line},
            {u"message"_s, notice.message}});
    QJsonArray unknown;
    for (const UnknownPart &part : organization.unknown) {
        QJsonArray accounts;
        for (const AccountId account : part.accounts)
            accounts.append(account.toString());
        QJsonObject json {{u"region"_s, part.region.id()}, {u"what"_s, wordOf(part.kind)}, {u"accounts"_s, accounts}};
        if (!part.subjects.isEmpty())
            json.insert(u"subjects"_s, QJsonArray::fromStringList(part.subjects));
        unknown.append(json);
    }
    QJsonArray regions;
    for (const auto &region : organization.view.regions)
        regions.append(region->region.id());
    return {{u"accounts"_s, static_cast<qint64>(organization.view.accounts->rows.size())}, {u"regions"_s, regions},
        {u"notices"_s, notices}, {u"unknown"_s, unknown}};
}

} // namespace

const char *ImportVerb::description() const
{
    return "Make a workspace of answers of the AWS CLI, the console's CSV export and Terraform state";
}

void ImportVerb::declare(CLI::App &command)
{
    command.add_option("--workspace", m_workspace, "The workspace to write (.bucketwatch)")->type_name("FILE")->required();
    command.add_option("--region", m_region, "The Region of files whose name has none")->type_name("REGION");
    command.add_option("--account", m_account, "The account that asked, where a file does not tell")->type_name("ACCOUNT");
    command.add_option("--name", m_name, "Name of the organization (default: that of the workspace)");
    command.add_option("--format", m_format, "How to tell what was read")
        ->check(CLI::IsMember({"table", "json"}))
        ->capture_default_str();
    command.add_flag("--force", m_force, "Replace a workspace that exists, with its history");
    command.add_option("FILE", m_files, "The files, in any order (- is standard input)")->required();
}

Result<ImportOptions> ImportVerb::readOptions() const
{
    ImportOptions options;
    options.name = m_name.empty() ? QFileInfo(fileNameFrom(m_workspace)).completeBaseName() : QString::fromStdString(m_name);
    if (!m_region.empty()) {
        const auto region = Region::parse(QString::fromStdString(m_region));
        if (!region)
            return std::unexpected(region.error());
        options.region = *region;
    }
    if (!m_account.empty()) {
        const auto account = AccountId::parse(QString::fromStdString(m_account));
        if (!account)
            return std::unexpected(account.error());
        options.account = *account;
    }
    return options;
}

Result<std::vector<ImportFile>> ImportVerb::readFiles(const Context &context) const
{
    std::vector<ImportFile> files;
    for (const std::string &name : m_files) {
        if (name == "-") {
            files.push_back({u"-"_s, QByteArray::fromStdString(std::string(std::istreambuf_iterator<char>(context.in), {}))});
            continue;
        }
        QFile file(fileNameFrom(name));
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(Error {Error::Kind::BadInput,
                QCoreApplication::translate("bucketwatch::ImportVerb", "%1 cannot be read: %2.")
                    .arg(file.fileName(), file.errorString()),
                {}});
        files.push_back({file.fileName(), file.readAll()});
    }
    return files;
}

int ImportVerb::run(const Context &context)
{
    const auto options = readOptions();
    if (!options)
        return refuse(context, options.error());
    const auto files = readFiles(context);
    if (!files)
        return refuse(context, files.error());
    const auto organization = importOrganization(*files, *options);
    if (!organization)
        return refuse(context, organization.error());
    const auto written
        = writeNewWorkspace(fileNameFrom(m_workspace), organization->view, m_force ? Overwrite::Yes : Overwrite::No);
    if (!written)
        return refuse(context, written.error());
    for (const SourceNotice &notice : organization->notices)
        complain(context, notice.text());
    if (m_format == "json") {
        context.out << QJsonDocument(toJson(*organization)).toJson().toStdString();
    } else {
        for (const UnknownPart &part : organization->unknown)
            context.out << part.text().toStdString() << '\n';
        context.err << QCoreApplication::translate("bucketwatch::ImportVerb", "Accounts: %1. Regions: %2.")
                           .arg(organization->view.accounts->rows.size())
                           .arg(organization->view.regions.size())
                           .toStdString()
                    << '\n';
    }
    return hasProblem(organization->notices) ? Incomplete : Done;
}

} // namespace bucketwatch
