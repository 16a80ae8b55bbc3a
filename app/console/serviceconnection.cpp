// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/serviceconnection.h"

#include "base/whendone.h"
#include "guardduty/remote/remoteguardduty.h"

#include <QPromise>

#include <algorithm>

namespace bucketwatch {

namespace {

/// Services are told to go when nobody is inside one of their functions any more.
void dismiss(std::unique_ptr<RemoteGuardDuty> remote)
{
    if (remote)
        remote.release()->deleteLater();
}

} // namespace

ServiceConnection::ServiceConnection(
    SwitchableGuardDuty &service, GuardDutyService &workspace, Session &session, std::shared_ptr<const Clock> clock)
    : m_service(service), m_workspace(workspace), m_session(session), m_clock(std::move(clock))
{
}

ServiceConnection::~ServiceConnection()
{
    m_service.switchTo(m_workspace);
}

QFuture<Result<void>> ServiceConnection::connectTo(const QUrl &address, const std::vector<AwsCredentials> &credentials)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    dismiss(std::move(m_candidate));
    m_candidate = std::make_unique<RemoteGuardDuty>(
        address, credentials, m_clock, std::make_shared<SystemRetryTimer>(), RemoteGuardDuty::Options());
    RemoteGuardDuty *candidate = m_candidate.get();
    const auto finish = [this, promise](const Result<void> &result) {
        if (result)
            show(std::move(m_candidate));
        else
            dismiss(std::move(m_candidate));
        promise->addResult(result);
        promise->finish();
    };
    // The Region that is shown first has its rows before anybody sees it.
    whenDone(candidate->open(), candidate, [this, candidate, finish](const Result<void> &opened) {
        if (opened)
            whenDone(candidate->load({regionFor(*candidate)}), candidate, finish);
        else
            finish(opened);
    });
    return promise->future();
}

Region ServiceConnection::regionFor(const RemoteGuardDuty &remote) const
{
    const auto view = remote.organization();
    return view->find(m_session.region()) ? m_session.region() : view->regions.front()->region;
}

AccountId ServiceConnection::identityFor(const RemoteGuardDuty &remote) const
{
    const std::vector<AccountId> accounts = remote.identities();
    const AccountId administrator = remote.organization()->find(regionFor(remote))->administrator.value_or(AccountId());
    for (const AccountId wanted : {m_session.identity(), administrator}) {
        if (std::ranges::contains(accounts, wanted))
            return wanted;
    }
    return accounts.front();
}

void ServiceConnection::show(std::unique_ptr<RemoteGuardDuty> remote)
{
    std::unique_ptr<RemoteGuardDuty> before = std::exchange(m_remote, std::move(remote));
    m_session.setRegion(regionFor(*m_remote));
    m_session.setIdentity(identityFor(*m_remote));
    m_service.switchTo(*m_remote);
    dismiss(std::move(before));
    m_remote->setPolling(m_watched);
    Q_EMIT changed();
}

void ServiceConnection::backToWorkspace()
{
    if (!m_remote)
        return;
    std::unique_ptr<RemoteGuardDuty> before = std::move(m_remote); // who asks from now on sees the workspace
    m_service.switchTo(m_workspace);
    dismiss(std::move(before));
    Q_EMIT changed();
}

QString ServiceConnection::address() const
{
    return m_remote ? m_remote->endpoint().authority() : QString();
}

QFuture<Result<void>> ServiceConnection::refresh()
{
    return m_remote ? m_remote->refresh() : QtFuture::makeReadyValueFuture(Result<void>());
}

void ServiceConnection::setWatched(bool watched)
{
    m_watched = watched;
    if (m_remote)
        m_remote->setPolling(watched);
}

} // namespace bucketwatch
