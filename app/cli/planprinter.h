// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/changeplan.h"
#include "planning/planoutlook.h"
#include "planning/usagesettings.h"

#include <QJsonObject>

namespace bucketwatch {

// What `bucketwatchctl plan` prints, as JSON of a fixed form and as translated lines of text.

[[nodiscard]] QJsonObject editsJson(const ChangePlan &plan, const PlanOutlook &outlook);
[[nodiscard]] QString editsText(const ChangePlan &plan, const PlanOutlook &outlook);
[[nodiscard]] QJsonObject diffJson(const PlanOutlook &outlook);
[[nodiscard]] QString diffText(const PlanOutlook &outlook);
[[nodiscard]] QJsonObject costJson(const PlanOutlook &outlook, AccountId viewer, const UsageSettings &settings);
[[nodiscard]] QString costText(const PlanOutlook &outlook, AccountId viewer, const UsageSettings &settings);

} // namespace bucketwatch
