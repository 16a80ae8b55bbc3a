// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/apihost.h"
#include "guardduty/endpoint/formparameters.h"
#include "guardduty/endpoint/identity.h"
#include "guardduty/endpoint/servicereply.h"

namespace bucketwatch {

/// EC2's DescribeRegions, which scripts loop over. The Regions of the workspace are those that an account can use; all
/// others of the table are shown as not opted in.
class Ec2Requests {
public:
    explicit Ec2Requests(ApiHost &host) : m_host(host) { }

    [[nodiscard]] ServiceReply reply(const FormParameters &parameters, const RequestIdentity &identity, const QString &requestId) const;

private:
    ApiHost &m_host;
};

} // namespace bucketwatch
