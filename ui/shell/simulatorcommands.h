// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/guarddutyservice.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace bucketwatch {

class Clock;
class NoticeList;
class Session;

/// What the simulator bar does to the organization: sets its clock forward, stops it, lets accounts join. Each is one edit, and
/// what became of it is said above the page, with Undo.
class SimulatorCommands final : public QObject {
    Q_OBJECT
public:
    struct Parts {
        GuardDutyService &service;
        Session &session;
        const Clock &clock;
        NoticeList &notices;
    };
    static constexpr int MostAccounts = 50'000;

    SimulatorCommands(const Parts &parts, QObject *parent);

    /// The simulated time.
    [[nodiscard]] Timestamp now() const;

    void advance(std::chrono::milliseconds by);
    /// To @p moment, when the last of what is pending is due; never back.
    void advanceTo(Timestamp moment);
    void setStopped(bool stop);
    void setPropagation(Propagation propagation);
    void setEmailVerification(EmailVerification verification);
    /// Accounts that are invented join the organization.
    void join(int count);

private:
    void send(const Change &change, const std::function<QString(const Outcome &)> &success);
    void revert(EditNumber edit, const QString &title);
    void fail(const Error &error);

    Parts m_parts;
};

} // namespace bucketwatch
