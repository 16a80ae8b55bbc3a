// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/simulatedkeys.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

namespace bucketwatch {

namespace {

constexpr QByteArrayView Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr QByteArrayView LongTerm = "AKIA";
constexpr QByteArrayView Temporary = "ASIA";
// 16 characters of 5 bits: half for the number of the account, which is below 2^40, half to check it.
constexpr qsizetype HalfBytes = 5;
constexpr qsizetype KeyIdBytes = 2 * HalfBytes;
constexpr qsizetype KeyIdCharacters = 16;
constexpr qsizetype SecretBytes = 30; // 40 characters of base64, as AWS's secrets have

QByteArray toBase32(QByteArrayView bytes)
{
    QByteArray text;
    quint32 bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = (bits << 8) | quint8(byte);
        for (count += 8; count >= 5; count -= 5)
            text += Base32[(bits >> (count - 5)) & 31];
    }
    return text;
}

std::optional<QByteArray> fromBase32(QByteArrayView text)
{
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const char character : text) {
        const qsizetype value = Base32.indexOf(character);
        if (value < 0)
            return std::nullopt;
        bits = (bits << 5) | quint32(value);
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>(bits >> count);
        }
    }
    return bytes;
}

QByteArray numberBytes(AccountId account)
{
    QByteArray bytes(8, '\0');
    qToBigEndian(quint64(account.number()), bytes.data());
    return bytes.last(HalfBytes);
}

QByteArray combined(QByteArray one, QByteArrayView other)
{
    for (qsizetype i = 0; i < one.size(); ++i)
        one[i] = static_cast<char>(one[i] ^ other[i]);
    return one;
}

} // namespace

AwsCredentials SimulatedKeys::credentials(AccountId account) const
{
    const QByteArray number = numberBytes(account);
    const QByteArray check = derive("check", number).first(HalfBytes);
    const QByteArray bytes = check + combined(number, maskFor(check));
    const QByteArray id = LongTerm + toBase32(bytes);
    return {id, secretOf(id), {}};
}

AwsCredentials SimulatedKeys::credentials(const RoleSession &session) const
{
    const QByteArray token = toToken(session, derive("session", {}));
    const QByteArray id = sessionKeyId(token);
    return {id, secretOf(id), token};
}

std::optional<AccountId> SimulatedKeys::accountOf(QByteArrayView accessKeyId) const
{
    if (!accessKeyId.startsWith(LongTerm) || accessKeyId.size() != LongTerm.size() + KeyIdCharacters)
        return std::nullopt;
    const auto bytes = fromBase32(accessKeyId.sliced(LongTerm.size()));
    if (!bytes)
        return std::nullopt;
    const QByteArray check = bytes->first(HalfBytes);
    const QByteArray number = combined(bytes->sliced(HalfBytes), maskFor(check));
    if (derive("check", number).first(HalfBytes) != check)
        return std::nullopt;
    const QByteArray padded = QByteArray(8 - HalfBytes, '\0') + number;
    return AccountId(qFromBigEndian<quint64>(padded.constData()));
}

std::optional<RoleSession> SimulatedKeys::sessionOf(QByteArrayView accessKeyId, const QByteArray &token) const
{
    if (!accessKeyId.startsWith(Temporary) || accessKeyId != sessionKeyId(token))
        return std::nullopt;
    return sessionFromToken(token, derive("session", {}));
}

QString SimulatedKeys::identifier(QByteArrayView purpose, qsizetype count) const
{
    return QString::fromLatin1(toBase32(derive("identifier", purpose)).toLower().first(count));
}

QByteArray SimulatedKeys::derive(QByteArrayView purpose, QByteArrayView value) const
{
    const QByteArray message = purpose.toByteArray() + '\0' + value.toByteArray();
    return QMessageAuthenticationCode::hash(message, m_seed, QCryptographicHash::Sha256);
}

QByteArray SimulatedKeys::maskFor(QByteArrayView check) const
{
    return derive("mask", check).first(HalfBytes);
}

Secret SimulatedKeys::secretOf(QByteArrayView accessKeyId) const
{
    return Secret(derive("secret", accessKeyId).first(SecretBytes).toBase64());
}

QByteArray SimulatedKeys::sessionKeyId(const QByteArray &token) const
{
    return Temporary + toBase32(derive("session key", token).first(KeyIdBytes));
}

} // namespace bucketwatch
