// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspace/sealedbytes.h"

#include <QtEndian>

#include <libdeflate.h>

namespace bucketwatch {

namespace {

constexpr qsizetype SealSize = sizeof(quint32);

quint32 checksumOf(QByteArrayView bytes)
{
    return libdeflate_crc32(0, bytes.data(), static_cast<std::size_t>(bytes.size()));
}

} // namespace

QByteArray sealed(const QByteArray &bytes)
{
    QByteArray result = bytes;
    result.resize(bytes.size() + SealSize);
    qToLittleEndian(checksumOf(bytes), result.data() + bytes.size());
    return result;
}

std::optional<QByteArray> unsealed(const QByteArray &bytes)
{
    const qsizetype size = bytes.size() - SealSize;
    if (size < 0 || checksumOf(QByteArrayView(bytes).first(size)) != qFromLittleEndian<quint32>(bytes.constData() + size))
        return std::nullopt;
    return bytes.first(size);
}

} // namespace bucketwatch
