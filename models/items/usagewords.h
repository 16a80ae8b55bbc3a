// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "planning/plancost.h"

namespace bucketwatch {

/// Amounts and volumes as pages print them, in the language of the desktop.
namespace UsageWords {
[[nodiscard]] QString amount(Money money); ///< "$1,234.56", rounded to cents; "< $0.01" for what rounds to nothing
[[nodiscard]] QString shortAmount(Money money); ///< the same for figures: from $100 on without cents, "$3,284"
[[nodiscard]] QString range(const CostRange &range); ///< short amounts: "$40–$60", or one where both are the same
[[nodiscard]] QString difference(const CostRange &before, const CostRange &after); ///< "+$1,040", "+$40–+$60", "−$3"
[[nodiscard]] QString volume(Volume volume, PriceUnit unit); ///< "10 million events", "10 GB", "4 vCPUs"
[[nodiscard]] QString events(Volume volume); ///< of millions of events, for figures: "61,000", "1.3 million"
[[nodiscard]] QString unit(PriceUnit unit); ///< "million events", "GB", "vCPUs"
[[nodiscard]] QString date(QDate date); ///< "November 27, 2026"
[[nodiscard]] QString date(Timestamp time); ///< in the desktop's time zone
[[nodiscard]] QString days(int days); ///< "4 days"
} // namespace UsageWords

/// A trial with this many days left or fewer ends soon.
inline constexpr int SoonDays = 7;

} // namespace bucketwatch
