// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/changecontext.h"

namespace bucketwatch {

/// What an invited account does. Source: API reference, AcceptAdministratorInvitation, DeclineInvitations, DeleteInvitations,
/// DisassociateFromAdministratorAccount.

[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const AcceptInvitation &change);
[[nodiscard]] Result<ChangeEffect> effect(
    const ChangeContext &context, const RegionView &region, const RefuseInvitations &change);
[[nodiscard]] Result<ChangeEffect> effect(
    const ChangeContext &context, const RegionView &region, const LeaveAdministrator &change);

} // namespace bucketwatch
