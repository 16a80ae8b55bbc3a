// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/pagination.h"

#include <QMessageAuthenticationCode>
#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr qsizetype PositionBytes = 8;
constexpr qsizetype SealBytes = 16;
constexpr auto Encoding = QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors;

/// Bytes that only the workspace can make for @p position of this list.
QByteArray sealOf(const OperationContext &context, const QByteArray &position, const QString &filter)
{
    const QString about = context.call.operation + u'\n' + context.region.region.id() + u'\n' + context.caller.account.toString()
        + u'\n' + filter;
    const QByteArray message = position + about.toUtf8();
    return QMessageAuthenticationCode::hash(message, context.host.keySeed(), QCryptographicHash::Sha256).first(SealBytes);
}

QByteArray bytesOf(std::size_t position)
{
    std::array<char, PositionBytes> bytes {};
    qToBigEndian(static_cast<quint64>(position), bytes.data());
    return QByteArray(bytes.data(), PositionBytes);
}

} // namespace

QString pageToken(const OperationContext &context, std::size_t first, const QString &filter)
{
    const QByteArray position = bytesOf(first);
    const QByteArray token = position + sealOf(context, position, filter);
    return QString::fromLatin1(token.toBase64(Encoding));
}

std::expected<PageRequest, ApiError> pageRequestOf(const OperationContext &context, const QString &filter)
{
    PageRequest page;
    page.size = context.input()["maxResults"_L1].toInteger(page.size);
    const QJsonValue token = context.input()["nextToken"_L1];
    if (token.isUndefined())
        return page;
    const auto decoded = QByteArray::fromBase64Encoding(token.toString().toLatin1(), Encoding);
    if (!decoded || decoded.decoded.size() != PositionBytes + SealBytes)
        return std::unexpected(invalidParameter());
    const QByteArray position = decoded.decoded.first(PositionBytes);
    if (decoded.decoded.sliced(PositionBytes) != sealOf(context, position, filter))
        return std::unexpected(invalidParameter());
    page.first = static_cast<std::size_t>(qFromBigEndian<quint64>(position.constData()));
    return page;
}

} // namespace bucketwatch
