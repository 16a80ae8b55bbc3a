// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/timeverb.h"

#include "cli/duration.h"
#include "cli/workspaceaccess.h"
#include "guardduty/changetitle.h"
#include "organization/clocksettings.h"
#include "organization/pending.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <ostream>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

QJsonValue timeOrNull(std::optional<Timestamp> time)
{
    return time ? QJsonValue(toIsoString(*time)) : QJsonValue();
}

/// For scripts: what the clock shows and what waits for it.
QJsonObject describe(const OrganizationView &view, Timestamp machine)
{
    const OrganizationSettings &settings = view.settings;
    return {{u"time"_s, toIsoString(settings.time.at(machine))}, {u"stopped"_s, settings.time.stoppedAt.has_value()},
        {u"propagation"_s, settings.propagation == Propagation::Delayed ? u"delayed"_s : u"at-once"_s},
        {u"emailVerification"_s, settings.emailVerification == EmailVerification::Delayed ? u"delayed"_s : u"at-once"_s},
        {u"nextPending"_s, timeOrNull(nextDue(view))}, {u"lastPending"_s, timeOrNull(lastDue(view))}};
}

} // namespace

const char *TimeVerb::description() const
{
    return "Show or set the simulated clock of a workspace";
}

void TimeVerb::declare(CLI::App &command)
{
    declareWorkspace(command, m_workspace);
    auto *advance = command.add_option("--advance", m_advance, "Set the clock forward: 90s, 30m, 1h, 24h, 7d")->type_name("TIME");
    command.add_flag("--to-end", m_toEnd, "Set the clock forward until nothing is pending")->excludes(advance);
    auto *stop = command.add_flag("--stop", m_stop, "Stop the clock");
    command.add_flag("--resume", m_resume, "Let a stopped clock go on from where it stands")->excludes(stop);
    declarePropagation(command, m_propagation);
    declareEmailVerification(command, m_emailVerification);
}

int TimeVerb::run(const Context &context)
{
    const bool changes = !m_advance.empty() || m_toEnd || m_stop || m_resume || !m_propagation.empty() || !m_emailVerification.empty();
    const auto service = changes ? openWorkspaceToChange(m_workspace) : openWorkspace(m_workspace);
    if (!service)
        return refuse(context, service.error());
    QFuture<Result<void>> loaded = (*service)->load({}); // what is pending stands in the rows
    loaded.waitForFinished();
    if (const auto result = loaded.result(); !result)
        return refuse(context, result.error());
    (*service)->catchUp();
    const auto view = (*service)->organization();
    const Timestamp machine = SystemClock().now();
    SimulatedTime time = view->settings.time;
    if (!m_advance.empty()) {
        const auto by = parseDuration(QString::fromStdString(m_advance));
        if (!by)
            return refuse(context, by.error());
        time = movedTo(time, time.at(machine) + *by, machine);
    }
    if (const auto end = lastDue(*view); m_toEnd && end)
        time = movedTo(time, std::max(*end, time.at(machine)), machine);
    if (m_stop && !time.stoppedAt)
        time = stopped(time, machine);
    if (m_resume && time.stoppedAt)
        time = resumed(time, machine);

    std::vector<Change> wanted;
    if (!m_propagation.empty())
        wanted.emplace_back(SetPropagation {propagationFrom(m_propagation)});
    if (!m_emailVerification.empty())
        wanted.emplace_back(SetEmailVerification {emailVerificationFrom(m_emailVerification)});
    if (time != view->settings.time)
        wanted.emplace_back(SetTime {time});
    if (!wanted.empty()) {
        const auto outcome = carryOut(**service, {{view->managementAccount, Door::CommandLine}, titleOf(wanted), wanted});
        if (!outcome)
            return refuse(context, outcome.error());
    }
    context.out << QJsonDocument(describe(*(*service)->organization(), SystemClock().now())).toJson().toStdString();
    return Done;
}

} // namespace bucketwatch
