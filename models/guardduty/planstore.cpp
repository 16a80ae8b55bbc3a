// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/planstore.h"

namespace bucketwatch {

PlanStore::~PlanStore() = default;

PlanHolder::~PlanHolder() = default;

} // namespace bucketwatch
