// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/findingid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr qsizetype HalfDigits = 16;

} // namespace

std::optional<FindingId> FindingId::parse(QStringView text)
{
    const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    if (text.size() != 2 * HalfDigits || !std::ranges::all_of(text, isDigit))
        return std::nullopt;
    return FindingId {text.first(HalfDigits).toULongLong(nullptr, 16), text.sliced(HalfDigits).toULongLong(nullptr, 16)};
}

QString FindingId::toString() const
{
    return u"%1%2"_s.arg(high, HalfDigits, 16, QChar(u'0')).arg(low, HalfDigits, 16, QChar(u'0'));
}

} // namespace bucketwatch
