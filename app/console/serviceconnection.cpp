// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "console/serviceconnection.h"

#include "base/whendone.h"
#include "guardduty/remote/remoteguardduty.h"

#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Beside the demo workspace.
QString planFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/bucketwatch/plans"_s;
}

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
    cancelConnecting();
    m_attempt = std::make_unique<QPromise<Result<void>>>();
    m_attempt->start();
    m_candidate = std::make_unique<RemoteGuardDuty>(address, credentials, m_clock, std::make_shared<SystemRetryTimer>(),
        RemoteGuardDuty::Options {.planFolder = planFolder()});
    RemoteGuardDuty *candidate = m_candidate.get();
    // A candidate that was given up may still answer before it goes.
    const auto finish = [this, candidate](const Result<void> &result) {
        if (m_candidate.get() != candidate)
            return;
        if (result)
            show(std::move(m_candidate));
        else
            dismiss(std::move(m_candidate));
        endAttempt(result);
    };
    // The Region that is shown first has its rows before anybody sees it.
    whenDone(candidate->open(), candidate, [this, candidate, finish](const Result<void> &opened) {
        if (opened && m_candidate.get() == candidate)
            whenDone(candidate->load({regionFor(*candidate)}), candidate, finish);
        else
            finish(opened);
    });
    return m_attempt->future();
}

void ServiceConnection::cancelConnecting()
{
    if (!m_candidate)
        return;
    dismiss(std::move(m_candidate));
    endAttempt(std::unexpected(Error {Error::Kind::Cancelled, tr("Connecting was cancelled."), {}}));
}

void ServiceConnection::endAttempt(const Result<void> &result)
{
    const auto attempt = std::move(m_attempt); // whoever is told may connect again
    attempt->addResult(result);
    attempt->finish();
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
    cancelConnecting();
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
