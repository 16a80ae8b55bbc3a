// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/operationcontext.h"

namespace bucketwatch {

/// GetAdministratorAccount, AcceptAdministratorInvitation and DisassociateFromAdministratorAccount, and their deprecated twins
/// that say "master": a member and its administrator.
[[nodiscard]] std::vector<NamedOperation> administratorOperations();

} // namespace bucketwatch
