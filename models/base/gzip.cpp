// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/gzip.h"

#include <libdeflate.h>

#include <memory>

namespace bucketwatch {

QByteArray gzipped(const QByteArray &content, int level)
{
    const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> compressor(
        libdeflate_alloc_compressor(level), libdeflate_free_compressor);
    const auto size = static_cast<std::size_t>(content.size());
    QByteArray packed(static_cast<qsizetype>(libdeflate_gzip_compress_bound(compressor.get(), size)), Qt::Uninitialized);
    packed.truncate(static_cast<qsizetype>(libdeflate_gzip_compress(
        compressor.get(), content.constData(), size, packed.data(), static_cast<std::size_t>(packed.size()))));
    return packed;
}

} // namespace bucketwatch
