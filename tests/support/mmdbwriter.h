// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <utility>

namespace bucketwatch {

/// A MaxMind database (format 2.0) of IPv4 ranges, "198.51.100.0/24", none in another, and what it says of each. Whole numbers
/// become 32-bit numbers, other numbers doubles.
/// @param type what it calls itself, such as "GeoLite2-ASN"
[[nodiscard]] QByteArray mmdb(const QList<std::pair<QByteArray, QJsonObject>> &ranges, const QString &type);

} // namespace bucketwatch
