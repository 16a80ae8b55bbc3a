// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bucketwatch {

/// @p text as a string of HCL, in which "${" and "%{" are no templates.
[[nodiscard]] QString hclQuoted(const QString &text);
/// An identifier: "eu_west_1", "s3_data_events".
[[nodiscard]] QString hclIdentifier(QString text);

} // namespace bucketwatch
