// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/findingterms.h"

#include "findings/findingattributes.h"
#include "findings/findingmatcher.h"
#include "items/findingsfilter.h"

#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QStringMatcher>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

constexpr qsizetype MaxSuggestions = 20;
/// Fewer digits begin too many IDs to mean one.
constexpr qsizetype HeadDigits = 8;
/// Texts that are looked through while a key is pressed, and documents that are read then.
constexpr std::size_t QuickTexts = 60'000;
constexpr std::size_t QuickDocuments = 2'000;
constexpr std::size_t FewDocuments = 200; ///< of which every attribute is read then

const QString &wireNameOf(int property)
{
    return namedAttributes()[static_cast<std::size_t>(property)].wireName;
}

template<typename Test> void fillRows(std::span<std::uint8_t> matches, Test test)
{
    for (std::size_t row = 0; row < matches.size(); ++row)
        matches[row] = test(row) ? 1 : 0;
}

bool isNegative(QueryOperator op)
{
    return op == QueryOperator::NotEquals || op == QueryOperator::NotContains;
}

/// Whether @p number is what @p term asks for. A value that is no number is equal to none.
bool holdsNumber(const QueryTerm &term, double number)
{
    bool isNumber = false;
    const double wanted = term.value.toDouble(&isNumber);
    if (!isNumber)
        return isNegative(term.op);
    switch (term.op) {
    case QueryOperator::AtLeast:
        return number >= wanted;
    case QueryOperator::AtMost:
        return number <= wanted;
    case QueryOperator::NotEquals:
    case QueryOperator::NotContains:
        return number != wanted && std::floor(number) != wanted;
    case QueryOperator::Equals:
    case QueryOperator::Contains:
        break;
    }
    return number == wanted || std::floor(number) == wanted;
}

/// The names of severities are in an order of their own; else it is a number.
bool holdsSeverity(const QueryTerm &term, double severity)
{
    const Severity own = severityOf(severity);
    for (const Severity named : {Severity::Low, Severity::Medium, Severity::High, Severity::Critical}) {
        if (displayName(named).compare(term.value, Qt::CaseInsensitive) == 0) {
            return term.op == QueryOperator::AtLeast ? own >= named
                : term.op == QueryOperator::AtMost   ? own <= named
                                                     : (own == named) != isNegative(term.op);
        }
    }
    bool isNumber = false;
    (void)term.value.toDouble(&isNumber);
    return isNumber ? holdsNumber(term, severity) : holds(term, displayName(own));
}

/// The days of "2026-11-23" or of a month, "2026-11": first and the one after the last.
std::optional<std::pair<Timestamp, Timestamp>> daysOf(const QString &value)
{
    const QDate day = QDate::fromString(value, Qt::ISODate);
    const QDate month = QDate::fromString(value, u"yyyy-MM"_s);
    if (!day.isValid() && !month.isValid())
        return std::nullopt;
    const QDate first = day.isValid() ? day : month;
    const QDate end = day.isValid() ? day.addDays(1) : month.addMonths(1);
    const auto begins = [](QDate date) { return Timestamp(std::chrono::milliseconds(date.startOfDay().toMSecsSinceEpoch())); };
    return std::pair(begins(first), begins(end));
}

} // namespace

FindingTerms::FindingTerms(std::shared_ptr<const FindingColumns> columns) : m_columns(std::move(columns))
{
}

FindingTerms::~FindingTerms() = default;

void FindingTerms::fill(const QueryTerm &term, std::span<std::uint8_t> matches) const
{
    if (term.property < 0)
        return fillAnywhere(term.value.toCaseFolded(), matches);
    switch (attributeOf(wireNameOf(term.property))) {
    case FindingAttribute::Account: {
        std::vector<std::uint8_t> owners;
        for (const FindingColumns::Owner &owner : m_columns->owners())
            owners.push_back(holds(term, owner.account.toString()) || (!isNegative(term.op) && holds(term, owner.name)) ? 1 : 0);
        return fillRows(matches, [&, ownerOf = m_columns->ownerOf().data()](std::size_t row) { return owners[ownerOf[row]] != 0; });
    }
    case FindingAttribute::Id:
        return fillIds(term, matches);
    case FindingAttribute::UpdatedAt:
        return fillDates(term, matches);
    case FindingAttribute::Count:
        return fillRows(matches, [&](std::size_t row) { return holdsNumber(term, m_columns->counts()[row]); });
    case FindingAttribute::Region:
        std::ranges::fill(matches, m_columns->region() && holds(term, m_columns->region()->region.id()) ? 1 : 0);
        return;
    case FindingAttribute::Archived:
    case FindingAttribute::Feedback:
    case FindingAttribute::CreatedAt:
    case FindingAttribute::Partition:
        return fillRows(matches, [&](std::size_t row) {
            const auto values
                = bucketwatch::valuesOf(m_columns->finding(row), m_columns->region()->region.id(), wireNameOf(term.property));
            return values.empty() ? isNegative(term.op) : holds(term, values.front().text);
        });
    case FindingAttribute::Content:
        return fillContents(term, matches);
    }
}

