// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "organization/role.h"

#include <functional>

namespace bucketwatch {

class DropdownButton;

/// Looks for an account and Region of which @p fits is true, those of the session first, and acts as it there. Scenes begin
/// with this. False, and nothing happens, when the workspace has none.
bool actAs(const PageContext &context, const std::function<bool(const OrganizationView &, const RegionView &, AccountId)> &fits);
bool actAs(const PageContext &context, Role role);
/// As an account that may set S3 Protection for itself and has it enabled, or not.
bool actAsStandalone(const PageContext &context, bool enabled);

/// Opens the menu of a button and, below its first entry, the submenu when there is one. Does not wait.
void openDropdown(DropdownButton *button);

} // namespace bucketwatch
