// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/propertyquery.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// Longer symbols before those that they begin with.
constexpr std::array Symbols {
    std::pair(QueryOperator::NotEquals, "!="_L1),
    std::pair(QueryOperator::NotContains, "!:"_L1),
    std::pair(QueryOperator::AtLeast, ">="_L1),
    std::pair(QueryOperator::AtMost, "<="_L1),
    std::pair(QueryOperator::Equals, "="_L1),
    std::pair(QueryOperator::Contains, ":"_L1),
};

constexpr QChar Quote = u'"';

const QRegularExpression &conjunction()
{
    static const QRegularExpression expression(u"\\s+(and|or)\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    return expression;
}

/// Where the next " and " or " or " outside quotation marks is; past the end when there is none.
QRegularExpressionMatch nextConjunction(const QString &text, qsizetype from)
{
    for (qsizetype at = from;;) {
        const QRegularExpressionMatch found = conjunction().match(text, at);
        const qsizetype end = found.hasMatch() ? found.capturedStart() : text.size();
        if (!found.hasMatch() || QStringView(text).sliced(from, end - from).count(Quote) % 2 == 0)
            return found;
        at = found.capturedStart() + 1;
    }
}

QString unquoted(const QString &value)
{
    const bool isQuoted = value.size() >= 2 && value.startsWith(Quote) && value.endsWith(Quote);
    return isQuoted ? value.sliced(1, value.size() - 2).replace(u"\"\""_s, u"\""_s) : value;
}

QString quoted(const QString &value)
{
    return Quote + QString(value).replace(u"\""_s, u"\"\""_s) + Quote;
}

/// @p text when it begins with a property and an operator.
std::optional<QueryTerm> propertyTerm(const QString &text, const QStringList &titles)
{
    std::optional<QueryTerm> best;
    qsizetype longest = 0;
    for (qsizetype property = 0; property < titles.size(); ++property) {
        const QString &title = titles[property];
        if (title.size() <= longest || !text.startsWith(title, Qt::CaseInsensitive))
            continue;
        const QString rest = text.sliced(title.size()).trimmed();
        const auto symbol = std::ranges::find_if(Symbols, [&rest](const auto &entry) { return rest.startsWith(entry.second); });
        if (symbol == Symbols.end())
            continue;
        longest = title.size();
        best = QueryTerm {static_cast<int>(property), symbol->first, unquoted(rest.sliced(symbol->second.size()).trimmed())};
    }
    return best;
}

} // namespace

QString symbolOf(QueryOperator op)
{
    return std::ranges::find(Symbols, op, [](const auto &entry) { return entry.first; })->second;
}

bool holds(const QueryTerm &term, QStringView text)
{
    switch (term.op) {
    case QueryOperator::Equals:
        return text.compare(term.value, Qt::CaseInsensitive) == 0;
    case QueryOperator::NotEquals:
        return text.compare(term.value, Qt::CaseInsensitive) != 0;
    case QueryOperator::Contains:
        return text.contains(term.value, Qt::CaseInsensitive);
    case QueryOperator::NotContains:
        return !text.contains(term.value, Qt::CaseInsensitive);
    case QueryOperator::AtLeast:
        return text.compare(term.value, Qt::CaseInsensitive) >= 0;
    case QueryOperator::AtMost:
        return text.compare(term.value, Qt::CaseInsensitive) <= 0;
    }
    return false;
}

PropertyQuery PropertyQuery::parse(const QString &text, const QStringList &titles)
{
    PropertyQuery query;
    bool alternative = false;
    for (qsizetype at = 0; at <= text.size();) {
        const QRegularExpressionMatch joint = nextConjunction(text, at);
        const qsizetype end = joint.hasMatch() ? joint.capturedStart() : text.size();
        const QString part = text.sliced(at, end - at).trimmed();
        QueryTerm term = propertyTerm(part, titles).value_or(QueryTerm {-1, QueryOperator::Contains, unquoted(part)});
        const bool isComplete = !term.value.isEmpty() || (term.property >= 0 && part.endsWith(Quote));
        if (isComplete)
            query.add(std::move(term), alternative);
        if (!joint.hasMatch())
            break;
        alternative = joint.captured(1).compare(u"or", Qt::CaseInsensitive) == 0;
        at = joint.capturedEnd();
    }
    return query;
}

TypedTerm typedTerm(const QString &text, const QStringList &titles)
{
    qsizetype begin = 0;
    for (QRegularExpressionMatch joint = nextConjunction(text, 0); joint.hasMatch(); joint = nextConjunction(text, begin))
        begin = joint.capturedEnd();
    TypedTerm typed {text.first(begin), text.sliced(begin).trimmed(), -1, std::nullopt, {}};
    if (const auto term = propertyTerm(typed.text, titles)) {
        typed.property = term->property;
        typed.op = term->op;
        typed.value = term->value;
        return typed;
    }
    typed.property = static_cast<int>(titles.indexOf(typed.text, 0, Qt::CaseInsensitive));
    typed.value = typed.text;
    return typed;
}

