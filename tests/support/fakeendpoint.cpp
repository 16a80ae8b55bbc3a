// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakeendpoint.h"

namespace bucketwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

std::vector<AnsweredRequest> someRequests(AccountId account, Timestamp latest)
{
    const auto make = [account](Timestamp time, const QString &method, const QString &operation, int status, const QString &note, std::chrono::microseconds duration) {
        AnsweredRequest request {.time = time, .method = method, .target = u"/detector"_s, .operation = operation, .account = account,
            .region = Region::parse(u"eu-west-1"_s).value(), .status = status, .note = note, .duration = duration};
        request.requestMessage = R"({"accountIds":["111111111111"],"features":[{"name":"S3_DATA_EVENTS","status":"ENABLED"}]})";
        request.responseMessage = status == 200 ? R"({"unprocessedAccounts":[]})" : R"({"message":"The request is rejected because of a bad input.","__type":"InvalidInputException"})";
        return request;
    };
    std::vector<AnsweredRequest> all {
        make(latest - 10s, u"GET"_s, u"ListDetectors"_s, 200, u"1 detector"_s, 900us),
        make(latest - 9s, u"GET"_s, u"ListMembers"_s, 200, u"page 1, 50 of 213"_s, 3200us),
        make(latest - 8s, u"POST"_s, u"GetMemberDetectors"_s, 200, u"50 accounts"_s, 4100us),
        make(latest - 6s, u"POST"_s, u"UpdateMemberDetectors"_s, 400, u"51 IDs, 50 allowed"_s, 800us),
        make(latest - 2s, u"GET"_s, u"DescribeOrganizationConfiguration"_s, 200, {}, 2300us),
        make(latest, u"POST"_s, u"UpdateMemberDetectors"_s, 200, u"2 unprocessed"_s, 7400us),
    };
    all.back().responseMessage = R"({"unprocessedAccounts":[{"accountId":"111111111111","result":"The request is rejected."}]})";
    return all;
}

} // namespace bucketwatch
