// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>
#include <QtNumeric>

#include <compare>
#include <limits>

namespace bucketwatch {

/// An amount in US dollars as whole millionths, so that sums do not depend on their order. What is too much for 64 bits stays
/// at the largest amount.
struct Money {
    qint64 microdollars = 0;

    static constexpr qint64 PerDollar = 1'000'000;

    friend constexpr auto operator<=>(Money, Money) = default;
    friend Money operator+(Money one, Money other)
    {
        Money sum;
        if (qAddOverflow(one.microdollars, other.microdollars, &sum.microdollars))
            sum.microdollars = std::numeric_limits<qint64>::max();
        return sum;
    }
    Money &operator+=(Money other) { return *this = *this + other; }
    friend constexpr Money operator-(Money one, Money other) { return {one.microdollars - other.microdollars}; }
};

/// "0.80" and the like: a point, up to six decimals, no sign, at most @p most. Error::BadInput otherwise.
[[nodiscard]] Result<Money> parseMoney(QStringView text, Money most);
/// What parseMoney() reads, with two decimals or as many as it takes: "0.80", "0.0005".
[[nodiscard]] QString plainText(Money money);

} // namespace bucketwatch
