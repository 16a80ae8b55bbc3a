// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/signingkeys.h"

#include <QMessageAuthenticationCode>

namespace bucketwatch {

namespace {

QByteArray hmac(QByteArrayView key, QByteArrayView message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

} // namespace

QByteArray SigningKeys::signature(const Secret &secret, const CredentialScope &scope, QByteArrayView stringToSign)
{
    const QByteArray name = scope.toString() + '/' + secret.reveal();
    auto found = m_keys.constFind(name);
    if (found == m_keys.cend()) {
        if (m_keys.size() >= MaxKeys)
            m_keys.clear();
        const QByteArray dateKey = hmac(QByteArray("AWS4" + secret.reveal()), scope.date);
        const QByteArray serviceKey = hmac(hmac(dateKey, scope.region), scope.service);
        found = m_keys.insert(name, hmac(serviceKey, "aws4_request"));
    }
    return hmac(*found, stringToSign).toHex();
}

} // namespace bucketwatch
