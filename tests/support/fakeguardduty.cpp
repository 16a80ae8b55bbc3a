// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakeguardduty.h"

namespace bucketwatch {

FakeGuardDuty::FakeGuardDuty(std::shared_ptr<const OrganizationView> view, QObject *parent)
    : GuardDutyService(parent), m_view(std::move(view)), m_history(std::make_shared<History>()), m_answer(Outcome {1, 1, {}})
{
}

QFuture<Result<Outcome>> FakeGuardDuty::change(const ChangeRequest &request)
{
    m_requests.push_back(request);
    return QtFuture::makeReadyValueFuture(m_answer);
}

QFuture<Result<Outcome>> FakeGuardDuty::revert(EditNumber number, const Caller &)
{
    m_reverts.push_back(number);
    return QtFuture::makeReadyValueFuture(m_answer);
}

QFuture<Result<Outcome>> FakeGuardDuty::revertTo(EditNumber number, const Caller &)
{
    m_reverts.push_back(number);
    return QtFuture::makeReadyValueFuture(m_answer);
}

QFuture<Result<void>> FakeGuardDuty::load(const std::vector<Region> &)
{
    return QtFuture::makeReadyValueFuture(Result<void>());
}

void FakeGuardDuty::announce(std::shared_ptr<const OrganizationView> view)
{
    m_view = std::move(view);
    OrganizationDelta delta;
    delta.everything = true;
    Q_EMIT organizationChanged(delta);
}

void FakeGuardDuty::setHistory(const History &history)
{
    m_history = std::make_shared<History>(history);
    Q_EMIT historyChanged();
}

} // namespace bucketwatch
