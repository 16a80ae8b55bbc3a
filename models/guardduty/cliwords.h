// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/operationtable.h"

#include <QJsonValue>
#include <QString>

namespace bucketwatch {

/// How the AWS CLI writes what the API has.

/// "AccountIds" as "account-ids"; botocore's rule (xform_name).
[[nodiscard]] QString cliName(QString sdkName);
/// @p text as one word of a POSIX shell, whatever is in it.
[[nodiscard]] QString shellQuoted(QString text);
/// @p value of the wire as JSON with SDK names, members in the order of the table.
[[nodiscard]] QString sdkJson(const Shape &shape, const QJsonValue &value);
/// @p value of @p parameter as an option: "--account-ids 111122223333 444455556666", "--no-enable".
[[nodiscard]] QString cliOption(const Parameter &parameter, const QJsonValue &value);

} // namespace bucketwatch
