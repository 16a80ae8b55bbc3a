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
    QByteArray key = m_keys.value(name);
    if (key.isEmpty()) {
        if (m_keys.size() >= MaxKeys)
            m_keys.clear();
        const QByteArray dateKey = hmac(QByteArray("AWS4" + secret.reveal()), scope.date);
        const QByteArray serviceKey = hmac(hmac(dateKey, scope.region), scope.service);
        key = hmac(serviceKey, "aws4_request");
        m_keys.insert(name, key);
    }
    return hmac(key, stringToSign).toHex();
}

} // namespace bucketwatch
