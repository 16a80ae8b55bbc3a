// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/filtersuggestions.h"

#include "items/propertyquery.h"

#include <QCoreApplication>

#include <algorithm>

namespace bucketwatch {

namespace {

struct FilterSuggestions {
    Q_DECLARE_TR_FUNCTIONS(FilterSuggestions)
};

/// Values that are offered of one property before it is named.
constexpr qsizetype ValuesOfOthers = 3;

} // namespace

std::vector<FilterSuggestion> filterSuggestions(const QString &typed, const QStringList &titles,
    const std::function<QStringList(int property, const QString &typed)> &valuesOf)
{
    const TypedTerm term = typedTerm(typed, titles);
    std::vector<FilterSuggestion> all;
    const auto offer = [&](const QString &group, const QString &text, bool isCondition) {
        all.push_back({group, text, term.before + text, isCondition});
    };
    const auto offerValues = [&](const QString &group, int property, QueryOperator op, const QStringList &values) {
        for (const QString &value : values)
            offer(group, textOf({property, op, value}, titles), true);
    };
    if (!term.text.isEmpty())
        //: An entry of the list below a filter box: takes what was typed, %1, as it is
        all.push_back({{}, FilterSuggestions::tr("Use: \"%1\"").arg(term.text), typed, true});
    if (term.op) {
        //: A heading above values of a property, %1
        offerValues(FilterSuggestions::tr("%1 values").arg(titles[term.property]), term.property, *term.op,
            valuesOf(term.property, term.value));
        return all;
    }
    if (term.property >= 0) {
        using enum QueryOperator;
        for (const QueryOperator op : {Equals, NotEquals, Contains, NotContains, AtLeast, AtMost})
            offer(FilterSuggestions::tr("Operators"), titles[term.property] + u' ' + symbolOf(op) + u' ', false);
        return all;
    }
    for (const QString &title : titles) {
        if (title.contains(term.text, Qt::CaseInsensitive))
            offer(FilterSuggestions::tr("Properties"), title, false);
    }
    if (term.text.isEmpty())
        return all;
    for (int property = 0; property < titles.size(); ++property) {
        const QStringList values = valuesOf(property, term.text);
        offerValues(
            FilterSuggestions::tr("Values"), property, QueryOperator::Equals, values.first(std::min(ValuesOfOthers, values.size())));
    }
    return all;
}

} // namespace bucketwatch
