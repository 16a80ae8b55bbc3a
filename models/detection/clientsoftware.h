// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace bucketwatch {

/// The program that a user agent names, without version and system: "aws-cli", "Boto3", "aws-sdk-java", "S3Console". The first
/// product of the text; a view into @p userAgent. A new version is the same program.
[[nodiscard]] std::string_view clientSoftwareOf(std::string_view userAgent);

} // namespace bucketwatch
