// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/serveverb.h"

#include "cli/accountkeys.h"
#include "cli/interruption.h"
#include "cli/workspaceaccess.h"
#include "guardduty/changetitle.h"
#include "guardduty/endpoint/endpointserver.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <ostream>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// An endpoint in the thread of its service, where it is made, listens and ends.
class ServedWorkspace {
public:
    ServedWorkspace(SimulatedGuardDuty &service, AcceptedCredentials credentials) : m_service(service)
    {
        m_service.waitWithHost([this, credentials](ApiHost &host) {
            EndpointOptions options;
            options.credentials = credentials;
            m_server = std::make_unique<EndpointServer>(host, options);
        });
    }
    ~ServedWorkspace()
    {
        m_service.waitWithHost([this](ApiHost &) { m_server.reset(); });
    }
    Q_DISABLE_COPY_MOVE(ServedWorkspace)

    /// Listens. @return what clients need to know.
    [[nodiscard]] Result<QJsonObject> start(quint16 port, Region region)
    {
        Result<QJsonObject> description;
        m_service.waitWithHost([&](ApiHost &host) {
            description = m_server->start(port).and_then([&](quint16) { return accountKeysJson(host, region, {}); });
            if (description)
                description->insert(u"endpoint"_s, u"http://127.0.0.1:%1"_s.arg(m_server->port()));
        });
        return description;
    }

private:
    SimulatedGuardDuty &m_service;
    std::unique_ptr<EndpointServer> m_server;
};

} // namespace

const char *ServeVerb::description() const
{
    return "Answer the AWS CLI and SDKs out of a workspace on 127.0.0.1, until interrupted";
}

void ServeVerb::declare(CLI::App &command)
{
    declareWorkspace(command, m_workspace);
    command.add_option("--port", m_port, "The port to listen on; 0 picks a free one")->type_name("PORT")->capture_default_str();
    command.add_option("--region", m_region, "The Region whose accounts are printed (default: AWS_REGION, or the first one)")
        ->type_name("REGION");
    declarePropagation(command, m_propagation);
    command.add_flag("--accept-any-credentials", m_acceptAny,
        "Take unknown access keys for those of the delegated administrator, and do not verify signatures");
}

int ServeVerb::run(const Context &context)
{
    const auto service = openWorkspaceToChange(m_workspace, m_region);
    if (!service)
        return refuse(context, service.error());
    const auto region = chooseRegion(m_region, *(*service)->organization());
    if (!region)
        return refuse(context, region.error());

    Interruption interruption;
    ServedWorkspace served(**service, m_acceptAny ? AcceptedCredentials::Any : AcceptedCredentials::OfWorkspace);
    const auto description = served.start(m_port, *region);
    if (!description)
        return refuse(context, description.error());
    if (!m_propagation.empty()) { // not before the port is ours: what is refused changes nothing
        const std::vector<Change> setting {SetPropagation {propagationFrom(m_propagation)}};
        const AccountId management = (*service)->organization()->managementAccount;
        if (const auto set = carryOut(**service, {{management, Door::CommandLine}, titleOf(setting), setting}); !set)
            return refuse(context, set.error());
    }
    context.out << QJsonDocument(*description).toJson(QJsonDocument::Compact).toStdString() << std::endl; // a script waits for it
    QObject::connect(&interruption, &Interruption::arrived, &interruption, [] { QCoreApplication::exit(); });
    QCoreApplication::exec();
    return Done;
}

} // namespace bucketwatch
