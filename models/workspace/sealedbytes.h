// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace bucketwatch {

/// @p bytes with a checksum behind them (CRC-32, little endian) of the name of their row and of themselves, so that damage on the
/// disk is seen when they are read, in the key of the row too: SQLite itself checks only how its pages hang together.
[[nodiscard]] QByteArray sealed(const QByteArray &bytes, const QString &row);
/// What sealed() was given; nothing when a byte or the name of the row is different now. Before schema 7 the checksum was of the
/// bytes alone; rows that were not written since then have that one.
[[nodiscard]] std::optional<QByteArray> unsealed(const QByteArray &bytes, const QString &row);

} // namespace bucketwatch
