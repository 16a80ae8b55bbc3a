// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "detection/clientsoftware.h"

namespace bucketwatch {

namespace {

/// "stratus-red-team_856fd1a1-7ab5-…": what follows is a number of the run, and new each time.
std::string_view withoutRunNumber(std::string_view product)
{
    const auto cut = product.find('_');
    return cut == std::string_view::npos || cut < 3 ? product : product.substr(0, cut);
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
