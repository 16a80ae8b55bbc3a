// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings/findingfilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bucketwatch {

QString wireName(FilterAction action)
{
    return action == FilterAction::Archive ? u"ARCHIVE"_s : u"NOOP"_s;
}

bool isFilterName(QStringView name)
{
    // Source: user guide, "Filtering findings in GuardDuty".
    constexpr qsizetype Shortest = 3;
    constexpr qsizetype Longest = 64;
    const auto isAllowed = [](QChar c) {
        const bool isLetter = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
        return isLetter || (c >= u'0' && c <= u'9') || c == u'.' || c == u'-' || c == u'_';
    };
    return name.size() >= Shortest && name.size() <= Longest && std::ranges::all_of(name, isAllowed);
}

int filterIndex(const FindingFilters &filters, QStringView name)
{
    const auto found = std::ranges::find_if(filters, [name](const FindingFilter &filter) { return filter.name == name; });
    return found == filters.end() ? -1 : static_cast<int>(found - filters.begin());
}

} // namespace bucketwatch
