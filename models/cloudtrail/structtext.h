// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace bucketwatch {

/// Whether @p text, which begins with a bracket, is a struct or a list of structs as Athena writes them in a cell,
/// {type=IAMUser, username=ada, sessioncontext=null}, and not JSON.
[[nodiscard]] bool isStructText(std::string_view text);
/// Appends such a @p text as JSON. Members are called as CloudTrail calls them, those that are null are left out. The text does not
/// tell a comma in a value from one behind it; one is taken to be behind a value where a name and = follow.
void appendStructAsJson(std::string &json, std::string_view text);
/// Appends @p text as a JSON string.
void appendJsonText(std::string &json, std::string_view text);

} // namespace bucketwatch
