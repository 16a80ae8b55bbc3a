// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planning/money.h"

#include <QCoreApplication>

#include <algorithm>

namespace bucketwatch {

namespace {

constexpr qsizetype Decimals = 6;

bool isDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Result<Money> parseMoney(QStringView text, Money most)
{
    const auto refusal = [&] {
        //: %1 is the largest price
        return std::unexpected(Error {Error::Kind::BadInput,
            QCoreApplication::translate("bucketwatch::Money", "Type a price in US dollars from 0 to %1, such as 0.80.")
                .arg(plainText(most)),
            text.toString()});
    };
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView part = point < 0 ? QStringView() : text.sliced(point + 1);
    constexpr qsizetype WholeDigits = 9; // more cannot be below any limit, and would not fit
    if (whole.isEmpty() || whole.size() > WholeDigits || part.size() > Decimals || (point >= 0 && part.isEmpty())
        || !isDigits(whole) || !isDigits(part))
        return refusal();
    const QString millionths = part.toString().leftJustified(Decimals, u'0');
    const Money money {whole.toLongLong() * Money::PerDollar + millionths.toLongLong()};
    if (money > most)
        return refusal();
    return money;
}

QString plainText(Money money)
{
    QString part = QString::number(money.microdollars % Money::PerDollar).rightJustified(Decimals, u'0');
    while (part.size() > 2 && part.endsWith(u'0'))
        part.chop(1);
    return QString::number(money.microdollars / Money::PerDollar) + u'.' + part;
}

} // namespace bucketwatch
