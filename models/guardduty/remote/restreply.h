// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QNetworkReply>

namespace bucketwatch {

/// What came back for a request, or did not.
struct RestReply {
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    QString networkText; ///< what Qt says of the error
    bool timedOut = false; ///< we gave up waiting
    int httpStatus = 0; ///< 0 when no answer began
    QByteArray errorType; ///< of the header x-amzn-ErrorType
    QByteArray requestId; ///< of the header x-amzn-RequestId
    QByteArray body;
};

/// The one place where what happens on the wire becomes our words: the body of a good answer, or the error. @p request says
/// what was asked ("GetDetector in eu-west-1"), for Error::detail.
[[nodiscard]] Result<QByteArray> resultOf(const RestReply &reply, const QString &request);
/// Whether the service asked to come back later or failed on its own: a second attempt may help, and does no harm.
[[nodiscard]] bool deservesRetry(const RestReply &reply);

} // namespace bucketwatch
