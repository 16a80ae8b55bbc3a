// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/region.h"
#include "guardduty/apicall.h"

#include <QByteArray>
#include <QJsonObject>

namespace bucketwatch {

/// A request to an AWS service before it is signed.
struct RestRequest {
    QByteArray service; ///< the name in the credential scope: "guardduty", "sts"
    QString operation; ///< for the details of errors
    Region region;
    QByteArray method = "POST";
    QByteArray path = "/"; ///< percent-encoded
    QByteArray query; ///< percent-encoded, without the question mark
    QByteArray contentType; ///< empty when there is no body
    QByteArray target; ///< X-Amz-Target of the services that have one path for everything
    QByteArray body;
};

/// @p call as the operation table describes it: labels percent-encoded, the slash too. Error::BadInput, in the words of the API,
/// when GuardDuty has no such operation or a member is missing or wrong: such a call is never sent.
[[nodiscard]] Result<RestRequest> restRequest(const ApiCall &call);

/// A call of AWS Organizations: JSON on one path.
[[nodiscard]] RestRequest organizationsRequest(const QString &operation, const QJsonObject &input);
/// A call of STS or EC2: a form on one path, answered with XML. @p version is that of the service's API.
[[nodiscard]] RestRequest queryRequest(
    const QByteArray &service, const QString &operation, const QString &version, Region region);

} // namespace bucketwatch
