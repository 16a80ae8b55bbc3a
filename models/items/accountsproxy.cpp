// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/accountsproxy.h"

#include "items/planstate.h"
#include "items/ranks.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>

namespace bucketwatch {

namespace {

constexpr std::size_t IdDigits = 12;
constexpr qsizetype MaxSuggestions = 20;

QString withoutDashes(const QString &value)
{
    static const QRegularExpression dashed(QStringLiteral("^\\d{4}-\\d{4}-\\d{4}$"));
    return dashed.match(value).hasMatch() ? QString(value).remove(u'-') : value;
}

std::array<char16_t, IdDigits> digitsOf(AccountId account)
{
    std::array<char16_t, IdDigits> digits {};
    std::uint64_t number = account.number();
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, number /= 10)
        *digit = static_cast<char16_t>(u'0' + number % 10);
    return digits;
}

/// Whether @p number is what @p term asks for; as text when its value is no number.
bool holdsNumber(const QueryTerm &term, int number)
{
    bool isNumber = false;
    const int wanted = term.value.toInt(&isNumber);
    if (!isNumber)
        return false;
    switch (term.op) {
    case QueryOperator::AtLeast:
        return number >= wanted;
    case QueryOperator::AtMost:
        return number <= wanted;
    case QueryOperator::NotEquals:
    case QueryOperator::NotContains:
        return number != wanted;
    case QueryOperator::Equals:
    case QueryOperator::Contains:
        break;
    }
    return number == wanted;
}

/// Which of the choices of its column @p term asks for. A plan that a policy keeps enabled is enabled, too.
std::vector<bool> wantedChoices(const QueryTerm &term)
{
    const QStringList texts = AccountsModel::choices(term.property);
    const bool isPlan = AccountsModel::planOf(term.property).has_value();
    const bool isNegative = term.op == QueryOperator::NotEquals || term.op == QueryOperator::NotContains;
    std::vector<bool> wanted;
    for (int i = 0; i < texts.size(); ++i) {
        const bool own = holds(term, texts[i]);
        const bool other = isPlan ? holds(term, texts[int(unmanaged(PlanState(i)))]) : own;
        wanted.push_back(isNegative ? own && other : own || other);
    }
    return wanted;
}

} // namespace

AccountsProxy::AccountsProxy(AccountsModel *model, QObject *parent) : TableRows(parent), m_model(model)
{
    setSourceModel(model);
}

AccountsProxy::~AccountsProxy() = default;

