// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "guardduty/apihost.h"
#include "guardduty/endpoint/awsservice.h"
#include "guardduty/endpoint/formparameters.h"
#include "guardduty/endpoint/identity.h"
#include "guardduty/endpoint/servicereply.h"
#include "guardduty/simulatedkeys.h"

#include <expected>

namespace bucketwatch {

/// The part of AWS STS that scripts for an organization use: who am I, and become an account by a role in it.
class StsRequests {
public:
    StsRequests(ApiHost &host, const Clock &machineClock) : m_host(host), m_clock(machineClock) { }

    [[nodiscard]] ServiceReply reply(
        const FormParameters &parameters, const RequestIdentity &identity, const SimulatedKeys &keys, const QString &requestId) const;

private:
    [[nodiscard]] HttpAnswer callerIdentity(const RequestIdentity &identity, const SimulatedKeys &keys, const QString &requestId) const;
    [[nodiscard]] std::expected<HttpAnswer, ServiceError> assumeRole(
        const FormParameters &parameters, const RequestIdentity &identity, const SimulatedKeys &keys, const QString &requestId) const;

    ApiHost &m_host;
    const Clock &m_clock;
};

} // namespace bucketwatch
