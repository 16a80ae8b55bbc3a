// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cloudtrail/eventrow.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace bucketwatch {

/// An event on its way into the log, with what orders it. Written to files as it stands.
struct UnorderedRow {
    enum IdKind : std::uint64_t { NoId, UuidId, TextId };

    EventRow row;
    std::uint64_t idHigh = 0; ///< eventID when it is a UUID, as the number that its digits are; else where its text begins
    std::uint64_t idLow = 0; ///< and how long that is
    std::uint64_t hash = 0; ///< of the record's bytes
    IdKind id = NoId;
};

/// Rows, and beside them the eventIDs that are no UUIDs. Hardly any log has such; these may be one for each record, so they are
/// not kept longer than their rows.
struct UnorderedRows {
    static constexpr size_t MaxIdBytes = 128; ///< what an eventID begins with orders it; of the same beginning the hash does

    std::vector<UnorderedRow> rows;
    std::string ids;

    void add(UnorderedRow row, std::string_view eventId);
    /// Puts rows in order, and the texts of their ids in the order of rows.
    void sort();
    void clear();
};

/// The total order of events: time, then eventID as text, then hash. Equal only for rows that are the same event twice
/// or the same bytes. Each side with UnorderedRows::ids of its own.
[[nodiscard]] std::strong_ordering compareRows(
    const UnorderedRow &a, std::string_view aIds, const UnorderedRow &b, std::string_view bIds);
/// Whether two rows, next to each other in that order, are one event: same time and same eventID. An eventID that is no
/// UUID, or none, does not tell events apart (samples and redacted logs repeat "1" or "..."), so these need the same bytes,
/// of which the eventID is a part. CloudTrail delivers an event again as it was, so the same eventID at another time is
/// another event.
[[nodiscard]] bool isSameEvent(const UnorderedRow &a, const UnorderedRow &b);

} // namespace bucketwatch
