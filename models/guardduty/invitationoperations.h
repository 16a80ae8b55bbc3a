// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/operationcontext.h"

namespace bucketwatch {

/// ListInvitations, GetInvitationsCount, DeclineInvitations and DeleteInvitations: what the caller got from administrators.
[[nodiscard]] std::vector<NamedOperation> invitationOperations();

} // namespace bucketwatch
