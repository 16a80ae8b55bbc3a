// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/planhost.h"

#include "guardduty/api.h"

#include <QCoreApplication>

#include <algorithm>

namespace bucketwatch {

namespace {

struct PlanHostTexts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::PlanHost)
};

} // namespace

PlanHost::PlanHost(ApiHost &behind, ChangePlan plan, Store store)
    : m_behind(behind), m_plan(std::move(plan)), m_store(std::move(store))
{
    m_outlook.current = m_outlook.result = behind.organization();
    m_outlook.when = behind.now();
}

Result<void> PlanHost::open()
{
    if (m_plan.run())
        return std::unexpected(Error {Error::Kind::Conflict,
            PlanHostTexts::tr("The plan %1 is being applied. Its edits stay as they are until that is through.")
                .arg(m_plan.name()),
            {}});
    if (const auto loaded = m_behind.load(regionsOf(m_plan.edits(), *m_behind.organization())); !loaded)
        return loaded;
    workOut();
    return {};
}

void PlanHost::workOut()
{
    // At the same time on the same organization, earlier edits need not be worked out again.
    const auto current = m_behind.organization();
    m_outlook = outlookOf(current, m_plan.edits(), m_outlook.current == current ? m_outlook.when : now(), m_outlook);
}

ApiReply PlanHost::call(const ApiCall &call, const Caller &caller)
{
    return Api(*this).call(call, caller);
}

ApiJson PlanHost::callJson(const ApiCall &call, const Caller &caller)
{
    return Api(*this).callJson(call, caller);
}

Result<Outcome> PlanHost::change(const ChangeRequest &request)
{
    if (!std::ranges::all_of(request.changes, canBePlanned))
        return std::unexpected(Error {Error::Kind::BadInput,
            PlanHostTexts::tr(
                "This endpoint serves the plan %1, and \"%2\" cannot be planned: it takes effect at once. Send it to an "
                "endpoint that serves the workspace itself.")
                .arg(m_plan.name(), request.title),
            {}});
    std::vector<Region> regions;
    for (const Change &change : request.changes) {
        const auto region = regionOf(change);
        if (!region) {
            regions.clear(); // all
            break;
        }
        regions.push_back(*region);
    }
    if (const auto loaded = load(regions); !loaded)
        return std::unexpected(loaded.error());
    const auto preview = previewOf(*m_outlook.result, request, now());
    if (!preview)
        return std::unexpected(preview.error());
    Outcome outcome {0, preview->changedAccounts(), preview->unprocessed()};
    if (preview->changesNothing())
        return outcome;
    auto edit = stagedEdit(*m_behind.organization(), request, now());
    if (!edit)
        return std::unexpected(edit.error());
    ChangePlan next = m_plan;
    next.stage(*std::move(edit));
    if (const auto stored = m_store(next); !stored)
        return std::unexpected(stored.error());
    m_plan = std::move(next);
    workOut();
    return outcome;
}

Result<void> PlanHost::load(const std::vector<Region> &regions)
{
    if (const auto loaded = m_behind.load(regions); !loaded)
        return loaded;
    if (m_behind.organization() != m_outlook.current) // what was pending may have come about meanwhile, too
        workOut();
    return {};
}

} // namespace bucketwatch
