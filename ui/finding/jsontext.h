// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace bucketwatch {

/// @p json in lines, indented by two, members in the order in which they stand (QJsonDocument would sort them).
/// Text that is no JSON keeps all of its characters but white space outside of strings.
[[nodiscard]] QByteArray indentedJson(const QByteArray &json);

} // namespace bucketwatch
