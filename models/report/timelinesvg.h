// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/replayreport.h"

namespace bucketwatch {

/// Colours of severities and kinds of events in a report, those of the window on light ground: "#ce3311".
namespace ReportColours {
inline constexpr const char *DataEvents = "#688ae8";
inline constexpr const char *ManagementEvents = "#2ea597";
inline constexpr const char *OtherEvents = "#656871";
[[nodiscard]] const char *ground(Severity severity);
[[nodiscard]] const char *text(Severity severity);
} // namespace ReportColours

/// The timeline of @p report as an SVG element of 960 × 260 that stands for itself: events of each kind over time, findings, and what
/// the colours mean. Its size does not depend on the recording's. Empty when there are no events.
[[nodiscard]] QString timelineSvg(const ReplayReport &report);

} // namespace bucketwatch
