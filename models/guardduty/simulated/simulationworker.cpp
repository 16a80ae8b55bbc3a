// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/simulated/simulationworker.h"

#include "guardduty/api.h"
#include "workspace/newworkspace.h"

#include <QCoreApplication>

namespace bucketwatch {

namespace {

Error refusal(const QString &message)
{
    return Error {Error::Kind::Storage, message, {}};
}

} // namespace

SimulationWorker::SimulationWorker(std::shared_ptr<const Clock> clock) : m_clock(std::move(clock)), m_view(std::make_shared<const OrganizationView>()), m_history(std::make_shared<const History>())
{
}

SimulationWorker::~SimulationWorker() = default;

Result<OpenedWorkspace> SimulationWorker::open(const QString &path)
{
    if (m_workspace && m_workspace->path() == Workspace::fullPath(path)) {
        if (m_workspace->readOnlyReason().isEmpty()) // we are in its way ourselves, and what is read is what is stored
            return OpenedWorkspace {m_workspace->path(), {}};
        m_workspace.reset();
    }
    auto workspace = Workspace::open(path);
    if (!workspace)
        return std::unexpected(workspace.error());
    auto content = (*workspace)->read();
    if (!content)
        return std::unexpected(content.error());
    m_workspace = std::move(*workspace);
    m_keySeed = content->keySeed;
    m_view = std::make_shared<const OrganizationView>(std::move(content->organization));
    m_history = std::make_shared<const History>(std::move(content->history));
    const OpenedWorkspace opened {m_workspace->path(), m_workspace->readOnlyReason()};
    Q_EMIT workspaceOpened(opened);
    announce({true, {}});
    return opened;
}

Result<OpenedWorkspace> SimulationWorker::reset(const QString &path, const GeneratorOptions &options)
{
    // The file that is replaced must not be open; if the replacement fails it is opened again.
    const bool isOpen = m_workspace && m_workspace->path() == Workspace::fullPath(path);
    if (isOpen)
        m_workspace.reset();
    const auto written = writeNewWorkspace(path, generateOrganization(options), Overwrite::Yes);
    if (!written && !isOpen)
        return std::unexpected(written.error());
    const auto opened = open(path);
    return written ? opened : std::unexpected(written.error());
}

Result<Outcome> SimulationWorker::change(const ChangeRequest &request)
{
    if (const auto writable = checkWritable(); !writable)
        return std::unexpected(writable.error());
    auto step = stepFor(*m_view, *m_history, request, now());
    if (!step)
        return std::unexpected(step.error());
    return carryOut(std::move(*step));
}

Result<Outcome> SimulationWorker::revert(EditNumber number, const Caller &caller)
{
    if (const auto writable = checkWritable(); !writable)
        return std::unexpected(writable.error());
    const PatchSource patchOf = [this](EditNumber edit) { return m_workspace->readPatch(edit); };
    auto step = stepBack(*m_view, *m_history, number, caller, now(), patchOf);
    if (!step)
        return std::unexpected(step.error());
    return carryOut(std::move(*step));
}

Result<Outcome> SimulationWorker::revertTo(EditNumber number, const Caller &caller)
{
    if (const auto writable = checkWritable(); !writable)
        return std::unexpected(writable.error());
    const PatchSource patchOf = [this](EditNumber edit) { return m_workspace->readPatch(edit); };
    auto step = stepBackTo(*m_view, *m_history, number, caller, now(), patchOf);
    if (!step)
        return std::unexpected(step.error());
    return carryOut(std::move(*step));
}

Result<OpenedWorkspace> SimulationWorker::saveAs(const QString &path)
{
    if (!m_workspace)
        return std::unexpected(refusal(QCoreApplication::translate("bucketwatch::SimulatedGuardDuty", "No workspace is open.")));
    if (const auto saved = m_workspace->saveAs(path); !saved)
        return std::unexpected(saved.error());
    return open(path);
}

ApiReply SimulationWorker::call(const ApiCall &call, const Caller &caller)
{
    return Api(*this).call(call, caller);
}

ApiJson SimulationWorker::callJson(const ApiCall &call, const Caller &caller)
{
    return Api(*this).callJson(call, caller);
}

Result<void> SimulationWorker::load(const std::vector<Region> &)
{
    return {}; // open() reads every Region
}

Timestamp SimulationWorker::now() const
{
    return m_view->settings.time.at(m_clock->now());
}

QByteArray SimulationWorker::keySeed() const
{
    return m_keySeed;
}

Result<void> SimulationWorker::checkWritable() const
{
    if (!m_workspace)
        return std::unexpected(refusal(QCoreApplication::translate("bucketwatch::SimulatedGuardDuty", "No workspace is open.")));
    if (!m_workspace->readOnlyReason().isEmpty())
        return std::unexpected(refusal(m_workspace->readOnlyReason()));
    return {};
}

Result<Outcome> SimulationWorker::carryOut(Step step)
{
    if (step.edit.summary.number == 0)
        return step.outcome;
    if (const auto stored = m_workspace->commit(*step.view, step.edit); !stored)
        return std::unexpected(stored.error());
    m_view = std::move(step.view);
    m_history = std::move(step.history);
    announce(step.delta);
    return step.outcome;
}

void SimulationWorker::announce(const OrganizationDelta &delta)
{
    Q_EMIT announced(m_view, m_history, delta);
}

} // namespace bucketwatch