QStringList AccountsProxy::valuesOf(int column, const QString &typed) const
{
    QStringList values;
    const auto offer = [&](const QString &value) {
        if (value.contains(typed, Qt::CaseInsensitive) && !values.contains(value))
            values << value;
    };
    for (const auto choices = AccountsModel::choices(column); const QString &value : choices)
        offer(value);
    // Asked for with every key: of 50,000 accounts only those are written out that can be offered.
    const bool isNumber = std::ranges::all_of(typed, [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
    if (column == AccountsModel::NameColumn || (column == AccountsModel::IdColumn && isNumber)) {
        prepareTexts();
        const QString folded = typed.toCaseFolded();
        for (int row = 0; row < m_model->rowCount() && values.size() < MaxSuggestions; ++row) {
            if (column == AccountsModel::IdColumn || m_names[m_model->tableRow(row)].contains(folded))
                offer(m_model->index(row, column).data().toString());
        }
        values.sort(Qt::CaseInsensitive);
    }
    return values;
}

void AccountsProxy::prepareTexts() const
{
    if (m_table == m_model->table())
        return;
    m_table = m_model->table();
    m_names.clear();
    m_nameRanks.clear();
    m_idRanks.clear();
    if (!m_table)
        return;
    m_names.reserve(m_table->rows.size());
    for (const Account &account : m_table->rows)
        m_names.append(account.name);
}

const std::vector<std::uint32_t> &AccountsProxy::nameRanks() const
{
    prepareTexts();
    if (m_nameRanks.empty())
        m_nameRanks = m_names.ranks();
    return m_nameRanks;
}

const std::vector<std::uint32_t> &AccountsProxy::idRanks() const
{
    prepareTexts();
    if (m_idRanks.empty() && m_table) {
        std::vector<AccountId> ids;
        ids.reserve(m_table->rows.size());
        std::ranges::transform(m_table->rows, std::back_inserter(ids), &Account::id);
        m_idRanks = ranksOf(ids);
    }
    return m_idRanks;
}

void AccountsProxy::fillSortKeys(int column, std::span<std::uint32_t> keys) const
{
    const auto fill = [&](auto keyOf) {
        for (std::size_t row = 0; row < keys.size(); ++row)
            keys[row] = static_cast<std::uint32_t>(keyOf(static_cast<int>(row)));
    };
    switch (column) {
    case AccountsModel::IdColumn:
    case AccountsModel::NameColumn: {
        const auto &ranks = column == AccountsModel::IdColumn ? idRanks() : nameRanks();
        fill([&](int row) { return ranks[m_model->tableRow(row)]; });
        return;
    }
    case AccountsModel::TrialColumn:
        fill([&](int row) { return m_model->trialDays(row).value_or(-1) + 1; });
        return;
    case AccountsModel::LastChangedColumn:
        fill([&](int row) { return toSeconds32(m_model->lastChanged(row)); });
        return;
    default:
        fill([&](int row) { return m_model->choice(row, column); });
    }
}

void AccountsProxy::fillMatches(const QueryTerm &term, std::span<std::uint8_t> matches) const
{
    const auto fill = [&](auto test) {
        for (std::size_t row = 0; row < matches.size(); ++row)
            matches[row] = test(static_cast<int>(row)) ? 1 : 0;
    };
    switch (term.property) {
    case -1:
        fillAnywhere(term, matches);
        return;
    case AccountsModel::IdColumn: {
        const QueryTerm plain {term.property, term.op, withoutDashes(term.value)};
        fill([&](int row) { return holds(plain, digitsOf(m_model->account(row).id)); });
        return;
    }
    case AccountsModel::NameColumn:
        fill([&](int row) { return holds(term, m_model->account(row).name); });
        return;
    case AccountsModel::TrialColumn:
        fill([&](int row) {
            const auto days = m_model->trialDays(row);
            return days && holdsNumber(term, *days);
        });
        return;
    case AccountsModel::LastChangedColumn: {
        fill([&](int row) {
            const Timestamp time = m_model->lastChanged(row);
            const QDate date = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count()).date();
            return time != Timestamp() && holds(term, date.toString(Qt::ISODate));
        });
        return;
    }
    default: {
        const std::vector<bool> wanted = wantedChoices(term);
        fill([&](int row) { return wanted[static_cast<std::size_t>(m_model->choice(row, term.property))]; });
    }
    }
}

void AccountsProxy::fillAnywhere(const QueryTerm &term, std::span<std::uint8_t> matches) const
{
    prepareTexts();
    const QString needle = withoutDashes(term.value).toCaseFolded();
    const QStringMatcher inName(needle);
    const bool mayBeId = std::ranges::all_of(needle, [](QChar character) { return character.isDigit(); });
    std::vector<std::pair<int, std::vector<bool>>> columns;
    for (int column = 0; column < AccountsModel::ColumnCount; ++column) {
        std::vector<bool> wanted = wantedChoices({column, QueryOperator::Contains, needle});
        if (std::ranges::contains(wanted, true))
            columns.emplace_back(column, std::move(wanted));
    }
    for (std::size_t at = 0; at < matches.size(); ++at) {
        const int row = static_cast<int>(at);
        const bool isFound = inName.indexIn(m_names[m_model->tableRow(row)]) >= 0
            || (mayBeId && QStringView(digitsOf(m_model->account(row).id)).contains(needle))
            || std::ranges::any_of(columns,
                [&](const auto &entry) { return entry.second[static_cast<std::size_t>(m_model->choice(row, entry.first))]; });
        matches[at] = isFound ? 1 : 0;
    }
    if (!std::ranges::contains(matches, 1) && beginsProperty(term.value, AccountsModel::titles()))
        std::ranges::fill(matches, 1);
}

} // namespace bucketwatch
