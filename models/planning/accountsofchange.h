// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/namedvalue.h"

#include <functional>

namespace bucketwatch {

/// The accounts that @p change names, in its order; empty for one that names none.
[[nodiscard]] std::vector<AccountId> accountsOf(const Change &change);
/// @p change for those of its accounts that @p keep accepts; nothing when none is left. A change that names none stays.
[[nodiscard]] std::optional<Change> withAccounts(const Change &change, const std::function<bool(AccountId)> &keep);
/// @p change in parts of at most @p most accounts.
[[nodiscard]] std::vector<Change> inBatches(const Change &change, std::size_t most);
/// @p change without what it wants of the values that @p leave accepts, see wantedValues(); empty when none is left. Members that
/// are left with different plans are in different changes.
[[nodiscard]] std::vector<Change> withoutValues(
    AccountId caller, const Change &change, const std::function<bool(const NamedValue &)> &leave);
/// The part of @p change that is about values that @p isMeant accepts, in the same way.
[[nodiscard]] std::vector<Change> partAbout(
    AccountId caller, const Change &change, const std::function<bool(const NamedValue &)> &isMeant);

} // namespace bucketwatch
