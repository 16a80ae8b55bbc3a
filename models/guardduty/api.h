// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/apihost.h"

#include <QStringList>

namespace bucketwatch {

/// GuardDuty's API over an organization: checks a call against the operation table, carries it out with the rights of the caller
/// and answers with the JSON of the wire. What a host does in ApiHost::call().
class Api {
public:
    explicit Api(ApiHost &host) : m_host(host) { }

    /// Refused in this order: operations that are unknown or not simulated, input that the table does not allow, a detector
    /// that is not the caller's, then what the operation itself looks at, rights first.
    [[nodiscard]] ApiReply call(const ApiCall &call, const Caller &caller);
    /// The same, for ApiHost::callJson().
    [[nodiscard]] ApiJson callJson(const ApiCall &call, const Caller &caller);
    /// The operations that are carried out; others are refused.
    [[nodiscard]] static QStringList operations();

private:
    template<typename Reply, typename Handle>
    [[nodiscard]] Reply carryOut(const ApiCall &call, const Caller &caller, Handle handle);

    ApiHost &m_host;
};

} // namespace bucketwatch
