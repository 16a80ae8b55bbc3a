// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/error.h"
#include "base/region.h"
#include "items/answeredrequest.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <optional>
#include <vector>

namespace bucketwatch {

/// What programs sign their requests with to act as an account of the simulation. No secret: it opens a workspace on this computer.
struct EndpointKey {
    QString accessKeyId;
    QString secretAccessKey;
    friend bool operator==(const EndpointKey &, const EndpointKey &) = default;
};

/// The switch of the local endpoint, as the window sees it: on at a port or off, whose keys, and what was answered. The program
/// implements it; the window knows neither network nor simulation. Nothing here waits.
class EndpointControl : public QObject {
    Q_OBJECT
public:
    static constexpr quint16 UsualPort = 7477;

    explicit EndpointControl(QObject *parent = nullptr);
    ~EndpointControl() override;

    /// Begins to answer on 127.0.0.1: started() or failed() follows. Port 0 takes one that is free.
    virtual void start(quint16 port) = 0;
    /// Ends that: stopped() follows. Requests that are being answered are finished first.
    virtual void stop() = 0;
    /// From started() to stopped().
    [[nodiscard]] virtual bool isRunning() const = 0;
    /// "http://127.0.0.1:7477"; empty while it is off.
    [[nodiscard]] virtual QString address() const = 0;
    /// Why it cannot be switched on at all, or, while it is on, why it does not answer for what the window shows (which is not
    /// simulated); empty otherwise. There are no credentials then.
    [[nodiscard]] virtual QString unavailableReason() const = 0;
    /// Nothing until keysChanged() when they were not read yet.
    [[nodiscard]] virtual std::optional<EndpointKey> credentialsFor(AccountId account) const = 0;
    /// Sends ListDetectors as @p account in @p region, through the network as another program would, and tells how long it took.
    [[nodiscard]] virtual QFuture<Result<std::chrono::microseconds>> test(AccountId account, Region region) = 0;

Q_SIGNALS:
    void started();
    void stopped();
    /// unavailableReason() is another.
    void availabilityChanged();
    /// It could not be switched on; Error::Conflict: the port is taken.
    void failed(const bucketwatch::Error &error);
    /// In the order they were answered, together what was answered since the last time. As many as @p dropped came before them
    /// and were too many to keep.
    void requestsAnswered(const std::vector<bucketwatch::AnsweredRequest> &requests, qsizetype dropped);
    /// Another workspace: other keys.
    void keysChanged();
};

} // namespace bucketwatch
