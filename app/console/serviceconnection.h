// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "context/connectioncontrol.h"
#include "context/session.h"
#include "guardduty/switchableguardduty.h"

#include <QPromise>

#include <memory>

namespace bucketwatch {

class RemoteGuardDuty;

/// Switches the service of the window between its workspace and a connection.
class ServiceConnection final : public ConnectionControl {
    Q_OBJECT
public:
    /// All outlive this.
    ServiceConnection(
        SwitchableGuardDuty &service, GuardDutyService &workspace, Session &session, std::shared_ptr<const Clock> clock);
    ~ServiceConnection() override;

    [[nodiscard]] QFuture<Result<void>> connectTo(const QUrl &address, const std::vector<AwsCredentials> &credentials) override;
    void cancelConnecting() override;
    void backToWorkspace() override;
    [[nodiscard]] QString address() const override;
    [[nodiscard]] QFuture<Result<void>> refresh() override;
    void setWatched(bool watched) override;

private:
    [[nodiscard]] Region regionFor(const RemoteGuardDuty &remote) const;
    [[nodiscard]] AccountId identityFor(const RemoteGuardDuty &remote) const;
    void show(std::unique_ptr<RemoteGuardDuty> remote);
    /// Tells whoever waits for the attempt what became of it.
    void endAttempt(const Result<void> &result);

    SwitchableGuardDuty &m_service;
    GuardDutyService &m_workspace;
    Session &m_session;
    std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<RemoteGuardDuty> m_candidate; ///< that is being opened
    std::unique_ptr<QPromise<Result<void>>> m_attempt; ///< what connectTo() promised, as long as there is a candidate
    std::unique_ptr<RemoteGuardDuty> m_remote; ///< that is shown
    bool m_watched = false;
};

} // namespace bucketwatch
