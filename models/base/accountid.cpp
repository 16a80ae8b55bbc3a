// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/accountid.h"

#include <QCoreApplication>

#include <algorithm>

namespace bucketwatch {

Result<AccountId> AccountId::parse(QStringView text)
{
    const bool digits = text.size() == Digits
        && std::ranges::all_of(text, [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    const std::uint64_t number = digits ? text.toULongLong() : 0;
    if (number == 0)
        return std::unexpected(Error {Error::Kind::BadInput,
            QCoreApplication::translate(
                "bucketwatch::AccountId", "\u201c%1\u201d is not an AWS account ID: it must have 12 digits.")
                .arg(text),
            {}});
    return AccountId(number);
}

QString AccountId::toString() const
{
    return QString::number(m_number).rightJustified(Digits, QLatin1Char('0'));
}

} // namespace bucketwatch
