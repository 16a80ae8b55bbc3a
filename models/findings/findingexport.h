// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace bucketwatch {

/// The documents as a list, indented: what the console's "View and export JSON" gives.
[[nodiscard]] QByteArray exportedJson(const std::vector<QJsonObject> &documents);
/// The form of GuardDuty's export to S3: a line for each finding, its additional information inline, gzip.
/// Source: user guide, "Exporting generated findings".
[[nodiscard]] QByteArray exportedLines(const std::vector<QJsonObject> &documents);
/// AWS Security Finding Format, as Security Hub shows findings of GuardDuty.
/// Source: Security Hub user guide, "AWS Security Finding Format (ASFF)".
[[nodiscard]] QByteArray exportedAsff(const std::vector<QJsonObject> &documents);

} // namespace bucketwatch
