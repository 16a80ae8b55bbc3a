// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/changecontext.h"

namespace bucketwatch {

/// What an administrator does with its members, by delegation or by invitation. Accounts that a request names and does not reach
/// are said with the reason, the others are changed. Source: API reference, UpdateMemberDetectors, CreateMembers, InviteMembers,
/// Start- and StopMonitoringMembers, DisassociateMembers, DeleteMembers.

[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const SetMemberFeature &change);
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const CreateMembers &change);
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const RegionView &region, const ActOnMembers &change);

/// Whether a text can be the address of an account at all: our own rule, since nobody is written to.
[[nodiscard]] bool isPlausibleEmail(QStringView email);

} // namespace bucketwatch
