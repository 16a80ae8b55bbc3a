// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bucketwatch {

/// Records in CSV, as CloudTrail Lake and Athena give them: columns are named as the members of a record, in any case, and objects
/// stand in their cells as JSON or as Athena writes a struct, {type=IAMUser, username=ada}. A column eventData holds whole records.
class TableRecords {
public:
    /// Whether @p line, without its end, names the columns of such a table.
    [[nodiscard]] bool begin(std::string_view line);
    /// Where the row that begins at @p at ends, before its line break, which may not be one inside of quotation marks. Nothing
    /// when that is not in @p text; then isQuoted says whether a quotation mark is open at its end.
    struct RowEnd {
        std::optional<std::size_t> end;
        bool isQuoted = false;
    };
    [[nodiscard]] static RowEnd rowEnd(std::string_view text, std::size_t at);
    /// The record of @p row as JSON, followed by white space as a parser wants it; valid until the next call. Empty when the row
    /// has another number of cells than the table has columns.
    [[nodiscard]] std::string_view json(std::string_view row);

private:
    void addMember(std::string_view name, std::string_view cell);

    std::vector<std::string_view> m_columns; ///< as CloudTrail writes them; empty for those that are no part of a record
    std::vector<std::string> m_cells;
    std::string m_json;
};

} // namespace bucketwatch
