// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "organization/organizationview.h"

#include <QStringList>

#include <map>

namespace bucketwatch {

/// Words of which every one must be in what a row says, or in the name or number of its account. Upper and lower case are the same.
class PlanDiffFilter {
public:
    /// The accounts of @p accounts that have some words, a bit each; empty: all have.
    using Accounts = std::vector<bool>;

    void setAccounts(std::shared_ptr<const AccountTable> accounts);
    /// In lower case, each once, in alphabetical order.
    [[nodiscard]] static QStringList wordsOf(const QString &text);
    void setWords(const QStringList &words);
    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

    /// Whether @p text has all words by itself.
    [[nodiscard]] bool accepts(const QString &text) const { return missingIn(text).isEmpty(); }
    /// The accounts that have the words which @p text lacks; null: they need none. Lives until setWords() or setAccounts().
    [[nodiscard]] const Accounts *accountsFor(const QString &text) const;

private:
    [[nodiscard]] QStringList missingIn(const QString &text) const;

    std::shared_ptr<const AccountTable> m_table;
    QStringList m_words;
    mutable std::vector<QString> m_folded; ///< by row: name and number in lower case, made when they are asked for first
    mutable std::map<QStringList, Accounts> m_accounts; ///< by words
};

} // namespace bucketwatch
