// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/operationcontext.h"

namespace bucketwatch {

/// ListMembers, GetMembers, CreateMembers, DeleteMembers, DisassociateMembers, InviteMembers, StartMonitoringMembers and
/// StopMonitoringMembers: the members of the calling administrator, by delegation or by invitation.
[[nodiscard]] std::vector<NamedOperation> memberOperations();

} // namespace bucketwatch
