// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/sealedbytes.h"

#include <QtEndian>

#include <libdeflate.h>

namespace bucketwatch {

namespace {

constexpr qsizetype SealSize = sizeof(quint32);

quint32 checksumOf(QByteArrayView bytes, QByteArrayView row)
{
    quint32 sum = 0;
    for (const QByteArrayView part : {row, bytes}) {
        if (!part.isEmpty()) // of no bytes at all libdeflate says 0
            sum = libdeflate_crc32(sum, part.data(), static_cast<std::size_t>(part.size()));
    }
    return sum;
}

} // namespace

QByteArray sealed(const QByteArray &bytes, const QString &row)
{
    QByteArray result = bytes;
    result.resize(bytes.size() + SealSize);
    qToLittleEndian(checksumOf(bytes, row.toUtf8()), result.data() + bytes.size());
    return result;
}

std::optional<QByteArray> unsealed(const QByteArray &bytes, const QString &row)
{
    const qsizetype size = bytes.size() - SealSize;
    if (size < 0)
        return std::nullopt;
    const QByteArrayView content = QByteArrayView(bytes).first(size);
    const auto seal = qFromLittleEndian<quint32>(bytes.constData() + size);
    const bool isWhole = checksumOf(content, row.toUtf8()) == seal || (size > 0 && checksumOf(content, {}) == seal);
    return isWhole ? std::optional(bytes.first(size)) : std::nullopt;
}

} // namespace bucketwatch
