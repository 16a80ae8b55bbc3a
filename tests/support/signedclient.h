// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/signingkeys.h"
#include "guardduty/sigv4.h"

#include <QByteArray>
#include <QJsonObject>

namespace bucketwatch::test {

/// What came back for one request.
struct HttpReply {
    int status = 0; ///< 0 when the connection ended without an answer
    HttpHeaders headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headerValue(headers, name); }
    [[nodiscard]] QJsonObject json() const;
};

/// A request before it is signed. What is empty gets what an AWS client would send.
struct ClientRequest {
    QByteArray method = "GET";
    QByteArray path = "/";
    QByteArray query {};
    QByteArray body {};
    QByteArray contentType = "application/json";
    HttpHeaders headers {};
};

/// Sends requests to an endpoint on this machine over plain sockets: signed ones, and bytes that no HTTP library would send.
class SignedClient {
public:
    SignedClient(quint16 port, AwsCredentials credentials) : m_port(port), m_credentials(std::move(credentials)) { }

    QByteArray region = "eu-west-1";
    QByteArray service = "guardduty";
    BodyHash bodyHash = BodyHash::Implied;

    /// The request with all its headers, Authorization last.
    [[nodiscard]] SignableRequest sign(const ClientRequest &request, Timestamp time);
    [[nodiscard]] SignableRequest sign(const ClientRequest &request);
    [[nodiscard]] HttpReply send(const ClientRequest &request);
    [[nodiscard]] HttpReply sendSigned(const SignableRequest &request);
    /// Writes @p bytes as they are and waits for one answer.
    [[nodiscard]] HttpReply sendRaw(const QByteArray &bytes);

private:
    quint16 m_port;
    AwsCredentials m_credentials;
    SigningKeys m_keys;
};

/// The bytes of @p request on the wire, Content-Length included.
[[nodiscard]] QByteArray toBytes(const SignableRequest &request);
/// The answer that @p bytes begin with; nothing while it is not there as a whole. Takes it out of @p bytes.
[[nodiscard]] std::optional<HttpReply> takeReply(QByteArray &bytes);

} // namespace bucketwatch::test
