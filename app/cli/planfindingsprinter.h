// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/planfindings.h"

#include <QJsonObject>

namespace bucketwatch {

// What `bucketwatchctl plan findings` prints of the recording @p title, as JSON of a fixed form and as translated lines of text.
// In a recording without data events the numbers are null, or "unknown".

[[nodiscard]] QJsonObject findingsJson(const PlanFindings &findings, const QString &title);
[[nodiscard]] QString findingsText(const PlanFindings &findings, const QString &title);

} // namespace bucketwatch
