// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/sourcenotice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

QString SourceNotice::text() const
{
    if (source.isEmpty())
        return message;
    return line > 0 ? u"%1:%2: %3"_s.arg(source).arg(line).arg(message) : u"%1: %2"_s.arg(source, message);
}

bool hasProblem(const std::vector<SourceNotice> &notices)
{
    return std::ranges::contains(notices, SourceNotice::Kind::Problem, &SourceNotice::kind);
}

} // namespace bucketwatch
