// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/apicall.h"
#include "guardduty/findingcalls.h"

namespace bucketwatch {

// The calls that carry out changes of the bucket that findings are exported to, and the other way. @p known is what the detector
// has, whose ID is named where a change names none.

[[nodiscard]] CallInput callInput(const CreateDestination &change);
[[nodiscard]] CallInput callInput(const UpdateDestination &change, const std::optional<PublishingDestination> &known);
[[nodiscard]] CallInput callInput(const DeleteDestination &change, const std::optional<PublishingDestination> &known);

/// {"destinationArn":"arn:aws:s3:::…","kmsKeyArn":"…"}
[[nodiscard]] QJsonObject destinationJson(const PublishingDestination &destination);

/// Tags are checked by the caller.
[[nodiscard]] CreateDestination createDestinationIn(const ApiCall &call, const Tags &tags);
[[nodiscard]] UpdateDestination updateDestinationIn(const ApiCall &call);
[[nodiscard]] DeleteDestination deleteDestinationIn(const ApiCall &call);

} // namespace bucketwatch
