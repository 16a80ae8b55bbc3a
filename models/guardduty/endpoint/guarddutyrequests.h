// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/apihost.h"
#include "guardduty/endpoint/identity.h"
#include "guardduty/endpoint/servicereply.h"

namespace bucketwatch {

/// GuardDuty's own API over HTTP: a request becomes an ApiCall by the operation table, and the reply an answer.
class GuardDutyRequests {
public:
    explicit GuardDutyRequests(ApiHost &host) : m_host(host) { }

    [[nodiscard]] ServiceReply reply(const SignableRequest &request, const RequestIdentity &identity);

private:
    ApiHost &m_host;
};

} // namespace bucketwatch
