// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/findingsfilter.h"

#include "findings/findingattributes.h"
#include "findings/findingtype.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::FindingsFilter)
};

Error cannotBeKept(const QString &why)
{
    return {Error::Kind::BadInput, why, {}};
}

/// The numbers of the bands that @p isChosen is true of: how the console filters by severity.
template<typename Test> QStringList severityNumbers(Test isChosen)
{
    QStringList numbers;
    for (int number = 1; number <= 10; ++number) {
        if (isChosen(severityOf(number)))
            numbers.append(QString::number(number));
    }
    return numbers;
}

QStringList wireValues(const QString &wireName, const QString &value)
{
    if (wireName != "severity"_L1)
        return {value};
    const QStringList numbers = severityNumbers(
        [&value](Severity severity) { return displayName(severity).compare(value, Qt::CaseInsensitive) == 0; });
    return numbers.isEmpty() ? QStringList {value} : numbers;
}

Result<void> add(FindingCriteria &criteria, const QueryTerm &term)
{
    if (term.property < 0)
        return std::unexpected(
            cannotBeKept(Texts::tr("Filters keep properties and severities, but no words: remove the words first.")));
    const QString &name = namedAttributes()[static_cast<std::size_t>(term.property)].wireName;
    FindingCondition &condition = criteria.criterion[name];
    bool isNumber = false;
    const qint64 number = term.value.toLongLong(&isNumber);
    switch (term.op) {
    case QueryOperator::Equals:
        condition.equals += wireValues(name, term.value);
        return {};
    case QueryOperator::NotEquals:
        condition.notEquals += wireValues(name, term.value);
        return {};
    case QueryOperator::Contains:
        condition.matches.append(u'*' + term.value + u'*');
        return {};
    case QueryOperator::NotContains:
        condition.notMatches.append(u'*' + term.value + u'*');
        return {};
    case QueryOperator::AtLeast:
    case QueryOperator::AtMost:
        break;
    }
    if (!isNumber)
        return std::unexpected(cannotBeKept(Texts::tr("Filters compare with >= and <= only numbers: remove %1 first.")
                                                .arg(textOf(term, findingProperties()))));
    (term.op == QueryOperator::AtLeast ? condition.greaterThanOrEqual : condition.lessThanOrEqual) = number;
    return {};
}

/// Lists types and no pattern, which ListFindings would refuse.
Result<void> addThreat(FindingCriteria &criteria, FindingsThreat threat)
{
    if (threat == FindingsThreat::All)
        return {};
    FindingCondition &types = criteria.criterion[u"type"_s];
    if (threat == FindingsThreat::Individual) {
        types.notEquals += attackSequenceNames();
        return {};
    }
    if (types.equals.isEmpty()) {
        types.equals = attackSequenceNames();
        return {};
    }
    types.equals.removeIf([](const QString &type) { return !isAttackSequence(type); });
    if (types.equals.isEmpty())
        return std::unexpected(
            cannotBeKept(Texts::tr("None of these finding types is an attack sequence: remove them, or choose another threat type.")));
    return {};
}

/// Values of one property may be alternatives; that is what a list of values means in a filter.
bool areValuesOfOne(const PropertyQuery &query)
{
    const auto &terms = query.terms();
    return std::ranges::all_of(terms, [&](const QueryTerm &term) {
        return term.op == QueryOperator::Equals && term.property == terms.front().property;
    });
}

} // namespace

QStringList findingProperties()
{
    QStringList labels;
    for (const NamedAttribute &attribute : namedAttributes())
        labels.append(attribute.label);
    return labels;
}

int findingProperty(QStringView wireName)
{
    const auto found = std::ranges::find_if(
        namedAttributes(), [wireName](const NamedAttribute &attribute) { return attribute.wireName == wireName; });
    return found == namedAttributes().end() ? -1 : static_cast<int>(found - namedAttributes().begin());
}

Result<FindingCriteria> criteriaOf(const FindingsFilter &filter)
{
    FindingCriteria criteria = filter.saved;
    const auto &terms = filter.query.terms();
    bool hasAlternatives = false;
    for (std::size_t i = 0; i < terms.size(); ++i) {
        hasAlternatives |= filter.query.isAlternative(i);
        if (const auto added = add(criteria, terms[i]); !added)
            return std::unexpected(added.error());
    }
    if (hasAlternatives && !areValuesOfOne(filter.query))
        return std::unexpected(cannotBeKept(
            Texts::tr("Filters keep alternatives of one property only: replace \u201cor\u201d between different properties.")));
    if (const auto added = addThreat(criteria, filter.threat); !added)
        return std::unexpected(added.error());
    if (!filter.severities.empty())
        criteria.criterion[u"severity"_s].equals
            = severityNumbers([&filter](Severity severity) { return filter.severities.contains(severity); });
    return criteria;
}

} // namespace bucketwatch
