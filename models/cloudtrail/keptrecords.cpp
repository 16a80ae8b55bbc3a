// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cloudtrail/keptrecords.h"

#include <algorithm>
#include <array>

using namespace std::string_view_literals;

namespace bucketwatch {

bool KeptRecords::isWanted(std::string_view eventName)
{
    constexpr std::array Verbs {"Put"sv, "Delete"sv, "Create"sv};
    return std::ranges::any_of(Verbs, [eventName](std::string_view verb) { return eventName.starts_with(verb); })
        && (eventName.contains("Bucket"sv) || eventName.ends_with("PublicAccessBlock"sv));
}

void KeptRecords::add(std::uint64_t place, std::string_view record)
{
    const auto bytes = static_cast<qsizetype>(record.size());
    if (bytes > m_left)
        return;
    m_left -= bytes;
    m_records.emplace_back(place, m_bytes.insert(record));
}

void KeptRecords::seal()
{
    m_bytes.seal();
    std::ranges::sort(m_records);
}

std::optional<std::string_view> KeptRecords::find(std::uint64_t place) const
{
    const auto found = std::ranges::lower_bound(m_records, place, {}, &std::pair<std::uint64_t, TextId>::first);
    if (found == m_records.end() || found->first != place)
        return std::nullopt;
    return m_bytes.at(found->second);
}

} // namespace bucketwatch
