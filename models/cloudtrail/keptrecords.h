// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/textpool.h"

#include <QtTypes>

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace bucketwatch {

/// Records that stay in memory as they were read: the calls that change a bucket's configuration. Detection looks at each of
/// them in the order of time, which is not the order of files, and inflating a file for each would take minutes. Those that
/// come when @p maxBytes are used up are left to their files.
class KeptRecords {
public:
    explicit KeptRecords(qsizetype maxBytes) : m_left(maxBytes) { }

    /// Whether a call of this name is worth keeping.
    [[nodiscard]] static bool isWanted(std::string_view eventName);

    /// @param place EventRow::place
    void add(std::uint64_t place, std::string_view record);
    /// After the last add(), before the first find().
    void seal();
    [[nodiscard]] std::optional<std::string_view> find(std::uint64_t place) const;

private:
    qsizetype m_left;
    TextPool m_bytes;
    std::vector<std::pair<std::uint64_t, TextId>> m_records; ///< by place
};

} // namespace bucketwatch
