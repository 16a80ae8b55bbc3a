// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/csv.h"

#include <algorithm>
#include <optional>
#include <unordered_set>
#include <utility>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr QChar Quote = u'"';

std::optional<AccountId> accountIn(const QString &cell)
{
    QString digits = cell.trimmed();
    if (digits.startsWith(u'\''))
        digits.removeFirst();
    const auto account = AccountId::parse(digits.remove(u'-'));
    return account ? std::optional(*account) : std::nullopt;
}

} // namespace

std::vector<QStringList> csvCells(const QString &text)
{
    std::vector<QStringList> lines;
    QStringList line;
    QString cell;
    bool isQuoted = false;
    const auto endCell = [&] { line << std::exchange(cell, {}); };
    const auto endLine = [&] {
        endCell();
        lines.push_back(std::exchange(line, {}));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        const bool isDoubled = isQuoted && character == Quote && i + 1 < text.size() && text[i + 1] == Quote;
        if (isDoubled)
            cell += text[++i];
        else if (character == Quote)
            isQuoted = !isQuoted;
        else if (isQuoted)
            cell += character;
        else if (character == u',' || character == u';' || character == u'\t')
            endCell();
        else if (character == u'\n')
            endLine();
        else if (character != u'\r')
            cell += character;
    }
    if (!cell.isEmpty() || !line.isEmpty())
        endLine();
    return lines;
}

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
