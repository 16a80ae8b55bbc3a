// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/changecontext.h"

namespace bucketwatch {

/// The organization policies of AWS Organizations (GUARDDUTY_POLICY), by the management account. They are applied at once.
/// Source: AWS Organizations user guide, "GuardDuty policies"; GuardDuty user guide, "Organization policies".

[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const SetPolicyType &change);
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const PutPolicy &change);
[[nodiscard]] Result<ChangeEffect> effect(const ChangeContext &context, const RemovePolicy &change);

} // namespace bucketwatch
