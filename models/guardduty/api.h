// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/apicall.h"
#include "guardduty/apierror.h"
#include "guardduty/guarddutyservice.h"

#include <QFuture>

namespace bucketwatch {

/// GuardDuty's API over a GuardDutyService: checks a call against the operation table, carries it out with the rights of the
/// caller and answers with the JSON of the wire. Serves `bucketwatchctl call` and the local endpoint. Lives in the thread of
/// the service; must not outlive it.
class Api {
public:
    explicit Api(GuardDutyService &service) : m_service(service) { }

    [[nodiscard]] QFuture<ApiReply> call(const ApiCall &call, const Caller &caller);
    /// The operations that are carried out; others are refused.
    [[nodiscard]] static QStringList operations();

private:
    [[nodiscard]] QFuture<ApiReply> update(const ApiCall &call, const Caller &caller);

    GuardDutyService &m_service;
};

} // namespace bucketwatch
