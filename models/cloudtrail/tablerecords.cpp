// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/tablerecords.h"

#include "cloudtrail/recordunwrapper.h"
#include "cloudtrail/structtext.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <iterator>

using namespace std::string_view_literals;

namespace bucketwatch {

namespace {

constexpr std::string_view WholeRecord = "eventData"sv;
constexpr std::array Members {"additionalEventData"sv, "addendum"sv, "apiVersion"sv, "awsRegion"sv, "errorCode"sv, "errorMessage"sv,
    "eventCategory"sv, "eventData"sv, "eventID"sv, "eventName"sv, "eventSource"sv, "eventTime"sv, "eventType"sv, "eventVersion"sv,
    "managementEvent"sv, "readOnly"sv, "recipientAccountId"sv, "requestID"sv, "requestParameters"sv, "resources"sv,
    "responseElements"sv, "serviceEventDetails"sv, "sessionCredentialFromConsole"sv, "sharedEventID"sv, "sourceIPAddress"sv,
    "tlsDetails"sv, "userAgent"sv, "userIdentity"sv, "vpcEndpointAccountId"sv, "vpcEndpointId"sv};
/// Those that a file of another kind would hardly have.
constexpr std::array Telling {"eventID"sv, "eventName"sv, "eventSource"sv, "eventTime"sv, "eventVersion"sv, "awsRegion"sv};
constexpr std::array Objects {"additionalEventData"sv, "addendum"sv, "requestParameters"sv, "resources"sv, "responseElements"sv,
    "serviceEventDetails"sv, "tlsDetails"sv, "userIdentity"sv};

/// Splits a row into cells, without their quotation marks.
void splitRow(std::string_view row, std::vector<std::string> &cells)
{
    std::size_t count = 0;
    bool isQuoted = false;
    const auto nextCell = [&] {
        if (count == cells.size())
            cells.emplace_back();
        cells[count].clear();
        ++count;
    };
    nextCell();
    for (std::size_t at = 0; at < row.size(); ++at) {
        const char c = row[at];
        if (c == '"' && isQuoted && at + 1 < row.size() && row[at + 1] == '"')
            cells[count - 1] += row[++at];
        else if (c == '"')
            isQuoted = !isQuoted;
        else if (c == ',' && !isQuoted)
            nextCell();
        else
            cells[count - 1] += c;
    }
    cells.resize(count);
}

bool isAlike(std::string_view a, std::string_view b)
{
    return QLatin1StringView(a).compare(QLatin1StringView(b), Qt::CaseInsensitive) == 0;
}

/// The member that a column is named as; empty when it is none.
std::string_view memberOf(std::string_view column)
{
    const auto member = std::ranges::find_if(Members, [column](std::string_view name) { return isAlike(name, column); });
    return member != Members.end() ? *member : std::string_view();
}

/// @p json with room for a parser after it.
std::string_view padded(std::string &json)
{
    const std::size_t bytes = json.size();
    json.append(RecordUnwrapper::Padding, ' ');
    return std::string_view(json).substr(0, bytes);
}

bool isNothing(std::string_view cell)
{
    return cell.empty() || cell == "null"sv || cell == "NULL"sv;
}

} // namespace

bool TableRecords::begin(std::string_view line)
{
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    splitRow(line, m_cells);
    m_columns.clear();
    std::ranges::transform(m_cells, std::back_inserter(m_columns), memberOf);
    const auto has = [this](std::string_view name) { return std::ranges::find(m_columns, name) != m_columns.end(); };
    return has(WholeRecord) || std::ranges::count_if(Telling, has) >= 2;
}

TableRecords::RowEnd TableRecords::rowEnd(std::string_view text, std::size_t at)
{
    for (;;) {
        const std::size_t end = text.find_first_of("\"\n"sv, at);
        if (end == std::string_view::npos)
            return {};
        if (text[end] == '\n')
            return {end, false};
        const std::size_t close = text.find('"', end + 1);
        if (close == std::string_view::npos)
            return {{}, true};
        at = close + 1;
    }
}

std::string_view TableRecords::json(std::string_view row)
{
    if (row.ends_with('\r'))
        row.remove_suffix(1);
    splitRow(row, m_cells);
    if (m_cells.size() != m_columns.size())
        return {};
    m_json = "{";
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (m_columns[i] == WholeRecord && m_cells[i].starts_with('{'))
            return padded(m_cells[i]);
        if (!m_columns[i].empty() && !isNothing(m_cells[i]))
            addMember(m_columns[i], m_cells[i]);
    }
    m_json += '}';
    return padded(m_json);
}

void TableRecords::addMember(std::string_view name, std::string_view cell)
{
    if (m_json.size() > 1)
        m_json += ',';
    appendJsonText(m_json, name);
    m_json += ':';
    const bool isObject = std::ranges::find(Objects, name) != Objects.end() && (cell.starts_with('{') || cell.starts_with('['));
    if (isObject && isStructText(cell))
        appendStructAsJson(m_json, cell);
    else if (isObject || cell == "true"sv || cell == "false"sv)
        m_json += cell;
    else
        appendJsonText(m_json, cell);
}

} // namespace bucketwatch
