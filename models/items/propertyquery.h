// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace bucketwatch {

enum class QueryOperator : std::uint8_t { Equals, NotEquals, Contains, NotContains, AtLeast, AtMost };

/// "=", "!=", ":", "!:", ">=", "<=", as the console writes them.
[[nodiscard]] QString symbolOf(QueryOperator op);

/// One condition: a property with an operator and a value, or a text that occurs anywhere in the row (property -1).
struct QueryTerm {
    int property = -1;
    QueryOperator op = QueryOperator::Contains;
    QString value;
    friend bool operator==(const QueryTerm &, const QueryTerm &) = default;
};

/// Whether @p text, an exact value of a row, is what @p term asks for. Case does not count.
[[nodiscard]] bool holds(const QueryTerm &term, QStringView text);

/// What a filter box says, as a value: terms joined by "and" and "or", where "and" binds closer. Its text can be typed, copied
/// and stored: S3 Protection = Not enabled and Status = Enabled. Values with such words in them stand in quotation marks.
class PropertyQuery {
public:
    PropertyQuery() = default;
    /// Every text is a query; an empty one is true for all rows, and a condition without a value yet is left out. @p titles are the
    /// names of the properties in their order.
    [[nodiscard]] static PropertyQuery parse(const QString &text, const QStringList &titles);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    [[nodiscard]] const std::vector<QueryTerm> &terms() const { return m_terms; }
    /// Whether term @p index, but for the first, is joined to the one before it by "or".
    [[nodiscard]] bool isAlternative(std::size_t index) const { return m_alternative[index]; }

    void add(QueryTerm term, bool alternative = false);
    void remove(std::size_t index);
    void setAlternative(std::size_t index, bool alternative);
    /// This and @p other: every alternative of one with every alternative of the other.
    [[nodiscard]] PropertyQuery both(const PropertyQuery &other) const;

    /// The text that parse() makes this query of.
    [[nodiscard]] QString text(const QStringList &titles) const;

    using FillMatches = std::function<void(const QueryTerm &term, std::span<std::uint8_t> matches)>;
    /// 1 for each of @p rows rows that the query is true for, else 0; @p fill tells it for one term and all rows.
    [[nodiscard]] std::vector<std::uint8_t> matches(std::size_t rows, const FillMatches &fill) const;

    friend bool operator==(const PropertyQuery &, const PropertyQuery &) = default;

private:
    std::vector<QueryTerm> m_terms;
    std::vector<bool> m_alternative; ///< of the first term: false
};

/// The words of a table in one language: the names of its properties, and for each the values that it can have, in an order that
/// is the same in every language; empty for free text.
struct QueryWords {
    QStringList titles;
    std::vector<QStringList> choices;
};
/// @p query with the values that @p to has where it has those of @p from.
[[nodiscard]] PropertyQuery translated(const PropertyQuery &query, const QueryWords &from, const QueryWords &to);

/// What is being typed at the end of a query.
struct TypedTerm {
    QString before; ///< the text before it, with the "and" or "or" that joins it
    QString text; ///< its own, trimmed
    int property = -1; ///< when it begins with the name of one, whole
    std::optional<QueryOperator> op; ///< when there is one after the name
    QString value; ///< after the operator, or all of it when there is none
};
[[nodiscard]] TypedTerm typedTerm(const QString &text, const QStringList &titles);

/// Whether @p text is the begin of a property's name, perhaps with an operator already: what is typed next may be a condition, and
/// nothing is to be looked for yet.
[[nodiscard]] bool beginsProperty(QStringView text, const QStringList &titles);

/// The text of @p term, as it stands in a query.
[[nodiscard]] QString textOf(const QueryTerm &term, const QStringList &titles);

} // namespace bucketwatch
