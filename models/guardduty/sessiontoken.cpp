// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/sessiontoken.h"

#include <QDataStream>
#include <QIODevice>
#include <QMessageAuthenticationCode>

namespace bucketwatch {

namespace {

constexpr quint8 Version = 1;
constexpr qsizetype MacBytes = 16;

QByteArray mac(QByteArrayView payload, QByteArrayView key)
{
    return QMessageAuthenticationCode::hash(payload, key, QCryptographicHash::Sha256).first(MacBytes);
}

} // namespace

QByteArray toToken(const RoleSession &session, QByteArrayView key)
{
    QByteArray payload;
    QDataStream stream(&payload, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << Version << quint64(session.account.number()) << toEpochSeconds(session.expiration) << session.role.toUtf8()
           << session.name.toUtf8() << session.nonce;
    payload += mac(payload, key);
    return payload.toBase64();
}

std::optional<RoleSession> sessionFromToken(const QByteArray &token, QByteArrayView key)
{
    const auto bytes = QByteArray::fromBase64Encoding(token, QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.size() <= MacBytes || bytes.decoded.toBase64() != token)
        return std::nullopt;
    const QByteArray payload = bytes.decoded.chopped(MacBytes);
    if (bytes.decoded.last(MacBytes) != mac(payload, key))
        return std::nullopt;
    QDataStream stream(payload);
    stream.setVersion(QDataStream::Qt_6_8);
    quint8 version = 0;
    quint64 account = 0;
    qint64 expiration = 0;
    QByteArray role;
    QByteArray name;
    QByteArray nonce;
    stream >> version >> account >> expiration >> role >> name >> nonce;
    if (stream.status() != QDataStream::Ok || version != Version)
        return std::nullopt;
    return RoleSession {
        AccountId(account), QString::fromUtf8(role), QString::fromUtf8(name), Timestamp(std::chrono::seconds(expiration)), nonce};
}

} // namespace bucketwatch
