// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bucketwatch {

struct Replay;

/// The findings of a replay as aligned lines of text, one a finding below a line of headings, each line ended; translated.
/// One line that says so when there are none.
[[nodiscard]] QString findingsTable(const Replay &replay);
/// One finding without padding, as it is printed while a recording is followed.
[[nodiscard]] QString findingLine(const Finding &finding);
/// How much was read and what of it was left out for which reason, in a few lines, each ended; translated.
[[nodiscard]] QString statisticsText(const Replay &replay);

} // namespace bucketwatch
