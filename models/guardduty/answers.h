// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/apicall.h"
#include "guardduty/apierror.h"
#include "guardduty/changerequest.h"
#include "organization/organizationview.h"

#include <QJsonArray>

namespace bucketwatch {

/// A checked call and what it is about.
struct Question {
    const OrganizationView &view;
    const RegionView &region;
    AccountId caller;
    int callerRow;
    const QJsonObject &input;
};

/// One function for every operation that only reads. The detector of the call is known to be the caller's.
[[nodiscard]] ApiReply answerGetDetector(const Question &question);
[[nodiscard]] ApiReply answerListDetectors(const Question &question);
[[nodiscard]] ApiReply answerListMembers(const Question &question);
[[nodiscard]] ApiReply answerGetMemberDetectors(const Question &question);
[[nodiscard]] ApiReply answerDescribeOrganizationConfiguration(const Question &question);

/// [{"accountId":"..","result":".."}], each account once.
[[nodiscard]] QJsonArray unprocessedJson(const std::vector<UnprocessedAccount> &accounts);

} // namespace bucketwatch