void PropertyQuery::add(QueryTerm term, bool alternative)
{
    m_alternative.push_back(alternative && !m_terms.empty());
    m_terms.push_back(std::move(term));
}

void PropertyQuery::remove(std::size_t index)
{
    m_terms.erase(m_terms.begin() + static_cast<std::ptrdiff_t>(index));
    m_alternative.erase(m_alternative.begin() + static_cast<std::ptrdiff_t>(index));
    if (!m_alternative.empty())
        m_alternative.front() = false;
}

void PropertyQuery::setAlternative(std::size_t index, bool alternative)
{
    m_alternative[index] = alternative && index > 0;
}

PropertyQuery PropertyQuery::both(const PropertyQuery &other) const
{
    if (isEmpty() || other.isEmpty())
        return isEmpty() ? other : *this;
    const auto groupsOf = [](const PropertyQuery &query) {
        std::vector<std::vector<QueryTerm>> groups;
        for (std::size_t i = 0; i < query.m_terms.size(); ++i) {
            if (i == 0 || query.m_alternative[i])
                groups.emplace_back();
            groups.back().push_back(query.m_terms[i]);
        }
        return groups;
    };
    PropertyQuery result;
    for (const auto &mine : groupsOf(*this)) {
        for (const auto &theirs : groupsOf(other)) {
            bool alternative = true;
            for (const auto *group : {&mine, &theirs}) {
                for (const QueryTerm &term : *group)
                    result.add(term, std::exchange(alternative, false));
            }
        }
    }
    return result;
}

QString textOf(const QueryTerm &term, const QStringList &titles)
{
    const bool isTitled = term.property >= 0 && term.property < titles.size();
    const bool isAmbiguous = term.value.isEmpty() || term.value != term.value.trimmed() || term.value.contains(Quote)
        || conjunction().match(u' ' + term.value + u' ').hasMatch() || (!isTitled && propertyTerm(term.value, titles));
    const QString value = isAmbiguous ? quoted(term.value) : term.value;
    return isTitled ? titles[term.property] + u' ' + symbolOf(term.op) + u' ' + value : value;
}

QString PropertyQuery::text(const QStringList &titles) const
{
    QString all;
    for (std::size_t i = 0; i < m_terms.size(); ++i) {
        if (i > 0)
            all += m_alternative[i] ? u" or "_s : u" and "_s;
        all += textOf(m_terms[i], titles);
    }
    return all;
}

std::vector<std::uint8_t> PropertyQuery::matches(std::size_t rows, const FillMatches &fill) const
{
    std::vector<std::uint8_t> all(rows, isEmpty() ? 1 : 0);
    std::vector<std::uint8_t> group(rows);
    std::vector<std::uint8_t> one(rows);
    for (std::size_t i = 0; i < m_terms.size(); ++i) {
        if (i == 0 || m_alternative[i])
            group.assign(rows, 1);
        fill(m_terms[i], one);
        std::ranges::transform(group, one, group.begin(), [](auto a, auto b) { return static_cast<std::uint8_t>(a & b); });
        const bool isGroupComplete = i + 1 == m_terms.size() || m_alternative[i + 1];
        if (isGroupComplete)
            std::ranges::transform(all, group, all.begin(), [](auto a, auto b) { return static_cast<std::uint8_t>(a | b); });
    }
    return all;
}

bool beginsProperty(QStringView text, const QStringList &titles)
{
    constexpr QStringView Operators = u"!<>=: ";
    while (!text.isEmpty() && Operators.contains(text.back()))
        text.chop(1);
    return std::ranges::any_of(titles, [text](const QString &title) { return title.startsWith(text, Qt::CaseInsensitive); });
}

PropertyQuery translated(const PropertyQuery &query, const QueryWords &from, const QueryWords &to)
{
    PropertyQuery result;
    for (std::size_t i = 0; i < query.terms().size(); ++i) {
        QueryTerm term = query.terms()[i];
        const auto property = static_cast<std::size_t>(term.property);
        if (term.property >= 0 && property < std::min(from.choices.size(), to.choices.size())) {
            const qsizetype place = from.choices[property].indexOf(term.value, 0, Qt::CaseInsensitive);
            if (place >= 0)
                term.value = to.choices[property].value(place, term.value);
        }
        result.add(std::move(term), query.isAlternative(i));
    }
    return result;
}

} // namespace bucketwatch
