// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <expected>

namespace bucketwatch {

/// What a signature is good for: one day, one Region, one service.
struct CredentialScope {
    QByteArray date; ///< "20150830"
    QByteArray region;
    QByteArray service; ///< "guardduty"

    /// "20150830/us-east-1/guardduty/aws4_request"
    [[nodiscard]] QByteArray toString() const;
    friend bool operator==(const CredentialScope &, const CredentialScope &) = default;
};

/// The header Authorization of a request that is signed with AWS4-HMAC-SHA256.
struct AuthorizationHeader {
    QByteArray accessKeyId;
    CredentialScope scope;
    QByteArrayList signedHeaders; ///< lower case, in the order of the header
    QByteArray signature; ///< hexadecimal

    [[nodiscard]] QByteArray toByteArray() const;
    /// The error is AWS's text for IncompleteSignatureException, which names what is missing.
    [[nodiscard]] static std::expected<AuthorizationHeader, QString> parse(const QByteArray &value);
    friend bool operator==(const AuthorizationHeader &, const AuthorizationHeader &) = default;
};

} // namespace bucketwatch
