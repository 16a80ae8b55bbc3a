// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/csv.h"

#include <algorithm>
#include <optional>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

std::optional<AccountId> accountIn(const QString &cell)
{
    QString digits = cell.trimmed();
    if (digits.startsWith(u'\''))
        digits.removeFirst();
    const auto account = AccountId::parse(digits.remove(u'-'));
    return account ? std::optional(*account) : std::nullopt;
}

} // namespace

CsvAccounts accountsInCsv(const QString &text)
{
    CsvAccounts result;
    std::unordered_set<AccountId> known;
    const auto lines = csvCells(text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::optional<AccountId> account;
        for (const QString &cell : lines[i]) {
            account = accountIn(cell);
            if (account)
                break;
        }
        const bool isBlank = std::ranges::all_of(lines[i], [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (account && known.insert(*account).second) {
            result.accounts.push_back(*account);
            result.lines.push_back(static_cast<int>(i) + 1);
        } else if (!account && !isBlank && i > 0)
            result.linesWithout.push_back(static_cast<int>(i) + 1);
    }
    return result;
}

} // namespace bucketwatch
