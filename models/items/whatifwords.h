// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/whatif.h"

/// What is said of alternatives in tables, charts and to screen readers; translated.
namespace bucketwatch::WhatIfWords {
/// "NEW, 133 accounts on", "NEW, and 12 accounts by name".
[[nodiscard]] QString setting(const Alternative &alternative, qsizetype chosen);
[[nodiscard]] QString cost(const Alternative &alternative); ///< "$4,944", "Unknown"
[[nodiscard]] QString costRange(const Alternative &alternative); ///< "$2,472–$9,888"; empty where there is none
[[nodiscard]] QString difference(const std::optional<Money> &money); ///< "+$32", "−$4,912", "–", "Unknown"
[[nodiscard]] QString difference(const std::optional<qsizetype> &count); ///< "+2", "−10", "–", "Unknown"
/// "0 critical, 9 high, 4 medium, 3 low"; "Unknown" where the recording has no data events; empty without a recording.
[[nodiscard]] QString severities(const Alternative &alternative);
/// "18 (+2)"; "Unknown" and empty likewise.
[[nodiscard]] QString found(const Alternative &alternative);
/// All of it in one sentence: "New accounts, current: 97 of 210 accounts, $4,944 a month, 16 findings".
[[nodiscard]] QString spoken(const WhatIf &all, std::size_t index);
/// What a choice comes to beside all accounts: "Finds 79 of the 82 findings that all accounts would find, for $326 more a month
/// instead of $1,040." Empty where there is nothing to say.
[[nodiscard]] QString summary(const WhatIf &all, std::size_t index);

} // namespace bucketwatch::WhatIfWords
