// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/simulatorcommands.h"

#include "base/clock.h"
#include "base/whendone.h"
#include "context/outcomenotices.h"
#include "context/pagecontext.h"
#include "guardduty/changetitle.h"
#include "items/displaytime.h"
#include "organization/clocksettings.h"
#include "organization/generator.h"

#include <QPointer>

#include <algorithm>

namespace bucketwatch {

SimulatorCommands::SimulatorCommands(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
}

Timestamp SimulatorCommands::now() const
{
    return m_parts.service.organization()->settings.time.at(m_parts.clock.now());
}

void SimulatorCommands::advance(std::chrono::milliseconds by)
{
    advanceTo(now() + by);
}

void SimulatorCommands::advanceTo(Timestamp moment)
{
    const Timestamp later = std::max(moment, now());
    const SimulatedTime time = m_parts.service.organization()->settings.time;
    send(SetTime {movedTo(time, later, m_parts.clock.now())}, [later](const Outcome &outcome) {
        const auto changed = int(outcome.changedAccounts);
        //: %1 is a date and time; %n counts accounts, each once a Region
        return (changed > 0 ? tr("The simulated clock shows %1. What was due changed %n account(s).", nullptr, changed)
                            : tr("The simulated clock shows %1. Nothing was due."))
            .arg(displayTime(later));
    });
}

void SimulatorCommands::setStopped(bool stop)
{
    const SimulatedTime time = m_parts.service.organization()->settings.time;
    if (time.stoppedAt.has_value() == stop)
        return;
    const Timestamp machine = m_parts.clock.now();
    send(SetTime {stop ? stopped(time, machine) : resumed(time, machine)}, [stop](const Outcome &) {
        return stop ? tr("The simulated clock stands still. Time only passes when you set it forward.")
                    : tr("The simulated clock goes on from where it stood.");
    });
}

void SimulatorCommands::setPropagation(Propagation propagation)
{
    if (m_parts.service.organization()->settings.propagation == propagation)
        return;
    send(SetPropagation {propagation}, [propagation](const Outcome &) {
        return propagation == Propagation::Delayed
            ? tr("Preferences that are saved from now on reach existing accounts within 24 hours of simulated time.")
            : tr("Preferences that are saved from now on reach existing accounts at once.");
    });
}

void SimulatorCommands::setEmailVerification(EmailVerification verification)
{
    if (m_parts.service.organization()->settings.emailVerification == verification)
        return;
    send(SetEmailVerification {verification}, [verification](const Outcome &) {
        return verification == EmailVerification::Delayed
            ? tr("E-mail addresses of accounts that are added or invited from now on are verified within 24 hours of simulated time.")
            : tr("E-mail addresses of accounts that are added or invited from now on are verified at once.");
    });
}

void SimulatorCommands::join(int count)
{
    const auto accounts = inventAccounts(*m_parts.service.organization()->accounts, count, 0);
    send(JoinOrganization {accounts},
        [count](const Outcome &) { return tr("%n account(s) joined the organization.", nullptr, count); });
}

void SimulatorCommands::send(const Change &change, const std::function<QString(const Outcome &)> &success)
{
    const QString title = titleOf({change});
    m_parts.notices.dismiss(ChangeUnprocessedNotice);
    whenDone(m_parts.service.change({{m_parts.session.identity(), Door::Window}, title, {change}}), this,
        [this, title, success](const Result<Outcome> &result) {
            if (!result) {
                fail(result.error());
                return;
            }
            const bool isUndoable = result->edit != 0;
            m_parts.notices.show({.status = Status::Success,
                .title = {},
                .text = success(*result),
                .id = ChangeResultNotice,
                .actionText = isUndoable ? tr("Undo") : QString(),
                .action = [self = QPointer(this), edit = result->edit, title] {
                    if (self)
                        self->revert(edit, title);
                }});
        });
}

void SimulatorCommands::revert(EditNumber edit, const QString &title)
{
    whenDone(m_parts.service.revert(edit, {m_parts.session.identity(), Door::Window}), this,
        [this, title](const Result<Outcome> &result) {
            if (result)
                showReverted(m_parts.notices,
                    //: %1 is what was done, such as "Set the simulated clock"
                    {.status = Status::Success, .title = {}, .text = tr("Undone: %1").arg(title), .id = ChangeResultNotice},
                    *result);
            else
                fail(result.error());
        });
}

void SimulatorCommands::fail(const Error &error)
{
    m_parts.notices.show(
        {.status = Status::Error, .title = tr("The simulation did not change"), .text = error.message, .id = ChangeResultNotice});
}

} // namespace bucketwatch
