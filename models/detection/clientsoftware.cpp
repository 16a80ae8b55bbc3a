// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/clientsoftware.h"

namespace bucketwatch {

namespace {

/// "stratus-red-team_856fd1a1-7ab5-…": what follows is a number of the run, and new each time.
std::string_view withoutRunNumber(std::string_view product)
{
    constexpr std::size_t ShortestNumber = 8;
    const auto cut = product.find('_');
    if (cut == std::string_view::npos || product.size() - cut - 1 < ShortestNumber)
        return product;
    const bool isNumber = product.find_first_not_of("0123456789abcdefABCDEF-", cut + 1) == std::string_view::npos;
    return isNumber ? product.substr(0, cut) : product;
}

} // namespace

std::string_view clientSoftwareOf(std::string_view userAgent)
{
    // CloudTrail writes most of them in brackets.
    const auto begin = userAgent.find_first_not_of(" [(");
    if (begin == std::string_view::npos)
        return {};
    const std::string_view text = userAgent.substr(begin);
    const auto end = text.find_first_of("/ ,;()]#");
    return withoutRunNumber(text.substr(0, end));
}

} // namespace bucketwatch
