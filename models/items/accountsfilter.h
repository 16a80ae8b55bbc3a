// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace bucketwatch {

/// What the filter box of the Accounts page says, as a value. The text is one or more terms joined by "and":
/// free text, which must occur anywhere in the row, or "Column = value" / "Column != value" with the whole text of one
/// column. Case is ignored everywhere; an account ID may be written as 4128-8753-0196.
class AccountsFilter {
public:
    AccountsFilter() = default;
    /// @p titles are the titles of the columns in a haystack, in their order; @p others those of columns that only a term with
    /// their title looks at. Every text is a filter; an empty one accepts all.
    [[nodiscard]] static AccountsFilter parse(const QString &text, const QStringList &titles, const QStringList &others = {});
    /// The term "Title = value".
    [[nodiscard]] static QString equalsTerm(const QString &title, const QString &value);
    /// @p text with @p term added by "and", or @p term alone; unchanged when the term is in it already.
    [[nodiscard]] static QString withTerm(const QString &text, const QString &term);
    /// One row as accepts() wants it: the folded texts of its columns with separators.
    [[nodiscard]] static QString haystack(const QStringList &columns);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty(); }
    /// @p otherText gives the text of one of the other columns, by its place among them.
    [[nodiscard]] bool accepts(const QString &haystack, const std::function<QString(int)> &otherText = {}) const;
    /// Whether a term is about the other column at @p place.
    [[nodiscard]] bool namesOther(int place) const;

    friend bool operator==(const AccountsFilter &, const AccountsFilter &) = default;

private:
    struct Term {
        int column = -1; ///< -1: anywhere in the haystack; from m_titles on: one of the others
        bool negated = false;
        QString value; ///< folded
        friend bool operator==(const Term &, const Term &) = default;
    };
    std::vector<Term> m_terms;
    int m_titles = 0; ///< columns of the haystack
};

} // namespace bucketwatch
