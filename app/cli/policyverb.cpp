// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/policyverb.h"

#include "cli/workspaceaccess.h"
#include "guardduty/changetitle.h"
#include "organization/effectivepolicy.h"
#include "organization/policycodec.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <iterator>
#include <ostream>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

Result<QByteArray> readContent(const std::string &file, std::istream &in)
{
    if (file == "-")
        return QByteArray::fromStdString(std::string(std::istreambuf_iterator<char>(in), {}));
    QFile source(fileNameFrom(file));
    if (source.open(QIODevice::ReadOnly))
        return source.readAll();
    return std::unexpected(Error {Error::Kind::BadInput,
        QCoreApplication::translate("bucketwatch::PolicyVerb", "%1 cannot be read: %2.")
            .arg(source.fileName(), source.errorString()),
        {}});
}

QJsonObject toJson(const GuardDutyPolicy &policy)
{
    QJsonArray targets;
    if (policy.attachedToRoot)
        targets.append(u"root"_s);
    for (const AccountId account : policy.accounts)
        targets.append(account.toString());
    return {{u"id"_s, policy.id}, {u"name"_s, policy.name}, {u"targets"_s, targets},
        {u"content"_s, QJsonDocument::fromJson(policy.content.toUtf8()).object()}};
}

} // namespace

const char *PolicyVerb::description() const
{
    return "Show or change the GuardDuty policies of AWS Organizations in a workspace";
}

void PolicyVerb::declare(CLI::App &command)
{
    declareWorkspace(command, m_workspace);
    command.add_option("--type", m_type, "Enable or disable the policy type")->check(CLI::IsMember({"enabled", "disabled"}));
    auto *put = command.add_option("--put", m_file, "Attach the policy in this file (- is standard input)")->type_name("FILE");
    command.add_option("--name", m_name, "Its name; one of the same name is replaced")->needs(put);
    command.add_option("--account", m_accounts, "Attach it to these accounts instead of the root")->type_name("ACCOUNT")->needs(put);
    command.add_option("--remove", m_remove, "Detach the policy of this name everywhere")->type_name("NAME")->excludes(put);
    command.add_option("--effective", m_effective, "Print the effective policy of this account")->type_name("ACCOUNT");
}

int PolicyVerb::run(const Context &context)
{
    const bool changes = !m_type.empty() || !m_file.empty() || !m_remove.empty();
    const auto service = changes ? openWorkspaceToChange(m_workspace) : openWorkspace(m_workspace);
    if (!service)
        return refuse(context, service.error());
    if (changes) {
        // Everything is looked at before anything is stored, and it is one edit.
        const auto wanted = changesFor(**service, context);
        if (!wanted)
            return refuse(context, wanted.error());
        const AccountId management = (*service)->organization()->managementAccount;
        if (const auto outcome = carryOut(**service, {{management, Door::CommandLine}, titleOf(*wanted), *wanted}); !outcome)
            return refuse(context, outcome.error());
        for (const Change &change : *wanted)
            context.err << titleOf({change}).toStdString() << '\n';
    }
    if (!m_effective.empty())
        return showEffective(**service, context);
    if (changes)
        return Done;
    const OrganizationSettings settings = (*service)->organization()->settings;
    QJsonArray policies;
    for (const GuardDutyPolicy &policy : settings.policies)
        policies.append(toJson(policy));
    context.out << QJsonDocument(QJsonObject {{u"policyTypeEnabled"_s, settings.policyTypeEnabled}, {u"policies"_s, policies}})
                       .toJson()
                       .toStdString();
    return Done;
}

Result<std::vector<Change>> PolicyVerb::changesFor(const SimulatedGuardDuty &service, const Context &context) const
{
    std::vector<Change> changes;
    if (!m_type.empty())
        changes.emplace_back(SetPolicyType {m_type == "enabled"});
    if (!m_file.empty()) {
        auto policy = readPolicy(service, context);
        if (!policy)
            return std::unexpected(policy.error());
        changes.emplace_back(PutPolicy {*std::move(policy)});
    }
    if (!m_remove.empty())
        changes.emplace_back(RemovePolicy {QString::fromStdString(m_remove)});
    return changes;
}

Result<GuardDutyPolicy> PolicyVerb::readPolicy(const SimulatedGuardDuty &service, const Context &context) const
{
    const auto content = readContent(m_file, context.in);
    if (!content)
        return std::unexpected(content.error());
    const QString text = QString::fromUtf8(*content);
    const auto statements = parsePolicyJson(text);
    if (!statements)
        return std::unexpected(statements.error());
    GuardDutyPolicy policy;
    policy.name = m_name.empty() ? u"guardduty"_s : QString::fromStdString(m_name);
    policy.content = text;
    policy.byDefault = statements->byDefault;
    policy.regions = statements->regions;
    policy.attachedToRoot = m_accounts.empty();
    auto accounts = findAccounts(m_accounts, *service.organization());
    if (!accounts)
        return std::unexpected(accounts.error());
    policy.accounts = *std::move(accounts);
    return policy;
}

int PolicyVerb::showEffective(const SimulatedGuardDuty &service, const Context &context) const
{
    const auto view = service.organization();
    const auto account = findAccount(m_effective, *view);
    if (!account)
        return refuse(context, account.error());
    const QString policy = effectivePolicyJson(*view, *account);
    context.out << QJsonDocument::fromJson(policy.toUtf8()).toJson().toStdString();
    if (policy.isEmpty())
        context.err << QCoreApplication::translate("bucketwatch::PolicyVerb", "No policy applies to account %1.").arg(account->toString()).toStdString() << '\n';
    return Done;
}

} // namespace bucketwatch
