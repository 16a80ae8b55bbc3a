// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/serveverb.h"

#include "cli/accountkeys.h"
#include "cli/interruption.h"
#include "cli/planactions.h"
#include "cli/workspaceaccess.h"
#include "guardduty/changetitle.h"
#include "guardduty/endpoint/endpointserver.h"
#include "guardduty/planstore.h"
#include "planning/planhost.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <ostream>
#include <utility>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// The plan @p name of @p holder; an empty one when it has none.
Result<ChangePlan> planNamed(const QString &name, const PlanHolder &holder)
{
    const auto plans = holder.plans();
    if (!plans)
        return std::unexpected(plans.error());
    const auto kept = plans->find(name);
    if (kept != plans->end())
        return ChangePlan::fromBytes(name, kept->second);
    return planNameFrom(name).transform([](const QString &free) { return ChangePlan(free); });
}

/// An endpoint in the thread of its service, where it is made, listens and ends.
class ServedWorkspace {
public:
    explicit ServedWorkspace(SimulatedGuardDuty &service) : m_service(service) { }
    ~ServedWorkspace()
    {
        m_service.waitWithHost([this](ApiHost &) {
            m_server.reset();
            m_planHost.reset();
        });
    }
    Q_DISABLE_COPY_MOVE(ServedWorkspace)

    /// Serves the plan @p name instead of the workspace itself.
    [[nodiscard]] Result<void> usePlan(const QString &name)
    {
        Result<void> used;
        m_service.waitWithHost([&](ApiHost &host) { used = openPlan(host, name); });
        return used;
    }
    /// Listens. @return what clients need to know.
    [[nodiscard]] Result<QJsonObject> start(quint16 port, Region region, AcceptedCredentials credentials)
    {
        Result<QJsonObject> description;
        m_service.waitWithHost([&](ApiHost &workspace) {
            ApiHost &host = m_planHost ? *m_planHost : workspace;
            EndpointOptions options;
            options.credentials = credentials;
            m_server = std::make_unique<EndpointServer>(host, options);
            description = m_server->start(port).and_then([&](quint16) { return accountKeysJson(host, region, {}); });
            if (description)
                description->insert(u"endpoint"_s, u"http://127.0.0.1:%1"_s.arg(m_server->port()));
        });
        return description;
    }

private:
    Result<void> openPlan(ApiHost &host, const QString &name)
    {
        auto &holder = dynamic_cast<PlanHolder &>(host); // a workspace keeps plans
        auto plan = planNamed(name, holder);
        if (!plan)
            return std::unexpected(plan.error());
        m_planHost = std::make_unique<PlanHost>(
            host, *std::move(plan), [&holder](const ChangePlan &now) { return holder.storePlan(now.name(), now.toBytes()); });
        return m_planHost->open();
    }

    SimulatedGuardDuty &m_service;
    std::unique_ptr<PlanHost> m_planHost;
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
    declareEmailVerification(command, m_emailVerification);
    command
        .add_option("--plan", m_plan,
            "Serve the workspace as this plan would leave it, and stage what clients change in the plan instead of carrying it "
            "out")
        ->type_name("NAME")
        ->excludes("--propagation")
        ->excludes("--email-verification");
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
    ServedWorkspace served(**service);
    if (!m_plan.empty()) {
        if (const auto used = served.usePlan(QString::fromStdString(m_plan)); !used)
            return refuse(context, used.error());
    }
    const auto description
        = served.start(m_port, *region, m_acceptAny ? AcceptedCredentials::Any : AcceptedCredentials::OfWorkspace);
    if (!description)
        return refuse(context, description.error());
    std::vector<Change> setting;
    if (!m_propagation.empty())
        setting.emplace_back(SetPropagation {propagationFrom(m_propagation)});
    if (!m_emailVerification.empty())
        setting.emplace_back(SetEmailVerification {emailVerificationFrom(m_emailVerification)});
    if (!setting.empty()) { // not before the port is ours: what is refused changes nothing
        const AccountId management = (*service)->organization()->managementAccount;
        if (const auto set = carryOut(**service, {{management, Door::CommandLine}, titleOf(setting), setting}); !set)
            return refuse(context, set.error());
    }
    QObject::connect(service->get(), &GuardDutyService::organizationChanged, &interruption,
        [&context, &service = **service, said = QString()]() mutable {
            const QString now = service.readOnlyReason();
            if (std::exchange(said, now) != now && !now.isEmpty())
                complain(context, now);
        });
    context.out << QJsonDocument(*description).toJson(QJsonDocument::Compact).toStdString() << '\n' << std::flush; // a script waits for it
    QObject::connect(&interruption, &Interruption::arrived, &interruption, [] { QCoreApplication::exit(); });
    QCoreApplication::exec();
    return Done;
}

} // namespace bucketwatch