bool FindingTerms::isQuick(const QueryTerm &term) const
{
    if (m_columns->size() <= QuickRows)
        return m_columns->contents().size() <= QuickDocuments || term.property < 0 || isRead(term.property);
    if (term.property < 0)
        return m_columns->contents().size() + m_columns->owners().size() <= QuickTexts;
    switch (attributeOf(wireNameOf(term.property))) {
    case FindingAttribute::Account:
    case FindingAttribute::Region:
    case FindingAttribute::Count:
    case FindingAttribute::UpdatedAt:
        return true;
    case FindingAttribute::Content:
        return m_columns->contents().size() <= QuickDocuments
            || (isRead(term.property) && m_columns->contents().size() <= QuickTexts);
    case FindingAttribute::Id:
    case FindingAttribute::Archived:
    case FindingAttribute::Feedback:
    case FindingAttribute::CreatedAt:
    case FindingAttribute::Partition:
        break;
    }
    return false;
}

FindingTerms::Found FindingTerms::find(const QString &text) const
{
    const QStringMatcher matcher(text);
    const std::lock_guard lock(m_mutex);
    const bool isLonger = !m_found.text.isEmpty() && text.contains(m_found.text);
    const auto search = [&](const auto &list, std::vector<std::uint8_t> &found) {
        if (!isLonger)
            found.assign(list.size(), 1);
        for (std::size_t i = 0; i < list.size(); ++i)
            found[i] = found[i] != 0 && matcher.indexIn(list[i].text) >= 0 ? 1 : 0;
    };
    search(m_columns->contents(), m_found.contents);
    search(m_columns->owners(), m_found.owners);
    m_found.text = text;
    return m_found;
}

void FindingTerms::fillAnywhere(const QString &text, std::span<std::uint8_t> matches) const
{
    const Found found = find(text);
    const std::vector<std::uint8_t> &contents = found.contents;
    const std::vector<std::uint8_t> &owners = found.owners;
    const std::uint32_t *contentOf = m_columns->contentOf().data();
    const std::uint32_t *ownerOf = m_columns->ownerOf().data();
    for (std::size_t row = 0; row < matches.size(); ++row)
        matches[row] = static_cast<std::uint8_t>(contents[contentOf[row]] | owners[ownerOf[row]]);
    bool isId = text.size() >= HeadDigits;
    const std::uint32_t head = isId ? QStringView(text).first(HeadDigits).toUInt(&isId, 16) : 0;
    for (std::size_t row = 0; isId && row < matches.size(); ++row) {
        if (m_columns->idHeads()[row] == head && m_columns->finding(row).id.toString().startsWith(text))
            matches[row] = 1;
    }
    const bool isPart = std::ranges::contains(contents, 1) || std::ranges::contains(owners, 1);
    if (!isPart && beginsProperty(text, findingProperties()))
        std::ranges::fill(matches, 1);
}

void FindingTerms::fillIds(const QueryTerm &term, std::span<std::uint8_t> matches) const
{
    const bool isExact = term.op == QueryOperator::Equals || term.op == QueryOperator::NotEquals;
    if (!isExact)
        return fillRows(matches, [&](std::size_t row) { return holds(term, m_columns->finding(row).id.toString()); });
    std::ranges::fill(matches, isNegative(term.op) ? 1 : 0);
    const auto id = FindingId::parse(term.value.toLower());
    if (const int row = id ? m_columns->rowOf(*id) : -1; row >= 0)
        matches[static_cast<std::size_t>(row)] = isNegative(term.op) ? 0 : 1;
}

void FindingTerms::fillDates(const QueryTerm &term, std::span<std::uint8_t> matches) const
{
    const auto days = daysOf(term.value);
    if (!days) {
        std::ranges::fill(matches, isNegative(term.op) ? 1 : 0);
        return;
    }
    const auto placeOf = [this](Timestamp time) {
        return static_cast<std::uint32_t>(std::ranges::lower_bound(m_columns->moments(), time) - m_columns->moments().begin());
    };
    const std::uint32_t first = placeOf(days->first);
    const std::uint32_t end = placeOf(days->second);
    fillRows(matches, [&](std::size_t row) {
        const std::uint32_t seen = m_columns->seenAt()[row];
        return term.op == QueryOperator::AtLeast ? seen >= first
            : term.op == QueryOperator::AtMost   ? seen < end
                                                 : (seen >= first && seen < end) != isNegative(term.op);
    });
}

