// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/account.h"

#include <QByteArray>

#include <vector>

namespace bucketwatch {

/// Piece @p piece (1,024 rows) of the account table.
[[nodiscard]] QByteArray encodeAccounts(const std::vector<Account> &rows, std::size_t piece);
/// Appends to @p rows what encodeAccounts() wrote; false when @p bytes are something else.
[[nodiscard]] bool decodeAccounts(QByteArrayView bytes, std::vector<Account> &rows);

} // namespace bucketwatch
