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
/// @p recording is the title of the one that settings.assumptions.measured() is of.
[[nodiscard]] QJsonObject costJson(
    const PlanOutlook &outlook, AccountId viewer, const UsageSettings &settings, const QString &recording);
[[nodiscard]] QString costText(
    const PlanOutlook &outlook, AccountId viewer, const UsageSettings &settings, const QString &recording);

} // namespace bucketwatch
