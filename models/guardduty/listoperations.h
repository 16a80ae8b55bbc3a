// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/operationcontext.h"

namespace bucketwatch {

/// Create, Get, List, Update and Delete of IPSet, ThreatIntelSet, TrustedEntitySet and ThreatEntitySet: the lists of the caller's
/// own detector. A member has none; those of its administrator are not shown to it.
[[nodiscard]] std::vector<NamedOperation> listOperations();

} // namespace bucketwatch
