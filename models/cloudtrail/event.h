// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/timestamp.h"

#include <QtTypes>

#include <cstdint>
#include <string_view>

namespace bucketwatch {

/// What CloudTrail counts an event as. Data are data events of S3 only; Management are management events of any
/// service; Other is the rest (insights, network activity, data events of other services).
enum class EventKind : std::uint8_t { Data, Management, Other };

/// Number of a text in an EventLog: equal texts have equal numbers, 0 is the empty text, numbers run from 0 to
/// EventLog::textCount() - 1 in the order in which the ordered log first uses them. A rule that looks at a text decides
/// once a number, in an array beside the log, and not once an event.
using TextId = std::uint32_t;
/// Number of a caller in an EventLog, 0 ... identityCount() - 1, in order of first use.
using IdentityId = std::uint32_t;

/// Who called: userIdentity without what changes from session to session. Views live as long as the log.
struct Identity {
    std::string_view type; ///< "AssumedRole", "IAMUser", "AWSService", "AWSAccount", "Root" ...
    std::string_view principalId;
    std::string_view arn;
    std::string_view accountId; ///< as written: 12 digits, or "anonymous" and its like
    std::string_view accessKeyId;
    std::string_view userName;
    std::string_view invokedBy;
    std::string_view issuerArn; ///< sessionContext.sessionIssuer.arn
    std::string_view issuerName; ///< sessionContext.sessionIssuer.userName, the role's name
    bool isAnonymous = false; ///< a caller without credentials

    /// ARN, else user, principal or service name, else account.
    [[nodiscard]] std::string_view name() const;
};

/// One event of an EventLog, by numbers; a copy is cheap. The texts come from EventLog::text, the caller from
/// EventLog::identity, the request from EventLog::raw.
struct Event {
    qsizetype row = -1;
    Timestamp time {};
    AccountId account; ///< recipientAccountId, else userIdentity.accountId; invalid when neither is a number
    TextId region = 0;
    TextId source = 0; ///< eventSource
    TextId name = 0; ///< eventName
    TextId bucket = 0; ///< 0 when the call names none
    TextId sourceIp = 0; ///< sourceIPAddress, often a service's host name
    TextId userAgent = 0;
    TextId errorCode = 0; ///< 0 when the call succeeded
    IdentityId identity = 0;
    EventKind kind = EventKind::Other;
    bool isAnonymous = false;
    float bytes = 0; ///< that were transferred, the larger direction; 0 when the record does not tell
};

} // namespace bucketwatch
