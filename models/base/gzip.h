// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace bucketwatch {

/// @p content as a gzip file without a time stamp, so that equal contents make equal files. @p level is libdeflate's, 1 (quick)
/// to 12 (small).
[[nodiscard]] QByteArray gzipped(const QByteArray &content, int level = 6);

} // namespace bucketwatch
