// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/plandesk.h"

#include "base/whendone.h"
#include "guardduty/planstore.h"

#include <utility>

namespace bucketwatch {

PlanDesk &PlanDesk::of(GuardDutyService &service, const Clock &clock)
{
    if (auto *known = service.findChild<PlanDesk *>(Qt::FindDirectChildrenOnly))
        return *known;
    return *new PlanDesk(service, clock);
}

PlanDesk::PlanDesk(GuardDutyService &service, const Clock &clock)
    : QObject(&service), m_service(service), m_store(dynamic_cast<PlanStore *>(&service)), m_clock(clock), m_plan(tr("Plan 1"))
{
    connect(&service, &GuardDutyService::organizationChanged, this, [this](const OrganizationDelta &delta) {
        if (delta.isAnother)
            read();
        else if (delta.everything)
            Q_EMIT changed(); // it may be read-only now
    });
    read();
}

PlanDesk::~PlanDesk() = default;

void PlanDesk::read()
{
    m_plans.clear();
    m_plan = ChangePlan(freeName());
    m_unavailable.clear();
    setPlanning(false);
    if (!m_store) {
        m_isReady = true;
        m_unavailable = tr("Plans are kept in a workspace. Open one to plan changes.");
        Q_EMIT changed();
        return;
    }
    m_isReady = false;
    const int reading = ++m_readings;
    Q_EMIT changed();
    whenDone(m_store->plans(), this, [this, reading](const Result<std::map<QString, QByteArray>> &stored) {
        if (reading != m_readings)
            return; // of a workspace that was shown before
        m_isReady = true;
        if (!stored)
            m_unavailable = stored.error().message;
        else
            for (const auto &[name, bytes] : *stored) {
                if (auto plan = ChangePlan::fromBytes(name, bytes))
                    m_plans.emplace(name, *std::move(plan));
                else
                    Q_EMIT failed(plan.error().message);
            }
        workOnAnother();
        Q_EMIT changed();
    });
}

void PlanDesk::setPlanning(bool planning)
{
    if (planning && !lockReason().isEmpty())
        return;
    if (std::exchange(m_isPlanning, planning) != planning)
        Q_EMIT planningChanged();
}

QString PlanDesk::lockReason() const
{
    if (!m_unavailable.isEmpty())
        return m_unavailable;
    if (!m_isReady)
        return tr("The plans of the workspace are being read.");
    return m_service.readOnlyReason();
}

QStringList PlanDesk::names() const
{
    QStringList names;
    for (const auto &[name, plan] : m_plans)
        names << name;
    names.sort(Qt::CaseInsensitive);
    return names;
}

QString PlanDesk::freeName() const
{
    for (int number = 1;; ++number) {
        const QString name = tr("Plan %1").arg(number);
        if (!m_plans.contains(name))
            return name;
    }
}

QString PlanDesk::refusalOf(const QString &name) const
{
    if (name.trimmed().isEmpty())
        return tr("Type a name.");
    if (name.size() > ChangePlan::LongestName)
        return tr("A name has at most %1 characters.").arg(ChangePlan::LongestName);
    if (m_plans.contains(name.trimmed()))
        return tr("Another plan has this name.");
    return {};
}

void PlanDesk::open(const QString &name)
{
    const auto found = m_plans.find(name);
    if (found == m_plans.end() || name == m_plan.name())
        return;
    m_plan = found->second;
    Q_EMIT changed();
}

void PlanDesk::create(const QString &name, const StagedEdits &edits)
{
    if (!refusalOf(name).isEmpty())
        return;
    m_plan = ChangePlan(name.trimmed(), edits);
    keep();
}

void PlanDesk::duplicate(const QString &name)
{
    create(name, m_plan.edits());
}

void PlanDesk::rename(const QString &name)
{
    if (!refusalOf(name).isEmpty())
        return;
    auto renamed = ChangePlan::fromBytes(name.trimmed(), m_plan.toBytes());
    if (!renamed)
        return;
    const QString before = m_plan.name();
    m_plan = *std::move(renamed);
    const bool wasKept = m_plans.erase(before) > 0;
    keep();
    if (wasKept)
        store(before, {});
}

void PlanDesk::remove()
{
    if (m_plans.erase(m_plan.name()) > 0)
        store(m_plan.name(), {});
    m_plan = {};
    workOnAnother();
    Q_EMIT changed();
}

void PlanDesk::workOnAnother()
{
    if (m_plans.contains(m_plan.name()))
        m_plan = m_plans.at(m_plan.name());
    else
        m_plan = m_plans.empty() ? ChangePlan(freeName()) : m_plans.begin()->second;
}

Result<void> PlanDesk::stage(const ChangeRequest &request)
{
    return stage(std::vector {request});
}

Result<void> PlanDesk::stage(const std::vector<ChangeRequest> &requests)
{
    return edit([&](ChangePlan &plan) -> Result<void> {
        const auto view = m_service.organization();
        StagedEdits edits = plan.edits();
        for (const ChangeRequest &request : requests) {
            auto staged = stagedEdit(*view, request, now());
            if (!staged)
                return std::unexpected(staged.error());
            edits.push_back(std::make_shared<const StagedEdit>(*std::move(staged)));
        }
        plan.replaceEdits(std::move(edits));
        return {};
    });
}

Result<void> PlanDesk::edit(const std::function<Result<void>(ChangePlan &)> &change)
{
    const auto refused = [](const QString &message) { return std::unexpected(Error {Error::Kind::Conflict, message, {}}); };
    if (const QString lock = lockReason(); !lock.isEmpty())
        return refused(lock);
    if (m_plan.run())
        return refused(tr("The plan %1 is being applied. Its edits stay as they are until that is through.").arg(m_plan.name()));
    ChangePlan next = m_plan;
    if (const auto done = change(next); !done)
        return done;
    m_plan = std::move(next);
    keep();
    return {};
}

QFuture<Result<void>> PlanDesk::keepRun(const ChangePlan &plan)
{
    if (!m_unavailable.isEmpty())
        return QtFuture::makeReadyValueFuture(
            Result<void>(std::unexpected(Error {Error::Kind::NotFound, m_unavailable, {}})));
    const auto stored = m_store->storePlan(plan.name(), plan.toBytes());
    m_plans.insert_or_assign(plan.name(), plan);
    if (plan.name() == m_plan.name())
        m_plan = plan;
    Q_EMIT changed();
    return stored;
}

void PlanDesk::keep()
{
    m_plans.insert_or_assign(m_plan.name(), m_plan);
    store(m_plan.name(), m_plan.toBytes());
    Q_EMIT changed();
}

void PlanDesk::store(const QString &name, const QByteArray &bytes)
{
    whenDone(m_store->storePlan(name, bytes), this, [this](const Result<void> &stored) {
        if (!stored)
            Q_EMIT failed(stored.error().message);
    });
}

Timestamp PlanDesk::now() const
{
    return m_service.organization()->settings.time.at(m_clock.now());
}

} // namespace bucketwatch
