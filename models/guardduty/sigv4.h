// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/secret.h"
#include "base/timestamp.h"
#include "guardduty/authorizationheader.h"
#include "guardduty/httpheader.h"

#include <optional>

namespace bucketwatch {

class SigningKeys;

/// An HTTP request as AWS Signature Version 4 sees it.
struct SignableRequest {
    QByteArray method; ///< "POST"
    QByteArray path; ///< as on the request line, percent-encoded: "/tags/arn%3Aaws%3Aguardduty..."
    QByteArray query; ///< as on the request line, without the question mark
    HttpHeaders headers;
    QByteArray body;
};

struct AwsCredentials {
    QByteArray accessKeyId;
    Secret secret;
    QByteArray sessionToken; ///< empty for keys that do not expire
};

/// Whether a signed request tells the hash of its body in x-amz-content-sha256: the JavaScript SDK does, the CLI does not.
enum class BodyHash { Implied, Sent };

/// The request in the form that is hashed. The path is encoded once more than on the wire, as every service but S3 wants it,
/// so that %2F stays different from a slash. Only @p signedHeaders (lower case) count, in that order.
/// Source: "Signature Version 4 signing process", AWS General Reference, and aws-sig-v4-test-suite.
[[nodiscard]] QByteArray canonicalRequest(const SignableRequest &request, const QByteArrayList &signedHeaders);
[[nodiscard]] QByteArray stringToSign(QByteArrayView amzDate, const CredentialScope &scope, QByteArrayView canonicalRequest);

/// "20150830T123600Z"
[[nodiscard]] QByteArray toAmzDate(Timestamp time);
/// Nothing unless @p text has exactly the form of toAmzDate() and is a date.
[[nodiscard]] std::optional<Timestamp> timestampFromAmzDate(QByteArrayView text);

/// The headers to add to @p request, which has its Host among its headers: x-amz-date, the token and Authorization. All headers
/// of @p request are signed except those that proxies may change (user-agent, expect).
[[nodiscard]] HttpHeaders signatureHeaders(const SignableRequest &request, const AwsCredentials &credentials,
    const QByteArray &region, const QByteArray &service, Timestamp time, SigningKeys &keys,
    BodyHash bodyHash = BodyHash::Implied);

/// Whether x-amz-content-sha256, where @p request has it, is the hash of the body.
[[nodiscard]] bool tellsItsBody(const SignableRequest &request);

/// Whether @p authorization, a part of @p request, was made with @p secret at @p amzDate. Takes equally long either way.
[[nodiscard]] bool isSignedWith(const Secret &secret, const SignableRequest &request, const AuthorizationHeader &authorization,
    QByteArrayView amzDate, SigningKeys &keys);

} // namespace bucketwatch
