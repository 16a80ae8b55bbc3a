// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QJsonObject>

namespace bucketwatch {

/// Reads the shorthand of the AWS CLI: "Name=S3_DATA_EVENTS,Status=ENABLED", "S3Logs={Enable=true}", "Ids=[a,b]", "Ids=a,b". All
/// values are texts. Error::BadInput with the place. Source: AWS CLI user guide, "Using shorthand syntax with the AWS CLI".
[[nodiscard]] Result<QJsonObject> parseShorthand(const QString &text);

} // namespace bucketwatch
