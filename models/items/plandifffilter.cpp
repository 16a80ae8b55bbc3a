// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/plandifffilter.h"

#include <algorithm>

namespace bucketwatch {

void PlanDiffFilter::setAccounts(std::shared_ptr<const AccountTable> accounts)
{
    if (m_table == accounts)
        return;
    m_table = std::move(accounts);
    m_folded.clear();
    m_accounts.clear();
}

QStringList PlanDiffFilter::wordsOf(const QString &text)
{
    QStringList words = text.toLower().split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    words.sort();
    return words;
}

void PlanDiffFilter::setWords(const QStringList &words)
{
    m_words = words;
    m_accounts.clear();
}

QStringList PlanDiffFilter::missingIn(const QString &text) const
{
    QStringList missing;
    std::ranges::copy_if(m_words, std::back_inserter(missing),
        [&text](const QString &word) { return !text.contains(word, Qt::CaseInsensitive); });
    return missing;
}

const PlanDiffFilter::Accounts *PlanDiffFilter::accountsFor(const QString &text) const
{
    const QStringList missing = missingIn(text);
    if (missing.isEmpty() || !m_table)
        return nullptr;
    const auto [found, isNew] = m_accounts.try_emplace(missing);
    if (!isNew)
        return &found->second;
    if (m_folded.empty()) {
        m_folded.reserve(m_table->rows.size());
        for (const Account &account : m_table->rows)
            m_folded.push_back(QString(account.name + QChar(u' ') + account.id.toString()).toLower());
    }
    Accounts &accounts = found->second;
    accounts.reserve(m_folded.size());
    for (const QString &name : m_folded)
        accounts.push_back(std::ranges::all_of(missing, [&name](const QString &word) { return name.contains(word); }));
    return &accounts;
}

} // namespace bucketwatch
