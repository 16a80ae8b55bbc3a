// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace bucketwatch {

/// A line of the list below a filter box.
struct FilterSuggestion {
    QString group; ///< the heading above it; empty for none
    QString text; ///< as it is shown
    QString completion; ///< what the whole text of the box becomes
    bool isCondition = false; ///< a condition that says all; otherwise there is more to say after it
    friend bool operator==(const FilterSuggestion &, const FilterSuggestion &) = default;
};

/// What may follow on @p typed, the text of the box: first the text as it is, then properties, operators after a property, values
/// after an operator. @p valuesOf tells values of a property that fit what was typed.
[[nodiscard]] std::vector<FilterSuggestion> filterSuggestions(const QString &typed, const QStringList &titles,
    const std::function<QStringList(int property, const QString &typed)> &valuesOf);

} // namespace bucketwatch
