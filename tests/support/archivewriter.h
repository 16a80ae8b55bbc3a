// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace bucketwatch {

enum class Packing { Zip, Tar, TarGz, TarZst };

/// An archive of files, each a name and what it holds. A name that ends in a slash is a folder.
[[nodiscard]] QByteArray packed(Packing packing, const QList<std::pair<QByteArray, QByteArray>> &files);
/// Just compressed.
[[nodiscard]] QByteArray zstCompressed(const QByteArray &bytes);
/// A tar with one sparse file: @p bytes zeros, which take no room in it.
[[nodiscard]] QByteArray sparseTar(const QByteArray &name, qint64 bytes);

} // namespace bucketwatch
