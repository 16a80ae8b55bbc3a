// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/severity.h"
#include "replay/timelinedensity.h"

#include <QString>

#include <vector>

namespace bucketwatch {

// What a timeline says in words and on its axes.

/// "0", "500", "1k", "1.5k", "2M"
[[nodiscard]] QString shortNumber(qint64 value);
/// "14:00", with seconds where the ticks are closer than a minute, "Nov 24" at midnight where the span has several days;
/// the end of a day is "24:00".
[[nodiscard]] QString tickText(const TimeSpan &span, const std::vector<Timestamp> &ticks, Timestamp tick);
/// Time of the play head: "14:32:10", with the day where the span has several.
[[nodiscard]] QString headText(const TimeSpan &span, Timestamp position);
/// "14:15 to 14:30: 2,874 data events, 212 management events"
[[nodiscard]] QString barText(const TimelineBar &bar);
/// "3 findings up to High from 14:05:10, 1 of them only with S3 Protection": a diamond of @p count marks, @p missed of which are
/// findings that are not raised; @p time is that of the first. They are raised with @p plan, or with S3 Protection where that is empty.
[[nodiscard]] QString clusterText(Severity worst, int count, int missed, const QString &time, const QString &plan = {});
/// "14:05": the time of a bar in a sentence, with the day where the span has several.
[[nodiscard]] QString barTime(const TimeSpan &span, const TimelineBar &bar);

} // namespace bucketwatch
