// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/replayreport.h"

namespace bucketwatch {

/// @p report as a page of HTML that needs nothing else: no script, no link, no other file, and nothing of the recording is markup.
/// Translated. The timeline is drawn in it.
[[nodiscard]] QString reportHtml(const ReplayReport &report);
/// The same of simpler HTML, as QTextDocument lays it out; the timeline is the image @p timeline, @p timelineWidth pixels wide.
[[nodiscard]] QString reportRichText(const ReplayReport &report, const QString &timeline, int timelineWidth);

/// @p value as text of a page: escaped, without control characters, and cut where it is longer than a page should show.
[[nodiscard]] QString reportText(const QString &value);

} // namespace bucketwatch
