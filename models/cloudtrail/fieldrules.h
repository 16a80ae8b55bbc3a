// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/accountid.h"
#include "cloudtrail/event.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <utility>

namespace bucketwatch {

struct RecordFields;

/// Stands for a time that cannot be read; before all others.
inline constexpr std::int64_t NoTime = std::numeric_limits<std::int64_t>::min();

/// Milliseconds since the epoch of "2026-06-03T12:00:05Z", with or without fraction, or with an offset; else NoTime.
[[nodiscard]] std::int64_t parseEventTime(std::string_view text);
/// The same of a time that a container writes, which may also be a number: seconds or milliseconds since the epoch.
[[nodiscard]] std::int64_t parseContainerTime(std::string_view text);
/// The number of an account; invalid unless @p text is twelve digits.
[[nodiscard]] AccountId parseAccount(std::string_view text);
/// High and low half of a UUID with dashes, in either case: they order as the lower-case text does. Nothing for all zeros,
/// which some writers put where they have no id.
[[nodiscard]] std::optional<std::pair<std::uint64_t, std::uint64_t>> parseUuid(std::string_view text);

/// By eventCategory; where it is absent a known data call of S3 is data, and the rest is what managementEvent says, which
/// is true unless it is said.
[[nodiscard]] EventKind kindOf(const RecordFields &fields);
/// A caller without credentials: CloudTrail writes ANONYMOUS_PRINCIPAL or anonymous as account or as type, or no more than
/// the type AWSAccount.
[[nodiscard]] bool isAnonymousCaller(const Identity &identity);

} // namespace bucketwatch
