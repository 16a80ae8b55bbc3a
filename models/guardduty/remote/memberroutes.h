// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/account.h"
#include "organization/change.h"

#include <optional>
#include <vector>

namespace bucketwatch {

/// A call of an administrator about a member: CreateMembers, or one that names accounts only.
using MemberStep = std::optional<MemberAction>; ///< nothing: CreateMembers

/// The fewest calls that lead a member from one status to another, empty when there is nothing to do. Nothing when no calls of its
/// administrator do: an account accepts and leaves by itself.
[[nodiscard]] std::optional<std::vector<MemberStep>> memberRoute(
    RelationshipStatus from, RelationshipStatus to, MemberType type);

} // namespace bucketwatch
