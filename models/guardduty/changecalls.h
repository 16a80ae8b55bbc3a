// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/apicall.h"
#include "guardduty/apierror.h"
#include "guardduty/changerequest.h"
#include "organization/organizationview.h"

namespace bucketwatch {

/// The calls that carry @p change out for @p caller, in batches of 50 accounts: what the remote client sends and the code
/// pane prints. Empty when the organization does not use the Region, the call needs a detector that the caller does not have
/// there, or the change is none of GuardDuty's API (accounts that join, policies, the clock).
[[nodiscard]] std::vector<ApiCall> callsFor(const OrganizationView &view, AccountId caller, const Change &change);
/// The calls of all changes of @p request in order, each as the organization stands after those before it.
[[nodiscard]] std::vector<ApiCall> callsFor(const OrganizationView &view, const ChangeRequest &request);

/// The first calls of many.
struct FirstCalls {
    std::vector<ApiCall> calls;
    qsizetype count = 0; ///< how many there are in all
};
/// The first @p most calls of callsFor(); the others are only counted, so a million accounts cost no more than those.
[[nodiscard]] FirstCalls firstCallsFor(const OrganizationView &view, const ChangeRequest &request, qsizetype most);

/// The other way: the changes that a checked call asks for, plans in `features` or in the older `dataSources`. Refused in the
/// API's words when it gives both, or the preference for members in two ways or in none; unknownOperation() for operations
/// that only read.
[[nodiscard]] std::expected<std::vector<Change>, ApiError> changesFrom(const ApiCall &call);

/// "arn:aws:guardduty:eu-west-1:412887530196:detector/12ab…": what tags are put on.
[[nodiscard]] QString detectorArn(Region region, AccountId account, const DetectorId &detector);

} // namespace bucketwatch
