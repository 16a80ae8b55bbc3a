// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace bucketwatch {

// Policies and request parameters come in many hands' spelling: names differ in case, one value stands for a list.

/// The member whose name is @p name in any case; undefined when there is none. The exact spelling wins.
[[nodiscard]] QJsonValue member(const QJsonObject &object, QLatin1StringView name);
/// A string, number or bool as a list of one; a list as it is, without what is neither.
[[nodiscard]] QStringList texts(const QJsonValue &value);
/// A value, or the items of a list.
[[nodiscard]] QJsonArray items(const QJsonValue &value);
/// An object, written as such, as JSON or XML text, or as the first of a list; nothing when @p value holds none. Elements of
/// XML become members, repeated ones a list; attributes are left out.
[[nodiscard]] std::optional<QJsonObject> objectIn(const QJsonValue &value);
/// Whether @p text matches @p pattern with * and ?, whatever the case. A * in @p text is matched by * only, so that a
/// pattern matches another pattern when it includes all that the other one matches.
[[nodiscard]] bool matchesPattern(QStringView text, QStringView pattern);
[[nodiscard]] bool hasWildcard(QStringView text);

} // namespace bucketwatch
