// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guardduty/operationtable.h"

#include <QStringList>

namespace bucketwatch {

/// What was written in a way that the AWS CLI refuses, and is meant all the same; translated.
using Mended = QStringList;

/// The value of an option of the AWS CLI, with the names of the wire: @p words are what stands behind the option. Error::BadInput
/// with the place in the value ("Features[0].Status") and what may stand there.
[[nodiscard]] Result<QJsonValue> readOptionValue(const Parameter &parameter, const QStringList &words, Mended &mended);
/// The same for --cli-input-json: all members of an operation.
[[nodiscard]] Result<QJsonObject> readInputJson(const std::vector<Parameter> &members, const QByteArray &json, Mended &mended);

} // namespace bucketwatch
