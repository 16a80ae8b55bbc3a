// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "base/timestamp.h"

#include <QString>

#include <string_view>

namespace bucketwatch {

struct AccountTable;

// How the replay prints what it shows. All of its times are UTC, as CloudTrail's are.

/// "14:32:10"
[[nodiscard]] QString clockText(Timestamp time);
/// "Nov 23, 2026"
[[nodiscard]] QString dayText(Timestamp time);
/// "Nov 23, 2026, 14:32:10 (UTC)"
[[nodiscard]] QString momentText(Timestamp time);
/// "November 23, 2026, 00:00 to 24:00 (UTC)"; both days where they differ.
[[nodiscard]] QString spanText(Timestamp begin, Timestamp end);
/// Name of the account if @p accounts knows it, otherwise its digits; a dash for no account.
[[nodiscard]] QString accountText(const AccountTable *accounts, AccountId id);
/// A log's column as text; a dash when it is empty.
[[nodiscard]] QString columnText(std::string_view value);

} // namespace bucketwatch
