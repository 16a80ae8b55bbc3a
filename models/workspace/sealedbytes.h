// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace bucketwatch {

/// @p bytes with a checksum behind them (CRC-32, little endian), so that damage on the disk is seen when they are read: SQLite
/// itself checks only how its pages hang together.
[[nodiscard]] QByteArray sealed(const QByteArray &bytes);
/// What sealed() was given; nothing when a byte is different now.
[[nodiscard]] std::optional<QByteArray> unsealed(const QByteArray &bytes);

} // namespace bucketwatch