void FindingTerms::fillContents(const QueryTerm &term, std::span<std::uint8_t> matches) const
{
    const std::vector<std::uint8_t> contents
        = wireNameOf(term.property) == "severity"_L1 ? contentsOfSeverity(term) : contentsWith(term);
    const std::uint32_t *contentOf = m_columns->contentOf().data();
    for (std::size_t row = 0; row < matches.size(); ++row)
        matches[row] = contents[contentOf[row]];
}

std::vector<std::uint8_t> FindingTerms::contentsOfSeverity(const QueryTerm &term) const
{
    std::vector<std::uint8_t> contents;
    for (const FindingColumns::Content &content : m_columns->contents())
        contents.push_back(holdsSeverity(term, content.content->severity) ? 1 : 0);
    return contents;
}

/// One of several values is enough, but none of them may be what is excluded.
std::vector<std::uint8_t> FindingTerms::contentsWith(const QueryTerm &term) const
{
    const Attribute &values = attribute(term.property);
    std::vector<std::uint8_t> holding;
    holding.reserve(std::size_t(values.values.size()));
    for (const QString &value : values.values)
        holding.push_back(holds(term, value) ? 1 : 0);
    std::vector<std::uint8_t> contents;
    std::uint32_t begin = 0;
    for (const std::uint32_t end : values.ends) {
        const auto numbers = std::span(values.numbers).subspan(begin, end - begin);
        const auto isHeld = [&](std::uint32_t number) { return holding[number] != 0; };
        const bool matches = isNegative(term.op) ? std::ranges::all_of(numbers, isHeld) : std::ranges::any_of(numbers, isHeld);
        contents.push_back(matches ? 1 : 0);
        begin = end;
    }
    return contents;
}

bool FindingTerms::isRead(int property) const
{
    const std::lock_guard lock(m_mutex);
    return m_attributes.contains(property);
}

const FindingTerms::Attribute &FindingTerms::attribute(int property) const
{
    if (!isRead(property)) {
        Attribute read = readAttribute(wireNameOf(property)); // without the lock: others may ask meanwhile
        const std::lock_guard lock(m_mutex);
        m_attributes.try_emplace(property, std::move(read));
    }
    const std::lock_guard lock(m_mutex);
    return m_attributes.at(property);
}

FindingTerms::Attribute FindingTerms::readAttribute(const QString &name) const
{
    Attribute attribute;
    QHash<QString, std::uint32_t> numbers;
    for (const FindingColumns::Content &content : m_columns->contents()) {
        StoredFinding finding;
        finding.content = std::shared_ptr<const FindingContent>(std::shared_ptr<void>(), content.content); // owned by the columns
        for (const FindingValue &value : bucketwatch::valuesOf(finding, {}, name)) {
            const auto known = numbers.constFind(value.text);
            const auto number = known == numbers.cend() ? static_cast<std::uint32_t>(attribute.values.size()) : *known;
            attribute.numbers.push_back(number);
            if (known == numbers.cend()) {
                numbers.insert(value.text, number);
                attribute.values.push_back(value.text);
            }
        }
        attribute.ends.push_back(static_cast<std::uint32_t>(attribute.numbers.size()));
    }
    return attribute;
}

void FindingTerms::readAttributes() const
{
    for (int property = 0; property < int(namedAttributes().size()); ++property) {
        if (attributeOf(wireNameOf(property)) == FindingAttribute::Content)
            (void)attribute(property);
    }
}

QStringList FindingTerms::valuesOf(int property, const QString &typed) const
{
    QStringList values;
    const auto offer = [&](const QString &value) {
        if (values.size() < MaxSuggestions && value.contains(typed, Qt::CaseInsensitive) && !values.contains(value))
            values.append(value);
    };
    switch (attributeOf(wireNameOf(property))) {
    case FindingAttribute::Account:
        for (const FindingColumns::Owner &owner : m_columns->owners()) {
            if (values.size() >= MaxSuggestions)
                break;
            if (owner.text.contains(typed, Qt::CaseInsensitive))
                values.append(owner.account.toString());
        }
        break;
    case FindingAttribute::Feedback:
        offer(wireName(FindingFeedback::Useful));
        offer(wireName(FindingFeedback::NotUseful));
        break;
    case FindingAttribute::Region:
        if (m_columns->region())
            offer(m_columns->region()->region.id());
        break;
    case FindingAttribute::Content:
        if (wireNameOf(property) == "severity"_L1) {
            for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium, Severity::Low})
                offer(displayName(severity));
            return values;
        }
        if (isRead(property) || m_columns->contents().size() <= FewDocuments)
            std::ranges::for_each(attribute(property).values, offer);
        break;
    case FindingAttribute::Id:
    case FindingAttribute::UpdatedAt:
    case FindingAttribute::Count:
    case FindingAttribute::Archived:
    case FindingAttribute::CreatedAt:
    case FindingAttribute::Partition:
        break;
    }
    values.sort(Qt::CaseInsensitive);
    return values;
}

} // namespace bucketwatch
